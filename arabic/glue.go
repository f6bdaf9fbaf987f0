package arabic

import "strings"

// Web pages lose the blank where a link begins or ends: المقاومةاستهداف, إلىحلب. Some
// letters stand only at the end of a word, so what follows them is another; إ stands
// only at the beginning of one, behind small words of one letter and the article.

// closed reports whether the word s[start:i] is over although a letter follows at i:
// after ة, after an alef with fathatan, after the ى of a few short words, and before إ.
// A hamza may follow (انتهاًء is misspelt, not glued).
func closed(s string, start, i int) bool {
	if i-start < 4 || s[i] == 0xD8 && i+1 < len(s) && s[i+1] == 0xA1 {
		return false
	}
	if begins(s, start, i) {
		return true
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

// begins reports whether the letter at i begins a word wherever it stands: إ after a
// letter that is none of ا و ف ب ك ل, which lean on it (بإذن، الإعلام، اللاإنسانية).
func begins(s string, start, i int) bool {
	if s[i] != 0xD8 || i+1 >= len(s) || s[i+1] != 0xA5 {
		return false
	}
	for i -= 2; i > start && s[i] == 0xD9 && s[i+1] >= 0x8B && s[i+1] <= 0x92; i -= 2 {
		// a mark on the letter before
	}
	switch s[max(i, 0) : i+2] {
	case "ا", "أ", "آ", "إ", "و", "ف", "ب", "ك", "ل", "ـ":
		return false
	}
	return true
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
