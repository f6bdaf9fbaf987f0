package reading

import (
	"sort"

	"isnad/arabic/date"
	"isnad/claim"
	"isnad/reading/logit"
)

// Bounds of the search for the date of an event: phrases of its sentence, and the last
// ones of the sentences before.
const (
	datesUp   = 4
	mostDates = 12
)

// withDate is how much likelier an event must have no date than one before it goes without:
// chosen as those of choose.
const withDate = 0.8

// asksDate is asked of each phrase of time that may say when an event was.
const asksDate = asksEvent + 1

// datesFor returns the phrases that may date a trigger, as 1 + their index, nearest sentence
// first.
func (s *state) datesFor(t *trigger) []int32 {
	if !s.isDated(t) {
		return nil
	}
	var out []int32
	add := func(n int32) {
		if n == 0 || len(out) >= mostDates || !s.mayDate(&s.dates[n-1], t) {
			return
		}
		for _, k := range out {
			if k == n {
				return
			}
		}
		out = append(out, n)
	}
	add(t.ruled)
	add(t.telling)
	add(s.lead)
	if t.same != nil {
		add(t.same.ruled)
	}
	at := s.t[t.at].sent
	behind := sort.Search(len(s.dates), func(k int) bool { return s.t[s.dates[k].First].sent > at })
	for i := behind; i > 0; i-- {
		d := &s.dates[i-1]
		sent := s.t[d.First].sent
		if sent < at-datesUp {
			break
		}
		if sent <= at && s.ofReport(d, t) != ofThat && (at-sent < 2 || d.Interval.Days() == 1) {
			add(int32(i))
		}
	}
	return out
}

// dateFeatures gathers the features of a phrase of time.
func (w *weigher) dateFeatures(n int32, among int) {
	s, b, t := w.s, &w.bag, w.t
	d := &s.dates[n-1]
	b.Reset()
	back := s.datedBack(d, t)
	rule := bit(t.ruled == n)
	lo, hi := min(d.First, t.at), max(d.First, t.at)
	where, cuts, events := 10+back, uint32(0), 0
	parted := together
	if back == 0 {
		parted = s.partedBy(d, t)
		where = bit(d.First > t.at)
		cuts = uint32(min(s.cuts(lo, hi), 3))
		for i := lo + 1; i < hi; i++ {
			if s.t[i].trig != 0 {
				events++
			}
		}
	}
	far := bucket((hi - lo) / 3)
	between := uint32(min(events, 3))
	report := uint32(s.ofReport(d, t))
	word := logit.Word(s.fold(d.First))
	long := span3(d.Interval.Days())
	ago := s.ago(d)
	told := bit(t.modality == claim.Actual)
	b.Put(0)
	b.Put3(1, rule, where, bit(t.same != nil))
	b.Put3(2, rule, where, w.family)
	b.Put3(3, rule, w.typ, back)
	b.Put4(4, rule, where, cuts, report)
	b.Put4(5, where, cuts, between, w.form)
	b.Put3(6, where, far, cuts)
	b.Put3(7, word, where, report)
	b.Put3(8, word, w.form, bit(back == 0))
	b.Put3(9, long, where, w.family)
	b.Put3(10, ago, where, rule)
	b.Put3(11, ago, long, w.typ)
	b.Put3(12, told, where, rule)
	b.Put3(13, bit(s.background(t)), where, rule)
	b.Put3(14, uint32(min(among, 4)), where, rule)
	b.Put3(15, bit(s.t[t.at].quote > 0), bit(s.t[d.First].quote > 0), where)
	b.Put3(16, bit(len(t.isnad) > 0), where, rule)
	b.Put3(17, bit(s.t[t.at].def), w.form, where)
	b.Put3(18, w.frame, where, rule)
	b.Put3(19, bit(s.sayingAt(max(0, d.First-1)) >= 0), where, report)
	b.Put3(20, between, where, rule)
	b.Put3(21, uint32(parted), where, rule)
	b.Put4(22, uint32(parted), where, cuts, w.form)
	b.Put4(23, bit(s.aside(t)), where, rule, ago)
	b.Put3(24, s.inReport(t), ago, bit(s.lead == n))
	w.story(n, where, rule, ago)
}

// ago tells how long before the text came out a time ended, 0 where that is not known.
func (s *state) ago(d *date.Phrase) uint32 {
	if day := s.d.Published; day != nil && d.Interval.End.Known() {
		return 1 + span3(int(*day-d.Interval.End)+1)
	}
	return 0
}

// datedBack is how many sentences before an event a date stands, 6 where it stands behind it.
func (s *state) datedBack(d *date.Phrase, t *trigger) uint32 {
	back := s.t[t.at].sent - s.t[d.First].sent
	if back < 0 {
		return 6
	}
	return uint32(min(back, 5))
}

// story gathers what tells whether a phrase of time dates the story in which the event
// stands: another telling of it, the events beside the phrase and before the event, the
// paragraphs between.
func (w *weigher) story(n int32, where, rule, ago uint32) {
	s, b, t := w.s, &w.bag, w.t
	d := &s.dates[n-1]
	sent := s.t[d.First].sent
	telling := bit(t.telling == n)
	like := uint32(0) // an event of the type has it by the rules, one of the family, another one, none
	for _, k := range s.trigsBy.in(sent) {
		u := &s.triggers[k]
		if u == t || u.drop || u.ruled != n {
			continue
		}
		switch f := s.frameOf(u).Type; {
		case f == s.frameOf(t).Type:
			like = max(like, 3)
		case f.Family() == s.frameOf(t).Type.Family():
			like = max(like, 2)
		default:
			like = max(like, 1)
		}
	}
	before := uint32(2)
	if u := w.eventBefore(); u != nil {
		before = bit(u.ruled == n)
	}
	breaks, opening, tense := uint32(min(s.breaksBetween(d.First, t.at), 3)), s.firstWord(t.at), w.tense()
	b.Put3(21, telling, where, rule)
	b.Put3(22, like, where, rule)
	b.Put3(23, uint32(min(sent, 3)), where, rule)
	b.Put3(24, breaks, where, rule)
	b.Put3(25, before, where, rule)
	b.Put3(26, opening, where, breaks)
	b.Put3(27, tense, where, rule)
	b.Put3(28, bit(s.t[t.at].def), like, where)
	b.Put3(29, w.typ, like, where)
	lead, since, others := bit(s.lead == n), uint32(0), uint32(0)
	if lead != 0 {
		since = 1 + s.sinceLead(t)
		others = s.daysBetween(d.First, t.at)
	}
	b.Put4(32, lead, since, others, ago)
	b.Put4(33, lead, others, like, bit(t.modality == claim.Actual))
	b.Put4(34, lead, uint32(min(s.t[d.First].par, 2)), w.family, ago)
	b.Put4(35, lead, others, tense, where)
	b.Put4(36, lead, s.days(), w.family, ago)
	b.Put4(37, lead, opening, others, bit(s.background(t)))
	if d.First > 0 {
		b.Put3(30, s.key(d.First-1), where, rule)
	}
	if d.Last < len(s.t) {
		b.Put2(31, s.key(d.Last), where)
	}
}

// tense packs how the event's word stands in time: the form of a verb, or of the verb over a
// noun, and whether كان is before it.
func (w *weigher) tense() uint32 {
	s, t := w.s, w.t
	v := t.at
	if !t.verb && w.pred != nil {
		v = w.pred.verb
	}
	was := uint32(0)
	for j := v - 1; j >= max(s.sentence(t.at).first, v-4); j-- {
		if s.t[j].tag == tAux {
			was = 1 + bit(trimConj(s.fold(j)) == "قد")
		}
	}
	return uint32(s.t[v].form.Shape)*4 + was
}

// undated gathers the features of the answer that the text does not say when.
func (w *weigher) undated(among int) {
	s, b, t := w.s, &w.bag, w.t
	b.Reset()
	ruled := uint32(0)
	if t.ruled != 0 {
		ruled = 1 + s.datedBack(&s.dates[t.ruled-1], t)
	}
	b.Put(100)
	b.Put2(101, w.typ, w.form)
	b.Put2(102, w.frame, ruled)
	b.Put2(103, ruled, w.form)
	b.Put2(104, ruled, w.family)
	b.Put2(105, bit(t.modality == claim.Actual), ruled)
	b.Put2(106, bit(s.background(t)), ruled)
	b.Put2(107, bit(s.t[t.at].quote > 0), ruled)
	b.Put2(108, bit(s.t[t.at].def), w.form)
	b.Put2(109, uint32(min(among, 4)), ruled)
	b.Put2(110, bit(len(t.isnad) > 0), ruled)
	b.Put2(111, uint32(s.t[t.at].form.Shape), w.family)
	b.Put1(112, uint32(min(s.t[t.at].sent, 3)))
	b.Put3(113, bit(t.telling != 0), ruled, bit(t.telling == t.ruled))
	b.Put3(114, s.firstWord(t.at), ruled, bit(t.telling != 0))
	b.Put3(115, w.tense(), ruled, w.family)
	if s.lead != 0 {
		d := &s.dates[s.lead-1]
		others := s.daysBetween(d.First, t.at)
		b.Put4(117, s.sinceLead(t), others, s.ago(d), bit(t.ruled == s.lead))
		b.Put3(118, s.days(), w.family, s.ago(d))
	}
	b.Put3(119, bit(s.aside(t)), w.form, ruled)
	b.Put3(120, s.inReport(t), bit(s.aside(t)), w.typ)
	u := w.eventBefore()
	b.Put3(116, bit(u != nil && u.ruled != 0), ruled, bit(u != nil && u.ruled == t.ruled))
}

// span3 gives numbers of days by their size.
func span3(days int) uint32 {
	switch {
	case days < 0:
		return 9
	case days <= 3:
		return uint32(days)
	case days <= 8:
		return 4
	case days <= 32:
		return 5
	case days <= 370:
		return 6
	}
	return 7
}

// chooseDates gives every event the likeliest date, or none, by the model.
func (s *state) chooseDates() {
	chosen := make([]int32, len(s.triggers))
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.drop {
			continue
		}
		if ns := s.datesFor(t); len(ns) > 0 {
			w := s.weigherOf(t)
			w.undated(len(ns))
			best, most := int32(0), s.r.model.Sum(asksDate, w.bag.Hashes)-withDate
			for _, n := range ns {
				w.dateFeatures(n, len(ns))
				if z := s.r.model.Sum(asksDate, w.bag.Hashes); z > most {
					best, most = n, z
				}
			}
			chosen[i] = best
		}
	}
	for i := range chosen {
		s.triggers[i].when = chosen[i]
	}
}

// dateQuestion asks when the event of a trigger was.
func (s *state) dateQuestion(t *trigger, w *weigher, q Question) Question {
	q.Ask = "date"
	ns := s.datesFor(t)
	for _, n := range ns {
		w.dateFeatures(n, len(ns))
		q.Times = append(q.Times, s.timeOf(t, n))
		q.Keys = append(q.Keys, w.bag.Keys(asksDate))
	}
	w.undated(len(ns))
	q.Keys = append(q.Keys, w.bag.Keys(asksDate))
	return q
}
