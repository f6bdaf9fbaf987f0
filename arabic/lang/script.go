package lang

import (
	"unicode"

	"isnad/arabic"
)

// scripts counts letters.
type scripts struct{ arabic, latin, other int }

func countScripts(s string) scripts {
	var n scripts
	for _, r := range s {
		switch {
		case r < 'A':
		case r <= 'z':
			if r <= 'Z' || r >= 'a' {
				n.latin++
			}
		case arabic.IsLetter(r):
			n.arabic++
		case !unicode.IsLetter(r) || unicode.Is(unicode.Common, r) || r == 'ـ':
		case unicode.Is(unicode.Latin, r):
			n.latin++
		default:
			n.other++
		}
	}
	return n
}
