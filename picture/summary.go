package picture

import (
	"cmp"
	"slices"
	"strings"

	"isnad/claim"
	"isnad/entity"
	"isnad/internal/locale"
)

// summary tells in a few sentences what matters most, each with its refs: who leads,
// who broke away and where they went, ground, strength, disputes.
func (d *drawing) summary() {
	d.said, d.told = map[int]bool{}, map[saying]string{}
	d.opening()
	d.namedLeaders()
	done := func(want func(*Event) bool) func(*Event) bool {
		return func(e *Event) bool { return e.Status != Denied && want(e) }
	}
	d.topic("leaders", 4, done(func(e *Event) bool {
		return (e.Type == claim.Die || e.Type == claim.Kill || e.Type == claim.Appoint || e.Type == claim.Dismiss) && d.ofLeader(e) || e.Type == claim.Found && len(e.Targets) > 0
	}))
	d.topic("refusals", 3, func(e *Event) bool { return e.Type == claim.Pledge && e.Status == Denied })
	d.topic("splits", 5, done(func(e *Event) bool {
		return e.Type == claim.Split || e.Type == claim.Renounce || e.Type == claim.Defect || e.Type == claim.Surrender
	}))
	d.topic("joins", 3, done(func(e *Event) bool { return e.Type == claim.Pledge || e.Type == claim.Join || e.Type == claim.Unite }))
	d.topic("ground", 4, done(func(e *Event) bool { return e.Type.Family() == claim.Territory && len(e.Places) > 0 }))
	d.topic("strength", 3, done(func(e *Event) bool { return e.Type == claim.Grow || e.Type == claim.Decline }))
	d.topic("deals", 2, done(func(e *Event) bool { return (e.Type == claim.Agree || e.Type == claim.Accuse) && len(e.Targets) > 0 }))
	d.topic("violence", 2, done(func(e *Event) bool { return e.Type == claim.Attack || e.Type == claim.Kill }))
}

// ofLeader tells whether an event is about a person of the subject.
func (d *drawing) ofLeader(e *Event) bool {
	x := d.ix.patient(&d.ix.facts[e.best])
	return x != nil && x.entity >= 0 && x.rel == entity.Is && d.ix.entities[x.entity].Kind == entity.Person
}

// opening says what the picture rests on.
func (d *drawing) opening() {
	t := d.p.Totals
	s := Sentence{Topic: "opening"}
	for _, l := range both {
		text := l.Text(locale.SummaryNone, d.label(l, d.p.Subject.ID))
		if t.Claims > 0 {
			text = l.Text(locale.SummaryOpening, d.label(l, d.p.Subject.ID), l.Count(locale.Claims, t.Claims), l.Count(locale.Texts, t.Documents), l.Count(locale.Publishers, t.Publishers))
			if t.First.Known() {
				text += l.Text(locale.SummaryPeriod, t.First.String(), t.Last.String())
			}
			if t.Copies > 0 {
				text += l.Text(locale.SummaryCopies, l.Count(locale.Texts, t.Copies))
			}
			text += "."
		}
		s.set(l, text)
	}
	d.p.Summary = append(d.p.Summary, s)
}

func (s *Sentence) set(l locale.Lang, text string) {
	if l == locale.Arabic {
		s.Arabic = text
	} else {
		s.English = text
	}
}

// namedLeaders tells whom the texts call leaders and deputies.
func (d *drawing) namedLeaders() {
	n := 0
	for i := range d.p.Offices {
		t := &d.p.Offices[i]
		if t.Office == "other" || t.Office == "candidate" && d.p.Totals.Documents > 10 && t.Start == "" || len(t.Refs) == 0 || n == 6 || d.p.Totals.Documents > 10 && d.refWires(t.Refs) < 2 {
			continue
		}
		n++
		s := Sentence{Refs: t.Refs, Topic: "offices"}
		for _, l := range both {
			s.set(l, l.Text(pickKey(t.Office == "candidate", locale.SummaryCandidate, locale.SummaryOffice), d.refVoices(l, t.Refs), d.partyText(l, &t.Person), d.officeName(l, t), d.label(l, t.Group)))
		}
		d.p.Summary = append(d.p.Summary, s)
	}
}

func pickKey(first bool, a, b locale.Key) locale.Key {
	if first {
		return a
	}
	return b
}

// OfficeName words the kind of an office in a language; "" for others.
func OfficeName(l locale.Lang, kind string) string {
	k, ok := map[string]locale.Key{"leader": locale.OfficeLeader, "deputy": locale.OfficeDeputy, "spokesman": locale.OfficeSpokesman, "governor": locale.OfficeGovernor,
		"candidate": locale.OfficeCandidate, "commander": locale.OfficeCommander, "other": locale.OfficeOther}[kind]
	if !ok {
		return kind
	}
	return l.Text(k)
}

func (d *drawing) officeName(l locale.Lang, t *Tenure) string {
	switch {
	case t.Text == "" && t.Office == "candidate":
		return OfficeName(l, "leader")
	case t.Text == "":
		return OfficeName(l, t.Office)
	case t.Office == "candidate":
		return "«" + t.Text + "»"
	}
	if l == locale.Arabic {
		return "«" + t.Text + "»"
	}
	return OfficeName(l, t.Office) + " (" + t.Text + ")"
}

// refVoices names the publishers of refs, each once.
func (d *drawing) refVoices(l locale.Lang, refs []int) string {
	var out []string
	for _, n := range refs {
		p := d.p.Refs[n-1].Publisher
		if p == "" {
			p = l.Text(locale.UnknownPublisher)
		}
		if !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	if n := len(out) - 3; n > 0 {
		out = append(out[:3], l.Count(locale.MoreVoices, n))
	}
	return strings.Join(out, l.Text(locale.ListComma))
}

// topic adds the weightiest events of a sort, in the order of time.
func (d *drawing) topic(name string, most int, want func(*Event) bool) {
	type graded struct{ i, w int }
	var g []graded
	for i := range d.p.Events {
		e := &d.p.Events[i]
		if want(e) && !d.said[i] && e.Status != Unrealised && (len(e.Actors)+len(e.Targets) > 0) {
			g = append(g, graded{i, d.weight(e)})
		}
	}
	slices.SortFunc(g, func(a, b graded) int { return cmp.Or(cmp.Compare(b.w, a.w), cmp.Compare(a.i, b.i)) })
	g = slices.DeleteFunc(g, func(x graded) bool { return d.repeats(&d.p.Events[x.i]) })
	singles := 0
	g = slices.DeleteFunc(g[:min(most, len(g))], func(x graded) bool {
		if d.p.Events[x.i].Support.Independent+d.p.Events[x.i].Support.Denials < 2 {
			singles++
		}
		return singles > 2 && d.p.Totals.Documents > 30 // of many texts, what one alone tells is not in short
	})
	slices.SortFunc(g, func(a, b graded) int { return cmp.Compare(a.i, b.i) })
	for _, x := range g {
		e := &d.p.Events[x.i]
		d.said[x.i] = true
		s := e.Sentence
		s.Arabic, s.English = stop(s.Arabic), stop(s.English)
		s.Refs, s.Topic = e.Refs, name
		d.p.Summary = append(d.p.Summary, s)
	}
}

// repeats tells whether an event is told in the very words of another, of one sentence.
func (d *drawing) repeats(e *Event) bool {
	if len(e.Refs) == 0 {
		return false
	}
	r := &d.p.Refs[e.Refs[0]-1]
	k := saying{e.Sentence.English, r.Document, r.Evidence.Start}
	first, ok := d.told[k]
	if !ok {
		d.told[k] = e.ID
	}
	return ok && first != e.ID
}

// saying is how an event is told of one sentence.
type saying struct {
	words, document string
	sentence        int
}

func stop(s string) string { return strings.TrimRight(s, " .") + "." }
