package morph

import "strings"

// NounForm is one spelling of a noun. Gender and Number are zero where neither the
// lemma nor the ending tells.
type NounForm struct {
	Surface string // unvocalised
	Number  Number
	Gender  Gender
	State   State
	Case    CaseForm
}

// NounForms declines a noun given by its singular. It yields the singular with its
// tanwin alif and its spelling before a pronoun, the dual, the feminine in ة, both
// sound plurals, and the same for each further plural given (broken, or sound in
// ون or ات). It does not know which plural a noun really has: it offers all that
// are regular. A noun in -in may be given with its tanwin (قاضٍ) or its ي.
func NounForms(lemma string, extra ...string) []NounForm {
	d := decliner{out: make([]NounForm, 0, 32)}
	if w := clean(lemma); w != "" {
		d.lemma(w, strings.HasSuffix(lemma, "ٍ"))
	}
	for _, e := range extra {
		if w := clean(e); w != "" {
			d.plural(w)
		}
	}
	return d.out
}

func clean(s string) string { return stripMarks(strings.TrimSpace(s)) }

// stripMarks removes vowel marks and tatweel.
func stripMarks(s string) string {
	if strings.IndexFunc(s, isSilent) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isSilent(r) {
			return -1
		}
		return r
	}, s)
}

func isSilent(r rune) bool { return isMark(r) || r == 'ـ' }

func endsInTa(s string) bool { return strings.HasSuffix(clean(s), "ة") }

// decliner collects forms, each once.
type decliner struct {
	out []NounForm
}

func (d *decliner) add(surface string, n Number, g Gender, s State, c CaseForm) {
	f := NounForm{surface, n, g, s, c}
	for i := range d.out { // few, and most differ in a byte: no map is faster
		if o := &d.out[i]; o.Number == n && o.State == s && o.Gender == g && o.Case == c && o.Surface == surface {
			return
		}
	}
	d.out = append(d.out, f)
}

// lemma declines a singular by its last letters.
func (d *decliner) lemma(w string, tanwin bool) {
	if tanwin && !strings.HasSuffix(w, "ي") {
		w += "ي"
	}
	if s, ok := strings.CutSuffix(w, "ة"); ok {
		d.feminine(w, s)
		return
	}
	d.add(w, Sg, 0, AnyState, AnyCase)
	st := stemOf(w)
	if st.tanwin != "" {
		d.add(st.tanwin, Sg, 0, Indefinite, Accusative)
	}
	d.boundForms(w, Sg, 0)
	if w != "ي" && (tanwin || looksManqus(w)) {
		d.add(strings.TrimSuffix(w, "ي"), Sg, 0, Indefinite, Direct)
	}
	d.dual(st, 0)
	if body, ok := strings.CutSuffix(w, "ي"); ok && tanwin {
		d.menPlural(nounStem{beforeU: body, beforeI: body}) // محامون
	} else {
		d.menPlural(st)
	}
	d.womenPlural(st)
	if st.woman != "" {
		d.add(st.woman+"ة", Sg, F, AnyState, AnyCase)
		d.add(st.woman+"ت", Sg, F, Bound, AnyCase)
		d.dual(nounStem{beforeA: st.woman + "تا", beforeY: st.woman + "ت"}, F)
	}
}

// feminine declines a noun in ة whose stem is s.
func (d *decliner) feminine(w, s string) {
	d.add(w, Sg, F, AnyState, AnyCase)
	d.add(s+"ت", Sg, F, Bound, AnyCase)
	d.dual(nounStem{beforeA: s + "تا", beforeY: s + "ت"}, F)
	switch {
	case strings.HasSuffix(s, "أ"): // منشأة
		d.add(strings.TrimSuffix(s, "أ")+"آت", Pl, F, AnyState, AnyCase)
	case strings.HasSuffix(s, "ا"): // مباراة، قناة
		r := strings.TrimSuffix(s, "ا")
		d.add(r+"يات", Pl, F, AnyState, AnyCase)
		d.add(r+"وات", Pl, F, AnyState, AnyCase)
	default:
		d.add(s+"ات", Pl, F, AnyState, AnyCase)
	}
}

func (d *decliner) dual(st nounStem, g Gender) {
	d.add(st.beforeA+"ن", Du, g, Absolute, Nominative)
	d.add(st.beforeA, Du, g, Construct, Nominative)
	d.add(st.beforeY+"ين", Du, g, Absolute, Oblique)
	d.add(st.beforeY+"ي", Du, g, Construct, Oblique)
}

func (d *decliner) menPlural(st nounStem) {
	if st.beforeU == "" {
		return
	}
	d.add(st.beforeU+"ون", Pl, M, Absolute, Nominative)
	d.add(st.beforeU+"و", Pl, M, Construct, Nominative)
	d.add(st.beforeI+"ين", Pl, M, Absolute, Oblique)
	d.add(st.beforeI+"ي", Pl, M, Construct, Oblique)
}

func (d *decliner) womenPlural(st nounStem) {
	for _, s := range st.women {
		d.add(s+"ت", Pl, F, AnyState, AnyCase)
	}
}

// plural declines a given plural.
func (d *decliner) plural(w string) {
	if s, ok := strings.CutSuffix(w, "ون"); ok && len(s) > 4 {
		d.menPlural(stemOf(s))
		return
	}
	if strings.HasSuffix(w, "ات") || strings.HasSuffix(w, "آت") {
		d.add(w, Pl, F, AnyState, AnyCase)
		return
	}
	d.add(w, Pl, 0, AnyState, AnyCase)
	if s, ok := strings.CutSuffix(w, "ة"); ok {
		d.add(s+"ت", Pl, 0, Bound, AnyCase)
		return
	}
	if t := stemOf(w).tanwin; t != "" {
		d.add(t, Pl, 0, Indefinite, Accusative)
	}
	d.boundForms(w, Pl, 0)
	if looksManqusPlural(w) {
		d.add(strings.TrimSuffix(w, "ي"), Pl, 0, Indefinite, Direct)
	}
}

// boundForms adds the spellings before a pronoun where they differ.
func (d *decliner) boundForms(w string, n Number, g Gender) {
	r := []rune(w)
	last, body := r[len(r)-1], string(r[:len(r)-1])
	switch last {
	case 'ى':
		d.add(body+"ا", n, g, Bound, AnyCase)
	case 'ء', 'أ':
		if len(r) > 1 && r[len(r)-2] != 'و' && r[len(r)-2] != 'ي' {
			d.add(body+"ؤ", n, g, Bound, Nominative)
		}
		d.add(body+"ئ", n, g, Bound, Genitive)
	}
}
