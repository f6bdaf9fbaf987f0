package picture

import (
	"cmp"
	"slices"
	"strconv"

	"isnad/calendar"
	"isnad/entity"
	"isnad/internal/locale"
)

// Answer is a short answer with the sentences that it rests on; no lines means that
// the texts do not tell.
type Answer struct {
	Question Sentence   `json:"question"`
	Lines    []Sentence `json:"lines"`
	Refs     []Ref      `json:"refs"` // all refs of the picture; lines count from 1 into them
}

func ask(k locale.Key, p *Picture, args ...any) Answer {
	q := Sentence{}
	for _, l := range both {
		q.set(l, l.Text(k, append([]any{Label(p.Subject, l)}, args...)...))
	}
	return Answer{Question: q, Refs: p.Refs, Lines: []Sentence{}}
}

// WhoLeads answers from the offices: on a day, or (NoDay) over the whole picture.
func (p *Picture) WhoLeads(on calendar.Day) Answer {
	a := ask(locale.AskLeads, p)
	for i := range p.Offices {
		t := &p.Offices[i]
		if t.Office != "leader" && t.Office != "deputy" || len(t.Refs) == 0 {
			continue
		}
		claimed := slices.ContainsFunc(t.Solid, func(v calendar.Interval) bool { return v.Contains(on) })
		if on.Known() && !claimed && (!t.From.Known() || on < t.From || on > t.To) {
			continue
		}
		s := Sentence{Refs: t.Refs}
		for _, l := range both {
			s.set(l, p.leadLine(l, t, on.Known() && !claimed))
		}
		a.Lines = append(a.Lines, s)
	}
	return a
}

// leadLine words one tenure.
func (p *Picture) leadLine(l locale.Lang, t *Tenure, inferred bool) string {
	name := cmp.Or(Label(p.Entities[t.Person.Entity], l), t.Person.Text)
	s := l.Text(locale.LineNamed, name, OfficeName(l, t.Office), Label(p.Entities[t.Group], l), l.Count(locale.Claims, len(t.Refs)))
	if t.From.Known() {
		s += l.Text(locale.LineFromTo, t.From.String(), t.To.String())
	}
	switch t.End {
	case "die", "kill":
		s += l.Text(locale.LineDead)
	case "dismiss":
		s += l.Text(locale.LineDismissed)
	case "renounce", "defect":
		s += l.Text(locale.LineLeft)
	case "former":
		s += l.Text(locale.LineFormer)
	}
	if inferred {
		s += l.Text(locale.LineInferred)
	}
	return s
}

// WhoLeft answers from the flows that leave the subject.
func (p *Picture) WhoLeft() Answer {
	a := ask(locale.AskLeft, p)
	for i := range p.Flows {
		x := &p.Flows[i]
		if !p.Mine(x.From) {
			continue
		}
		a.Lines = append(a.Lines, p.flowLine(x))
	}
	return a
}

// Mine tells whether an id is the subject, a branch of it, or its parent where that
// stands for it.
func (p *Picture) Mine(id string) bool {
	return id != "" && (id == p.Subject.ID || id == p.Parent || slices.Contains(p.Branches, id))
}

func (p *Picture) flowLine(x *Flow) Sentence {
	s := Sentence{Refs: x.Refs}
	for _, l := range both {
		var parts []string
		for _, i := range x.Events {
			parts = append(parts, p.Events[i].Sentence.In(l))
		}
		s.set(l, join(parts))
	}
	return s
}

func join(parts []string) string {
	out := ""
	for i, s := range parts {
		if i > 0 {
			out += " · "
		}
		out += s
	}
	return out
}

// In returns the sentence in a language.
func (s Sentence) In(l locale.Lang) string {
	if l == locale.Arabic {
		return s.Arabic
	}
	return s.English
}

// Where answers from the ground taken and lost.
func (p *Picture) Where() Answer {
	a := ask(locale.AskWhere, p)
	for i := range p.Ground {
		g := &p.Ground[i]
		s := p.Events[g.Event].Sentence
		s.Refs = g.Refs
		if n := len(a.Lines); n > 0 && a.Lines[n-1].English == s.English {
			continue
		}
		a.Lines = append(a.Lines, s)
	}
	return a
}

// Disputed answers from the disputes board.
func (p *Picture) Disputed() Answer {
	a := ask(locale.AskDisputes, p)
	for i := range p.Disputes {
		x := &p.Disputes[i]
		s := Sentence{}
		for _, l := range both {
			text := x.Question.In(l)
			for _, c := range x.Camps {
				text += "\n    – " + c.Answer.In(l) + " (" + l.Count(locale.Texts, c.Texts) + ")"
			}
			s.set(l, text)
		}
		for _, c := range x.Camps {
			s.Refs = append(s.Refs, c.Refs...)
		}
		a.Lines = append(a.Lines, s)
	}
	return a
}

// Between tells what the texts say happened between two entities, newest last.
func (ix *Index) Between(a, b entity.Entity, o Options) Answer {
	o.Most = 1 << 30
	p := ix.Draw(a, o)
	other := ix.scopeOf(b.ID)
	out := ask(locale.AskBetween, p, "")
	for _, l := range both {
		out.Question.set(l, l.Text(locale.AskBetween, Label(a, l), Label(b, l)))
	}
	own := ix.scopeOf(a.ID)
	for i := range p.Events {
		e := &p.Events[i]
		with, self := false, false
		for _, x := range ix.rolesOf(&ix.facts[e.best]) {
			with = with || x.entity >= 0 && (other.self[x.entity] || other.people[x.entity]) && acting(x)
			self = self || x.entity >= 0 && (own.self[x.entity] || own.people[x.entity]) && acting(x) && !other.self[x.entity]
		}
		if with && self {
			s := e.Sentence
			s.Refs = e.Refs
			out.Lines = append(out.Lines, s)
		}
	}
	out.Refs = p.Refs
	return out
}

// CountTold says how far the counts of one event differ: the lowest, the highest and the
// one that most texts give; "" where all give the same.
func CountTold(l locale.Lang, r *Range) string {
	switch {
	case r == nil || len(r.Variants) < 2 || r.Low == r.High:
		return ""
	case r.High < 0:
		return l.Text(locale.CountsOpen, max(r.Low, 0), r.Best)
	}
	return l.Text(locale.CountsTold, max(r.Low, 0), r.High, r.Best)
}

// countText writes a variant as a range.
func countText(v Variant) string {
	about := ""
	if v.Approx {
		about = "~"
	}
	switch {
	case v.Max < 0:
		return about + strconv.FormatInt(v.Min, 10) + "+"
	case v.Min < 0:
		return about + "≤" + strconv.FormatInt(v.Max, 10)
	case v.Min == v.Max:
		return about + strconv.FormatInt(v.Min, 10)
	}
	return about + strconv.FormatInt(v.Min, 10) + "–" + strconv.FormatInt(v.Max, 10)
}

// Only returns the answer with the refs that its lines use, numbered anew.
func (a Answer) Only() Answer {
	out := Answer{Question: a.Question, Lines: []Sentence{}, Refs: []Ref{}}
	number := map[int]int{}
	for _, s := range a.Lines {
		refs := make([]int, 0, len(s.Refs))
		for _, n := range s.Refs {
			if number[n] == 0 {
				out.Refs = append(out.Refs, a.Refs[n-1])
				number[n] = len(out.Refs)
			}
			refs = append(refs, number[n])
		}
		s.Refs = refs
		out.Lines = append(out.Lines, s)
	}
	return out
}
