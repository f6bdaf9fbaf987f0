package morph

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// maxGuess is the longest word, in letters, that any pattern has.
const maxGuess = 14

// guessPattern is one spelling with the radicals left open: digits stand for them.
type guessPattern struct {
	letters  []rune
	model    uint8
	worth    int8 // more for letters that are no radicals, less for what is rare
	features Features
}

// model is a class of verbs, shown by one verb of made-up radicals ق ف ل ب.
type model struct {
	root, form, past, imperfect string
	cost                        int8 // how much rarer than the sound verb
}

// models are the classes a guess is made from; hamza needs none where it stands as
// any other letter.
var models = []model{
	{"قفل", "I", "قفل", "يقفل", 0}, {"قفل", "II", "", "", 2}, {"قفل", "III", "", "", 0},
	{"قفل", "IV", "", "", 0}, {"قفل", "V", "", "", 0}, {"قفل", "VI", "", "", 0},
	{"قفل", "VII", "", "", 0}, {"قفل", "VIII", "", "", 0}, {"قفل", "X", "", "", 0},
	{"قفلب", "Q1", "", "", 1}, {"قفلب", "Q2", "", "", 1}, {"قفلب", "Q4", "", "", 0}, {"قفل", "IX", "", "", 3},
	{"قلل", "I", "قل", "يقل", 2}, {"قلل", "IV", "", "", 2}, {"قلل", "VII", "", "", 1},
	{"قلل", "VIII", "", "", 1}, {"قلل", "X", "", "", 1},
	{"قول", "I", "قال", "يقول", 1}, {"قيل", "I", "قال", "يقيل", 1}, {"قول", "IV", "", "", 1},
	{"قول", "VII", "", "", 1}, {"قول", "VIII", "", "", 1}, {"قول", "X", "", "", 0},
	{"قلو", "I", "قلا", "يقلو", 1}, {"قلي", "I", "قلى", "يقلي", 1}, {"قلي", "I", "قلي", "يقلى", 2},
	{"قلي", "II", "", "", 2}, {"قلي", "III", "", "", 1}, {"قلي", "IV", "", "", 1},
	{"قلي", "V", "", "", 1}, {"قلي", "VI", "", "", 1}, {"قلي", "VII", "", "", 1},
	{"قلي", "VIII", "", "", 0}, {"قلي", "X", "", "", 0},
	{"وفل", "I", "وفل", "يفل", 2}, {"وفل", "IV", "", "", 1}, {"وفل", "VIII", "", "", 1}, {"وفل", "X", "", "", 1},
	{"زفل", "VIII", "", "", 0}, {"صفل", "VIII", "", "", 0}, {"ضفل", "VIII", "", "", 0}, {"طفل", "VIII", "", "", 2},
	{"زفي", "VIII", "", "", 1}, {"صفي", "VIII", "", "", 1}, {"دفي", "VIII", "", "", 2},
	{"زول", "VIII", "", "", 1}, {"صول", "VIII", "", "", 1}, {"ضلل", "VIII", "", "", 1},
	{"ءفل", "III", "", "", 1}, {"ءفل", "IV", "", "", 1}, {"ءفل", "VI", "", "", 1},
}

// openRadicals turns the made-up radicals to digits.
var openRadicals = strings.NewReplacer("ق", "1", "ف", "2", "ل", "3", "ب", "4")

// guessPatterns holds the patterns by their number of letters.
var guessPatterns = sync.OnceValue(func() *[maxGuess + 1][]guessPattern {
	var out [maxGuess + 1][]guessPattern
	for i, m := range models {
		v, err := NewVerb(m.root, m.form, m.past, m.imperfect)
		if err != nil {
			continue
		}
		v.Surfaces(func(s string, f Features) bool {
			letters := []rune(openRadicals.Replace(s))
			if len(letters) > maxGuess {
				return true
			}
			p := guessPattern{letters: letters, model: uint8(i), features: f, worth: -m.cost - rarity(f)}
			for _, r := range letters {
				if r > '4' {
					p.worth += 2
				}
			}
			out[len(letters)] = append(out[len(letters)], p)
			return true
		})
	}
	return &out
})

// rarity weighs how rare a form is in running prose.
func rarity(f Features) int8 {
	var n int8
	switch f.Tense {
	case Subjunctive, Jussive:
		n = 1
	case Imperative:
		n = 4
	}
	switch f.Person {
	case 1:
		n++
	case 2:
		n += 3
	}
	if f.Passive && f.Tense != PassiveParticiple {
		n++
	}
	if f.State == Bound {
		n += 3
	}
	return n
}

// Guess reads a word as a form of a verb that no table has, by pattern: form, root
// and features, the best first. Weak radicals are guessed: a hollow verb of a
// derived form is given و, a defective one ي. The word must be without clitics.
func Guess(word string) []Analysis {
	letters := []rune(clean(word))
	if len(letters) < 2 || len(letters) > maxGuess {
		return nil
	}
	var found []scored
	patterns := guessPatterns()[len(letters)]
	for i := range patterns {
		if b, ok := patterns[i].match(letters); ok {
			found = append(found, scored{&patterns[i], b, patterns[i].worth - loose(patterns[i].letters, letters)})
		}
	}
	if found == nil {
		return nil
	}
	slices.SortStableFunc(found, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	return best(found)
}

// best turns matches into readings, each once.
func best(found []scored) []Analysis {
	out := make([]Analysis, 0, len(found))
	lemmas := map[lemmaKey]Analysis{}
	for _, s := range found {
		k := lemmaKey{s.model, s.bound}
		a, ok := lemmas[k]
		if !ok {
			a = s.lemma(s.bound)
			lemmas[k] = a
		}
		a.Features = s.features
		if !slices.Contains(out, a) {
			out = append(out, a)
		}
	}
	return out
}

type lemmaKey struct {
	model uint8
	bound [4]rune
}

// loose counts letters that agree only after folding, as أ with ا.
func loose(pattern, word []rune) int8 {
	var n int8
	for i, r := range pattern {
		if r > '4' && r != word[i] {
			n += 2
		}
	}
	return n
}

// scored is a match: where the radicals are, and how good it is.
type scored struct {
	*guessPattern
	bound [4]rune
	score int8
}

// match binds the digits to letters; equal digits want equal letters.
func (p *guessPattern) match(w []rune) ([4]rune, bool) {
	var bound [4]rune
	for i, r := range p.letters {
		if r > '4' {
			if foldRune(r) != foldRune(w[i]) {
				return bound, false
			}
			continue
		}
		b := &bound[r-'1']
		c := radical(w[i])
		if c == 0 || *b != 0 && *b != c {
			return bound, false
		}
		*b = c
	}
	return bound, plausible(bound, models[p.model].root)
}

// radical is the letter as a root is written, 0 where it can be none in a pattern
// that keeps its letters.
func radical(r rune) rune {
	if r == 'آ' {
		return 0
	}
	c := sound(r)
	if c == 0 {
		return 0
	}
	return letter(c)
}

// plausible refuses roots whose own class would have been spelt otherwise.
func plausible(b [4]rune, root string) bool {
	weak := func(r rune) bool { return r == 'و' || r == 'ي' }
	switch {
	case b[0] != 0 && b[0] == b[1]:
		return false
	case weak(b[2]) && strings.HasSuffix(root, "ل"), weak(b[3]):
		return false
	case utf8.RuneCountInString(root) == 4 && weak(b[0]):
		return false
	}
	return true
}

// lemma makes the reading without its features.
func (p *guessPattern) lemma(b [4]rune) Analysis {
	m := &models[p.model]
	form, _ := ParseForm(m.form)
	fill := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r >= '1' && r <= '4' {
				return b[r-'1']
			}
			return r
		}, openRadicals.Replace(s))
	}
	a := Analysis{Verb: -1, Root: fill(m.root), Form: form, Guessed: true}
	past := ""
	if form == I {
		past = fill(m.past)
	}
	a.Lemma = guessLemma(a.Root, form, past)
	return a
}

// guessLemma spells the past; for form I only its letters are known, and a hamza
// gets the seat of a pattern in a.
func guessLemma(root string, form Form, past string) string {
	rt, err := parseRoot(root)
	if err != nil || rt.fits(root, form) != nil {
		return past
	}
	v := Verb{Root: root, Form: form}
	v.ch = choice{past: 'a', imp: 'u', settled: true}
	if strings.HasSuffix(past, "ي") {
		v.ch.past = 'i'
	}
	return v.Lemma()
}

// foldRune is arabic.Match for one letter.
func foldRune(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى', 'ی':
		return 'ي'
	case 'ؤ', 'ئ':
		return 'ء'
	case 'ک':
		return 'ك'
	}
	return r
}
