package morph

// ending of a nominal, with what it tells.
type caseEnding struct {
	end    string
	number Number
	state  State
	kase   CaseForm
}

var (
	// manEndings follow a stem in a consonant.
	manEndings = []caseEnding{
		{"", Sg, AnyState, AnyCase},
		{"N", Sg, Indefinite, Accusative},
		{sounds("Ani"), Du, Absolute, Nominative},
		{"A", Du, Construct, Nominative},
		{sounds("ayni"), Du, Absolute, Oblique},
		{sounds("ay"), Du, Construct, Oblique},
	}
	menEndings = []caseEnding{
		{sounds("Una"), Pl, Absolute, Nominative},
		{"U", Pl, Construct, Nominative},
		{sounds("Ina"), Pl, Absolute, Oblique},
		{"I", Pl, Construct, Oblique},
	}
	// weakMenEndings follow a stem that ended in ay: معطَون.
	weakMenEndings = []caseEnding{
		{sounds("awna"), Pl, Absolute, Nominative},
		{sounds("aw"), Pl, Construct, Nominative},
		{sounds("ayna"), Pl, Absolute, Oblique},
		{sounds("ay"), Pl, Construct, Oblique},
	}
	womanEndings = []caseEnding{
		{"aT", Sg, AnyState, AnyCase},
		{sounds("at"), Sg, Bound, AnyCase},
		{sounds("atAni"), Du, Absolute, Nominative},
		{sounds("atA"), Du, Construct, Nominative},
		{sounds("atayni"), Du, Absolute, Oblique},
		{sounds("atay"), Du, Construct, Oblique},
	}
	// womenEndings follow the bare stem.
	womenEndings = []caseEnding{{sounds("At"), Pl, AnyState, AnyCase}}
	// seatEndings show the case of a noun in āʾ before a pronoun.
	seatEndings = []caseEnding{
		{"u~", Sg, Bound, Nominative},
		{"i~", Sg, Bound, Genitive},
	}
	// manqusEndings replace iy: معطٍ، المعطي.
	manqusEndings = []caseEnding{
		{"K", Sg, Indefinite, Direct},
		{"I", Sg, Definite, AnyCase},
	}
	// maqsurEndings replace ay: معطى.
	maqsurEndings = []caseEnding{
		{"E", Sg, AnyState, AnyCase},
		{"A", Sg, Bound, AnyCase},
	}
)

func (w *walker) nominals() bool {
	if !w.participle(w.active, Features{Tense: ActiveParticiple}) {
		return false
	}
	if w.stems.passive.kind != 0 && !w.participle(w.stems.passive, Features{Tense: PassiveParticiple, Passive: true}) {
		return false
	}
	for _, n := range w.nouns {
		if !w.verbalNoun(n) {
			return false
		}
	}
	return true
}

// participle emits both genders.
func (w *walker) participle(n noun, f Features) bool {
	f.Gender = M
	if !w.masculine(n, f) {
		return false
	}
	f.Gender = F
	switch n.kind {
	case manqus:
		return w.ends(n.stem, sounds("iy"), womanEndings, f) && w.ends(n.stem, sounds("iy"), womenEndings, f)
	case maqsur:
		return w.weakWoman(n.stem, f) && w.ends(n.stem, sounds("ay"), womenEndings, f)
	}
	return w.ends(n.stem, "", womanEndings, f) && w.ends(n.stem, "", womenEndings, f)
}

func (w *walker) masculine(n noun, f Features) bool {
	switch n.kind {
	case manqus:
		return w.ends(n.stem, "", manqusEndings, f) &&
			w.ends(n.stem, sounds("iy"), manEndings[1:], f) &&
			w.ends(n.stem, "", menEndings, f)
	case maqsur:
		return w.ends(n.stem, "", maqsurEndings, f) &&
			w.ends(n.stem, sounds("ay"), manEndings[2:], f) &&
			w.ends(n.stem, "", weakMenEndings, f)
	}
	return w.ends(n.stem, "", manEndings, f) && w.ends(n.stem, "", menEndings, f)
}

// weakWoman has ā for ay: معطاة، معطاتان.
func (w *walker) weakWoman(stem []byte, f Features) bool {
	for _, e := range womanEndings {
		p := append(append(w.buf[:0], stem...), 'A')
		p = append(p, e.end[1:]...)
		if !w.emit(p, e.with(f), false) {
			return false
		}
	}
	return true
}

func (w *walker) verbalNoun(n noun) bool {
	f := Features{Tense: VerbalNoun, Gender: M}
	switch n.kind {
	case marbuta:
		f.Gender = F
		return w.ends(n.stem, "", womanEndings, f) && w.ends(n.stem, "", womenEndings, f)
	case maqsurFem:
		f.Gender = F
		return w.weakWoman(n.stem, f) && w.ends(n.stem, sounds("ay"), womenEndings, f)
	case manqus:
		return w.ends(n.stem, "", manqusEndings, f) &&
			w.ends(n.stem, sounds("iy"), manEndings[1:], f) &&
			w.ends(n.stem, sounds("iy"), womenEndings, f)
	}
	if k := len(n.stem); n.stem[k-1] == hamza && n.stem[k-2] == 'A' && !w.ends(n.stem, "", seatEndings, f) {
		return false
	}
	return w.ends(n.stem, "", manEndings, f) && w.ends(n.stem, "", womenEndings, f)
}

func (e *caseEnding) with(f Features) Features {
	f.Number, f.State, f.Case = e.number, e.state, e.kase
	return f
}

// ends emits the stem with each ending.
func (w *walker) ends(stem []byte, glide string, ends []caseEnding, f Features) bool {
	for i := range ends {
		p := append(append(append(w.buf[:0], stem...), glide...), ends[i].end...)
		if !w.emit(p, ends[i].with(f), false) {
			return false
		}
		if w.hamzaLast && wavers(p) && !w.emit(p, ends[i].with(f), true) {
			return false
		}
	}
	return true
}
