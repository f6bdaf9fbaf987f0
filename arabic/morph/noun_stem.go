package morph

import "strings"

// ending class of a nominal stem.
type nounKind uint8

const (
	plain     nounKind = iota + 1 // مقتول
	marbuta                       // إعادة: the stem is kept without aT
	manqus                        // معطٍ: the stem is kept without iy
	maqsur                        // معطًى: the stem is kept without ay
	maqsurFem                     // مباراة: the stem is kept without AT
)

// noun is the stem of a participle or verbal noun.
type noun struct {
	stem []byte
	kind nounKind
}

// noun builds a nominal stem from its pattern, weak radicals considered.
func (b *builder) noun(t string) noun {
	if b.form == IV {
		t = b.seeing(t)
	}
	switch {
	case b.hollow:
		return b.hollowNoun(t)
	case b.defective():
		return b.defectiveNoun(t)
	case b.contracts():
		t = contract(t)
	}
	return b.finished(t)
}

func (b *builder) finished(t string) noun {
	if s, ok := strings.CutSuffix(t, "aT"); ok {
		return noun{b.fill(s), marbuta}
	}
	return noun{b.fill(t), plain}
}

// hollowNoun: قائل، مقول، إعادة; جاءٍ where two hamzas would meet.
func (b *builder) hollowNoun(t string) noun {
	h := hollow(t, b.r[1])
	if strings.Contains(t, "12A3") {
		return noun{b.fill(h), marbuta}
	}
	if strings.Contains(h, "Ahi3") && b.r[2] == hamza {
		return noun{b.fill(strings.TrimSuffix(h, "i3")), manqus}
	}
	return b.finished(h)
}

func (b *builder) defectiveNoun(t string) noun {
	cut := func(s string) []byte { return b.fill(strings.TrimSuffix(t, s)) }
	switch {
	case strings.HasSuffix(t, "a3aT"): // مباراة
		return noun{cut("a3aT"), maqsurFem}
	case strings.HasSuffix(t, "A3"): // إعطاء
		return noun{b.fill(strings.TrimSuffix(t, "3") + "h"), plain}
	case strings.HasSuffix(t, "I3") && b.r[1] == ya: // تحيّة
		return noun{b.fill("ta1iyy"), marbuta}
	case strings.HasSuffix(t, "I3"): // تسمية
		return noun{b.fill(strings.TrimSuffix(t, "I3") + "iy"), marbuta}
	case strings.HasSuffix(t, "U3"): // مدعوّ، مرميّ
		return noun{b.assimilated(strings.TrimSuffix(t, "U3")), plain}
	case strings.HasSuffix(t, "i3"):
		return noun{cut("i3"), manqus}
	case strings.HasSuffix(t, "u3"): // تصدٍّ
		return noun{cut("u3"), manqus}
	}
	return noun{cut("a3"), maqsur}
}

// assimilated is the end of the passive participle of form I.
func (b *builder) assimilated(t string) []byte {
	if b.ch.imp == 'u' {
		return b.fill(t + "uww")
	}
	return b.fill(t + "iyy")
}

// masdars builds the regular verbal nouns; a final hamza gives form II تجزئة.
func (b *builder) masdars(ts string) []noun {
	var out []noun
	for _, t := range strings.Fields(ts) {
		if b.form == II && b.r[2] == hamza {
			out = append(out, noun{b.fill("ta12i3"), marbuta})
		}
		if b.is("رءي") && b.form == IV {
			out = append(out, noun{b.fill("hi1Ah"), marbuta}) // إراءة
			continue
		}
		out = append(out, b.noun(t))
	}
	return out
}
