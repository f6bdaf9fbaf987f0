package reading

import (
	"sort"

	"isnad/arabic/date"
	"isnad/calendar"
	"isnad/claim"
)

// dates gives every trigger the date phrase of its clause, or the only one of its
// sentence that is not the day of the report.
func dates(s *state) {
	s.resolveDates()
	s.saidOn()
	s.findLead()
	for _, x := range s.sents {
		s.datesOf(x)
	}
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.when == 0 && t.same != nil {
			t.when = t.same.when
		}
	}
	s.carryDates()
	if s.r.model != nil || s.r.ask != nil {
		for i := range s.triggers {
			s.triggers[i].ruled, s.triggers[i].telling = s.triggers[i].when, s.dayOfSame(i)
		}
	}
	if s.r.model != nil {
		s.chooseDates()
	}
	s.shareDates()
}

// background: «كان قد …», «سبق أن …» step out of the story's day.
func (s *state) background(t *trigger) bool {
	x := s.sentence(t.at)
	for i := x.first; i < min(x.first+3, x.last); i++ {
		switch trimConj(s.fold(i)) {
		case "كان", "كانت", "كانوا", "سبق", "يذكر", "يشار", "منذ":
			return true
		}
	}
	return false
}

// resolveDates lets phrases that lean on an earlier date find it.
func (s *state) resolveDates() {
	prev := calendar.None()
	for i := range s.dates {
		p := &s.dates[i]
		if p.Kind != date.Date {
			continue
		}
		if v, ok := p.Resolve(prev); ok {
			p.Interval = v
			if !p.Since && !p.Until { // «بعد يومين» is none behind what lasts
				prev = v
			}
		}
	}
}

func (s *state) datesOf(x sentence) {
	var found []int32
	for i := x.first; i < x.last; i++ {
		if n := s.t[i].date; n != 0 && s.dates[n-1].First == i && s.dates[n-1].Kind == date.Date && s.dates[n-1].Interval.Known() {
			found = append(found, n)
		}
	}
	if len(found) == 0 {
		return
	}
	for _, k := range s.trigsBy.in(s.t[x.first].sent) {
		t := &s.triggers[k]
		if t.at < x.first || t.at >= x.last || t.people || !s.isDated(t) {
			continue
		}
		t.when = s.dateFor(t, found, x)
	}
}

// dateFor picks among the dates of a sentence: one in the trigger's own clause
// first, then the only one that is left.
func (s *state) dateFor(t *trigger, found []int32, x sentence) int32 {
	best, bestDist := int32(0), 1<<30
	for _, n := range found {
		d := &s.dates[n-1]
		if !s.mayDate(d, t) || s.ofReport(d, t) != ofEvent {
			continue
		}
		if p := s.partedBy(d, t); p == eventUnder || p == dateUnder || p == eventInRel {
			continue
		}
		lo, hi := min(d.First, t.at), max(d.First, t.at)
		cost := hi - lo
		if cuts := s.cuts(lo, hi); cuts > 0 {
			cost += 12 * cuts
		}
		if cost < bestDist {
			best, bestDist = n, cost
		}
	}
	if bestDist > 30 {
		return 0
	}
	return best
}

// cuts counts the clause ends between two tokens.
func (s *state) cuts(lo, hi int) int {
	n := 0
	for i := lo + 1; i < hi; {
		e := s.clauseEnd(i, hi)
		if e >= hi {
			break
		}
		n++
		i = e + 1
	}
	return n
}

// reportDay is how a date says when a report was made.
type reportDay uint8

const (
	ofEvent reportDay = iota // it does not
	ofNoun                   // «أعلن أمس اعتقال»: what is told is a noun
	ofOwn                    // the same of who did it
	ofThat                   // «أعلن أمس أن»
)

// ofReport tells how the date says when the report was made, if it does: it stands between
// a verb of saying and its content, in which the trigger is.
func (s *state) ofReport(d *date.Phrase, t *trigger) reportDay {
	from := sort.Search(len(s.scopes), func(k int) bool { return s.scopes[k].content.first > t.at-2*maxSentence-maxQuote })
	for k := from; k < len(s.scopes) && s.scopes[k].content.first <= t.at; k++ {
		o := &s.scopes[k]
		if !inSpan(t.at, o.content) || d.First >= o.content.first || s.t[o.verb].sent != s.t[d.First].sent || s.t[o.verb].tag != tVerb {
			continue
		}
		if s.t[o.content.first].tag == tComp || s.t[max(o.content.first-1, 0)].tag == tComp || s.t[o.content.first].quote > 0 {
			return ofThat
		}
		for _, x := range t.fillers {
			if x.role == claim.Actor && (x.np == o.source || s.sameWords(x.np, o.source)) {
				return ofOwn
			}
		}
		return ofNoun
	}
	return ofEvent
}
