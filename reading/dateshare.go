package reading

import (
	"isnad/arabic/date"
	"isnad/calendar"
	"isnad/claim"
)

// shareDates lets the day of an event serve it wherever the text tells it: in the headline
// above its lead, in a later telling, and in the lead repeated at the end. Only days do,
// since «this year» may hold for many events of a kind.
func (s *state) shareDates() {
	if s.r.model == nil {
		s.dateHeadline()
	}
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.when != 0 && t.modality == claim.Unrealised && !s.ahead(t) {
			t.when = 0
		}
		if s.r.model == nil && s.wantsDay(t) && !s.aside(t) {
			t.when = s.dayOfSame(i)
		}
	}
	s.dateRepeated()
}

// ahead tells whether the date of an event that is not yet is one: it lies ahead, or stands
// right behind its word.
func (s *state) ahead(t *trigger) bool {
	d := &s.dates[t.when-1]
	return s.isAhead(d) || d.First > t.at && d.First < t.at+6
}

// isAhead tells whether a time ends behind the day of publication.
func (s *state) isAhead(d *date.Phrase) bool {
	day := s.d.Published
	return day != nil && d.Interval.End.Known() && d.Interval.End > *day
}

// longestDay is how many days a date may have that tells events apart.
const longestDay = 3

// leadEnds is behind which sentence the lead is over.
const leadEnds = 3

// dayOf is the day of an event told as one that was, 0 where it has none or a longer time.
func (s *state) dayOf(t *trigger) int32 {
	if t.drop || t.frame < 0 || t.when == 0 || t.modality != claim.Actual || s.dates[t.when-1].Interval.Days() > longestDay {
		return 0
	}
	return t.when
}

// wantsDay tells whether an event without a date may take that of another telling.
func (s *state) wantsDay(t *trigger) bool {
	return !t.drop && t.frame >= 0 && t.when == 0 && t.modality == claim.Actual && !s.background(t)
}

// dateHeadline gives events of the first sentence, and of those beside it in a line of its
// own, the day of those of their type in the lead, where these have one day only.
func (s *state) dateHeadline() {
	for head := range int32(s.headlineEnds()) {
		for _, k := range s.trigsBy.in(head) {
			if t := &s.triggers[k]; s.wantsDay(t) && !s.aside(t) {
				t.when = s.dayInLead(t, head+1)
			}
		}
	}
}

// headlineEnds is how many sentences a headline has: those of the first line if it is short.
func (s *state) headlineEnds() int {
	for i := range min(len(s.sents), leadEnds+1) {
		if s.t[s.sents[i].first].par != s.t[s.sents[0].first].par {
			return i
		}
	}
	return 1
}

// dayInLead is the only day of the events of a type in the sentences from one on.
func (s *state) dayInLead(t *trigger, from int32) int32 {
	when := int32(0)
	for sent := from; sent < from+leadEnds; sent++ {
		for _, j := range s.trigsBy.in(sent) {
			u := &s.triggers[j]
			if u.frame < 0 || s.frameOf(u).Type != s.frameOf(t).Type {
				continue
			}
			switch d := s.dayOf(u); {
			case d == 0:
			case when == 0:
				when = d
			case !s.sameDays(when, d):
				return 0
			}
		}
	}
	return when
}

func (s *state) sameDays(a, b int32) bool {
	return s.interval(a) == s.interval(b)
}

func (s *state) interval(n int32) calendar.Interval { return s.dates[n-1].Interval }

// dayOfSame returns the day of another telling of an event, the nearest before it first:
// of one of its type with a target or actor and place in common, and for a noun with the article
// of the last one of its type.
func (s *state) dayOfSame(n int) int32 {
	t := &s.triggers[n]
	def := s.pointsBack(t)
	typ := s.frameOf(t).Type
	for i := n - 1; i >= max(0, n-maxTried); i-- {
		u := &s.triggers[i]
		if u.at >= t.at || u.frame < 0 || u.drop || s.frameOf(u).Type != typ || u.modality != claim.Actual {
			continue
		}
		if def && s.noConflict(t, u) || s.sharesFiller(t, u) {
			return s.dayOf(u)
		}
	}
	return 0
}

// dateRepeated gives the events of the last line, where it says the first one again, its days.
func (s *state) dateRepeated() {
	from := s.saidAgain()
	if from == 0 {
		return
	}
	first := s.sents[0].first
	of := map[int]*trigger{}
	for i := range s.triggers {
		switch t := &s.triggers[i]; {
		case t.drop:
		case s.t[t.at].par == s.t[first].par:
			of[t.at-first] = t
		case t.at >= from:
			if u := of[t.at-from]; u != nil && u.frame == t.frame {
				t.when = u.when
			}
		}
	}
}

// saidAgain returns where the last line begins if it says the first one again, else 0.
func (s *state) saidAgain() int {
	n := len(s.sents) - 1
	if n < 1 {
		return 0
	}
	first, last := s.sents[0].first, s.sents[n].last
	for n > 0 && s.t[s.sents[n-1].first].par == s.t[s.sents[n].first].par {
		n--
	}
	from := s.sents[n].first
	if s.t[from].par == s.t[first].par {
		return 0
	}
	for i := range last - from {
		if s.t[first+i].par != s.t[first].par || s.fold(first+i) != s.fold(from+i) {
			return 0
		}
	}
	if next := first + last - from; s.t[next].par == s.t[first].par && s.word(next) {
		return 0
	}
	return from
}
