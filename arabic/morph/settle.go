package morph

import (
	"fmt"
	"unicode/utf8"
)

// settle finds the choices under which the given past and imperfect come out.
func (v Verb) settle(rt root) (*builder, error) {
	past, ok := v.settlePast(rt)
	if !ok {
		return nil, v.mismatch(rt, v.Past, "past", false)
	}
	b, ok := v.settleImperfect(rt, past)
	if !ok {
		return nil, v.mismatch(rt, v.Imperfect, "imperfect", true)
	}
	b.ch.settled = true
	return b, nil
}

func (v Verb) settlePast(rt root) (choice, bool) {
	for _, ch := range pastChoices(rt, v.Form) {
		s := newBuilder(rt, v.Form, ch).finite()
		if spelt(v.Past, s.citation(nil)) {
			return ch, true
		}
	}
	return choice{}, false
}

func (v Verb) settleImperfect(rt root, past choice) (*builder, bool) {
	for _, ch := range impChoices(rt, v.Form, past) {
		b := newBuilder(rt, v.Form, ch)
		if spelt(v.Imperfect, b.finite().citationImperfect(nil)) {
			b.ch.past = pastVowel(rt, ch, v.Past)
			return b, true
		}
	}
	return nil, false
}

// pastChoices lists what a past may be, the usual first.
func pastChoices(rt root, f Form) []choice {
	var out []choice
	switch {
	case f == I:
		for _, c := range []byte("aiu") {
			out = append(out, choice{past: c, imp: 'u'})
		}
	case f == VIII:
		for i := range infixes(rt) {
			out = append(out, choice{infix: uint8(i)}, choice{infix: uint8(i), soundMiddle: true})
		}
	default:
		out = []choice{{}, {soundMiddle: true}}
	}
	if f == I && rt.hollow() {
		out = append(out, choice{past: 'i', imp: 'a', soundMiddle: true}) // عور
	}
	return out
}

func impChoices(rt root, f Form, ch choice) []choice {
	if f != I {
		return []choice{ch}
	}
	var out []choice
	add := func(drop bool) {
		vowels := impVowels(rt, ch.past)
		if rt.hollow() && !ch.soundMiddle {
			vowels = hollowVowels(rt)
		}
		for _, c := range []byte(vowels) {
			n := ch
			n.imp, n.dropFirst = c, drop
			out = append(out, n)
		}
	}
	if rt.r[0] == waw {
		add(true)
	}
	add(false)
	return out
}

// impVowels orders the vowels of the imperfect by how usual they are.
func impVowels(rt root, past byte) string {
	switch {
	case past == 'i':
		return "aiu"
	case past == 'u':
		return "uai"
	case rt.r[0] == hamza && !rt.defective(): // أخذ، أكل، أمر
		return "uia"
	case isGuttural(rt.r[1]) && !rt.doubled(), isGuttural(rt.r[2]) && !rt.hollow():
		return "aui"
	case rt.r[0] == waw:
		return "iau"
	}
	return "uia"
}

// hollowVowels: يقول، يخاف; يبيع، ينال.
func hollowVowels(rt root) string {
	if rt.r[1] == waw {
		return "ua"
	}
	return "ia"
}

// pastVowel corrects the vowel of the past where the imperfect shows it: a there
// without a guttural, or in a doubled root, means i here (شرب، ظلّ). Marks on a
// doubled past say nothing of it: the vowel is not there (ظَلَّ, but ظَلِلْتُ).
func pastVowel(rt root, ch choice, past string) byte {
	if ch.past != 'a' || ch.imp != 'a' || rt.defective() || rt.hollow() || hasMarks(past) && !rt.doubled() {
		return ch.past
	}
	if rt.doubled() || !isGuttural(rt.r[1]) && !isGuttural(rt.r[2]) {
		return 'i'
	}
	return ch.past
}

func hasMarks(s string) bool {
	for _, r := range s {
		if isMark(r) && r != 'ّ' {
			return true
		}
	}
	return false
}

func (v Verb) mismatch(rt root, given, what string, imperfect bool) error {
	ch := pastChoices(rt, v.Form)[0]
	b := newBuilder(rt, v.Form, impChoices(rt, v.Form, ch)[0])
	s := b.finite()
	want := s.citation(nil)
	if imperfect {
		want = s.citationImperfect(nil)
	}
	return fmt.Errorf("morph: %s %q does not fit root %q in form %s; expected something like %s", what, given, v.Root, v.Form, vocalised(want))
}

// spelt tells whether given is a spelling of the word: the same letters, and no
// mark that contradicts. An empty given fits all.
func spelt(given string, word []byte) bool {
	if given == "" {
		return true
	}
	full := speller{marks: true}
	full.spell(word)
	return sameWord(given, string(full.out))
}

func isMark(r rune) bool { return r >= 0x064B && r <= 0x0652 || r == 0x0670 }

// sameWord walks both spellings letter by letter.
func sameWord(given, full string) bool {
	for given != "" || full != "" {
		g, gm, gn := nextLetter(given)
		f, fm, fn := nextLetter(full)
		if g != f || gm&^fm != 0 {
			return false
		}
		given, full = given[gn:], full[fn:]
	}
	return true
}

// nextLetter reads a letter and its marks, as bits; sukun and the helping vowels
// on alif are not compared.
func nextLetter(s string) (rune, uint16, int) {
	if s == "" {
		return 0, 0, 0
	}
	r, n := utf8.DecodeRuneInString(s)
	var marks uint16
	for n < len(s) {
		m, k := utf8.DecodeRuneInString(s[n:])
		if !isMark(m) && m != 'ـ' {
			break
		}
		if m >= 0x064E && m <= 0x0651 {
			marks |= 1 << (m - 0x064E)
		}
		n += k
	}
	switch r {
	case 'ٱ':
		return 'ا', 0, n
	case 'ا':
		return r, 0, n
	}
	return r, marks, n
}
