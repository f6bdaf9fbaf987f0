package lexicon

import (
	"strings"

	"isnad/arabic"
	"isnad/arabic/morph"
)

// word is a parsed `word` column: exactly one of its parts is set.
type word struct {
	verb    *morph.Verb
	nouns   []string // n: lemma and plurals
	adjs    []string // a: lemma and forms
	literal []string // w:
	phrase  []element
}

// element is one place in a phrase.
type element struct {
	surfaces map[string]bool // folded stems that stand here
	pron     bool            // must carry a pronoun
	optional bool
	gap      bool            // 0 to 5 words
	finite   map[string]Form // for verbs, what each surface is
}

// parseWord reads the word column; nouns is the column of verbal nouns.
func parseWord(r row, s, nouns string) (word, error) {
	kind, rest, _ := strings.Cut(s, ":")
	switch {
	case strings.HasPrefix(s, "n:"):
		return word{nouns: commas(rest)}, nil
	case strings.HasPrefix(s, "a:"):
		return word{adjs: commas(rest)}, nil
	case strings.HasPrefix(s, "w:"):
		return word{literal: strings.Split(rest, "|")}, nil
	case strings.HasPrefix(s, "p:"):
		p, err := parsePhrase(r, rest)
		return word{phrase: p}, err
	case kind == "" || s == "":
		return word{}, r.errorf("the word column is empty")
	}
	v, err := parseVerb(r, strings.Fields(s), nouns)
	return word{verb: v}, err
}

func commas(s string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(s, func(c rune) bool { return c == ',' || c == '،' || c == '|' }) {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// parseVerb reads `ROOT FORM [PAST/IMPERFECT]`.
func parseVerb(r row, f []string, nouns string) (*morph.Verb, error) {
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
	return &v, nil
}

// parsePhrase reads the words of a p: pattern.
func parsePhrase(r row, s string) ([]element, error) {
	var out []element
	for _, w := range strings.Fields(s) {
		if w == "..." || w == "…" {
			out = append(out, element{gap: true})
			continue
		}
		e := element{surfaces: map[string]bool{}, finite: map[string]Form{}}
		if strings.HasPrefix(w, "?") {
			e.optional, w = true, w[1:]
		}
		for _, alt := range strings.Split(w, "|") {
			if err := e.add(r, alt); err != nil {
				return nil, err
			}
		}
		out = append(out, e)
	}
	if len(out) == 0 || out[0].gap || out[0].optional {
		return nil, r.errorf("a phrase starts with a word that must be there: %q", s)
	}
	return out, nil
}

// add puts one alternative into the element: a literal, or ROOT/FORM[:PAST/IMPERFECT[:MASDARS]].
func (e *element) add(r row, alt string) error {
	if strings.HasSuffix(alt, "+") {
		e.pron, alt = true, strings.TrimSuffix(alt, "+")
	}
	root, spec, isVerb := strings.Cut(alt, "/")
	if !isVerb {
		e.surfaces[arabic.Fold(alt, arabic.Match)] = true
		return nil
	}
	parts := strings.SplitN(spec, ":", 3)
	fields := []string{root, parts[0]}
	var masdars []string
	if len(parts) > 1 && strings.Contains(parts[1], "/") {
		fields = append(fields, parts[1])
	} else if len(parts) > 1 {
		masdars = commas(parts[1])
	}
	if len(parts) > 2 {
		masdars = commas(parts[2])
	}
	v, err := parseVerb(r, fields, "")
	if err != nil {
		return err
	}
	verbForms(v, masdars, true, func(surface string, f Form) {
		e.surfaces[surface] = true
		if _, ok := e.finite[surface]; !ok || f.Shape.Finite() {
			e.finite[surface] = f
		}
	})
	return nil
}
