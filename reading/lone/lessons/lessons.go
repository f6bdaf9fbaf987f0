// Package lessons turns gold standard records into what package lone learns from and
// is measured on, with the built-in reader's claims. Training and measuring only.
package lessons

import (
	"fmt"

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

// Read reads each record as a document of its own, with the model in dir that learned
// nothing of it (go run ./reading/teach -halves); with the built-in one where dir is empty.
func Read(rows []gsr.Row, dir string) ([]Row, error) {
	by, err := readers(dir)
	if err != nil {
		return nil, err
	}
	out := make([]Row, len(rows))
	for i, r := range rows {
		d, err := document.New(r.Text, document.Meta{ID: r.ID, Lang: "ar"})
		if err != nil {
			continue
		}
		x := Row{Row: r, Claims: by[r.Half()].Read(d)}
		x.Example = lone.Example{Sentence: lone.New(d.Text, x.Claims), Share: r.Share()}
		if r.Event == "PROTEST" {
			x.Family = lone.Protest
		}
		for _, m := range r.Spans {
			x.Marks = append(x.Marks, m.Trigger)
		}
		out[i] = x
	}
	return out, nil
}

// readers are the readers of each half, without the judge, lest it learn from itself.
func readers(dir string) (out [gsr.Halves]*reading.Rules, err error) {
	r := reading.NewRules(lexicon.Default()).Unjudged()
	for half := range out {
		out[half] = r
		if dir == "" {
			continue
		}
		if out[half], err = r.TaughtBy(gsr.Model(dir, half)); err != nil {
			return out, fmt.Errorf("make them first with go run ./reading/teach -halves %s: %w", dir, err)
		}
	}
	return out, nil
}
