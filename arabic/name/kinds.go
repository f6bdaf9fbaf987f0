package name

import "isnad/arabic/name/internal/spell"

var (
	arTa   = spell.AppendArabic(nil, "ت")[0]
	arShin = spell.AppendArabic(nil, "ش")[0]
)

// The kind of each letter, and in the upper four bits another that it may be.
var (
	arabicKinds = kindTable(func(s string) []byte { return spell.AppendArabic(nil, s) }, map[string]byte{
		"بپفڤ": kindB, "تطد": kindD, "كقگخ": kindK, "غ": kindK, "ج": kindK | kindS<<4, "چ": kindS | kindK<<4, "سصشزژ": kindS,
		"ضظذث": kindD | kindS<<4, "م": kindM, "ن": kindN, "ل": kindL, "ر": kindR,
	})
	latinKinds = latinKindTable()
)

func latinKindTable() [tableSize]byte {
	t := kindTable(func(s string) []byte { return spell.AppendLatin(nil, s) }, map[string]byte{
		"bpfv": kindB, "td": kindD, "kqg": kindK, "c": kindK | kindS<<4, "sz": kindS, "j": kindK | kindS<<4, "x": kindK | kindS<<4, "m": kindM, "n": kindN, "l": kindL, "r": kindR,
	})
	t[phSh], t[phCh], t[phKh], t[phGh] = kindS, kindS|kindK<<4, kindK, kindK
	t[phTh], t[phDh] = kindD|kindS<<4, kindD|kindS<<4
	return t
}

func kindTable(letters func(string) []byte, kinds map[string]byte) (t [tableSize]byte) {
	for s, k := range kinds {
		for _, c := range letters(s) {
			t[c] = k
		}
	}
	return t
}
