package entity

import (
	"cmp"
	"slices"

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
}

// collect takes the spans and what their words alone tell.
func (d *local) collect() {
	type at struct {
		claim.Span
		hint string
	}
	var spans []at
	for i := range d.rec.Claims {
		c := &d.rec.Claims[i]
		for _, f := range c.Roles {
			if f.Role == claim.Actor || f.Role == claim.Target || f.Role == claim.Place {
				spans = append(spans, at{f.Span, f.Entity})
			}
		}
		for _, l := range c.Isnad {
			spans = append(spans, at{l.Span, l.Entity})
		}
	}
	slices.SortFunc(spans, func(a, b at) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(b.hint, a.hint))
	})
	spans = slices.CompactFunc(spans, func(a, b at) bool { return a.Start == b.Start && a.End == b.End })
	for _, s := range spans {
		sh := d.r.shapeOf(s.Text, s.hint)
		m := Mention{Start: s.Start, End: s.End, Entity: sh.id, Kind: sh.kind, Relation: sh.rel, Reason: sh.reason, Name: sh.shown}
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

// own is the id of what only this document knows.
func (d *local) own(start int) string { return "d:" + d.rec.ID + "#" + itoa(start) }
