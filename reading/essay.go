package reading

import "isnad/lexicon"

// arguing are words of who argues: he speaks for himself and his readers, and says what ought to be.
var arguing = wordSet("نحن علينا لنا بنا اننا لدينا فينا منا بيننا شبابنا ابناءنا ابناؤنا ابنايءنا وطننا بلادنا مجتمعنا امتنا يجب لابد ينبغي فلابد ولابد لماذا")

// Words of a text below which nobody can tell an essay from a report, and per how many
// hundred words a report does at the least, or an essay, each of what essay counts.
const (
	essayWords = 120
	fewTells   = 0.6
	fewDays    = 0.3
	manyAsks   = 0.3
	manyOfUs   = 0.15
)

// essay tells how much the text argues rather than reports, 0 to 4, one for each sign: it
// seldom tells who said something, names few days, asks and exclaims, says «we» and «must».
func (s *state) essay() int {
	if s.argues == 0 {
		s.argues = 1 + s.signsOfEssay()
	}
	return s.argues - 1
}

func (s *state) signsOfEssay() int {
	var words, tells, days, asks, ours float64
	for i := range s.t {
		if s.t[i].sent < 0 {
			continue
		}
		switch {
		case s.t[i].tag == tMark:
			if w := s.fold(i); w == "؟" || w == "!" || w == "?" {
				asks++
			}
			continue
		case s.t[i].tag == tVerb && s.says(i):
			tells++
		case s.t[i].date != 0 && (i == 0 || s.t[i-1].date != s.t[i].date):
			days++
		case arguing[trimConj(s.fold(i))]:
			ours++
		}
		words++
	}
	if words < essayWords {
		return 0
	}
	per := 100 / words
	return int(bit(tells*per < fewTells) + bit(days*per < fewDays) + bit(asks*per > manyAsks) + bit(ours*per > manyOfUs))
}

// says tells whether the verb at i is one of saying.
func (s *state) says(i int) bool {
	for k := range s.t[i].analysis.hits {
		if h := &s.t[i].analysis.hits[k]; h.Kind == lexicon.SayWord && h.Form.Shape.Finite() && !s.unruled(i, h) {
			return true
		}
	}
	return false
}
