package number

import (
	"strings"

	"isnad/arabic"
)

// Noun tells what a caller knows of a word.
type Noun uint8

const (
	// NotNoun is a word that is no countable noun.
	NotNoun Noun = iota
	// BrokenPlural is a noun whose plural is another word (رجل، جثة): its form in ين
	// is a dual.
	BrokenPlural
	// SoundPlural is a noun with a plural in ون and ين (مقاتل): its form in ين can be
	// either, and is not taken for a dual.
	SoundPlural
)

// DualNoun reports whether the token is the dual of a noun, which counts as two
// (جنديان، القتيلين، عبوتين), and gives its singular, folded. known tells what the
// caller knows of a singular; the token's proclitics and article are tried off.
func DualNoun(tok arabic.Token, known func(singular string) Noun) (singular string, ok bool) {
	if tok.Kind != arabic.Word {
		return "", false
	}
	s := tok.Fold
	for _, p := range []string{"", "و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "لل", "وبال", "ولل", "كال", "وب", "ول"} {
		rest, found := strings.CutPrefix(s, p)
		if !found {
			continue
		}
		if singular, ok = dualOf(rest, known); ok {
			return singular, true
		}
	}
	return "", false
}

func dualOf(s string, known func(string) Noun) (string, bool) {
	stem, nominative := strings.CutSuffix(s, "ان")
	if !nominative {
		var oblique bool
		if stem, oblique = strings.CutSuffix(s, "ين"); !oblique {
			return "", false
		}
	}
	if t, ok := strings.CutSuffix(stem, "ت"); ok && known(t+"ة") != NotNoun {
		return t + "ة", true
	}
	switch known(stem) {
	case BrokenPlural:
		return stem, true
	case SoundPlural:
		return stem, nominative
	}
	return "", false
}

// ParseDual reads a dual noun at i with the qualifier that may stand before it (ما لا
// يقل عن شخصين, نحو عامين), as Parse reads a number. next is the index of the noun,
// not after it: the noun belongs to what is counted.
func ParseDual(toks []arabic.Token, i int, known func(singular string) Noun) (q Quantity, next int, ok bool) {
	if i < 0 || i >= len(toks) {
		return Quantity{}, i, false
	}
	e, at := match(beforeIndex(), toks, i)
	if e == nothing {
		at = i
	}
	if at >= len(toks) || e == span || e == spanTo || e == some {
		return Quantity{}, i, false
	}
	if _, ok = DualNoun(toks[at], known); !ok {
		return Quantity{}, i, false
	}
	q, _, _ = trailing(toks, at+1, apply(exactly(2), e))
	return q, at, true
}
