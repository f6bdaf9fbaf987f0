package reading

import (
	"isnad/arabic/date"
	"isnad/calendar"
	"isnad/claim"
)

// timeOf is when an event was if a phrase of time dates it: what has happened did so by the
// day of publication («هذا الأسبوع»), and what has gone on since a dated event goes on still.
func (s *state) timeOf(t *trigger, n int32) calendar.Interval {
	d := &s.dates[n-1]
	v := d.Interval
	day := s.d.Published
	if day == nil || !v.Known() || v.Start > *day || t.modality != claim.Actual {
		return v
	}
	if v.End > *day || d.After || s.goesOnSince(t, d) || v.End < *day-soonOver && s.begunThen(t, d) {
		v.End = *day
	}
	return v
}

// soonOver is how many days ago what began may well be over.
const soonOver = 7

// beginnings are words for how fighting begins.
var beginnings = wordSet("بدا بدات تبدا بدء بداية اندلع اندلعت اندلاع انطلق انطلقت انطلاق")

// begunThen tells whether a date is when fighting began that has gone on since: «الحرب التي
// اندلعت في نيسان», «بعد عشرة أشهر من بدء الحرب».
func (s *state) begunThen(t *trigger, d *date.Phrase) bool {
	if !t.nominal || s.frameOf(t).Type != claim.Attack || s.t[t.at].sent != s.t[d.First].sent {
		return false
	}
	if d.Anchor == date.FromPrevious && beginnings[trimConj(s.fold(max(t.at2[0]-1, 0)))] {
		return true
	}
	for i := t.at2[len(t.at2)-1] + 1; i < d.First; i++ {
		if beginnings[trimConj(s.fold(i))] {
			return true
		}
		if s.t[i].trig != 0 {
			return false
		}
	}
	return false
}

// longestSince bounds what stands between «منذ» and the date of its event, in tokens.
const longestSince = 7

// goesOnSince tells whether an event has gone on since the one that a date dates: «منذ تنصيبه
// في 29 أيار» is since when what is told around it has been.
func (s *state) goesOnSince(t *trigger, d *date.Phrase) bool {
	if d.Since || s.t[t.at].sent != s.t[d.First].sent {
		return false
	}
	from := -1
	for i := d.First - 1; i >= max(s.sentence(d.First).first, d.First-longestSince); i-- {
		if f := trimConj(s.fold(i)); f == "منذ" || f == "مذ" {
			from = i
			break
		}
		if g := s.t[i].tag; g == tVerb || g == tComp || g == tRel || g == tMark {
			return false
		}
	}
	if from < 0 || s.t[from+1].date != 0 {
		return false
	}
	return t.at < from || t.at >= d.Last
}
