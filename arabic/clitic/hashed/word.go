package hashed

import "unicode/utf8"

// MaxLetters is the longest word that is looked into; longer ones are Long.
const MaxLetters = 40

// Shape is what a word is made of.
type Shape uint8

const (
	// Arabic is a word whose first letter is Arabic and which holds nothing else.
	Arabic Shape = iota
	// Digits is a word that starts with a digit.
	Digits
	// Latin is a word that starts with a letter of another script.
	Latin
	// Mark is punctuation or a symbol.
	Mark
	// Mixed is an Arabic start with digits or other letters after it.
	Mixed
	// Empty is no letter at all.
	Empty
	// Long is more than MaxLetters letters.
	Long
)

// Word is a word read into letters. Vowel marks, tatweel and invisible controls are
// no letters: they belong to the letter before them.
type Word struct {
	N      int                    // letters
	Shape  Shape                  //
	Marked bool                   // the text holds bytes that are no letters
	Code   [MaxLetters]byte       // folded letters
	Raw    [MaxLetters]byte       // letters with the seats of hamza and ى kept
	Pos    [MaxLetters + 1]uint16 // byte offset of each letter; Pos[N] is the length
	pre    [MaxLetters + 1]uint64
}

const base = 0x9E3779B97F4A7C15

var powers = func() (p [MaxLetters + 2]uint64) {
	p[0] = 1
	for i := 1; i < len(p); i++ {
		p[i] = p[i-1] * base
	}
	return p
}()

// Read reads s into w, overwriting what was there.
func (w *Word) Read(s string) {
	w.N, w.Shape, w.Marked = 0, Empty, false
	w.pre[0] = 0
	farsi := false
	for i := 0; i < len(s); {
		c, raw := byte(0), byte(0)
		size := 1
		b := s[i]
		if b < utf8.RuneSelf {
			c = asciiCode(b)
			raw = c
		} else {
			var r rune
			if b>>5 == 6 && i+1 < len(s) && s[i+1]>>6 == 2 { // two bytes: nearly always
				r, size = rune(b&0x1F)<<6|rune(s[i+1]&0x3F), 2
			} else {
				r, size = utf8.DecodeRuneInString(s[i:])
			}
			c, raw = runeCode(r)
			if c != 0 {
				farsi = r == 0x06CC
			}
		}
		if c == 0 {
			w.Marked = true
			i += size
			continue
		}
		if w.N == MaxLetters || i > 60000 {
			w.Shape = Long
			break
		}
		w.Code[w.N], w.Raw[w.N], w.Pos[w.N] = c, raw, uint16(i)
		w.pre[w.N+1] = w.pre[w.N]*base + uint64(c)
		w.shape(c)
		w.N++
		i += size
	}
	w.Pos[w.N] = uint16(min(len(s), 65535))
	if farsi && w.N > 0 && w.Code[w.N-1] == Yeh {
		w.Raw[w.N-1] = Maksura // a Persian keyboard has one key for both: إلی, علی
	}
}

func (w *Word) shape(c byte) {
	switch {
	case w.N == 0:
		w.Shape = shapeOf(c)
	case w.Shape == Arabic && shapeOf(c) != Arabic:
		w.Shape = Mixed
	}
}

func shapeOf(c byte) Shape {
	switch {
	case c < firstDigit:
		return Arabic
	case c < firstLatin:
		return Digits
	case c < firstMark:
		return Latin
	}
	return Mark
}

// Hash is the hash of the whole word.
func (w *Word) Hash() uint64 { return w.pre[w.N] ^ uint64(w.N)<<56 }

// Part is the hash of letters i to j, the same as the hash of a word of just these.
func (w *Word) Part(i, j int) uint64 {
	return w.pre[j] - w.pre[i]*powers[j-i] ^ uint64(j-i)<<56
}

// PartEnding is the hash of letters i to j with code c in place of the last.
func (w *Word) PartEnding(i, j int, c byte) uint64 {
	h := w.pre[j-1] - w.pre[i]*powers[j-1-i]
	return h*base + uint64(c) ^ uint64(j-i)<<56
}

// PartAnd is the hash of letters i to j followed by code c.
func (w *Word) PartAnd(i, j int, c byte) uint64 {
	h := w.pre[j] - w.pre[i]*powers[j-i]
	return h*base + uint64(c) ^ uint64(j-i+1)<<56
}

// AndPart is the hash of the letters of p followed by letters i to j of w.
func (w *Word) AndPart(p []byte, i, j int) uint64 {
	var h uint64
	for _, c := range p {
		h = h*base + uint64(c)
	}
	h = h*powers[j-i] + (w.pre[j] - w.pre[i]*powers[j-i])
	return h ^ uint64(j-i+len(p))<<56
}

// Mix joins two numbers into one that is spread over all 64 bits.
func Mix(a, b uint64) uint64 {
	h := (a*0xD6E8FEB86659FD93 + b) * 0xFF51AFD7ED558CCD
	return h ^ h>>32
}
