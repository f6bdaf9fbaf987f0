package reading

import (
	"fmt"
	"os"

	"isnad/arabic"
	"isnad/calendar"
	"isnad/claim"
	"isnad/document"
	"isnad/reading/logit"
)

// Question is one that the reader asks of its model about the event at a trigger: which
// of these phrases, if any, fills a role of it; who vouches for it; how it is told.
type Question struct {
	Type    claim.Type
	Trigger claim.Span
	Ask     string              // "actor", "target", "place", "source", "mood", "date", or "event" of a word
	Types   []claim.Type        // of the senses where Ask is "event"
	Rule    int                 // the sense that the rules take, -1 for none
	After   []int               // the fillers known already, where another is asked for; the last is the one it is weighed beside
	Spans   []claim.Span        // the candidates; none where Ask is "mood"
	Times   []calendar.Interval // of the phrases where Ask is "date"
	Moods   []Mood              // the answers where Ask is "mood"
	Keys    [][]logit.Key       // of each answer, and behind the phrases of the answer that it is none
}

// Mood is a way in which an event may be told.
type Mood struct {
	Polarity claim.Polarity
	Modality claim.Modality
}

// Questions returns all that the reader would ask of its model about d. It is what the
// model is taught with. Known, which may be nil, tells of a question for a role which of its
// candidates are right, so that those beside them are asked for.
func (r *Rules) Questions(d *document.Document, known func(*Question) []int) []Question {
	plain := *r
	plain.model = nil
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
			out = append(out, e.questions(t, known)...)
		}
	}
	return out
}

func (e *emitter) questions(t *trigger, known func(*Question) []int) []Question {
	c := e.claim(t)
	cs := e.s.candidates(t)
	w := e.s.weigherOf(t)
	out := make([]Question, weighed, weighed+2)
	for role := range weighed {
		out[role] = Question{Type: c.Type, Trigger: c.Trigger, Ask: string(weighedRoles[role])}
	}
	for k := range cs {
		w.features(&cs[k])
		for role := range weighed {
			q := &out[role]
			q.Spans = append(q.Spans, e.span(cs[k].np))
			q.Keys = append(q.Keys, w.bag.Keys(asksRole+uint32(role)))
		}
	}
	w.nobody()
	for role := range weighed {
		out[role].Keys = append(out[role].Keys, w.bag.Keys(asksRole+uint32(role)))
	}
	if known != nil {
		for role := range weighed {
			out = append(out, e.follow(w, cs, role, &out[role], known(&out[role]))...)
		}
	}
	q := Question{Type: c.Type, Trigger: c.Trigger, Ask: "source"}
	for _, x := range e.s.speakers(t) {
		w.speakerFeatures(&x)
		q.Spans = append(q.Spans, e.span(x.np))
		q.Keys = append(q.Keys, w.bag.Keys(asksSource))
	}
	w.unvouched()
	q.Keys = append(q.Keys, w.bag.Keys(asksSource))
	out = append(out, q)
	q = Question{Type: c.Type, Trigger: c.Trigger, Ask: "mood"}
	w.moodFeatures()
	for i, m := range moods {
		q.Moods = append(q.Moods, Mood{m.polarity, m.modality})
		q.Keys = append(q.Keys, w.bag.Keys(asksMood+uint32(i)))
	}
	out = append(out, q)
	return append(out, e.s.dateQuestion(t, w, Question{Type: c.Type, Trigger: c.Trigger}))
}

// follow asks who else fills a role beside each of those that do, and beside the last of
// all of them who does still.
func (e *emitter) follow(w *weigher, cs []candidate, role int, of *Question, known []int) []Question {
	var out []Question
	ask := func(after []int) {
		q := Question{Type: of.Type, Trigger: of.Trigger, Ask: of.Ask, After: after, Spans: of.Spans}
		q.Keys = w.anothers(cs, after[len(after)-1], asksAnother+uint32(role))
		out = append(out, q)
	}
	for i := range known {
		ask(known[i : i+1])
	}
	if len(known) > 1 {
		ask(known)
	}
	return out
}

// event asks which event, if any, a token tells.
func (e *emitter) event(w *eventWeigher) Question {
	q := Question{Ask: "event", Trigger: e.span(span{w.i, w.i + 1})}
	for k := range w.all {
		q.Types = append(q.Types, e.s.lex.Frames[w.all[k].frame].Type)
		q.Spans = append(q.Spans, e.span(span{w.all[k].at[0], w.all[k].at[len(w.all[k].at)-1] + 1}))
		w.senseFeatures(k)
		q.Keys = append(q.Keys, w.bag.Keys(asksEvent))
	}
	q.Rule = w.best
	w.noEvent()
	q.Keys = append(q.Keys, w.bag.Keys(asksEvent))
	return q
}

// Plain returns the reader without its model: twice as fast, and less often right.
func (r *Rules) Plain() *Rules { return r.Taught(nil) }

// Version names the reader on its claims.
func (r *Rules) Version() string {
	if r.model == nil {
		return PlainVersion
	}
	return Version
}

// TaughtBy returns the reader with the model in a file.
func (r *Rules) TaughtBy(file string) (*Rules, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	m, err := logit.Open(string(b))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return r.Taught(m), nil
}

// Taught returns the reader with another model, nil for none: then the rules decide.
func (r *Rules) Taught(m *logit.Model) *Rules {
	out := *r
	out.model = m
	return &out
}
