package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// footage are nouns for pictures of a deed, publishes verbs for showing them.
var (
	footage   = bareSet("مشاهد مشهد مقطع مقاطع صور لقطات فيديو فيديوهات تسجيل تسجيلات شريط")
	publishes = wordSet("نشر ينشر تنشر عرض يعرض تعرض بث يبث تبث تبث وزع يوزع توزع")
	shows     = wordSet("وثق يوثق توثق اظهر يظهر تظهر وضح يوضح توضح بين يبين تبين رصد يرصد ترصد")
)

// fillFromFootage: who shows pictures of a deed, or whose press does, did it: «نشرت الكتائب
// مشاهد من استهداف دبابة», «بث الإعلام الحربي للحركة مشاهد توثق قصف الموقع».
func (s *state) fillFromFootage(t *trigger) bool {
	j := s.footageOver(t.at2[0])
	if j < 0 {
		return false
	}
	b := s.predBefore(j)
	if b == 0 || !publishes[s.stemOf(s.preds[b-1].verb)] {
		return false
	}
	p := &s.preds[b-1]
	sub := s.doer(p)
	if sub == 0 {
		return false
	}
	x := &s.phrasesAt[sub-1]
	if np := s.pressOf(x); !np.empty() {
		s.fill(t, claim.Actor, np, "whose press shows it")
	} else if x.class&(lexicon.Group|lexicon.Force) != 0 && x.class&lexicon.Org == 0 {
		s.fill(t, claim.Actor, s.wholeSubject(sub, p.verb, t), "who shows it")
	}
	return t.has(claim.Actor)
}

// footageOver returns the noun for pictures that governs the event at i, -1 for none.
func (s *state) footageOver(i int) int {
	for j := i - 1; j >= max(s.sentence(i).first, i-5); j-- {
		x := &s.t[j]
		switch {
		case x.tag == tNoun && footage[s.core(j)]:
			return j
		case x.tag == tVerb && shows[s.stemOf(j)], x.tag == tAdj, x.tag == tPrep && leads[s.prepAt(j)], isQuoteMark(s.fold(j)), x.tag == tNoun && amounts[s.core(j)]:
			continue
		}
		return -1
	}
	return -1
}

// pressOf returns whose press a phrase names: the force behind its ل or في.
func (s *state) pressOf(x *phrase) span {
	if w := s.bare(x.head); w != "اعلام" && w != "مكتب" && w != "دائرة" {
		return span{}
	}
	for i := x.head + 1; i < x.last; i++ {
		if s.t[i].pro&lexicon.ProLi != 0 && s.classOf(span{i, x.last})&(lexicon.Group|lexicon.Force) != 0 {
			return s.nestedPlace(span{i, x.last})
		}
	}
	for i := x.last; i < min(x.last+2, len(s.t)); i++ {
		n := s.npAt[i]
		if n == 0 || s.t[i].sent != s.t[x.head].sent {
			continue
		}
		if q := &s.phrasesAt[n-1]; (q.prep == "ل" || q.prep == "في") && q.class&(lexicon.Group|lexicon.Force) != 0 && q.class&lexicon.Place == 0 {
			return q.span
		}
		break
	}
	return span{}
}
