package morph

import "strings"

// Nisba proposes the relative adjectives of a noun (مصر → مصري), likeliest first,
// unvocalised. The article and ة go; final ā becomes ي or takes و. Irregular ones
// (صنعاني) are not known. Decline the result with NounForms.
func Nisba(noun string) []string {
	w := clean(noun)
	if s, ok := strings.CutPrefix(w, "ال"); ok && len(s) > 4 {
		w = s
	}
	r := []rune(w)
	if len(r) < 2 {
		return nil
	}
	for _, rule := range nisbaRules {
		if s, ok := strings.CutSuffix(w, rule.ending); ok && s != "" {
			return rule.make(s)
		}
	}
	return []string{w + "ي"}
}

// nisbaRules are tried in order, the longer ending first. make gets the noun
// without the ending.
var nisbaRules = []struct {
	ending string
	make   func(s string) []string
}{
	{"ية", plus("ي")},
	{"يا", plus("ي")},
	{"اء", plus("اوي", "ائي")},
	{"ى", plus("وي")},
	{"ا", plus("ي", "اوي", "وي")},
	{"ة", fromTa},
	{"ي", fromYa},
	{"و", plus("وي")},
}

func plus(endings ...string) func(string) []string {
	return func(s string) []string {
		out := make([]string, len(endings))
		for i, e := range endings {
			out[i] = s + e
		}
		return out
	}
}

// fromTa: قبيلة gives قبلي, but طبيعة طبيعي; سنة gives سنوي.
func fromTa(s string) []string {
	r := []rune(s)
	switch {
	case len(r) == 2:
		return []string{s + "ي", s + "وي"}
	case len(r) == 4 && r[2] == 'ي':
		return []string{s + "ي", string(r[:2]) + string(r[3]) + "ي"}
	}
	return []string{s + "ي"}
}

// fromYa: علي gives علوي; a longer word in ي is its own nisba.
func fromYa(s string) []string {
	if len([]rune(s)) == 2 {
		return []string{s + "وي"}
	}
	return []string{s + "ي"}
}
