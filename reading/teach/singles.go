package main

import (
	"hash/fnv"
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

// singles are the lessons of the marked records of all parts but one, -1 for all.
func singles(r *reading.Rules, rows []gsr.Row, but int) ([]logit.List, error) {
	var out []logit.List
	for i := range rows {
		if rows[i].Spans == nil || partOf(&rows[i]) == but {
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

// folds is into how many parts the records fall where they are crossed.
const folds = 2

// partOf deals records out by article.
func partOf(r *gsr.Row) int {
	h := fnv.New32a()
	h.Write([]byte(r.Article()))
	return int(h.Sum32()>>8) % folds
}

// crossSingles reads the marked records of each part with a model that has the lessons of
// the other part, beside those of the articles, and writes the claims.
func crossSingles(out string, t logit.Tuning, from []string) error {
	as, own, err := lessonsOf(from)
	if err != nil {
		return err
	}
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
	for part := range folds {
		ls, err := singles(r, rows, part)
		if err != nil {
			return err
		}
		read := r.Taught(learn(as, slices.Concat(own, ls), t, -1))
		for i := range rows {
			if rows[i].Spans == nil || partOf(&rows[i]) != part {
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
