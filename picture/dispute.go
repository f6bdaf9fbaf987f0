package picture

import (
	"cmp"
	"slices"
	"strings"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/internal/locale"
	"isnad/internal/wording"
)

// mostDisputes bounds the board.
const mostDisputes = 60

// disputes finds questions on which the texts differ, the widest held first.
func (d *drawing) disputes() {
	for i := range d.p.Events {
		e := &d.p.Events[i]
		d.denial(i, e)
		d.rivalCounts(i, e)
		d.rivalDates(i, e)
	}
	d.rivalHolders()
	d.rivalActors()
	weight := func(x *Dispute) int {
		n := 0
		for _, c := range x.Camps {
			n += c.Texts
		}
		if len(x.Camps) > 1 {
			n += 100
		}
		return n
	}
	slices.SortStableFunc(d.p.Disputes, func(a, b Dispute) int { return cmp.Compare(weight(&b), weight(&a)) })
	d.p.Disputes = d.p.Disputes[:min(mostDisputes, len(d.p.Disputes))]
}

// denial: some tell it, some deny it; or it is only known from its denial or refusal.
func (d *drawing) denial(i int, e *Event) {
	if e.Status != Disputed && e.Status != Denied {
		return
	}
	var yes, no []int32
	refused := true
	for _, fi := range e.facts {
		f := &d.ix.facts[fi]
		switch {
		case d.ix.denied(f):
			no, refused = append(no, fi), false
		case f.mode&modeNegated != 0:
			no = append(no, fi)
		default:
			yes = append(yes, fi)
		}
	}
	kind := "denial"
	if len(yes) == 0 && refused {
		if e.Type.Family() != claim.Allegiance { // what did not happen is no dispute
			return
		}
		kind = "refusal"
	}
	x := Dispute{Kind: kind, Question: d.question(locale.QuestionWhether, e), Events: []int{i}}
	if len(yes) > 0 {
		x.Camps = append(x.Camps, d.camp(locale.CampTold, yes))
	}
	if kind == "refusal" {
		x.Camps = append(x.Camps, d.camp(locale.CampRefused, no))
	} else {
		x.Camps = append(x.Camps, d.camp(locale.CampDenied, no))
	}
	d.p.Disputes = append(d.p.Disputes, x)
}

// question words what an event is about, without anybody's word for it.
func (d *drawing) question(k locale.Key, e *Event) Sentence {
	timed := k != locale.QuestionWhen // what is asked for is not told
	return Sentence{Arabic: locale.Arabic.Text(k, d.content(locale.Arabic, e.best, timed)), English: locale.English.Text(k, d.content(locale.English, e.best, timed))}
}

// content words a claim bare of who says it, and of when unless timed.
func (d *drawing) content(l locale.Lang, fi int32, timed bool) string {
	f := &d.ix.facts[fi]
	c := d.w.claim(f)
	if !timed {
		c.Time = nil
	}
	for i, r := range d.ix.rolesOf(f) {
		c.Roles[i].Span.Text = d.shown(l, &r, d.coordinated(c.Roles, i))
		if l == locale.Arabic {
			c.Roles[i].Count = nil
		}
	}
	c.Isnad, c.Polarity, c.Modality = nil, claim.Affirmed, claim.Actual
	c.Roles = d.ix.withoutEchoes(f, c.Roles)
	const mark = "\u00a4"
	s := wording.String(wording.Claim(l, mark, &c))
	return strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(s, mark+" reports that "), mark+": "))
}

// camp words who gives an answer.
func (d *drawing) camp(k locale.Key, facts []int32) Camp {
	c := Camp{Refs: d.refs(facts), Texts: d.wires(facts)}
	c.Answer = Sentence{Arabic: locale.Arabic.Text(k, d.voices(locale.Arabic, facts)), English: locale.English.Text(k, d.voices(locale.English, facts))}
	return c
}

func (d *drawing) wires(facts []int32) int {
	w := map[int32]bool{}
	for _, fi := range facts {
		w[d.ix.docs[d.ix.facts[fi].doc].wire] = true
	}
	return len(w)
}

// voices names up to four who say something: a publisher, or a source and who carries it.
func (d *drawing) voices(l locale.Lang, facts []int32) string {
	var out []string
	for _, fi := range facts {
		f := &d.ix.facts[fi]
		s := d.ix.docs[f.doc].publisher
		if s == "" {
			s = l.Text(locale.UnknownPublisher)
		}
		if ls := d.ix.linksOf(f); len(ls) > 0 {
			last := ls[len(ls)-1]
			s = l.Text(locale.VoiceIn, d.shown(l, &last, d.ix.wordsOf(&last)), s)
		}
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	if n := len(out) - 4; n > 0 {
		out = append(out[:4], l.Count(locale.MoreVoices, n))
	}
	return strings.Join(out, l.Text(locale.ListComma))
}

// rivalCounts: two counts of one event of which neither can be the other.
func (d *drawing) rivalCounts(i int, e *Event) {
	if e.Count == nil || len(e.Count.Variants) < 2 {
		return
	}
	apart := func(a, b Variant) bool { return a.Max >= 0 && b.Min > a.Max || b.Max >= 0 && a.Min > b.Max }
	v := e.Count.Variants
	if !slices.ContainsFunc(v[1:], func(x Variant) bool { return apart(v[0], x) }) {
		return
	}
	x := Dispute{Kind: "count", Question: d.question(locale.QuestionCount, e), Events: []int{i}}
	for _, k := range v {
		n := countText(k)
		x.Camps = append(x.Camps, Camp{Answer: Sentence{Arabic: n, English: n}, Texts: d.refWires(k.Refs), Refs: k.Refs})
	}
	d.p.Disputes = append(d.p.Disputes, x)
}

func (d *drawing) refWires(refs []int) int {
	w := map[string]bool{}
	for _, n := range refs {
		r := d.p.Refs[n-1]
		w[cmp.Or(r.CopyOf, r.Document)] = true
	}
	return len(w)
}

// rivalDates: a thing that happens once, told of days that do not meet.
func (d *drawing) rivalDates(i int, e *Event) {
	if ruleOf(e.Type) != once && e.Type != claim.Appoint {
		return
	}
	by := map[calendar.Interval][]int32{}
	var days []calendar.Interval
	for _, fi := range e.facts {
		v := d.ix.facts[fi].when
		if !short(v, 366) || d.ix.facts[fi].mode&modeNegated != 0 || d.ix.denied(&d.ix.facts[fi]) {
			continue
		}
		if by[v] == nil {
			days = append(days, v)
		}
		by[v] = append(by[v], fi)
	}
	slices.SortFunc(days, func(a, b calendar.Interval) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	odds := false
	for n, a := range days {
		for _, b := range days[n+1:] {
			odds = odds || b.Start > a.End.Add(2)
		}
	}
	if !odds {
		return
	}
	x := Dispute{Kind: "date", Question: d.question(locale.QuestionWhen, e), Events: []int{i}}
	for _, v := range days {
		s := v.String()
		x.Camps = append(x.Camps, Camp{Answer: Sentence{Arabic: s, English: s}, Texts: d.wires(by[v]), Refs: d.refs(by[v])})
	}
	d.p.Disputes = append(d.p.Disputes, x)
}

// rivalHolders: two people said to lead the same group at one time.
func (d *drawing) rivalHolders() {
	by := map[string][]*Tenure{}
	var groups []string
	for i := range d.p.Offices {
		t := &d.p.Offices[i]
		if t.Office != "leader" || t.End == "former" || !t.From.Known() || len(t.Solid) == 0 && t.Start == "" {
			continue
		}
		if by[t.Group] == nil {
			groups = append(groups, t.Group)
		}
		by[t.Group] = append(by[t.Group], t)
	}
	for _, g := range groups {
		var rivals []*Tenure
		for _, t := range by[g] {
			if slices.ContainsFunc(by[g], func(o *Tenure) bool {
				return o != t && o.Person.Entity != t.Person.Entity && t.From < o.To && o.From < t.To
			}) {
				rivals = append(rivals, t)
			}
		}
		if len(rivals) < 2 {
			continue
		}
		x := Dispute{Kind: "holder", Question: Sentence{Arabic: locale.Arabic.Text(locale.QuestionLeads, d.label(locale.Arabic, g)), English: locale.English.Text(locale.QuestionLeads, d.label(locale.English, g))}}
		for _, t := range rivals {
			c := Camp{Refs: t.Refs, Texts: d.refWires(t.Refs)}
			c.Answer = Sentence{Arabic: d.tenureText(locale.Arabic, t), English: d.tenureText(locale.English, t)}
			x.Camps = append(x.Camps, c)
		}
		d.p.Disputes = append(d.p.Disputes, x)
	}
}

func (d *drawing) tenureText(l locale.Lang, t *Tenure) string {
	return l.Text(locale.TenureFromTo, d.partyText(l, &t.Person), t.From.String(), t.To.String())
}

func (d *drawing) partyText(l locale.Lang, p *Party) string {
	if p.Entity != "" && !strings.HasPrefix(p.Entity, "d:") && p.Relation <= entity.Is {
		return d.label(l, p.Entity)
	}
	return p.Text
}

// label is an entity's name in a language.
func (d *drawing) label(l locale.Lang, id string) string {
	d.name(id)
	return Label(d.p.Entities[id], l)
}

// Label is an entity's name in a language of the interface: Latin letters for English
// where they are known.
func Label(e entity.Entity, l locale.Lang) string {
	if l == locale.English && e.Latin != "" {
		return e.Latin
	}
	return cmp.Or(e.Arabic, e.Latin, e.ID)
}

// rivalActors: one deed at one place and day laid on two.
func (d *drawing) rivalActors() {
	type key struct {
		t     claim.Type
		place string
		day   calendar.Day
	}
	by := map[key][]int{}
	for i := range d.p.Events {
		e := &d.p.Events[i]
		if ruleOf(e.Type) != placed || e.When == nil || e.When.Days() > 2 || len(e.Places) == 0 || e.Places[0].Entity == "" || len(e.Actors) == 0 || e.Count == nil {
			continue
		}
		k := key{e.Type, e.Places[0].Entity, e.When.Start}
		by[k] = append(by[k], i)
	}
	for i := range d.p.Events {
		e := &d.p.Events[i]
		if len(e.Places) == 0 || e.When == nil {
			continue
		}
		for _, j := range by[key{e.Type, e.Places[0].Entity, e.When.Start}] {
			o := &d.p.Events[j]
			if j <= i || e.Count == nil || o.Count.Best != e.Count.Best || e.Count.Best < 2 || !d.ix.atOdds(&d.ix.facts[e.best], &d.ix.facts[o.best], claim.Actor) {
				continue
			}
			x := Dispute{Kind: "actor", Question: d.question(locale.QuestionWho, e), Events: []int{i, j}}
			for _, y := range []*Event{e, o} {
				x.Camps = append(x.Camps, Camp{Answer: y.Sentence, Texts: y.Support.Independent, Refs: y.Refs})
			}
			d.p.Disputes = append(d.p.Disputes, x)
		}
	}
}
