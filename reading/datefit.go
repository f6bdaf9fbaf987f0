package reading

import (
	"isnad/arabic/date"
	"isnad/calendar"
	"isnad/claim"
)

// What a phrase of time can say of an event at all, and what stands between the two.

// isDated tells whether a text may say of an event when it was: who holds which office is
// no event.
func (s *state) isDated(t *trigger) bool {
	return t.frame >= 0 && s.frameOf(t).Type != claim.Office
}

// mayDate tells whether a phrase of time may say when an event was. «قبل أيام» says no day;
// «حتى الآن» says how long it lasted; «بعد ثلاثة أيام من الهجوم» is the day of the attack.
func (s *state) mayDate(d *date.Phrase, t *trigger) bool {
	if d.Kind != date.Date || !d.Interval.Known() || d.Until || d.Vague && !d.Hours && !d.Since {
		return false
	}
	if day := s.d.Published; day != nil && d.Interval.Start > *day && t.modality == claim.Actual {
		return false
	}
	if d.Anchor != date.FromPrevious || !d.OfEvent && s.fold(d.Last) != "من" {
		return true
	}
	return t.at > d.Last && t.at <= d.Last+2 && d.Interval.Days() == 1
}

// parting is what stands between an event and a phrase of time.
type parting uint8

const (
	together   parting = iota
	eventUnder         // the event stands under what follows the date: أمس … بعد هجوم
	dateUnder          // the date stands under what follows the event: هجوم … بعد قتله أمس
	eventInRel         // the event is told of something, in a relative clause or one with أن
	dateInRel          // the date is
)

// timeJoints join what was at another time.
var timeJoints = map[string]bool{
	"بعد": true, "عقب": true, "اثر": true, "اعقاب": true, "غداة": true, "قبل": true, "منذ": true, "قبيل": true, "بعيد": true, "عشية": true,
}

// wasWhat opens a clause that tells what came of it: … أمس، ما أسفر عن مقتل.
var wasWhat = map[string]bool{"ما": true, "مما": true}

// partedBy tells what stands between an event and a phrase of time of its sentence.
func (s *state) partedBy(d *date.Phrase, t *trigger) parting {
	from, to, joint, clause := d.Last, t.at, eventUnder, eventInRel
	if d.First > t.at {
		from, to, joint, clause = t.at2[len(t.at2)-1]+1, d.First, dateUnder, dateInRel
	}
	found := together
	for i := from; i < to; i++ {
		switch g := &s.t[i]; {
		case g.date != 0:
		case timeJoints[trimConj(s.fold(i))]:
			return joint
		case g.tag == tRel && wasWhat[s.fold(i)]:
		case g.tag == tRel || g.tag == tComp:
			found = clause
		}
	}
	return found
}

// saidOn moves the spans that are counted back from the day of a report («أمس … إن
// عشرين قتلوا خلال اليومين الماضيين») to that day.
func (s *state) saidOn() {
	if s.d.Published == nil {
		return
	}
	today := *s.d.Published
	for i := range s.dates {
		d := &s.dates[i]
		if d.Anchor != date.FromPublication || d.Interval.End != today || d.Interval.Days() < 2 {
			continue
		}
		day := s.dayOfReport(d)
		if !day.Known() || day >= today || day < today-longestDay {
			continue
		}
		if !d.Since {
			d.Interval.Start -= today - day
		}
		d.Interval.End = day
	}
}

// dayOfReport is the day on which was said what holds a phrase of time.
func (s *state) dayOfReport(d *date.Phrase) calendar.Day {
	for k := range s.scopes {
		o := &s.scopes[k]
		if !inSpan(d.First, o.content) || s.t[o.verb].sent != s.t[d.First].sent {
			continue
		}
		for j := s.sentence(o.verb).first; j < o.content.first; j++ {
			n := s.t[j].date
			if n != 0 && s.interval(n).Known() && s.interval(n).Days() == 1 {
				return s.interval(n).Start
			}
		}
	}
	return calendar.NoDay
}
