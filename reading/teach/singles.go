package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"isnad/claim"
	"isnad/document"
	"isnad/reading"
	"isnad/reading/logit"
	"isnad/reading/lone/gsr"
	spans "isnad/reading/lone/lessons"
)

// The gold standard records (MIT; reading/lone/README.md) teach who acts and who suffers
// in sentences that stand alone: in 307 of them people marked the words.

// openSingles opens the records, and the reader for them.
func openSingles() (*reading.Rules, []gsr.Row, error) {
	rows, err := gsr.Open(gsr.File())
	if err != nil {
		return nil, nil, err
	}
	r, err := rulesOf("")
	return r, rows, err
}

// singles are the lessons of the marked records of all halves but one, -1 for all.
func singles(r *reading.Rules, rows []gsr.Row, but int) ([]logit.List, error) {
	var out []logit.List
	for i := range rows {
		if rows[i].Spans == nil || rows[i].Half() == but {
			continue
		}
		d, err := document.New(rows[i].Text, document.Meta{ID: rows[i].ID, Lang: "ar"})
		if err != nil {
			return nil, err
		}
		out = append(out, single(&rows[i], r.Questions(d, nil))...)
	}
	return out, nil
}

// partOf tells which half of the records an article is of, -1 for none of them.
func (a *article) partOf() (int, error) {
	if !strings.HasPrefix(a.rec.ID, recordID) {
		return -1, nil
	}
	rows, err := sentencesOf()
	if err != nil {
		return -1, err
	}
	return rows[a.rec.ID].Half(), nil
}

// halves writes into a folder one model for each half of the records, taught without it:
// so that what is read there was taught by others.
func halves(dir string, t logit.Tuning, from []string) error {
	as, own, err := lessonsOf(from)
	if err != nil {
		return err
	}
	r, rows, err := openSingles()
	if err != nil {
		return err
	}
	for half := range gsr.Halves {
		ls, err := singles(r, rows, half)
		if err != nil {
			return err
		}
		var others []article
		for i := range as {
			part, err := as[i].partOf()
			if err != nil {
				return err
			}
			if part != half {
				others = append(others, as[i])
			}
		}
		m := learn(others, slices.Concat(own, ls), t, -1)
		if err := os.WriteFile(gsr.Model(dir, half), m.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// crossSingles reads the marked records of each half with the model that was taught
// without it, and writes the claims.
func crossSingles(out, dir string) error {
	r, rows, err := openSingles()
	if err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	enc := claim.NewEncoder(f)
	for half := range gsr.Halves {
		read, err := r.TaughtBy(gsr.Model(dir, half))
		if err != nil {
			return fmt.Errorf("make the models of -halves first, with the same folder and the files to learn from: %w", err)
		}
		for i := range rows {
			if rows[i].Spans == nil || rows[i].Half() != half {
				continue
			}
			d, err := document.New(rows[i].Text, document.Meta{ID: rows[i].ID, Lang: "ar"})
			if err != nil {
				return err
			}
			if err := enc.Encode(&claim.Record{ID: rows[i].ID, Lang: "ar", Text: d.Text, Claims: read.Read(d)}); err != nil {
				return err
			}
		}
	}
	return f.Close()
}

var about = map[string][]claim.Type{
	"ASSAULT": {claim.Attack, claim.Kill, claim.Wound, claim.Abduct, claim.Abuse, claim.Destroy},
	"PROTEST": {claim.Protest},
}

// single are the lessons of one record: for each coder the event whose word he marked.
func single(row *gsr.Row, qs []reading.Question) []logit.List {
	var out []logit.List
	for _, m := range row.Spans {
		e, ok := markedEvent(row.Event, m, qs)
		if !ok {
			continue
		}
		g := claim.Claim{}
		for role, words := range map[claim.RoleName][]string{claim.Actor: m.Actor, claim.Target: m.Target} {
			if len(words) > 0 {
				g.Roles = append(g.Roles, claim.Role{Role: role, Span: claim.Span{Text: strings.Join(words, " ")}})
			}
		}
		for i := range qs {
			if q := &qs[i]; (event{q.Type, q.Trigger}) == e && (q.Ask == "actor" || q.Ask == "target") {
				if l, ok := answer(&g, q); ok {
					out = append(out, l)
				}
			}
		}
	}
	return out
}

// markedEvent is the event of the record's kind whose trigger is most like what was marked.
func markedEvent(kind string, m gsr.Mark, qs []reading.Question) (event, bool) {
	best, most := event{}, 0.0
	for i := range qs {
		q := &qs[i]
		if q.Ask != "actor" {
			continue
		}
		for _, t := range about[kind] {
			if q.Type != t {
				continue
			}
			var o spans.Overlap
			o.Add(spans.Words(q.Trigger.Text), spans.Words(strings.Join(m.Trigger, " ")))
			if f := o.F1(); f > most {
				best, most = event{q.Type, q.Trigger}, f
			}
		}
	}
	return best, most > 0
}
