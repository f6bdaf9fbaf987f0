package main

import (
	"context"
	"encoding/json"
	"iter"
	"strconv"
	"strings"

	"isnad/calendar"
	"isnad/entity"
	"isnad/internal/locale"
	"isnad/ledger"
	"isnad/lexicon"
	"isnad/picture"
)

// ledgerTexts is a corpus in a ledger: the documents whose claims speak of what a picture is
// asked of; where it is asked of nothing, the whole ledger.
type ledgerTexts struct {
	ctx   context.Context
	l     *ledger.Ledger
	lex   *lexicon.Lexicon
	names []string
	since calendar.Day // texts published before it are left out
	lang  locale.Lang

	memory  *memory
	keeping ledger.Keeping // how what is found out is kept
	judged  map[ledger.Hash]bool
	parts   keptParts
}

// openLedgerTexts opens the ledger of a picture for reading.
func openLedgerTexts(ctx context.Context, where string, names []string, since calendar.Day, keep string, lang locale.Lang) (*ledgerTexts, error) {
	l, err := ledger.Open(ctx, where, ledger.Options{ReadOnly: true})
	if ledger.CodeOf(err) == ledger.ErrOlder { // bring it up to date, where that can be done
		if l, err = ledger.Open(ctx, where, ledger.Options{}); err == nil {
			l.Close()
			l, err = ledger.Open(ctx, where, ledger.Options{ReadOnly: true})
		}
	}
	if err != nil {
		return nil, ledgerError(err, lang)
	}
	k := &ledgerTexts{ctx: ctx, l: l, names: names, since: since, lang: lang}
	if k.keeping, err = l.KeepAs(ctx, keep); err != nil {
		l.Close()
		return nil, ledgerError(err, lang)
	}
	return k, nil
}

// view says what was known by the end of a day.
func view(asOf calendar.Day) ledger.View {
	if !asOf.Known() {
		return ledger.View{}
	}
	return ledger.View{AsOf: &asOf}
}

// Judgements returns all that people judged, as of any day; picture.Build sifts them.
func (k *ledgerTexts) Judgements() ([]entity.Judgement, error) {
	var out []entity.Judgement
	k.judged = map[ledger.Hash]bool{}
	for j, err := range k.l.Judgements(k.ctx, "", ledger.View{}) {
		if err != nil {
			return nil, ledgerError(err, k.lang)
		}
		if h, err := ledger.ParseHash(j.Document); err == nil && j.Claim != "" {
			k.judged[h] = true
		}
		if j.Verdict == ledger.Undo && j.Target == 0 {
			continue // another person's
		}
		out = append(out, judgementOf(j))
	}
	return out, nil
}

// judgementOf gives a judgement of a ledger the form that entities are resolved under.
func judgementOf(j *ledger.Judgement) entity.Judgement {
	y, m, d := j.When.UTC().Date()
	out := entity.Judgement{ID: strconv.FormatInt(j.Entry, 10), Verdict: entity.Verdict(j.Verdict), A: j.First, B: j.Second, Why: j.Note, By: j.Who,
		On: calendar.Of(y, int(m), d), At: j.Entry}
	switch {
	case j.Verdict == ledger.Undo:
		out.A, out.B = strconv.FormatInt(j.Target, 10), ""
	case j.Claim != "":
		out.A = j.Claim
	}
	if j.Correction != nil {
		out.Claim, _ = json.Marshal(j.Correction)
	}
	return out
}

// Documents yields the documents that the picture needs, each once.
func (k *ledgerTexts) Documents(asOf calendar.Day) iter.Seq2[*entity.Read, error] {
	return func(yield func(*entity.Read, error) bool) {
		if err := k.documents(asOf, func(r *entity.Read) bool { return yield(r, nil) }); err != nil {
			yield(nil, ledgerError(err, k.lang))
		}
	}
}

func (k *ledgerTexts) documents(asOf calendar.Day, yield func(*entity.Read) bool) error {
	queries, err := k.queries(asOf)
	if err != nil {
		return err
	}
	judged, err := k.judgedDocuments()
	if err != nil {
		return err
	}
	seen := map[ledger.Hash]bool{}
	for _, q := range queries {
		if q.Kept = k.keeping.Name; k.since.Known() {
			q.From = &k.since
		}
		for r, err := range k.l.Records(k.ctx, q) {
			if err != nil {
				return err
			}
			if seen[r.Identity] {
				continue
			}
			seen[r.Identity] = true
			k.memory.document()
			read := readOf(r)
			if judged[r.Identity] {
				if read, err = k.whole(r, q.View); err != nil {
					return err
				}
			}
			if read != nil && !yield(read) {
				return nil
			}
		}
	}
	return nil
}

// readOf gives a record of a ledger the form that pictures are made of.
func readOf(r *ledger.Record) *entity.Read {
	if r.Kept != "" {
		return &entity.Read{Place: r.Reading, Kept: r.Kept}
	}
	return &entity.Read{Record: r.JSONL(), On: r.AddedOn(), Place: r.Reading}
}

// judgedDocuments returns the documents of which people judged claims: what is kept of
// them does not know, and what is found out is of the day of the picture.
func (k *ledgerTexts) judgedDocuments() (map[ledger.Hash]bool, error) {
	out := map[ledger.Hash]bool{}
	for h := range k.judged {
		alike, err := k.l.NamedAlike(k.ctx, h)
		if err != nil {
			return nil, err
		}
		for _, a := range alike {
			out[a] = true
		}
	}
	return out, nil
}

// whole returns the record of a document on whose claims people judged.
func (k *ledgerTexts) whole(r *ledger.Record, v ledger.View) (*entity.Read, error) {
	for r, err := range k.l.Records(k.ctx, ledger.Query{View: v, Document: r.Identity}) {
		if err != nil {
			return nil, err
		}
		return &entity.Read{Record: r.JSONL(), On: r.AddedOn()}, nil
	}
	return nil, nil
}

// queries asks for the documents that speak of a name: by the ids that its listed
// names and its people have, else by its words.
func (k *ledgerTexts) queries(asOf calendar.Day) ([]ledger.Query, error) {
	said, err := k.Judgements()
	if err != nil {
		return nil, err
	}
	said = entity.Standing(said, asOf)
	if len(k.names) == 0 {
		return []ledger.Query{{View: view(asOf)}}, nil
	}
	var ids []string
	var out []ledger.Query
	for _, name := range k.names {
		own := picture.Seeds(k.lex, name)
		if len(own) == 0 {
			if own, err = k.l.EntitiesCalled(k.ctx, name); err != nil {
				return nil, err
			}
		}
		if len(own) == 0 {
			if id := entity.New(k.lex).NameID(name); id != "" {
				own = []string{id}
			}
		}
		own = sameAs(own, said)
		listed := false
		for _, id := range own {
			switch {
			case strings.HasPrefix(id, "n:"):
				qs, err := k.worded(strings.ReplaceAll(id[2:], "-", " "), asOf)
				if err != nil {
					return nil, err
				}
				out = append(out, qs...)
			case strings.HasPrefix(id, "m:") && strings.Contains(id, "#"):
				d, err := k.l.Document(k.ctx, id[2:strings.LastIndex(id, "#")])
				if ledger.CodeOf(err) == ledger.ErrNotFound {
					continue
				}
				if err != nil {
					return nil, err
				}
				out = append(out, ledger.Query{View: view(asOf), Document: d.Identity})
			default:
				ids, listed = append(ids, id), true
			}
		}
		if listed {
			continue
		}
		qs, err := k.worded(strings.ReplaceAll(strings.TrimPrefix(name, "n:"), "-", " "), asOf)
		if err != nil {
			return nil, err
		}
		out = append(out, qs...)
	}
	if len(ids) > 0 {
		out = append(out, ledger.Query{View: view(asOf), Entities: ids})
	}
	return out, nil
}

// mostWorded bounds the documents that are found by words.
const mostWorded = 5000

// worded asks for the documents in which all words of a name stand in one sentence.
func (k *ledgerTexts) worded(words string, asOf calendar.Day) ([]ledger.Query, error) {
	res, err := k.l.Search(k.ctx, ledger.Search{Text: words, Query: ledger.Query{View: view(asOf), Limit: mostWorded}})
	if err != nil {
		return nil, err
	}
	if len(res.Hits) == 0 {
		return nil, nil
	}
	q := ledger.Query{View: view(asOf)}
	for i := range res.Hits {
		q.Documents = append(q.Documents, res.Hits[i].Document)
	}
	return []ledger.Query{q}, nil
}

// sameAs adds what people judged to be one with any of the ids.
func sameAs(ids []string, said []entity.Judgement) []string {
	have := map[string]bool{}
	for _, id := range ids {
		have[id] = true
	}
	for grew := true; grew; {
		grew = false
		for _, j := range said {
			if j.Verdict == entity.SameAs && have[j.A] != have[j.B] {
				have[j.A], have[j.B], grew = true, true, true
				ids = append(ids, j.A, j.B)
			}
		}
	}
	return ids
}
