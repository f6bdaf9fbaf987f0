package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// onStory holds the events of which a report of fighting is made: each follows the other,
// and the day is told once.
var onStory = map[claim.Type]bool{claim.Attack: true, claim.Kill: true, claim.Wound: true, claim.Destroy: true, claim.Deploy: true}

// carryDates lets the day on which a story was told to have happened serve the events told
// behind it, as long as no other day comes: all of them in a report of the day itself, what a
// past verb tells next elsewhere.
func (s *state) carryDates() {
	when, sent := int32(0), int32(-9)
	for i := range s.triggers {
		t := &s.triggers[i]
		if t.frame < 0 {
			continue
		}
		at := s.t[t.at].sent
		switch {
		case t.when != 0 && s.aside(t):
		case t.when != 0:
			when, sent = t.when, at
			if s.interval(when).Days() > longestDay {
				when = 0
			}
		case t.modality != claim.Actual || !onStory[s.frameOf(t).Type] || s.background(t) || s.aside(t):
		case s.inReport(t) > 0:
			t.when = s.lead
		case when != 0 && at-sent < 2 && (s.t[t.at].form.Shape == lexicon.PastVerb || s.cameOfIt(t)):
			t.when = when
		}
	}
}

// isToday tells whether a text is of what happened on the day on which it came out.
func (s *state) isToday() bool {
	return s.lead != 0 && s.d.Published != nil && s.interval(s.lead).Start == *s.d.Published
}

// asideOf holds the prepositions behind which a noun tells what was there before, or what
// is aimed at: رد على هجوم، بعد هجوم، وقف عن القتال.
var asideOf = map[string]bool{
	"علي": true, "من": true, "في": true, "الي": true, "بسبب": true, "ضد": true, "خلال": true, "بعد": true, "قبل": true, "منذ": true, "عقب": true, "اثر": true,
}

// cameOfIt tells whether a noun stands under a verb that says what came of the event before:
// ما أسفر عن مقتل.
func (s *state) cameOfIt(t *trigger) bool {
	b := s.predBefore(t.at)
	return t.nominal && b != 0 && results[s.stemOf(s.preds[b-1].verb)]
}

// aside tells whether an event is told only beside another one, so that its day need not be
// that of the story.
func (s *state) aside(t *trigger) bool {
	if s.cameOfIt(t) {
		return false
	}
	if n := s.npOf[t.at]; n != 0 && t.nominal {
		p := &s.phrasesAt[n-1]
		if asideOf[p.prep] || p.head != t.at && s.t[p.head].class&lexicon.Agent != 0 { // منفذ هجوم
			return true
		}
	}
	for i := t.at2[0] - 1; i >= max(s.sentence(t.at).first, t.at2[0]-3); i-- {
		if timeJoints[trimConj(s.fold(i))] {
			return true
		}
	}
	return false
}

// inReport tells whether an event stands in a report of the day itself, before any other
// day: 0 it does not, 1 it does, 2 as a part of the fighting.
func (s *state) inReport(t *trigger) uint32 {
	if !s.isToday() || s.daysBetween(s.dates[s.lead-1].First, t.at) > 0 {
		return 0
	}
	return 1 + bit(t.frame >= 0 && onStory[s.frameOf(t).Type])
}
