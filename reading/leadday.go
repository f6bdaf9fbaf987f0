package reading

import "sort"

// A report gives the day once, in its lead; what follows, and the headline above, happened
// then unless they say otherwise.

// findLead finds the date of the lead, the first day in its sentences, and where other days
// are told.
func (s *state) findLead() {
	s.lead, s.otherDays = 0, s.otherDays[:0]
	for i := range s.dates {
		d := &s.dates[i]
		sent := s.t[d.First].sent
		if s.lead == 0 && sent > leadEnds {
			return
		}
		switch {
		case d.Until || !d.Interval.Known() || s.lead == 0 && (sent < 0 || d.Interval.Days() != 1):
		case s.lead == 0:
			s.lead = int32(i + 1)
		case d.Interval != s.interval(s.lead) && d.Interval.Days() <= longestDay:
			s.otherDays = append(s.otherDays, d.First)
		}
	}
}

// sinceLead is how many lines after that of the lead's day an event stands, 7 before it.
func (s *state) sinceLead(t *trigger) uint32 {
	n := s.t[t.at].par - s.t[s.dates[s.lead-1].First].par
	switch {
	case n < 0 || t.at < s.dates[s.lead-1].First && n == 0:
		return 7
	case n > 8:
		return 6
	case n > 4:
		return 5
	}
	return uint32(n)
}

// daysBetween counts the other days told between two tokens, up to three.
func (s *state) daysBetween(i, j int) uint32 {
	n := sort.SearchInts(s.otherDays, j) - sort.SearchInts(s.otherDays, i+1)
	return uint32(min(max(n, 0), 3))
}

// days counts the days told in a text beside that of its lead, up to four.
func (s *state) days() uint32 {
	if s.lead == 0 {
		return 5
	}
	return uint32(min(len(s.otherDays), 4))
}
