package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// protested finds whom a protest is against where its own words do not say so: of whom the
// protesters demand something in the sentence, whom they condemn, what their slogans are
// hostile to («رددوا شعارات مناهضة للحكومة»).
func protested(s *state) {
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.drop || t.frame < 0 || s.frameOf(t).Type != claim.Protest {
			continue
		}
		s.bareHostile(t)
		if t.has(claim.Target) {
			continue
		}
		if np := s.hostileTo(t); !np.empty() {
			t.fill(claim.Target, np, "hostile to")
		} else if np := s.addressed(t); !np.empty() {
			t.fill(claim.Target, np, "addressed")
		} else if np := s.facing(t); !np.empty() {
			t.fill(claim.Target, np, "facing")
		}
	}
}

// hostile are the beginnings of the words for who is against somebody.
var hostile = []string{"مناهض", "معاد", "مناوء", "مندد"}

func (s *state) isHostile(i int) bool {
	w := strings.TrimPrefix(s.bare(i), "ال")
	for _, h := range hostile {
		if strings.HasPrefix(w, h) && len(w) <= len(h)+6 {
			return true
		}
	}
	return false
}

// bareHostile takes the word that only says «against» from a target.
func (s *state) bareHostile(t *trigger) {
	for k := range t.fillers {
		if x := &t.fillers[k]; x.role == claim.Target && x.np.last-x.np.first > 1 && s.isHostile(x.np.first) {
			x.np.first++
		}
	}
}

// hostileTo is whom a word behind the protest says that it is against.
func (s *state) hostileTo(t *trigger) span {
	for i := t.at + 1; i+1 < s.sentence(t.at).last; i++ {
		if !s.isHostile(i) {
			continue
		}
		if n := s.npAt[i+1]; n != 0 && (s.phrasesAt[n-1].prep == "ل" || s.phrasesAt[n-1].prep == "ب") {
			return s.phrasesAt[n-1].span
		}
		if n := s.npOf[i+1]; n != 0 && n == s.npOf[i] && s.t[i+1].pro&(lexicon.ProLi|lexicon.ProBi) != 0 {
			return span{i + 1, s.phrasesAt[n-1].last}
		}
	}
	return span{}
}

// seats are houses that stand for who sits in them.
var seats = map[string]bool{"سفارة": true, "قنصلية": true, "مقر": true, "وزارة": true, "برلمان": true, "محكمة": true, "مكتب": true, "هيءة": true, "مجلس": true, "مبني": true}

// towards are the prepositions by which a protest goes to a seat or stands before it.
var towards = map[string]bool{"امام": true, "خارج": true, "الي": true, "نحو": true, "باتجاه": true, "قبالة": true, "صوب": true}

// facing is the seat in front of which a protest stands: «تظاهروا أمام السفارة», «ساروا إلى مقر الحكومة».
func (s *state) facing(t *trigger) span {
	for i := t.at + 1; i < s.sentence(t.at).last; i++ {
		n := s.npAt[i]
		if n == 0 {
			continue
		}
		if p := &s.phrasesAt[n-1]; towards[p.prep] && seats[strings.TrimPrefix(s.fold(p.head), "ال")] {
			return p.span
		}
	}
	return span{}
}

// addressed is of whom the protesters demand or whom they condemn in the sentence.
func (s *state) addressed(t *trigger) span {
	for _, k := range s.trigsBy.in(s.t[t.at].sent) {
		u := &s.triggers[k]
		if u == t || u.drop || u.frame < 0 || u.people {
			continue
		}
		switch s.frameOf(u).Type {
		case claim.Demand, claim.Condemn, claim.Accuse, claim.Protest, claim.Deny:
		case claim.Dismiss, claim.Punish: // «مطالبين برحيل السلطات»
			if u.modality != claim.Unrealised {
				continue
			}
		default:
			continue
		}
		if !s.sameProtest(t, u) {
			continue
		}
		for _, x := range u.fillers {
			if x.role != claim.Target || overlaps(x.np, t) {
				continue
			}
			if np := s.whoDid(x.np); !np.empty() {
				return np
			}
		}
	}
	return span{}
}

// whoDid is a phrase that names somebody, or who does the deed that it names: «رفض الوزارة».
func (s *state) whoDid(np span) span {
	if s.classOf(np)&lexicon.Agent != 0 {
		return np
	}
	for i := np.first + 1; i < np.last; i++ {
		if s.t[i].tag == tPrep {
			break
		}
		if s.t[i].class&lexicon.Agent != 0 && s.t[i].tag != tAdj {
			return span{i, np.last}
		}
	}
	return span{}
}

// sameProtest tells whether who acts in u are the protesters of t, the protest itself, or
// nobody who is named.
func (s *state) sameProtest(t, u *trigger) bool {
	who := u.filler(claim.Actor)
	if who.empty() || inSpan(t.at, who) {
		return true
	}
	for _, x := range t.fillers {
		if x.role == claim.Actor && s.alike(who, x.np) {
			return true
		}
	}
	n := s.t[who.first].trig
	return n != 0 && s.frameOf(&s.triggers[n-1]).Type == claim.Protest
}
