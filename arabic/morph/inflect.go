package morph

import (
	"bytes"
	"strings"
)

// Inflected is one form of a verb.
type Inflected struct {
	Surface string // unvocalised, standard spelling
	// Vocalised has all vowel marks but the case of nominals. Shadda stands before
	// its vowel, as people type it; Unicode's normal forms turn the two around.
	Vocalised string
	Features
}

// Inflect gives every form of the verb: the finite ones in both voices, participles
// and verbal nouns. A verb that NewVerb would refuse gives none.
func (v Verb) Inflect() []Inflected {
	b, err := v.builder()
	if err != nil {
		return nil
	}
	out := make([]Inflected, 0, 224)
	w := walker{stems: b.build()}
	w.listed(v.Masdars)
	w.emit = func(p []byte, f Features, alt bool) bool {
		out = append(out, inflected(p, f, alt))
		return true
	}
	w.all()
	for _, m := range w.further(v.Masdars) {
		masdarForms(v.Form, m, func(s string, f Features) bool {
			out = append(out, Inflected{stripMarks(s), s, f})
			return true
		})
	}
	return out
}

func inflected(p []byte, f Features, alt bool) Inflected {
	s := speller{alt: alt, quiet: f.Tense.Nominal() && f.State != Construct}
	s.spell(p)
	n := len(s.out)
	s.marks = true
	s.spell(p)
	all := string(s.out)
	return Inflected{all[:n], all[n:], f}
}

// Surfaces yields every form unvocalised, in the order of Inflect, until yield
// returns false; it tells whether it came to the end.
func (v Verb) Surfaces(yield func(surface string, f Features) bool) bool {
	return v.spellAll(speller{}, nil, yield)
}

// SurfacesWhere is Surfaces for the features that keep accepts; the others are not
// spelt at all, which saves their cost.
func (v Verb) SurfacesWhere(keep func(Features) bool, yield func(surface string, f Features) bool) bool {
	return v.spellAll(speller{}, keep, yield)
}

// KeysWhere is SurfacesWhere with the spellings folded as arabic.Match folds them:
// the keys of a table. A nil keep accepts all.
func (v Verb) KeysWhere(keep func(Features) bool, yield func(key string, f Features) bool) bool {
	return v.spellAll(speller{folded: true}, keep, yield)
}

func (v Verb) spellAll(sp speller, keep func(Features) bool, yield func(string, Features) bool) bool {
	b, err := v.builder()
	if err != nil {
		return true
	}
	return v.spellStems(b.build(), sp, keep, yield)
}

func (v Verb) spellStems(st *stems, sp speller, keep func(Features) bool, yield func(string, Features) bool) bool {
	w := walker{stems: st}
	w.listed(v.Masdars)
	// One block holds all spellings of the verb; strings are cut from it.
	var block strings.Builder
	block.Grow(mostSpelt(keep != nil))
	w.emit = func(p []byte, f Features, alt bool) bool {
		if keep != nil && !keep(f) {
			return true
		}
		sp.alt, sp.out = alt, sp.out[:0]
		sp.spell(p)
		from := block.Len()
		block.Write(sp.out)
		return yield(block.String()[from:], f)
	}
	if !w.all() {
		return false
	}
	for _, m := range w.further(v.Masdars) {
		ok := masdarForms(v.Form, stripMarks(m), func(s string, f Features) bool {
			if keep != nil && !keep(f) {
				return true
			}
			if sp.folded {
				s = string(foldTo(nil, s))
			}
			return yield(s, f)
		})
		if !ok {
			return false
		}
	}
	return true
}

// mostSpelt is how many bytes nearly all verbs are spelt in, whole or in what is kept.
func mostSpelt(picked bool) int {
	if picked {
		return 1408
	}
	return 3072
}

// walker walks the paradigm.
type walker struct {
	*stems
	emit func(p []byte, f Features, alt bool) bool
	buf  [48]byte
}

func (w *walker) all() bool {
	voices := 1
	if w.form.hasPassive() {
		voices = 2
	}
	for voice := range voices {
		if !w.pastForms(voice) {
			return false
		}
		for _, t := range []Tense{Imperfect, Subjunctive, Jussive} {
			if !w.imperfectForms(voice, t) {
				return false
			}
		}
	}
	return w.imperative() && w.nominals()
}

func (w *walker) pastForms(voice int) bool {
	for i := range pastSlots {
		sl := &pastSlots[i]
		p := w.join(w.buf[:0], &w.past[voice], sl.ending)
		if !w.free(p, sl.features(Past, voice == 1)) {
			return false
		}
	}
	return true
}

func (sl *slot) endingOf(t Tense) string {
	switch t {
	case Subjunctive:
		return sl.subj
	case Jussive, Imperative:
		return sl.jussive
	}
	return sl.ending
}

func (w *walker) imperfectForms(voice int, t Tense) bool {
	for i := range impSlots {
		sl := &impSlots[i]
		end, f := sl.endingOf(t), sl.features(t, voice == 1)
		if w.doubled && end == "" && !w.free(w.person(w.buf[:0], sl.prefix, &w.imp[voice], "a"), f) {
			return false
		}
		if !w.free(w.person(w.buf[:0], sl.prefix, &w.imp[voice], end), f) {
			return false
		}
		if sl.prefix == hamza && !w.twoHamzas(&w.imp[voice], end, f) {
			return false
		}
	}
	return true
}

// twoHamzas emits "I" with both hamzas kept, as papers write: أؤمن beside the أومن of
// the grammars.
func (w *walker) twoHamzas(p *pair, end string, f Features) bool {
	if s := p.open; len(s) < 3 || s[0] != 'u' || s[1] != hamza || !isConsonant(s[2]) {
		return true
	}
	return w.free(w.join(append(w.buf[:0], hamza), p, end), f)
}

func (w *walker) imperative() bool {
	for i := range impSlots {
		sl := &impSlots[i]
		if sl.person != 2 {
			continue
		}
		f := sl.features(Imperative, false)
		if w.doubled && sl.jussive == "" && !w.free(w.join(w.buf[:0], &w.command, "a"), f) {
			return false
		}
		if !w.free(w.join(w.buf[:0], &w.command, sl.jussive), f) {
			return false
		}
	}
	return true
}

// free emits a finite form, its other spelling, and the spelling before a pronoun
// where it differs.
func (w *walker) free(p []byte, f Features) bool {
	if !w.emit(p, f, false) {
		return false
	}
	alt := w.hamzaLast && wavers(p)
	if alt && !w.emit(p, f, true) {
		return false
	}
	p, ok := bound(p)
	if !ok {
		return true
	}
	f.State = Bound
	return w.emit(p, f, false) && (!alt || w.emit(p, f, true))
}

// wavers tells whether the word has a hamza that newspapers seat in two ways.
func wavers(p []byte) bool {
	i := bytes.LastIndexByte(p, hamza)
	if i < 2 || i+1 >= len(p) || p[i-1] != 'a' {
		return false
	}
	c := p[i+1]
	return c == 'U' || c == 'W' || c == 'A' && len(p)-i <= 4
}

// bound changes p to the form before a suffix pronoun; false where nothing changes.
func bound(p []byte) ([]byte, bool) {
	n := len(p)
	switch p[n-1] {
	case 'W':
		p[n-1] = 'U'
	case 'D':
		p[n-1] = waw
	case 'E':
		if n > 1 && p[n-2] == ya {
			return p, false
		}
		p[n-1] = 'A'
	case 'u':
		if n < 3 || p[n-2] != hamza || p[n-3] != 'a' {
			return p, false
		}
		return append(p, '~'), true // يقرؤ(ـه)
	case mim:
		if n < 3 || p[n-2] != 'u' || p[n-3] != ta {
			return p, false
		}
		return append(p, 'U'), true // قتلتمو(ـه)
	default:
		return p, false
	}
	return p, true
}
