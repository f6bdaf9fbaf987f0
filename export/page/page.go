package page

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strings"

	"isnad/calendar"
	"isnad/entity"
	"isnad/internal/locale"
	"isnad/internal/wording"
	"isnad/picture"
)

//go:embed page.css
var css string

//go:embed page.tmpl
var layout string

// Write writes the page in a language; backdrop are places to draw maps on, it may be
// nil. The error is the writer's.
func Write(w io.Writer, p *picture.Picture, l locale.Lang, backdrop []entity.Entity) error {
	v := &view{P: p, L: l}
	v.Passages, v.of = picture.Passages(p.Refs)
	t, err := template.New("page").Funcs(v.functions()).Parse(layout)
	if err != nil {
		return fmt.Errorf("the page's own layout is broken: %w", err)
	}
	v.CSS = template.CSS(css)
	v.Timeline = v.timeline()
	v.Gantt = v.gantt()
	v.Flow = v.alluvial()
	v.Curve = v.curve()
	v.Map = v.places(backdrop)
	return t.Execute(w, v)
}

// view is what the layout sees.
type view struct {
	P                                 *picture.Picture
	L                                 locale.Lang
	CSS                               template.CSS
	Timeline, Gantt, Flow, Curve, Map template.HTML
	Passages                          []picture.Passage // the sentences, each once
	of                                []int             // the passage of each ref
	Far                               []Away            // places beyond the map
}

// Dir is the direction of the page.
func (v *view) Dir() string {
	if v.rtl() {
		return "rtl"
	}
	return "ltr"
}

func (v *view) rtl() bool { return v.L == locale.Arabic }

func (v *view) functions() template.FuncMap {
	return template.FuncMap{
		"t":      func(name string, args ...any) string { return v.L.Text(keyNames[name], args...) },
		"say":    func(s picture.Sentence) template.HTML { return isolated(s.In(v.L), v.rtl()) },
		"iso":    func(s string) template.HTML { return isolated(s, v.rtl()) },
		"label":  func(id string) string { return picture.Label(v.P.Entities[id], v.L) },
		"type":   func(e picture.Event) string { return wording.TypeName(v.L, e.Type) },
		"refs":   v.refs,
		"day":    v.day,
		"texts":  func(n int) string { return v.L.Count(locale.Texts, n) },
		"quote":  quote,
		"chain":  v.chain,
		"family": func(e picture.Event) string { return string(e.Type.Family()) },
		"inc":    func(n int) int { return n + 1 },
		"sub":    func(a, b int) int { return a - b },
		"months": v.byMonth,
		"topics": v.topics,
		"join":   strings.Join,
		"stance": func(s string) string { return s },
		"counts": func(e picture.Event) string { return picture.CountTold(v.L, e.Count) },
	}
}

// keyNames are the texts that the layout asks for by name.
var keyNames = map[string]locale.Key{
	"summary": locale.SectionSummary, "timeline": locale.SectionTimeline, "events": locale.SectionEvents, "offices": locale.SectionOffices, "flows": locale.SectionFlows, "curve": locale.SectionCurve,
	"map": locale.SectionMap, "strength": locale.SectionStrength, "disputes": locale.SectionDisputes, "far": locale.PageMapFar, "sources": locale.SectionSources, "refs": locale.SectionRefs,
	"subtitle": locale.PageSubtitle, "asof": locale.PageAsOf, "none": locale.PageNone, "mapnote": locale.PageMapNote, "source": locale.PageSourceName, "claims": locale.PageSourceClaims,
	"texts": locale.PageSourceTexts, "through": locale.PageSourceThrough, "hearsay": locale.PageSourceHearsay, "denies": locale.PageSourceDenies, "own": locale.PageOwn,
	"itself": locale.PageItself, "copy": locale.PageCopyOf, "branches": locale.PageBranches, "footer": locale.PageFooter, "flownote": locale.PageFlowNote,
	"ganttnote": locale.PageGanttNote, "told": locale.PageLegendTold, "disputed": locale.PageLegendDisputed, "unsure": locale.PageLegendUnsure, "more": locale.MoreEvents,
	"claimed": locale.PageClaimed, "inferred": locale.PageInferred, "nobody": locale.UnknownPublisher,
}

// refs writes links to sentences; beyond a few the rest are counted.
func (v *view) refs(ns []int) template.HTML {
	if ns = picture.Numbers(v.of, ns); len(ns) == 0 {
		return ""
	}
	const most = 5
	var b strings.Builder
	b.WriteString(`<sup class="refs">`)
	for i, n := range ns[:min(most, len(ns))] {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, `<a href="#r%d">%d</a>`, n, n)
	}
	if n := len(ns) - most; n > 0 {
		fmt.Fprintf(&b, ` <span>+%d</span>`, n)
	}
	b.WriteString(`</sup>`)
	return template.HTML(b.String())
}

// day writes when an event happened, or that only the day of its report is known.
func (v *view) day(e picture.Event) template.HTML {
	switch {
	case e.When != nil && e.When.Start == e.When.End:
		return template.HTML("<time>" + e.When.Start.String() + "</time>")
	case e.When != nil && e.When.Days() <= 400:
		return template.HTML("<time>" + e.When.Start.String() + "</time>–<time>" + e.When.End.String() + "</time>")
	case e.Told.Known():
		return template.HTML(`<time class="told">` + e.Told.String() + "</time>")
	}
	return template.HTML(`<span class="told">` + template.HTMLEscapeString(v.L.Text(locale.PageNoDay)) + "</span>")
}

// quote writes a sentence with its triggers marked.
func quote(p picture.Passage) template.HTML {
	text := []rune(p.Text)
	esc := func(from, to int) string { return template.HTMLEscapeString(string(text[from:to])) }
	var b strings.Builder
	at := 0
	for _, t := range p.Triggers {
		from, to := max(t.Start-p.Start, at), t.End-p.Start
		if from >= to || to > len(text) {
			continue
		}
		b.WriteString(esc(at, from) + "<mark>" + esc(from, to) + "</mark>")
		at = to
	}
	return template.HTML(b.String() + esc(at, len(text)))
}

// chain writes the sources of a sentence, outermost first.
func (v *view) chain(r picture.Ref) template.HTML {
	var out []string
	for _, l := range r.Chain {
		out = append(out, "<bdi>"+template.HTMLEscapeString(l.Text)+"</bdi>")
	}
	arrow := " → "
	if v.rtl() {
		arrow = " ← "
	}
	return template.HTML(strings.Join(out, arrow))
}

// paragraph is the sentences of one topic of the summary.
type paragraph struct {
	Name      string
	Sentences []picture.Sentence
}

// topics makes paragraphs of the summary.
func (v *view) topics() []paragraph {
	names := map[string]locale.Key{"offices": locale.TopicOffices, "leaders": locale.TopicLeaders, "refusals": locale.TopicRefusals, "splits": locale.TopicSplits, "joins": locale.TopicJoins,
		"ground": locale.TopicGround, "strength": locale.TopicStrength, "deals": locale.TopicDeals, "violence": locale.TopicViolence}
	var out []paragraph
	last := ""
	for _, s := range v.P.Summary {
		if len(out) == 0 || s.Topic != last {
			p := paragraph{}
			if k, ok := names[s.Topic]; ok {
				p.Name = v.L.Text(k)
			}
			out, last = append(out, p), s.Topic
		}
		p := &out[len(out)-1]
		p.Sentences = append(p.Sentences, s)
	}
	return out
}

// month is the events of one month for the list.
type month struct {
	Name   string
	Events []numbered
}

type numbered struct {
	N int
	E picture.Event
}

// byMonth groups the events; those without any day come last.
func (v *view) byMonth() []month {
	var out []month
	var undated month
	undated.Name = v.L.Text(locale.PageNoDay)
	for i, e := range v.P.Events {
		d := dayOf(&e)
		if !d.Known() {
			undated.Events = append(undated.Events, numbered{i, e})
			continue
		}
		name := v.monthName(d)
		if e.When != nil && d == e.When.Start && e.When.Days() > 62 { // of a year, not of its first month
			name = yearName(e.When)
		}
		at := len(out) - 1
		if at > 0 && out[at].Name != name && out[at-1].Name == name {
			at-- // years and first months take turns
		}
		if at < 0 || out[at].Name != name {
			out = append(out, month{Name: name})
			at = len(out) - 1
		}
		out[at].Events = append(out[at].Events, numbered{i, e})
	}
	if len(undated.Events) > 0 {
		out = append(out, undated)
	}
	return out
}

func dayOf(e *picture.Event) calendar.Day {
	if e.When != nil && e.When.Days() <= 400 {
		return e.When.Start
	}
	return e.Told
}

var monthNames = map[locale.Lang][]string{
	locale.English: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	locale.Arabic:  {"كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيو", "تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر"},
}

// yearName is the year of a long interval, or its years.
func yearName(v *calendar.Interval) string {
	a, _, _ := v.Start.Date()
	b, _, _ := v.End.Date()
	if a == b {
		return fmt.Sprint(a)
	}
	return fmt.Sprintf("%d–%d", a, b)
}

func (v *view) monthName(d calendar.Day) string {
	y, m, _ := d.Date()
	return fmt.Sprintf("%s %d", monthNames[v.L][m-1], y)
}
