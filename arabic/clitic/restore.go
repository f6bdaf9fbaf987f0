package clitic

import (
	"strings"

	"isnad/arabic/clitic/hashed"
)

// segmentation turns a cut of word, of which w is the reading, into bytes.
func (x cut) segmentation(w *hashed.Word, word string) Segmentation {
	s := Segmentation{Pro: x.pro, Start: int(w.Pos[x.s]), End: int(w.Pos[x.e])}
	if w.Shape == hashed.Long || x.s == 0 {
		s.Start = 0
	}
	if x.enc == 0 {
		s.End = len(word)
	}
	s.Enclitic = enclitics[x.enc].text
	s.Stem = x.restored(w, word[s.Start:s.End])
	return s
}

// restored spells the stem, written as text, as if it stood alone.
func (x cut) restored(w *hashed.Word, text string) string {
	if w.Marked {
		text = letters(text)
	}
	if x.enc == 0 || x.e == 0 {
		if text == "له" && x.pro&Li != 0 {
			return "الله" // لله
		}
		return text
	}
	cutLast := func(put string) string { return text[:len(text)-2] + put }
	raw := w.Raw[x.e-1]
	switch {
	case x.fix == toMarbuta:
		return cutLast("ة")
	case x.fix == toMaksura:
		return cutLast("ى")
	case x.fix == toPlural:
		return text + "ا"
	case (raw == hashed.RawWaw || raw == hashed.RawYeh) && x.e >= 2 && w.Code[x.e-2] == hashed.Alef:
		return cutLast("ء") // أبناؤهم، أبنائهم
	case text == "علي" || text == "إلي" || text == "الي" || text == "لدي":
		return cutLast("ى")
	}
	return text
}

// letters is s without the marks that hashed.Word leaves out.
func letters(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if hashed.IsLetter(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// hash is the hash of the restored stem in folded letters.
func (x cut) hash(w *hashed.Word) uint64 {
	s, e := int(x.s), int(x.e)
	switch x.fix {
	case toMarbuta:
		return w.PartEnding(s, e, hashed.Marbuta)
	case toMaksura:
		return w.PartEnding(s, e, hashed.Yeh)
	case toPlural:
		return w.PartAnd(s, e, hashed.Alef)
	}
	return w.Part(s, e)
}
