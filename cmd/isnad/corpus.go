package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"

	"isnad/calendar"
	"isnad/claim"
	"isnad/document"
	"isnad/entity"
	"isnad/internal/locale"
	"isnad/lexicon"
	"isnad/reading"
	"isnad/source"
)

// texts is a corpus of files: claims.jsonl as they are, everything else read first.
// Records are passed on as they come, so that only what a picture needs is held.
type texts struct {
	ctx    context.Context
	inputs []string
	said   []entity.Judgement
	lex    *lexicon.Lexicon
	log    *log
	env    environment
	memory *memory
}

// errStop ends a run whose results nobody wants any more.
var errStop = errors.New("stop")

func (t *texts) close() {}

// Judgements returns what the file of judgements holds.
func (t *texts) Judgements() ([]entity.Judgement, error) { return t.said, nil }

// Documents yields each id once. Texts of files count as read on the day of their
// publication.
func (t *texts) Documents(asOf calendar.Day) iter.Seq2[*entity.Read, error] {
	return func(yield func(*entity.Read, error) bool) {
		seen := map[string]bool{}
		pass := func(r *claim.Record) error {
			read := &entity.Read{Record: *r, On: entity.Published(r)}
			if asOf.Known() && read.On.Known() && read.On > asOf || seen[r.ID] {
				return nil
			}
			seen[r.ID] = true
			t.memory.document()
			if !yield(read, nil) {
				return errStop
			}
			return nil
		}
		if err := t.each(pass); err != nil && !errors.Is(err, errStop) {
			yield(nil, err)
		}
	}
}

// each passes the records of claims.jsonl files on, then those of articles.
func (t *texts) each(pass func(*claim.Record) error) error {
	var articles []string
	for _, in := range t.inputs {
		if !isClaims(in) {
			articles = append(articles, in)
			continue
		}
		if err := t.claims(in, pass); err != nil {
			return err
		}
	}
	if len(articles) == 0 {
		return nil
	}
	return t.articles(articles, pass)
}

// isClaims tells whether a file's first line is a record that holds claims.
func isClaims(name string) bool {
	if st, err := os.Stat(name); err != nil || !st.Mode().IsRegular() {
		return false
	}
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	line, err := bufio.NewReaderSize(f, 1<<20).ReadBytes('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return false
	}
	var r struct {
		Claims *json.RawMessage `json:"claims"`
	}
	return json.Unmarshal(bytes.TrimSpace(line), &r) == nil && r.Claims != nil
}

func (t *texts) claims(name string, pass func(*claim.Record) error) error {
	f, err := os.Open(name)
	if err != nil {
		return usagef("%w", err)
	}
	defer f.Close()
	d := claim.NewDecoder(f)
	for {
		r, err := d.Decode()
		var bad *claim.LineError
		switch {
		case errors.Is(err, io.EOF) && !errors.As(err, &bad):
			return nil
		case errors.As(err, &bad):
			t.log.skipped++
			t.log.line(fmt.Sprintf("isnad: %s:%d: %v", name, bad.Line, bad.Err))
		case err != nil:
			return &exitError{exitSkipped, fmt.Errorf("%s: %w", name, err)}
		default:
			if err := pass(r); err != nil {
				return err
			}
		}
	}
}

// articles reads texts as isnad read does.
func (t *texts) articles(inputs []string, pass func(*claim.Record) error) error {
	items := source.Open(t.ctx, inputs, source.Options{Stdin: t.env.stdin, Meta: document.Meta{}})
	return newPipeline(reading.NewRules(t.lex), runtime.GOMAXPROCS(0), false).run(t.ctx, items, func(r result) error {
		if r.Problem != nil {
			t.log.problem(r.Problem)
		}
		if r.Doc == nil || r.Problem != nil && r.Problem.Skipped {
			return nil
		}
		return pass(recordOf(r.Doc, r.claims))
	})
}

// recordOf gives a document with its claims the form of a line of claims.jsonl.
func recordOf(d *document.Document, claims []claim.Claim) *claim.Record {
	rec := &claim.Record{ID: d.ID, Title: d.Title, Publisher: d.Publisher, Lang: d.Lang, URL: d.URL, Author: d.Author, Text: d.Text, Claims: claims}
	if d.Published != nil {
		rec.Published = d.Published.String()
	}
	return rec
}

// loadJudgements reads verdicts, one JSON object a line; "" is none.
func loadJudgements(name string, l locale.Lang) ([]entity.Judgement, error) {
	if name == "" {
		return nil, nil
	}
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, usagef("%w", err)
	}
	var out []entity.Judgement
	for i, line := range bytes.Split(b, []byte("\n")) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		j := entity.Judgement{On: calendar.NoDay}
		if err := json.Unmarshal(line, &j); err != nil {
			return nil, usagef("%s", l.Text(locale.BadJudgement, name, i+1, err))
		}
		if j.ID == "" {
			j.ID = fmt.Sprintf("%s:%d", name, i+1)
		}
		out = append(out, j)
	}
	return out, nil
}
