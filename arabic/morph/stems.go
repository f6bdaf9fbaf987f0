package morph

import "strings"

// choice is what root and form leave open, settled by the given spellings.
type choice struct {
	past, imp   byte // vowels of form I: a, i, u
	dropFirst   bool // وصل → يصل
	soundMiddle bool // استجوب, not *استجاب
	infix       uint8
	settled     bool
}

// pair is a stem before a vowel and before a consonant or nothing.
type pair struct{ open, closed []byte }

// stems are all the stems of one verb, as sounds.
type stems struct {
	form      Form
	past, imp [2]pair // active, passive
	command   pair
	active    noun
	passive   noun
	nouns     []noun
	defective bool // stems end in vowel and glide
	doubled   bool // the jussive has two shapes
	hamzaLast bool // some endings have two spellings
}

// builder makes stems.
type builder struct {
	root
	form   Form
	ch     choice
	infix  [2]byte
	hollow bool
}

func newBuilder(rt root, f Form, ch choice) *builder {
	b := &builder{root: rt, form: f, ch: ch}
	if f == VIII {
		in := infixes(rt)
		b.infix = in[min(int(ch.infix), len(in)-1)]
	}
	switch f {
	case I, IV, VII, VIII, X:
		b.hollow = rt.hollow() && !ch.soundMiddle
	}
	return b
}

func (b *builder) build() *stems {
	s := b.finite()
	p := &patterns[b.form]
	s.command = pair{b.command(s.imp[0].open), b.command(s.imp[0].closed)}
	s.active = b.noun(b.activePattern(p.active))
	if p.passive != "" {
		s.passive = b.noun(p.passive)
	}
	s.nouns = b.masdars(p.nouns)
	return s
}

// finite makes the stems of past and imperfect only.
func (b *builder) finite() *stems {
	p := &patterns[b.form]
	s := &stems{form: b.form, defective: b.defective(), hamzaLast: b.r[b.n-1] == hamza}
	s.doubled = b.form == IX || b.form == Q4 || b.contracts()
	s.past[0] = b.pair(p.past)
	s.imp[0] = b.pair(b.impPattern(p.imp))
	if b.form == I && b.hollow {
		s.past[0].closed = b.fill(b.hollowShortPast())
	}
	if b.form.hasPassive() {
		s.past[1] = b.pair(p.pastPassive)
		s.imp[1] = b.pair(b.seeing(p.impPassive))
	}
	return s
}

// contracts tells whether equal radicals meet in this form.
func (b *builder) contracts() bool {
	return b.doubled() && b.form != II && b.form != V
}

// hollowShortPast is qul- for verbs in ū, bi3-, khif-, nim- for the others.
func (b *builder) hollowShortPast() string {
	if b.ch.imp == 'u' {
		return "1u3"
	}
	return "1i3"
}

func (b *builder) impPattern(t string) string {
	if b.ch.dropFirst {
		t = strings.Replace(t, "1", "", 1)
	}
	return b.seeing(t)
}

// seeing drops the hamza of رأى where Arabic does: يرى، أرى.
func (b *builder) seeing(t string) string {
	if !b.is("رءي") || b.form != I && b.form != IV || strings.ContainsAny(t, "AUI") {
		return t
	}
	return strings.Replace(t, "2", "", 1)
}

func (b *builder) activePattern(t string) string { return b.seeing(t) }

func (b *builder) pair(t string) pair {
	if b.form == IV {
		t = b.seeing(t)
	}
	if open, closed, ok := strings.Cut(t, "|"); ok {
		return pair{b.fill(open), b.fill(closed)}
	}
	t = b.vowels(t)
	switch {
	case b.hollow:
		h := hollow(t, b.r[1])
		return pair{b.fill(h), b.fill(shorten(h))}
	case b.contracts():
		return pair{b.fill(contract(t)), b.fill(t)}
	}
	w := b.fill(t)
	return pair{w, w}
}

// vowels puts the vowels of form I in.
func (b *builder) vowels(t string) string {
	if b.form != I {
		return t
	}
	t = strings.Replace(t, "V", string(b.ch.past), 1)
	return strings.Replace(t, "v", string(b.ch.imp), 1)
}

// fill puts the radicals in and lets neighbouring sounds settle.
func (b *builder) fill(t string) []byte {
	w := make([]byte, 0, len(t)+2)
	for i := 0; i < len(t); i++ {
		c := t[i]
		switch {
		case c == '1' && b.form == VIII:
			c = b.infix[0]
		case c == '8':
			c = b.infix[1]
		case c == '3' && b.defective():
			c = b.glide(w)
		case c >= '1' && c <= '4':
			c = b.r[c-'1']
		default:
			c = templateLetter(c)
		}
		w = append(w, c)
	}
	return settle(w)
}

// glide is the last radical after the vowel before it: w only in form I.
func (b *builder) glide(before []byte) byte {
	if b.form != I || len(before) == 0 {
		return ya
	}
	switch before[len(before)-1] {
	case 'u':
		return waw
	case 'i':
		return ya
	}
	if len(before) == 4 && before[1] == 'a' {
		return b.r[2] // دعا keeps its w: دعوت
	}
	return ya
}

// settle applies the sound changes of neighbours: iw, uy before a consonant become
// long vowels, and of two hamzas the silent second one lengthens the vowel.
func settle(w []byte) []byte {
	out := w[:0]
	for i := 0; i < len(w); i++ {
		c := w[i]
		silent := i+1 < len(w) && isConsonant(w[i+1]) && w[i+1] != c
		if len(out) > 0 && silent {
			v := out[len(out)-1]
			if isWeak(c) && (v == 'i' || v == 'u') || c == hamza && isShort(v) && len(out) > 1 && out[len(out)-2] == hamza {
				out[len(out)-1] = long(v)
				continue
			}
		}
		out = append(out, c)
	}
	return out
}

// command makes the stem of the imperative from that of the imperfect.
func (b *builder) command(imp []byte) []byte {
	if len(imp) == 0 {
		return nil
	}
	w := imp[1:]
	if b.form == I && (b.is("ءخذ") || b.is("ءكل") || b.is("ءمر")) {
		return w[1:]
	}
	if b.form == IV {
		return b.commandIV(imp)
	}
	if len(w) < 2 || !isConsonant(w[1]) {
		return w
	}
	help := []byte("xi")
	if b.form == I && b.ch.imp == 'u' {
		help[1] = 'u'
	}
	return settle(append(help, w...))
}

// commandIV has a real hamza: أَوقف، آمن.
func (b *builder) commandIV(imp []byte) []byte {
	w := []byte{hamza, 'a'}
	if imp[0] == 'U' {
		w = append(w, b.r[0]) // swallowed by the vowel of the prefix
	}
	return settle(append(w, imp[1:]...))
}
