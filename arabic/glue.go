package arabic

import "strings"

// Web pages lose the blank where a link begins or ends: المقاومةاستهداف, إلىحلب. Some
// letters stand only at the end of a word, so what follows them is another.

// closed reports whether the word s[start:i] is over although a letter follows at i:
// after ة, after an alef with fathatan, and after the ى of a few short words. A hamza
// may follow (انتهاًء is misspelt, not glued).
func closed(s string, start, i int) bool {
	if i-start < 4 || s[i] == 0xD8 && i+1 < len(s) && s[i+1] == 0xA1 {
		return false
	}
	switch last := s[i-2 : i]; last {
	case "ة":
		return true
	case "ى":
		return preposition(s[start:i])
	case "ا":
		return strings.HasSuffix(s[start:i-2], "\u064B")
	case "\u064B", "\u064C", "\u064D", "\u064E", "\u064F", "\u0650":
		before := s[i-4 : i-2]
		return before == "ة" || before == "ا" && last == "\u064B"
	}
	return false
}

// preposition reports whether word is one in ى to which the next is often glued.
func preposition(word string) bool {
	word = strings.TrimPrefix(word, "و")
	switch word {
	case "إلى", "الى", "على", "حتى", "لدى":
		return true
	}
	return false
}
