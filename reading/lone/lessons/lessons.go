// Package lessons turns gold standard records into what package lone learns from and
// is measured on, with the built-in reader's claims. Training and measuring only.
package lessons

import (
	"isnad/claim"
	"isnad/document"
	"isnad/lexicon"
	"isnad/reading"
	"isnad/reading/lone"
	"isnad/reading/lone/gsr"
)

// Row is a record with its example.
type Row struct {
	gsr.Row
	lone.Example
	Claims []claim.Claim
}

// unjudged is a reader that can be had without the judge, lest it learn from itself.
type unjudged interface{ Unjudged() *reading.Rules }

// Read reads each record as a document of its own.
func Read(rows []gsr.Row) []Row {
	rules := reading.NewRules(lexicon.Default())
	if r, ok := any(rules).(unjudged); ok {
		rules = r.Unjudged()
	}
	out := make([]Row, len(rows))
	for i, r := range rows {
		d, err := document.New(r.Text, document.Meta{ID: r.ID, Lang: "ar"})
		if err != nil {
			continue
		}
		x := Row{Row: r, Claims: rules.Read(d)}
		x.Example = lone.Example{Sentence: lone.New(d.Text, x.Claims), Share: r.Share()}
		if r.Event == "PROTEST" {
			x.Family = lone.Protest
		}
		for _, m := range r.Spans {
			x.Marks = append(x.Marks, m.Trigger)
		}
		out[i] = x
	}
	return out
}
