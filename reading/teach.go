package reading

import (
	"isnad/arabic"
	"isnad/claim"
	"isnad/document"
	"isnad/reading/logit"
)

// Question is one that the reader asks of its model about the event at a trigger: which
// of these phrases, if any, fills a role of it; who vouches for it; how it is told.
type Question struct {
	Type    claim.Type
	Trigger claim.Span
	Ask     string        // "actor", "target", "place", "source", "mood", or "event" of a word
	Types   []claim.Type  // of the senses where Ask is "event"
	Rule    int           // the sense that the rules take, -1 for none
	Spans   []claim.Span  // the candidates; none where Ask is "mood"
	Moods   []Mood        // the answers where Ask is "mood"
	Keys    [][]logit.Key // of each answer, and behind the phrases of the answer that it is none
}

// Mood is a way in which an event may be told.
type Mood struct {
	Polarity claim.Polarity
	Modality claim.Modality
}

// Questions returns all that the reader would ask of its model about d. It is what the
// model is taught with.
func (r *Rules) Questions(d *document.Document) []Question {
	plain := *r
	plain.roles = nil
	var out []Question
	runes := arabic.NewRunes(d.Text)
	plain.ask = func(w *eventWeigher) {
		e := emitter{s: w.s, runes: runes}
		out = append(out, e.event(w))
	}
	s := newState(&plain, d)
	for _, p := range cascade {
		p.run(s)
	}
	e := emitter{s: s, runes: runes}
	for i := range s.triggers {
		if t := &s.triggers[i]; !t.drop {
			out = append(out, e.questions(t)...)
		}
	}
	return out
}

func (e *emitter) questions(t *trigger) []Question {
	c := e.claim(t)
	cs := e.s.candidates(t)
	w := e.s.weigherOf(t)
	kept := func(keys []logit.Key) []logit.Key { return append([]logit.Key(nil), keys...) }
	var out []Question
	for role := range weighed {
		q := Question{Type: c.Type, Trigger: c.Trigger, Ask: string(weighedRoles[role])}
		for k := range cs {
			q.Spans = append(q.Spans, e.span(cs[k].np))
			q.Keys = append(q.Keys, kept(w.features(&cs[k], role)))
		}
		q.Keys = append(q.Keys, kept(w.nobody(role)))
		out = append(out, q)
	}
	q := Question{Type: c.Type, Trigger: c.Trigger, Ask: "source"}
	for _, x := range e.s.speakers(t) {
		q.Spans = append(q.Spans, e.span(x.np))
		q.Keys = append(q.Keys, kept(w.speakerFeatures(&x)))
	}
	q.Keys = append(q.Keys, kept(w.unvouched()))
	out = append(out, q)
	q = Question{Type: c.Type, Trigger: c.Trigger, Ask: "mood"}
	for i, m := range moods {
		q.Moods = append(q.Moods, Mood{m.polarity, m.modality})
		q.Keys = append(q.Keys, kept(w.moodFeatures(i)))
	}
	return append(out, q)
}

// event asks which event, if any, a token tells.
func (e *emitter) event(w *eventWeigher) Question {
	q := Question{Ask: "event", Trigger: e.span(span{w.i, w.i + 1})}
	for k := range w.all {
		q.Types = append(q.Types, e.s.lex.Frames[w.all[k].frame].Type)
		q.Spans = append(q.Spans, e.span(span{w.all[k].at[0], w.all[k].at[len(w.all[k].at)-1] + 1}))
		q.Keys = append(q.Keys, append([]logit.Key(nil), w.senseFeatures(k)...))
	}
	q.Rule = w.best
	q.Keys = append(q.Keys, append([]logit.Key(nil), w.noEvent()...))
	return q
}

// WithRoles returns the reader with another model of roles, nil for none: then the
// roles are left to the rules. By least, the odds of somebody against nobody from which
// on a role is filled may be moved, and by more those of a second filler against the first.
func (r *Rules) WithRoles(m *logit.Model, least [3]float64, more, doubt float64) *Rules {
	out := *r
	out.roles, out.least, out.more, out.doubt = m, least, more, doubt
	return &out
}
