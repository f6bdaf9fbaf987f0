package morph

import (
	"fmt"
	"strings"
)

// Verb is one verb as a dictionary enters it. Make it with NewVerb; a literal works
// too, if its fields are right.
type Verb struct {
	Root string // radicals: قول, شنن, ءخذ
	Form Form
	// Past and Imperfect are the third person masculine singular, with or without
	// vowel marks. Form I needs both; elsewhere they may be empty, and settle what
	// the root leaves open: استجوب beside استجاب.
	Past, Imperfect string
	// Masdars are verbal nouns beyond the regular one; form I has only these.
	Masdars []string

	ch choice
}

// NewVerb checks and settles a verb. Its errors say what does not fit, and what
// would.
func NewVerb(root, form, past, imperfect string) (Verb, error) {
	f, err := ParseForm(form)
	if err != nil {
		return Verb{}, err
	}
	v := Verb{Root: strings.TrimSpace(root), Form: f, Past: strings.TrimSpace(past), Imperfect: strings.TrimSpace(imperfect)}
	b, err := v.builder()
	if err != nil {
		return Verb{}, err
	}
	v.ch = b.ch
	if v.Past == "" || v.Imperfect == "" {
		v.fillPrincipal(b)
	}
	return v, nil
}

// fillPrincipal sets the parts that were left out, unvocalised.
func (v *Verb) fillPrincipal(b *builder) {
	s := b.finite()
	if v.Past == "" {
		v.Past = bare(s.citation(nil))
	}
	if v.Imperfect == "" {
		v.Imperfect = bare(s.citationImperfect(nil))
	}
}

// Lemma is the third person masculine singular of the past, unvocalised; "" for a
// verb that cannot be conjugated.
func (v Verb) Lemma() string {
	b, err := v.builder()
	if err != nil {
		return ""
	}
	return bare(b.finite().citation(nil))
}

func (v Verb) builder() (*builder, error) {
	rt, err := parseRoot(v.Root)
	if err != nil {
		return nil, err
	}
	if err := rt.fits(v.Root, v.Form); err != nil {
		return nil, err
	}
	if v.ch.settled {
		return newBuilder(rt, v.Form, v.ch), nil
	}
	if v.Form == I && (v.Past == "" || v.Imperfect == "") {
		return nil, fmt.Errorf("morph: root %q: form I needs its past and its imperfect, as in قال يقول", v.Root)
	}
	return v.settle(rt)
}

func (s *stems) citation(w []byte) []byte { return s.join(w, &s.past[0], "a") }

func (s *stems) citationImperfect(w []byte) []byte { return s.person(w, ya, &s.imp[0], "u") }

func bare(p []byte) string {
	s := speller{}
	s.spell(p)
	return string(s.out)
}

func vocalised(p []byte) string {
	s := speller{marks: true}
	s.spell(p)
	return string(s.out)
}
