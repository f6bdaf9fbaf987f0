package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// fillPronoun fills a role with what the pronoun on token i stands for.
func (s *state) fillPronoun(t *trigger, role claim.RoleName, e lexicon.Enc, i int) {
	if role == "" {
		return
	}
	np := s.lastHit(t, role, e)
	if np.empty() {
		np = s.whomItWasDone(t, role, e, i)
	}
	if !np.empty() {
		s.fill(t, role, np, "pronoun")
		return
	}
	n := int32(0)
	if role == claim.Place {
		n = s.placeBefore(e, i, t)
	} else {
		n = s.antecedent(e, i, t)
	}
	if n != 0 {
		s.fill(t, role, s.phrasesAt[n-1].span, "pronoun")
	}
}

// lastHit is what the force told right before in the sentence was used on, where a pronoun for
// the target may stand for it: «قنص جندي وإصابته», «هاجموا دورية للجيش وأحرقوها».
func (s *state) lastHit(t *trigger, role claim.RoleName, e lexicon.Enc) span {
	g, n := pronounForm(e)
	if role != claim.Target || n == 0 || t.frame < 0 || !bodily(s.frameOf(t).Type) {
		return span{}
	}
	in := s.trigsBy.in(s.t[t.at].sent)
	for k := len(in) - 1; k >= 0; k-- {
		u := &s.triggers[in[k]]
		if u.at >= t.at || u.frame < 0 || u.people || !bodily(s.frameOf(u).Type) {
			continue
		}
		for _, x := range u.fillers {
			if x.role != claim.Target || x.np.first < u.at || x.np.last > t.at {
				continue
			}
			if m := s.npOf[x.np.first]; m != 0 && s.pronounFits(&s.phrasesAt[m-1], g, n) && !s.partOf(t, x.np) {
				return x.np
			}
		}
		return span{}
	}
	return span{}
}

// bodily tells the types of force used on somebody or something.
func bodily(t claim.Type) bool {
	return t.Family() == claim.Violence || t == claim.Arrest || t == claim.Release || t == claim.Punish
}

// fillPronounPrep gives the pronoun on a preposition its role (عليهم، معه، منها).
func (s *state) fillPronounPrep(t *trigger, f *lexicon.Frame, i int) {
	prep := s.prepAt(i)
	if np := s.spokenOf(t, i); !np.empty() {
		s.fill(t, f.Role(prep, s.classOf(np)), np, "pronoun")
		return
	}
	role := f.Role(prep, lexicon.Person|lexicon.Group|lexicon.Force)
	if role == "" {
		role = f.Role(prep, lexicon.Place)
	}
	if role == "" || role == claim.Place && t.has(claim.Place) {
		return
	}
	s.fillPronoun(t, role, s.prepPronoun(i), i)
}

// pronounForm returns the gender and number of a pronoun of the third person.
func pronounForm(e lexicon.Enc) (g, n uint8) {
	switch e {
	case lexicon.EncHu:
		return masculine, singular
	case lexicon.EncHa:
		return feminine, singular
	case lexicon.EncHum:
		return masculine, plural
	case lexicon.EncHunna:
		return feminine, plural
	case lexicon.EncHuma:
		return 0, dual
	}
	return 0, 0
}

// placeBefore returns the nearest earlier place that agrees with a pronoun on token i.
func (s *state) placeBefore(e lexicon.Enc, i int, t *trigger) int32 {
	g, n := pronounForm(e)
	if n == 0 {
		return 0
	}
	own := s.npOf[i]
	for j := i - 1; j >= s.sents[max(int(s.t[i].sent)-1, 0)].first; j-- {
		x := s.npOf[j]
		if x == 0 || x == own {
			continue
		}
		p := &s.phrasesAt[x-1]
		j = p.first
		if p.class&(lexicon.Place|lexicon.Site) != 0 && p.class&lexicon.Person == 0 && !s.adverbial(p) && !s.partOf(t, p.span) && s.pronounFits(p, g, n) {
			return x
		}
	}
	return 0
}

// antecedent returns the nearest earlier phrase that agrees with a pronoun on token i
// and takes no other part in the trigger.
func (s *state) antecedent(e lexicon.Enc, i int, t *trigger) int32 {
	g, n := pronounForm(e)
	if n == 0 {
		return 0
	}
	groups := t.frame >= 0 && s.frameOf(t).Type.Family() == claim.Allegiance
	people := t.frame >= 0 && (takesPeople(s.frameOf(t).Type) || s.frameOf(t).Type == claim.Abuse)
	limit := max(0, s.sents[max(int(s.t[i].sent)-1, 0)].first)
	own := s.npOf[i]
	fallback := int32(0)
	for j := i - 1; j >= limit; j-- {
		x := s.npOf[j]
		if x == 0 || x == own {
			continue
		}
		p := &s.phrasesAt[x-1]
		j = p.first
		if s.adverbial(p) || s.mereState(p) || p.class&lexicon.Time != 0 || s.partOf(t, p.span) || !s.pronounFits(p, g, n) {
			continue
		}
		if people && (p.class&(lexicon.Person|lexicon.Group|lexicon.Armed) == 0 || spokesThings[s.bare(p.head)] || p.prep == "ب") {
			continue
		}
		if groups && p.class&(lexicon.Group|lexicon.Person) == 0 {
			continue
		}
		if human(p.class) || p.class&lexicon.Armed != 0 {
			if y := s.whoseDeed(x); y != 0 {
				return y
			}
			return x
		}
		if fallback == 0 && p.class&(lexicon.Place|lexicon.Site|lexicon.Vehicle|lexicon.Event) != 0 {
			fallback = x
		}
	}
	return fallback
}

func (s *state) partOf(t *trigger, x span) bool {
	for _, y := range t.fillers {
		if y.np == x {
			return true
		}
	}
	return false
}

func (s *state) pronounFits(p *phrase, g, n uint8) bool {
	switch {
	case n == plural && g == masculine:
		return p.number == plural || p.count != nil && p.number != singular
	case n == dual:
		return p.number == dual
	case g == feminine && n == singular:
		return p.number == plural && p.class&lexicon.Person == 0 || p.number != plural && p.gender != masculine && (p.gender == feminine || p.class&(lexicon.Group|lexicon.State|lexicon.Place) != 0)
	}
	return p.number != plural && p.gender != feminine && p.count == nil
}

// mereState tells an indefinite participle that says in what state somebody is, and so is
// nobody whom a pronoun stands for: «كانوا محتجزين», «مشيرة إلى».
func (s *state) mereState(p *phrase) bool {
	h := &s.t[p.head]
	if p.name != 0 || p.count != nil || p.def || p.first != p.head || p.prep != "" {
		return false
	}
	if h.tag == tPart {
		return true
	}
	part := h.form.Shape == lexicon.ActiveParticiple || h.form.Shape == lexicon.PassiveParticiple
	return part && (h.form.Accusative && h.analysis.noun == 0 || p.first > 0 && s.t[p.first-1].tag == tAux)
}

// spokenOf is what a relative clause speaks of, where the preposition at i carries the pronoun
// that comes back to it: «الموقع الذي كان المسلحون يسيطرون عليه».
func (s *state) spokenOf(t *trigger, i int) span {
	if !t.verb || s.predAt[t.at] == 0 {
		return span{}
	}
	p := &s.preds[s.predAt[t.at]-1]
	if p.antecedent == 0 || p.antecedent == p.subject || s.t[t.at].enc != lexicon.NoEnc {
		return span{}
	}
	a := &s.phrasesAt[p.antecedent-1]
	if s.partOf(t, a.span) || !s.comesBack(p, a, s.prepPronoun(i)) {
		return span{}
	}
	return a.span
}

// whoseDeed returns who does the deed that a phrase is named by, which a pronoun stands for rather
// than the deed: «تكثيف الجيش قصفه»; 0 for others.
func (s *state) whoseDeed(n int32) int32 {
	x := &s.phrasesAt[n-1]
	h := &s.t[x.head]
	if h.tag != tNoun || h.form.Shape != lexicon.VerbalNoun || h.class != 0 || h.def || h.enc != lexicon.NoEnc || x.head+1 >= x.last {
		return 0
	}
	if s.classOf(span{x.head + 1, x.last})&(lexicon.Agent|lexicon.Armed) == 0 {
		return 0
	}
	return s.partFrom(n, x.head+1)
}
