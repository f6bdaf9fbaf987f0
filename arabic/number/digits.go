package number

import "strings"

// maxDigits keeps every value far from overflow.
const maxDigits = 15

// decimal is a number as digits give it: whole + part/scale.
type decimal struct {
	whole int64
	part  int64 // digits after the point
	scale int64 // 10 to the number of those digits; 1 for none
}

// readDigits reads a folded number token. Where scaled is true, a scale word follows
// (1.5 مليون) and a point is always decimal; else three digits after one point are
// thousands (1.500 قتيل), as the Maghreb writes.
func readDigits(s string, scaled bool) (decimal, bool) {
	whole, part, ok := split(s, scaled)
	if !ok || len(whole) == 0 || len(whole)+len(part) > maxDigits {
		return decimal{}, false
	}
	d := decimal{scale: 1}
	for _, c := range []byte(whole) {
		d.whole = d.whole*10 + int64(c-'0')
	}
	for _, c := range []byte(part) {
		d.part = d.part*10 + int64(c-'0')
		d.scale *= 10
	}
	return d, true
}

func split(s string, scaled bool) (whole, part string, ok bool) {
	marks := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			if s[i] != ',' && s[i] != '.' {
				return normalized(s, scaled)
			}
			marks++
		}
	}
	if marks == 0 {
		return s, "", true
	}
	// The last mark decides: it is decimal unless it closes a group of three digits.
	i := strings.LastIndexAny(s, ",.")
	tail := s[i+1:]
	grouped := len(tail) == 3 && s[0] != '0' && i <= 3*marks+marks-1
	switch {
	case marks > 1 && s[i] == '.' && strings.Count(s, ".") == 1:
		return strings.ReplaceAll(s[:i], ",", ""), tail, true
	case marks > 1, s[i] == ',' && grouped, s[i] == '.' && grouped && !scaled:
		return strings.NewReplacer(",", "", ".", "").Replace(s), "", true
	}
	return s[:i], tail, true
}

// normalized reads the Arabic marks ٬ ٫ ، where folding left them.
func normalized(s string, scaled bool) (whole, part string, ok bool) {
	t := strings.NewReplacer("٬", ",", "٫", ".", "،", ",", "'", "", "’", "").Replace(s)
	for i := range len(t) {
		if (t[i] < '0' || t[i] > '9') && t[i] != ',' && t[i] != '.' {
			return "", "", false
		}
	}
	if t == s {
		return "", "", false
	}
	return split(t, scaled)
}
