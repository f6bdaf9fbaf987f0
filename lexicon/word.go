package lexicon

import (
	"strings"

	"isnad/arabic"
	"isnad/arabic/morph"
)

// word is a parsed `word` column: exactly one of its parts is set.
type word struct {
	verb    *inflected
	nouns   []string // n: lemma and plurals
	adjs    []string // a: lemma and forms
	literal []string // w:
	phrase  []element
	opens   []stemForm // what stands first in the phrase; good until the next word is read
}

// element is one place in a phrase. A word that stands there has a stem among the
// literals or those of a verb.
type element struct {
	atoms    []int32      // of these, see Fill
	set      atomSet      // of atoms
	literals []string     // folded; until they have atoms
	verbs    []*inflected // likewise
	pron     bool         // must carry a pronoun
	optional bool
	gap      bool // 0 to 5 words
}

// parseWord reads the word column.
func (l *loader) parseWord(r row, s string) (word, error) {
	kind, rest, _ := strings.Cut(s, ":")
	switch {
	case strings.HasPrefix(s, "n:"):
		return word{nouns: commas(rest)}, nil
	case strings.HasPrefix(s, "a:"):
		return word{adjs: commas(rest)}, nil
	case strings.HasPrefix(s, "w:"):
		return word{literal: strings.Split(rest, "|")}, nil
	case strings.HasPrefix(s, "p:"):
		return l.parsePhrase(r, rest)
	case kind == "" || s == "":
		return word{}, r.errorf("the word column is empty")
	}
	v, err := l.parseVerb(r, s)
	return word{verb: v}, err
}

func commas(s string) []string {
	var out []string
	for s != "" {
		i, n := strings.IndexAny(s, ",،|"), 1
		switch {
		case i < 0:
			i, n = len(s), 0
		case s[i] == "،"[0]:
			n = len("،")
		}
		if w := strings.TrimSpace(s[:i]); w != "" {
			out = append(out, w)
		}
		s = s[i+n:]
	}
	return out
}

// parseVerb reads `ROOT FORM [PAST/IMPERFECT]`.
func (l *loader) parseVerb(r row, s string) (*inflected, error) {
	if v := l.verbs.get(s); v != nil {
		return v, nil
	}
	f := fields(s)
	if len(f) < 2 || len(f) > 3 {
		return nil, r.errorf("%q is no word: write a verb as ROOT FORM PAST/IMPERFECT, a noun as n:…, a participle as a:…, a phrase as p:…", strings.Join(f, " "))
	}
	past, imperfect := "", ""
	if len(f) == 3 {
		past, imperfect, _ = strings.Cut(f[2], "/")
	}
	v, err := morph.NewVerb(f[0], f[1], past, imperfect)
	if err != nil {
		return nil, r.errorf("%v", err)
	}
	return l.verbs.keep(s, &inflected{verb: v}), nil
}

// parsePhrase reads the words of a p: pattern.
func (l *loader) parsePhrase(r row, s string) (word, error) {
	var w word
	for _, alts := range fields(s) {
		if alts == "..." || alts == "…" {
			w.phrase = append(w.phrase, element{gap: true})
			continue
		}
		e := element{}
		if strings.HasPrefix(alts, "?") {
			e.optional, alts = true, alts[1:]
		}
		opens := &l.opening
		opens.begin(len(w.phrase) == 0)
		for _, alt := range strings.Split(alts, "|") {
			if err := l.alternative(r, &e, opens, alt); err != nil {
				return w, err
			}
		}
		w.phrase = append(w.phrase, e)
		if opens.on {
			w.opens = opens.stems
		}
	}
	if len(w.phrase) == 0 || w.phrase[0].gap || w.phrase[0].optional {
		return w, r.errorf("a phrase starts with a word that must be there: %q", s)
	}
	return w, nil
}

// alternative puts one alternative into the element, or where it opens the phrase
// among what does: a literal, or ROOT/FORM[:PAST/IMPERFECT[:MASDARS]].
func (l *loader) alternative(r row, e *element, opens *opening, alt string) error {
	if strings.HasSuffix(alt, "+") {
		e.pron, alt = true, strings.TrimSuffix(alt, "+")
	}
	verb, masdars, isVerb := verbOf(alt)
	if !isVerb {
		stem := arabic.Fold(alt, arabic.Match)
		if opens.on {
			opens.add(&stemForm{surface: stem, key: stem})
		} else {
			e.literals = append(e.literals, stem)
		}
		return nil
	}
	v, err := l.parseVerb(r, verb)
	if err != nil {
		return err
	}
	if opens.on {
		v.each(masdars, true, opens.add)
		return nil
	}
	e.verbs = append(e.verbs, v)
	if len(masdars) > 0 {
		nounForms(masdars, VerbalNoun, func(s string, _ Form) { e.literals = append(e.literals, arabic.Fold(s, arabic.Match)) })
	}
	return nil
}

// verbOf reads an alternative of a phrase as a verb: what a word column would say of it,
// and its verbal nouns.
func verbOf(alt string) (verb string, masdars []string, ok bool) {
	root, spec, ok := strings.Cut(alt, "/")
	if !ok {
		return "", nil, false
	}
	form, rest, more := strings.Cut(spec, ":")
	verb = root + " " + form
	past, nouns, third := strings.Cut(rest, ":")
	switch {
	case !more:
	case strings.Contains(past, "/"):
		verb += " " + past
	case !third:
		nouns = past
	}
	return verb, commas(nouns), true
}

// opening collects the stems that open a phrase, each with one form: the last finite
// one, or else the first.
type opening struct {
	on    bool
	stems []stemForm
	at    map[string]int
}

// begin turns to another element, and keeps the room.
func (o *opening) begin(on bool) {
	if o.on = on; !on {
		return
	}
	if o.at == nil {
		o.at = make(map[string]int, 256)
	}
	clear(o.at)
	o.stems = o.stems[:0]
}

func (o *opening) add(s *stemForm) {
	i, ok := o.at[s.surface]
	switch {
	case !ok:
		o.at[s.surface] = len(o.stems)
		o.stems = append(o.stems, *s)
	case s.form.Shape.Finite() || o.stems[i].form == Form{}:
		o.stems[i].form = s.form
	}
}
