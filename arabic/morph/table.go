package morph

import "slices"

// Analysis is one reading of a word as a form of a verb.
type Analysis struct {
	Verb  int    // index in the table; -1 for a guess
	Lemma string // third person masculine singular of the past, unvocalised
	Root  string
	Form  Form
	// Guessed tells that no table has the verb.
	Guessed bool
	Features
}

// Table finds verbs by any of their forms. It is made once and then only read.
type Table struct {
	verbs   []Verb
	lemmas  []string
	first   map[string]int32 // folded spelling to its first entry
	entries []entry
}

type entry struct {
	next     int32 // index of the next entry with the same spelling, or -1
	verb     int32
	features Features
}

// NewTable computes all forms of the verbs.
func NewTable(verbs []Verb) *Table {
	t := &Table{
		verbs:   append([]Verb(nil), verbs...),
		lemmas:  make([]string, len(verbs)),
		first:   make(map[string]int32, 96*len(verbs)),
		entries: make([]entry, 0, 200*len(verbs)),
	}
	for i, v := range t.verbs {
		b, err := v.builder()
		if err != nil {
			continue // a literal that NewVerb would refuse has no forms
		}
		st := b.build()
		t.lemmas[i] = bare(st.citation(nil))
		v.spellStems(st, speller{folded: true}, func(key string, f Features) bool {
			t.add(key, int32(i), f)
			return true
		})
	}
	return t
}

// add chains the entry right after the first of the same spelling, so that the map
// is written once a spelling.
func (t *Table) add(key string, verb int32, f Features) {
	e := entry{next: -1, verb: verb, features: f}
	if first, ok := t.first[key]; ok {
		e.next = t.entries[first].next
		t.entries[first].next = int32(len(t.entries))
	} else {
		t.first[key] = int32(len(t.entries))
	}
	t.entries = append(t.entries, e)
}

// Verbs gives the verbs of the table; the indexes of Analysis.Verb count in it. It
// must not be changed.
func (t *Table) Verbs() []Verb { return t.verbs }

// Lookup finds the verb forms spelt as surface, as compared by arabic.Match, nil
// where there is none.
func (t *Table) Lookup(surface string) []Analysis {
	var room [64]byte
	i, ok := t.first[string(foldTo(room[:0], surface))]
	if !ok {
		return nil
	}
	var out []Analysis
	for ; i >= 0; i = t.entries[i].next {
		e := &t.entries[i]
		v := &t.verbs[e.verb]
		out = append(out, Analysis{Verb: int(e.verb), Lemma: t.lemmas[e.verb], Root: v.Root, Form: v.Form, Features: e.features})
	}
	slices.Reverse(out[1:]) // see add
	return out
}

// foldTo appends s as arabic.Match folds it. Words of plain letters, which is what
// tables are built of, take the short way.
func foldTo(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		if i+1 >= len(s) || s[i] != 0xD8 && s[i] != 0xD9 {
			return foldRest(dst, s[i:])
		}
		a, b := s[i], s[i+1]
		switch {
		case a == 0xD8 && b >= 0xA0 && b < 0xBB:
			switch b {
			case 0xA2, 0xA3, 0xA5: // آ أ إ
				b = 0xA7
			case 0xA4, 0xA6: // ؤ ئ
				b = 0xA1
			}
		case a == 0xD9 && b > 0x80 && b <= 0x8A:
			if b == 0x89 { // ى
				b = 0x8A
			}
		default:
			return foldRest(dst, s[i:])
		}
		dst = append(dst, a, b)
		i += 2
	}
	return dst
}
