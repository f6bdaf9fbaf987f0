package morph

import "strings"

// pattern holds the stems of a form. Digits are radicals, 8 the t of form VIII, V
// and v the vowels of past and imperfect of form I. Where two stems are split by |
// the first stands before a vowel, the second before a consonant. Stems of the
// imperfect begin with the vowel of its prefix.
type pattern struct {
	past, pastPassive, imp, impPassive string
	active, passive                    string // participles
	nouns                              string // masdars, split by a blank
}

var patterns = [...]pattern{
	I:    {"1a2V3", "1u2i3", "a12v3", "u12a3", "1A2i3", "ma12U3", ""},
	II:   {"1a22a3", "1u22i3", "u1a22i3", "u1a22a3", "mu1a22i3", "mu1a22a3", "ta12I3"},
	III:  {"1A2a3", "1U2i3", "u1A2i3", "u1A2a3", "mu1A2i3", "mu1A2a3", "mu1A2a3aT 1i2A3"},
	IV:   {"ha12a3", "hu12i3", "u12i3", "u12a3", "mu12i3", "mu12a3", "hi12A3"},
	V:    {"ta1a22a3", "tu1u22i3", "ata1a22a3", "uta1a22a3", "muta1a22i3", "muta1a22a3", "ta1a22u3"},
	VI:   {"ta1A2a3", "tu1U2i3", "ata1A2a3", "uta1A2a3", "muta1A2i3", "muta1A2a3", "ta1A2u3"},
	VII:  {"xin1a2a3", "", "an1a2i3", "", "mun1a2i3", "", "xin1i2A3"},
	VIII: {"xi18a2a3", "xu18u2i3", "a18a2i3", "u18a2a3", "mu18a2i3", "mu18a2a3", "xi18i2A3"},
	IX:   {"xi12a33|xi12a3a3", "", "a12a33|a12a3i3", "", "mu12a33", "", "xi12i3A3"},
	X:    {"xista12a3", "xustu12i3", "asta12i3", "usta12a3", "musta12i3", "musta12a3", "xisti12A3"},
	Q1:   {"1a23a4", "1u23i4", "u1a23i4", "u1a23a4", "mu1a23i4", "mu1a23a4", "1a23a4aT"},
	Q2:   {"ta1a23a4", "tu1u23i4", "ata1a23a4", "uta1a23a4", "muta1a23i4", "muta1a23a4", "ta1a23u4"},
	Q4:   {"xi12a3a44|xi12a34a4", "", "a12a3i44|a12a34i4", "", "mu12a3i44", "", "xi12i34A4"},
}

// hollow rewrites a pattern for a weak middle radical: the radical gives way to a
// long vowel.
func hollow(t string, middle byte) string {
	i := strings.IndexByte(t, '2')
	if i < 1 || i+1 >= len(t) {
		return t
	}
	head, prev, next, tail := t[:i-1], t[i-1], t[i+1], t[i+2:]
	switch {
	case prev == 'A': // قائل
		return head + "Ah" + t[i+1:]
	case prev == 'i' && next == 'A': // انقياد
		return head + "iyA" + tail
	case next == 'U' && middle == ya: // مبيع
		return t[:i] + "I" + tail
	case next == 'A' || next == 'U': // إعادة
		return t[:i] + t[i+1:]
	case prev == 'u':
		return head + "I" + tail
	case prev == 'a':
		return head + "A" + tail
	}
	return t[:i] + string(long(next)) + tail
}

// shorten makes the stem before a consonant from a hollow one: قول → قل.
func shorten(t string) string {
	i := len(t) - 2
	if i < 0 {
		return t
	}
	switch t[i] {
	case 'A', 'I', 'U':
		return t[:i] + string(t[i]-'A'+'a') + t[i+1:]
	}
	return t
}

// contract draws equal second and third radicals together: madad → madd.
func contract(t string) string {
	i := strings.IndexByte(t, '2')
	if i < 1 || i+2 >= len(t) || !isShort(t[i+1]) || t[i+2] != '3' {
		return t
	}
	v := t[i+1 : i+2]
	if p := t[i-1]; p >= '0' && p <= '9' {
		return t[:i] + v + "23" + t[i+3:]
	}
	return t[:i+1] + t[i+2:]
}
