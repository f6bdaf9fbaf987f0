package morph

// slot is one place of a paradigm: who, and what is put around the stem.
type slot struct {
	person  uint8
	gender  Gender
	number  Number
	prefix  byte // imperfect only
	ending  string
	subj    string // ending of the subjunctive
	jussive string
}

var pastSlots = [...]slot{
	{person: 3, gender: M, number: Sg, ending: sounds("a")},
	{person: 3, gender: F, number: Sg, ending: sounds("at")},
	{person: 3, gender: M, number: Du, ending: sounds("A")},
	{person: 3, gender: F, number: Du, ending: sounds("atA")},
	{person: 3, gender: M, number: Pl, ending: sounds("W")},
	{person: 3, gender: F, number: Pl, ending: sounds("na")},
	{person: 2, gender: M, number: Sg, ending: sounds("ta")},
	{person: 2, gender: F, number: Sg, ending: sounds("ti")},
	{person: 2, number: Du, ending: sounds("tumA")},
	{person: 2, gender: M, number: Pl, ending: sounds("tum")},
	{person: 2, gender: F, number: Pl, ending: sounds("tunna")},
	{person: 1, number: Sg, ending: sounds("tu")},
	{person: 1, number: Pl, ending: sounds("nA")},
}

var (
	dualEnd   = sounds("Ani")
	pluralEnd = sounds("Una")
	womenEnd  = sounds("na")
	thouEnd   = sounds("Ina")
)

var impSlots = [...]slot{
	{3, M, Sg, ya, "u", "a", ""},
	{3, F, Sg, ta, "u", "a", ""},
	{3, M, Du, ya, dualEnd, "A", "A"},
	{3, F, Du, ta, dualEnd, "A", "A"},
	{3, M, Pl, ya, pluralEnd, "W", "W"},
	{3, F, Pl, ya, womenEnd, womenEnd, womenEnd},
	{2, M, Sg, ta, "u", "a", ""},
	{2, F, Sg, ta, thouEnd, "I", "I"},
	{2, 0, Du, ta, dualEnd, "A", "A"},
	{2, M, Pl, ta, pluralEnd, "W", "W"},
	{2, F, Pl, ta, womenEnd, womenEnd, womenEnd},
	{1, 0, Sg, hamza, "u", "a", ""},
	{1, 0, Pl, nun, "u", "a", ""},
}

func (s *slot) features(t Tense, passive bool) Features {
	return Features{Tense: t, Person: s.person, Gender: s.gender, Number: s.number, Passive: passive}
}

// join appends the stem and the ending to w.
func (s *stems) join(w []byte, p *pair, ending string) []byte {
	if s.defective {
		return joinWeak(w, p.open, ending)
	}
	if ending == "" || isConsonant(ending[0]) {
		w = append(w, p.closed...)
	} else {
		w = append(w, p.open...)
	}
	return append(w, ending...)
}

// joinWeak joins a stem that ends in vowel and glide (aw, ay, iy, uw).
func joinWeak(w, stem []byte, ending string) []byte {
	n := len(stem) - 2
	if n < 0 {
		return append(append(w, stem...), ending...)
	}
	v, g := stem[n], stem[n+1]
	w = append(w, stem[:n]...)
	switch {
	case ending == "":
		return append(w, v)
	case ending == "u":
		return append(w, finalLong(v, g))
	case isConsonant(ending[0]):
		if v != 'a' {
			return append(append(w, long(v)), ending...)
		}
		return append(append(w, v, g), ending...)
	case v == 'a':
		return joinAfterA(w, g, ending)
	case ending[0] == 'U' || ending[0] == 'W' || ending[0] == 'I':
		return append(w, ending...) // the glide gives way: رضوا، ترمين
	}
	return append(append(w, v, g), ending...)
}

// joinAfterA: رمى، رمت، رموا، ترضين, but رميا.
func joinAfterA(w []byte, g byte, ending string) []byte {
	switch ending[0] {
	case 'a':
		if ending == "a" {
			return append(w, finalLong('a', g))
		}
		return append(w, ending...)
	case 'W':
		return append(w, 'a', 'D')
	case 'U':
		return append(append(w, 'a', waw), ending[1:]...)
	case 'I':
		return append(append(w, 'a', ya), ending[1:]...)
	}
	return append(append(w, 'a', g), ending...)
}

// finalLong is the long vowel at the end: ا for a root in w, else ى.
func finalLong(v, g byte) byte {
	if v == 'a' && g == ya {
		return 'E'
	}
	return long(v)
}

// person makes one form of the imperfect: prefix, stem, ending; أَأْ becomes آ.
func (s *stems) person(w []byte, prefix byte, p *pair, ending string) []byte {
	w = s.join(append(w, prefix), p, ending)
	if prefix == hamza && len(w) > 2 && w[2] == hamza {
		return settle(w)
	}
	return w
}
