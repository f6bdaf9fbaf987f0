package morph

import "iter"

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
		first:   make(map[string]int32, 64*len(verbs)),
		entries: make([]entry, 0, 200*len(verbs)),
	}
	l := linker{Table: t, tail: make([]int32, 0, cap(t.entries))}
	for i, v := range t.verbs {
		b, err := v.builder()
		if err != nil {
			continue // a literal that NewVerb would refuse has no forms
		}
		st := b.build()
		t.lemmas[i] = bare(st.citation(nil))
		v.spellStems(st, speller{folded: true}, nil, func(key string, f Features) bool {
			l.add(key, int32(i), f)
			return true
		})
	}
	return t
}

// linker chains entries of one spelling in their order while a table is made.
type linker struct {
	*Table
	tail []int32 // for the first entry of a chain, its last
}

func (l *linker) add(key string, verb int32, f Features) {
	n := int32(len(l.entries))
	if first, ok := l.first[key]; ok {
		l.entries[l.tail[first]].next = n
		l.tail[first] = n
	} else {
		l.first[key] = n
	}
	l.entries = append(l.entries, entry{next: -1, verb: verb, features: f})
	l.tail = append(l.tail, n)
}

// Verbs gives the verbs of the table; the indexes of Analysis.Verb count in it. It
// must not be changed.
func (t *Table) Verbs() []Verb { return t.verbs }

// Lookup finds the verb forms spelt as surface, as compared by arabic.Match, nil
// where there is none, in the order of verbs and of Inflect.
func (t *Table) Lookup(surface string) []Analysis {
	var room [64]byte
	var out []Analysis
	for i, f := range t.chain(foldTo(room[:0], surface)) {
		v := &t.verbs[i]
		out = append(out, Analysis{Verb: i, Lemma: t.lemmas[i], Root: v.Root, Form: v.Form, Features: f})
	}
	return out
}

// Find yields the verbs, by index, and features of the forms spelt as a word that is
// folded already, as arabic.Token has it. It allocates nothing.
func (t *Table) Find(folded string) iter.Seq2[int, Features] {
	i, ok := t.first[folded]
	return t.from(i, ok)
}

func (t *Table) chain(key []byte) iter.Seq2[int, Features] {
	i, ok := t.first[string(key)]
	return t.from(i, ok)
}

func (t *Table) from(i int32, ok bool) iter.Seq2[int, Features] {
	return func(yield func(int, Features) bool) {
		for ; ok && i >= 0; i = t.entries[i].next {
			if !yield(int(t.entries[i].verb), t.entries[i].features) {
				return
			}
		}
	}
}

// Lemma is the third person masculine singular of the past of a verb, by its index.
func (t *Table) Lemma(verb int) string { return t.lemmas[verb] }

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
