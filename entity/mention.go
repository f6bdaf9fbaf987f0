package entity

import (
	"cmp"
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/claim"
)

// Mention is a stretch of a document that stands for someone or something, with
// what it was joined to and why.
type Mention struct {
	Start    int      `json:"start"` // code points
	End      int      `json:"end"`
	Entity   string   `json:"entity"` // "" for none
	Kind     Kind     `json:"kind"`
	Relation Relation `json:"relation"`
	Reason   Reason   `json:"reason"`
	Detail   string   `json:"detail,omitempty"` // the words that the reason hangs on
	Name     string   `json:"name,omitempty"`   // as written, without titles
	Also     []string `json:"also,omitempty"`   // ids of other names that the same mention gives
	Common   bool     `json:"-"`                // the name is one that many bear
}

// Document resolves the mentions of one record: fillers of roles (offices and
// instruments apart) and sources, each span once, in the order of the text.
func (r *Resolver) Document(rec *claim.Record) []Mention {
	d := &local{r: r, rec: rec}
	d.collect()
	d.around()
	d.lone()
	d.surnames()
	d.places()
	d.aliases()
	d.people()
	d.slips()
	d.descriptions()
	return d.mentions
}

// local is one document under resolution.
type local struct {
	r        *Resolver
	rec      *claim.Record
	mentions []Mention
	shapes   []*shape
	named    []named // listed names in the text, in order; nil until asked for
	scanned  bool
	runes    *arabic.Runes // of the text; nil until asked for
	toks     []arabic.Token
}

// collect takes the spans and what their words alone tell.
func (d *local) collect() {
	type at struct {
		claim.Span
		hint string
		acts bool // a party, so that a capital stands for its state
	}
	var spans []at
	for i := range d.rec.Claims {
		c := &d.rec.Claims[i]
		for _, f := range c.Roles {
			if f.Role == claim.Actor || f.Role == claim.Target || f.Role == claim.Place {
				spans = append(spans, at{f.Span, f.Entity, f.Role == claim.Actor || f.Role == claim.Target && c.Type.Family() == claim.Words})
			}
		}
		for _, l := range c.Isnad {
			spans = append(spans, at{l.Span, l.Entity, true})
		}
	}
	slices.SortFunc(spans, func(a, b at) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(b.hint, a.hint), compareBool(b.acts, a.acts))
	})
	spans = slices.CompactFunc(spans, func(a, b at) bool { return a.Start == b.Start && a.End == b.End })
	for _, s := range spans {
		sh := d.r.shapeOf(s.Text, s.hint)
		m := Mention{Start: s.Start, End: s.End, Entity: sh.id, Kind: sh.kind, Relation: sh.rel, Reason: sh.reason, Name: sh.shown}
		if s.acts && sh.kind == Place && sh.rel == Is && (!d.seat(s.Start) || d.andCapital(s.End)) {
			if id := d.r.capitalOf(sh, s.Text); id != "" {
				sh = &shape{id: id, kind: State, rel: Is, reason: ByCapital, shown: sh.shown}
				m.Entity, m.Kind, m.Reason, m.Name = id, State, ByCapital, sh.shown
			}
		}
		switch {
		case sh.id != "":
			m.Detail = sh.shown
		case sh.full:
			m.Entity, m.Reason, m.Detail, m.Common = keyOf(sh.name), BySameName, sh.shown, sh.common
			for _, n := range sh.also {
				if len(n) > 1 {
					m.Also = append(m.Also, keyOf(n))
				}
			}
		case sh.kind == Person && !sh.maybe:
			m.Entity, m.Reason = d.own(s.Start), ByItself
		default:
			m.Reason, m.Relation = NotJoined, None
		}
		d.mentions, d.shapes = append(d.mentions, m), append(d.shapes, sh)
	}
}

// capitalOf returns the state that a capital stands for, "" where it is none.
func (r *Resolver) capitalOf(s *shape, text string) string {
	n, name := r.lex.Named(s.id), bareName(text)
	if bare, ok := strings.CutPrefix(name, "و"); ok && !r.lex.Metonym(name) {
		name = bare // «دمشق وأنقرة»
	}
	if n == nil || n.Country == "" || contested[name] || !r.lex.Metonym(name) {
		return ""
	}
	return r.stateOf(n.Country)
}

// meetings are nouns behind which a capital is where people meet, or what they agreed on
// is called by: «اجتماعات الدوحة».
var meetings = map[string]bool{
	"اجتماع": true, "اجتماعات": true, "محادثات": true, "مفاوضات": true, "مباحثات": true, "مشاورات": true, "قمة": true, "موءتمر": true, "مءتمر": true,
	"لقاء": true, "لقاءات": true, "جولة": true, "جولات": true, "مسار": true, "اتفاق": true, "اتفاقية": true, "اعلان": true, "حوار": true,
	"مغادرة": true, "مغادرته": true, "مغادرتها": true, "غادر": true, "زار": true, "يزور": true, "سيزور": true, "زيارة": true, "زيارته": true, "وصوله": true,
}

// seat tells whether a noun for a meeting stands right before a place in the text.
func (d *local) seat(start int) bool {
	runes := d.textRunes()
	before := d.rec.Text[runes.ToByte(max(0, start-16)):runes.ToByte(start)]
	if !strings.HasSuffix(before, " ") {
		return false
	}
	words := strings.Fields(arabic.Fold(before, arabic.Match))
	return len(words) > 0 && meetings[strings.TrimLeft(words[len(words)-1], "وفبل")]
}

// andCapital: «اتفاق» of two capitals is one of their states.
func (d *local) andCapital(end int) bool {
	runes := d.textRunes()
	words := strings.Fields(arabic.Fold(d.rec.Text[runes.ToByte(end):runes.ToByte(min(runes.Len(), end+14))], arabic.Match))
	if len(words) == 0 {
		return false
	}
	name, ok := strings.CutPrefix(words[0], "و")
	return ok && d.r.lex.Metonym(name)
}

// contested are capitals that more than one power speaks from, or another town's name.
var contested = map[string]bool{"صنعاء": true, "طرابلس": true}

// bareName takes a conjunction or preposition off a name of one word.
func bareName(text string) string {
	toks := arabic.Tokenize(text)
	if len(toks) != 1 {
		return text
	}
	f := toks[0].Fold
	for _, p := range []string{"و", "ل", "ب"} {
		if rest, ok := strings.CutPrefix(f, p); ok && len(rest) > 6 && strings.HasPrefix(rest, "ال") {
			return rest
		}
	}
	return f
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// own is the id of what only this document knows.
func (d *local) own(start int) string { return "d:" + d.rec.ID + "#" + itoa(start) }
