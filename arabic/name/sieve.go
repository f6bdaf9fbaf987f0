package name

import (
	"sync"

	"isnad/arabic/name/internal/spell"
)

// sound is a set of kinds of consonants. It is coarse enough that spellings of one
// name hardly ever differ in most of their sounds, whatever the language between.
type sound uint16

const (
	lip sound = 1 << iota
	tooth
	hiss
	throat
	soundM
	soundN
	soundL
	soundR
)

// The sounds that a letter may spell; vowels, h, w and y say nothing.
var soundLetters = []struct {
	sound         sound
	arabic, latin string
}{
	{lip, "بپفڤ", "bpfv"},
	{tooth, "تطدضثذظ", "td"},
	{hiss, "سصزظشثذژچجضت", "szcxj"},
	{throat, "كقگغخجچ", "kqgcxj"},
	{soundM, "م", "m"},
	{soundN, "ن", "n"},
	{soundL, "ل", "l"},
	{soundR, "رغ", "r"},
}

var sounds = sync.OnceValue(func() *[2][tableSize]sound {
	t := &[2][tableSize]sound{}
	for _, s := range soundLetters {
		for _, c := range spell.AppendArabic(nil, s.arabic) {
			t[arabic][c] |= s.sound
		}
		for _, c := range spell.AppendLatin(nil, s.latin) {
			t[latin][c] |= s.sound
		}
	}
	return t
})

// hear notes the sounds of the form's letters.
func (f *form) hear(t *[2][tableSize]sound) {
	f.sounds = 0
	for _, c := range f.word() {
		f.sounds |= t[f.script][c]
	}
}

// strange tells that two forms cannot be one name: one is much longer, or more than
// half of either's consonants have no like in the other. It spares the alignment.
func strange(t *[2][tableSize]sound, a, b *form) bool {
	if a.n > 2*b.n+3 || b.n > 2*a.n+3 {
		return true
	}
	return foreign(t, a, b) || foreign(t, b, a)
}

func foreign(t *[2][tableSize]sound, a, b *form) bool {
	own, shared := 0, 0
	for _, c := range a.word() {
		if s := t[a.script][c]; s != 0 {
			own++
			if s&b.sounds != 0 {
				shared++
			}
		}
	}
	return 2*shared < own
}
