package reading

// standsFor returns who the pronoun right before a verb is: «ظهر المقاتلون وهم يطلقون
// النار»: the nearest people before it that it fits.
func (s *state) standsFor(p *predicate) int32 {
	i := p.verb - 1
	if i < 1 || s.t[i].tag != tPron || s.t[i].sent != s.t[p.verb].sent {
		return 0
	}
	g, n := freePronoun(trimConj(s.fold(i)))
	if n == 0 {
		return 0
	}
	for j := i - 1; j >= s.sentence(i).first; j-- {
		x := s.npOf[j]
		if x == 0 {
			continue
		}
		q := &s.phrasesAt[x-1]
		j = q.first
		if human(q.class) && !s.adverbial(q) && s.pronounFits(q, g, n) && s.agrees2(p.verb, x) {
			return x
		}
	}
	return 0
}

// freePronoun returns the gender and number of a pronoun that stands alone.
func freePronoun(w string) (g, n uint8) {
	switch w {
	case "هو":
		return masculine, singular
	case "هي":
		return feminine, singular
	case "هم":
		return masculine, plural
	case "هن":
		return feminine, plural
	case "هما":
		return 0, dual
	}
	return 0, 0
}
