package lexicon

import "strings"

// Pro is the set of proclitics cut from a word.
type Pro uint8

// The proclitics.
const (
	ProWa Pro = 1 << iota // و
	ProFa                 // ف
	ProBi                 // ب
	ProLi                 // ل
	ProKa                 // ك
	ProSa                 // س of the future
	ProAl                 // ال
)

// ProPrep holds the prepositions among them.
const ProPrep = ProBi | ProLi | ProKa

// Enc is a pronoun cut from the end of a word.
type Enc uint8

// The enclitics, by whom they stand for.
const (
	NoEnc Enc = iota
	EncHu
	EncHa
	EncHum
	EncHunna
	EncHuma
	EncKa
	EncKum
	EncNa
	EncNi
	EncYa
)

var encs = []struct {
	s string
	e Enc
}{
	{"هما", EncHuma}, {"ها", EncHa}, {"هم", EncHum}, {"هن", EncHunna}, {"كما", EncKum}, {"كم", EncKum}, {"نا", EncNa}, {"ني", EncNi}, {"ه", EncHu}, {"ك", EncKa}, {"ي", EncYa},
}

// Split is one way to cut a folded word; Stem is in the form that it has alone
// where Restored letters were put back (حركته → حركة + ه).
type Split struct {
	Pro  Pro
	Enc  Enc
	Stem string
}

// minStem is the shortest stem in bytes: two letters.
const minStem = 4

// splits calls yield with every orthographically possible cut of a word folded
// by arabic.Match, longest stem first within each prefix. Yield returns false to stop.
func splits(w string, yield func(Split) bool) {
	conj := [...]struct {
		s string
		p Pro
	}{{"", 0}, {"و", ProWa}, {"ف", ProFa}}
	for _, c := range conj {
		rest, ok := strings.CutPrefix(w, c.s)
		if !ok || len(rest) < minStem {
			continue
		}
		if !splitPrep(rest, c.p, yield) {
			return
		}
	}
}

func splitPrep(w string, p Pro, yield func(Split) bool) bool {
	if !splitAl(w, p, yield) {
		return false
	}
	if len(w) < minStem+2 {
		return true
	}
	rest := w[2:]
	switch w[:2] {
	case "ب":
		return splitAl(rest, p|ProBi, yield)
	case "ك":
		return splitAl(rest, p|ProKa, yield)
	case "س":
		return splitEnc(rest, p|ProSa, yield)
	case "ل":
		if r, ok := strings.CutPrefix(rest, "ل"); ok && len(r) >= minStem {
			if !splitEnc(r, p|ProLi|ProAl, yield) || !splitEnc(rest, p|ProLi|ProAl, yield) {
				return false
			}
		}
		return splitAl(rest, p|ProLi, yield)
	}
	return true
}

func splitAl(w string, p Pro, yield func(Split) bool) bool {
	if !splitEnc(w, p, yield) {
		return false
	}
	if rest, ok := strings.CutPrefix(w, "ال"); ok && len(rest) >= minStem {
		return yield(Split{p | ProAl, NoEnc, rest})
	}
	return true
}

func splitEnc(w string, p Pro, yield func(Split) bool) bool {
	if !yield(Split{p, NoEnc, w}) {
		return false
	}
	if p&ProAl != 0 {
		return true
	}
	for _, e := range encs {
		stem, ok := strings.CutSuffix(w, e.s)
		if !ok || len(stem) < minStem {
			continue
		}
		if !yield(Split{p, e.e, stem}) {
			return false
		}
		if alt := restore(stem); alt != "" && !yield(Split{p, e.e, alt}) {
			return false
		}
	}
	return true
}

// restore gives a stem before a pronoun the letters that it has alone: ت was ة,
// ا was ى, و was وا.
func restore(stem string) string {
	switch {
	case strings.HasSuffix(stem, "ت"):
		return stem[:len(stem)-2] + "ة"
	case strings.HasSuffix(stem, "ا"):
		return stem[:len(stem)-2] + "ي"
	case strings.HasSuffix(stem, "و"):
		return stem + "ا"
	}
	return ""
}
