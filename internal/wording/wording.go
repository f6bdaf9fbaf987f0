package wording

import (
	"strings"

	"isnad/calendar"
	"isnad/claim"
	"isnad/internal/locale"
)

// Part is a stretch of a sentence: our own words, or a datum out of the text.
type Part struct {
	Text  string
	Datum bool
}

// Claim says c, read in a text of that publisher ("" where unknown), as a report in one sentence.
func Claim(l locale.Lang, publisher string, c *claim.Claim) []Part {
	w := &writer{lang: l, c: c, done: map[claim.RoleName]bool{}}
	w.chain(publisher)
	if l == locale.Arabic {
		w.arabic()
	} else {
		w.english()
	}
	w.rest()
	w.when(c.Time)
	if c.Modality == claim.Unrealised {
		w.say(w.pick(" (told as planned, wanted or expected, not as done)", " (مراد أو متوقع، لا على أنه وقع)"))
	}
	return w.parts
}

// String joins parts without dressing them.
func String(parts []Part) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.Text)
	}
	return b.String()
}

type writer struct {
	lang  locale.Lang
	c     *claim.Claim
	parts []Part
	done  map[claim.RoleName]bool // roles that the sentence has said
}

// say adds our own words.
func (w *writer) say(s string) {
	if n := len(w.parts); n > 0 && !w.parts[n-1].Datum {
		w.parts[n-1].Text += s
		return
	}
	w.parts = append(w.parts, Part{Text: s})
}

func (w *writer) datum(s string) {
	w.parts = append(w.parts, Part{Text: strings.Join(strings.Fields(s), " "), Datum: true})
}

// chain says who reports, outermost first.
func (w *writer) chain(publisher string) {
	if publisher == "" {
		w.say(w.lang.Text(locale.UnknownPublisher))
	} else {
		w.datum(publisher)
	}
	if w.lang != locale.Arabic {
		w.say(" reports that ")
		for _, l := range w.c.Isnad {
			w.datum(l.Span.Text)
			w.say(" " + stances[l.Stance].en + " ")
		}
		return
	}
	for _, l := range w.c.Isnad {
		w.say(" عن ")
		w.datum(l.Span.Text)
		w.say(" (" + stances[l.Stance].ar + ")")
	}
	w.say(": ")
}

func (w *writer) english() {
	f := words[w.c.Type]
	negated := w.c.Polarity == claim.Negated
	uncertain := ""
	if w.c.Modality == claim.Uncertain {
		uncertain = "possibly "
	}
	actor := w.has('a')
	if actor {
		w.slot('a', "")
		w.say(" ")
	} else {
		w.say("there ")
	}
	switch {
	case w.c.Modality == claim.Unrealised && negated:
		w.say(either(actor, "would not ", "would not be "))
	case w.c.Modality == claim.Unrealised:
		w.say(either(actor, "would ", "would be "))
	case negated:
		w.say(uncertain + either(actor, "did not ", "was not "))
	case actor:
		w.say(uncertain)
		w.fill(f.past)
		return
	default:
		w.say(uncertain + "was ")
	}
	w.fill(either(actor, f.base, f.noun))
}

func (w *writer) arabic() {
	if w.c.Polarity == claim.Negated {
		w.say("عدم ")
	}
	w.fill(words[w.c.Type].ar)
	if w.c.Modality == claim.Uncertain {
		w.say(" (غير مؤكد)")
	}
}

// rest says the roles that the pattern had no slot for.
func (w *writer) rest() {
	for _, x := range []struct {
		role   claim.RoleName
		en, ar string
	}{
		{claim.Target, " · whom: ", " · من: "},
		{claim.OfficeRole, " · office: ", " · المنصب: "},
		{claim.Instrument, " with ", " بـ "},
		{claim.Place, " in ", " في "},
	} {
		if w.done[x.role] {
			continue
		}
		for i, f := range w.c.Fillers(x.role) {
			if i == 0 {
				w.say(w.pick(x.en, x.ar))
			} else {
				w.say(w.pick(" and ", " و"))
			}
			w.datum(f.Span.Text)
			w.count(f.Count)
		}
	}
}

func (w *writer) when(v *calendar.Interval) {
	switch {
	case v == nil || !v.Start.Known() && !v.End.Known():
	case v.Start == v.End:
		w.say(w.pick(", on ", "، يوم "))
		w.datum(v.Start.String())
	case !v.End.Known():
		w.say(w.pick(", from ", "، منذ "))
		w.datum(v.Start.String())
	case !v.Start.Known():
		w.say(w.pick(", until ", "، حتى "))
		w.datum(v.End.String())
	default:
		w.say(w.pick(", between ", "، بين "))
		w.datum(v.Start.String())
		w.say(w.pick(" and ", " و"))
		w.datum(v.End.String())
	}
}

func either(b bool, yes, no string) string {
	if b {
		return yes
	}
	return no
}
