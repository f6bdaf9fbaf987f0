package reading

// A report gives the day once, in its lead; what follows, and the headline above, happened
// then unless they say otherwise.

// findLead finds the date of the lead: the first day in its sentences.
func (s *state) findLead() {
	s.lead = 0
	for i := range s.dates {
		d := &s.dates[i]
		if s.t[d.First].sent > leadEnds || s.t[d.First].par > leadEnds*2 {
			return
		}
		if s.t[d.First].sent >= 0 && d.Interval.Known() && d.Interval.Days() == 1 {
			s.lead = int32(i + 1)
			return
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

// daysBetween counts the other dates between two tokens, up to three.
func (s *state) daysBetween(i, j int) uint32 {
	n := uint32(0)
	of := s.interval(s.lead)
	for k := int(s.lead); k < len(s.dates) && s.dates[k].First < j && n < 3; k++ {
		if d := &s.dates[k]; d.First > i && d.Interval.Known() && d.Interval != of && d.Interval.Days() <= longestDay {
			n++
		}
	}
	return n
}

// days counts the days told in a text beside that of its lead, up to four.
func (s *state) days() uint32 {
	if s.lead == 0 {
		return 5
	}
	n := uint32(0)
	of := s.interval(s.lead)
	for k := range s.dates {
		if d := &s.dates[k]; d.Interval.Known() && d.Interval != of && d.Interval.Days() <= longestDay && n < 4 {
			n++
		}
	}
	return n
}
