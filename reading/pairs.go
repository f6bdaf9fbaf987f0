package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// twin takes a second head that shares what follows with the first: «قرى وبلدات الجنوب»,
// «مواقع وتجمعات للمتمردين», «آليات وجنود الجيش» are one phrase.
func (b *builder) twin(i int) int {
	s := b.s
	h, t := &s.t[i-1], &s.t[i]
	if b.closed || b.p.head != i-1 || t.pro != lexicon.ProWa || i+1 >= b.limit || b.p.count != nil || s.t[i+1].sent != t.sent {
		return i
	}
	if !s.openHead(i-1) || !s.openHead(i) && !s.namedBody(i) || h.class == 0 || h.class&t.class == 0 && !(h.class&military != 0 && t.class&military != 0) && !(human(h.class) && human(t.class)) {
		return i
	}
	if t.name != 0 {
		return b.take(i) // «آليات وقوات الاحتلال»
	}
	g := &s.t[i+1]
	genitive := g.pro&^lexicon.ProAl == 0 && (g.tag == tName || g.tag == tNoun && g.def) && g.num == 0
	if !genitive && !(g.tag.nominal() && g.pro&(lexicon.ProLi|lexicon.ProWa) == lexicon.ProLi && b.owns(i+1)) {
		return i
	}
	return i + 1
}

// openHead tells whether a plural that is no event waits for a genitive.
func (s *state) openHead(i int) bool {
	t := &s.t[i]
	return t.tag == tNoun && t.name == 0 && t.num == 0 && !t.def && t.enc == lexicon.NoEnc && !t.form.Accusative && t.class&lexicon.Event == 0 && t.form.Shape != lexicon.VerbalNoun && !s.quantifier(i) && s.numberOf(i, nil) == plural && !s.fullPlural(i)
}

// namedBody tells a name that opens with a common noun of fighters: «قوات الاحتلال».
func (s *state) namedBody(i int) bool {
	t := &s.t[i]
	if t.name == 0 || t.analysis.noun == 0 || t.def {
		return false
	}
	m := s.mentions[t.name-1]
	return m.first == i && m.last > i+1 && t.class&(lexicon.Force|lexicon.Armed) != 0 && s.lex.Nouns[t.analysis.noun-1].Class&(lexicon.Force|lexicon.Armed) != 0
}

// ownsBefore tells whether a phrase behind ل is whose the thing right before it is, not whose
// attack: «غارات على المربع الأمني للنظام».
func (s *state) ownsBefore(t *trigger, p *phrase) bool {
	if p.first == 0 || s.frameOf(t).Type.Family() != claim.Violence {
		return false
	}
	n := s.npOf[p.first-1]
	return n != 0 && n != s.npOf[t.at] && s.phrasesAt[n-1].first > t.at && s.phrasesAt[n-1].class&lexicon.Time == 0
}

// itself tells «المكان نفسه», «الليلة ذاتها»: the word goes with the thing before it; whom a person
// does it to («فجر الانتحاري نفسه») it does not.
func (b *builder) itself(i int) bool {
	s := b.s
	h := b.p.head
	if !b.closed || h < 0 || s.t[i].pro != 0 || s.t[h].class&(lexicon.Person|lexicon.Group|lexicon.Force) != 0 || s.t[i-1].tag != tNoun && s.t[i-1].tag != tAdj || !s.t[i-1].def {
		return false
	}
	switch s.fold(i) {
	case "نفسه", "ذاته", "عينه":
		return s.genderOf(h) != feminine
	case "نفسها", "ذاتها", "عينها":
		return s.genderOf(h) == feminine || s.numberOf(h, nil) == plural
	}
	return false
}

// outskirts tells «أطراف البلدة»: the edges of a place, not the sides of a quarrel.
func (s *state) outskirts(p *phrase) bool {
	return s.bare(p.head) == "اطراف" && !s.t[p.head].def && p.head+1 < p.last && s.t[p.head+1].class&lexicon.Place != 0
}

// mereWeapon tells what is fired or laid and does not act: «هجمات الصواريخ», «صواريخ أطلقت»;
// drones fly and fire themselves.
func (s *state) mereWeapon(np span) bool {
	c := s.classOf(np)
	return !np.empty() && !strings.Contains(s.fold(np.first), "مسير") && c&lexicon.Weapon != 0 && c&^(lexicon.Weapon|lexicon.Thing|lexicon.Number) == 0
}
