package morph

// Vowel marks.
const (
	fatha  = "\u064E"
	kasra  = "\u0650"
	damma  = "\u064F"
	sukun  = "\u0652"
	shadda = "\u0651"
)

// speller writes sounds as letters.
type speller struct {
	out    []byte
	marks  bool // write vowel marks
	alt    bool // the other seat of hamza where usage wavers
	quiet  bool // no sukun on the last letter, as on a noun without its case
	folded bool // write what arabic.Match makes of it
}

// spell appends the spelling of p.
func (s *speller) spell(p []byte) {
	if !s.marks {
		s.spellBare(p)
		return
	}
	for i := 0; i < len(p); i++ {
		i = s.sound(p, i)
	}
}

// spellBare is spell without marks, where most sounds depend on nothing around.
func (s *speller) spellBare(p []byte) {
	out := s.out // a local, for speed
	for i := 0; i < len(p); i++ {
		c := p[i]
		if isShort(c) {
			continue
		}
		if l := &plainLetters[c]; l[0] != 0 {
			out = append(out, l[0], l[1])
			if isConsonant(c) && i+1 < len(p) && p[i+1] == c {
				i++
			}
			continue
		}
		s.out = out
		i = s.sound(p, i)
		out = s.out
	}
	s.out = out
}

// sound writes p[i] and returns the index of the last byte it took.
func (s *speller) sound(p []byte, i int) int {
	if isConsonant(p[i]) {
		return s.consonant(p, i)
	}
	s.vowel(p, i)
	return i
}

// plainLetters are the sounds whose unvocalised spelling depends on nothing, in
// UTF-8: the short way for the bulk of a table.
var plainLetters = func() (t [256][2]byte) {
	put := func(c byte, r rune) { copy(t[c][:], string(r)) }
	for r := 'ب'; r <= 'ي'; r++ {
		if c := sound(r); c != 0 {
			put(c, r)
		}
	}
	put('A', 'ا')
	put('x', 'ا')
	put('I', 'ي')
	put('U', 'و')
	put('T', 'ة')
	return t
}()

// consonant writes p[i], doubled or not, and returns the index of its last byte.
func (s *speller) consonant(p []byte, i int) int {
	j := i
	if j+1 < len(p) && p[j+1] == p[i] {
		j++
	}
	var st seat
	if p[i] == hamza {
		st = seatAt(p, i, j, s.alt)
		s.hamza(st)
	} else {
		s.out = appendLetter(s.out, letter(p[i]))
	}
	if s.marks && j > i {
		s.out = append(s.out, shadda...)
	}
	if s.marks && st != madda && s.silent(p, j+1) {
		s.out = append(s.out, sukun...)
	}
	if st == madda {
		j++ // its ā is written with it
	}
	return j
}

func (s *speller) hamza(st seat) {
	if s.folded {
		s.out = append(s.out, foldedSeats[st]...)
		return
	}
	s.out = append(s.out, seatLetters[st]...)
}

func (s *speller) silent(p []byte, i int) bool {
	if i < len(p) {
		return isConsonant(p[i])
	}
	return !s.quiet
}

// appendLetter writes a letter of the Arabic block: two bytes.
func appendLetter(out []byte, r rune) []byte {
	return append(out, 0xC0|byte(r>>6), 0x80|byte(r&0x3F))
}

func (s *speller) mark(m string) {
	if s.marks {
		s.out = append(s.out, m...)
	}
}

func (s *speller) vowel(p []byte, i int) {
	switch p[i] {
	case 'a':
		s.mark(fatha)
	case 'i':
		s.mark(kasra)
	case 'u':
		s.mark(damma)
	case 'A':
		s.mark(fatha)
		s.out = append(s.out, "ا"...)
	case 'I':
		s.mark(kasra)
		s.out = append(s.out, "ي"...)
	case 'U':
		s.mark(damma)
		s.out = append(s.out, "و"...)
	case 'x':
		s.out = append(s.out, "ا"...)
	case 'T':
		s.out = append(s.out, "ة"...)
	default:
		s.ending(p, i)
	}
}

// ending writes the sounds that only stand last.
func (s *speller) ending(p []byte, i int) {
	switch p[i] {
	case 'E':
		s.mark(fatha)
		if i > 0 && p[i-1] == ya {
			s.out = append(s.out, "ا"...) // يحيا: ى never follows ي
			return
		}
		if s.folded {
			s.out = append(s.out, "ي"...)
			return
		}
		s.out = append(s.out, "ى"...)
	case 'W':
		s.mark(damma)
		s.out = append(s.out, "وا"...)
	case 'D':
		s.out = append(s.out, "و"...)
		s.mark(sukun)
		s.out = append(s.out, "ا"...)
	case 'N':
		s.mark("\u064B")
		if !bareTanwin(p, i) {
			s.out = append(s.out, "ا"...)
		}
	case 'K':
		s.mark("\u064D")
	}
}

// bareTanwin tells whether the tanwin has no alif of its own: مبدأً، بناءً.
func bareTanwin(p []byte, i int) bool {
	return i >= 2 && p[i-1] == hamza && (p[i-2] == 'a' || p[i-2] == 'A')
}
