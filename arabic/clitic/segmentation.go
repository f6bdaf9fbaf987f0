package clitic

import (
	"unicode/utf8"

	"isnad/arabic/clitic/hashed"
)

// Proclitic is a set of the one-letter words that lean on the next word. In
// writing they stand in the order of the constants.
type Proclitic uint8

const (
	Hamza Proclitic = 1 << iota // أ, does …?
	Wa                          // و, and
	Fa                          // ف, so
	Bi                          // ب, with, in
	Li                          // ل, to, for
	Ka                          // ك, like
	Sa                          // س, will
	Al                          // ال, the; after ل written as one ل or none
)

var procliticText = [8]string{"أ", "و", "ف", "ب", "ل", "ك", "س", "ال"}

// Strings lists the set in the order of writing.
func (p Proclitic) Strings() []string {
	var out []string
	for i, s := range procliticText {
		if p&(1<<i) != 0 {
			out = append(out, s)
		}
	}
	return out
}

// Segmentation is one way to cut a word: proclitics, stem, pronoun. A preposition
// of one letter before a pronoun is the stem: به is ب and ه.
type Segmentation struct {
	Pro Proclitic
	// Stem is the stem as it is spelled when it stands alone, without vowel marks:
	// مدرسة in مدرستهم, مستوى in مستواه, قتلوا in قتلوه, على in عليه.
	Stem string
	// Enclitic is the pronoun at the end, without marks, or empty.
	Enclitic string
	// Start and End are byte offsets in the word: word[Start:End] is the stem as
	// written. Marks that follow a letter stay with it.
	Start, End int
	// P is how likely the model holds these cuts to be, from 0 to 1; what
	// Candidates returns has none.
	P float64
}

// Split tells whether anything but the article was cut off.
func (s Segmentation) Split() bool { return s.Pro&^Al != 0 || s.Enclitic != "" }

// Part is one piece of a word, in byte offsets of that word.
type Part struct {
	Start, End int
	Pro        Proclitic // the proclitic that it is, zero for stem and pronoun
}

// Parts cuts word, of which s must be a segmentation, into its pieces in order. An
// article that is not written (للغة) has no piece.
func (s Segmentation) Parts(word string) []Part {
	if s.Start < 0 || s.End > len(word) || s.Start > s.End {
		return nil
	}
	var parts []Part
	at := 0
	for i := range procliticText {
		p := Proclitic(1) << i
		if s.Pro&p == 0 || at >= s.Start {
			continue
		}
		end := s.Start
		if s.Pro&^(p<<1-1) != 0 { // not the last
			end = letterEnd(word, at, s.Start)
		}
		parts = append(parts, Part{at, end, p})
		at = end
	}
	parts = append(parts, Part{s.Start, s.End, 0})
	if s.End < len(word) {
		parts = append(parts, Part{s.End, len(word), 0})
	}
	return parts
}

// letterEnd returns where the second letter at or after from begins.
func letterEnd(word string, from, limit int) int {
	seen := false
	for i := from; i < limit; {
		r, size := utf8.DecodeRuneInString(word[i:])
		if hashed.IsLetter(r) {
			if seen {
				return i
			}
			seen = true
		}
		i += size
	}
	return limit
}
