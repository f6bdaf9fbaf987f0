package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"isnad/calendar"
	"isnad/claim"
	"isnad/document"
	"isnad/entity"
	"isnad/internal/locale"
	"isnad/lexicon"
	"isnad/reading"
	"isnad/source"
)

// loadCorpus reads claims.jsonl files as they are and everything else as articles.
func loadCorpus(ctx context.Context, inputs []string, judgements string, lex *lexicon.Lexicon, log *log, env environment, jobs int) (*entity.Memory, error) {
	m := &entity.Memory{}
	var articles []string
	for _, in := range inputs {
		if !isClaims(in) {
			articles = append(articles, in)
			continue
		}
		if err := loadClaims(in, m, log); err != nil {
			return nil, err
		}
	}
	if len(articles) > 0 {
		if err := readArticles(ctx, articles, m, lex, log, env, jobs); err != nil {
			return nil, err
		}
	}
	return m, loadJudgements(judgements, m, log.lang)
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

func loadClaims(name string, m *entity.Memory, log *log) error {
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
			log.skipped++
			log.line(fmt.Sprintf("isnad: %s:%d: %v", name, bad.Line, bad.Err))
		case err != nil:
			return &exitError{exitSkipped, fmt.Errorf("%s: %w", name, err)}
		default:
			m.Add(*r, calendar.NoDay)
		}
	}
}

// readArticles reads texts as isnad read does and keeps their claims.
func readArticles(ctx context.Context, inputs []string, m *entity.Memory, lex *lexicon.Lexicon, log *log, env environment, jobs int) error {
	items := source.Open(ctx, inputs, source.Options{Stdin: env.stdin, Meta: document.Meta{}})
	return newPipeline(reading.NewRules(lex), jobs, false).run(ctx, items, func(r result) error {
		if r.Problem != nil {
			log.problem(r.Problem)
		}
		if r.Doc == nil || r.Problem != nil && r.Problem.Skipped {
			return nil
		}
		rec := claim.Record{ID: r.Doc.ID, Title: r.Doc.Title, Publisher: r.Doc.Publisher, Lang: r.Doc.Lang, URL: r.Doc.URL, Author: r.Doc.Author, Text: r.Doc.Text, Claims: r.claims}
		if r.Doc.Published != nil {
			rec.Published = r.Doc.Published.String()
		}
		m.Add(rec, calendar.NoDay)
		return nil
	})
}

// loadJudgements reads verdicts, one JSON object a line; "" is none.
func loadJudgements(name string, m *entity.Memory, l locale.Lang) error {
	if name == "" {
		return nil
	}
	b, err := os.ReadFile(name)
	if err != nil {
		return usagef("%w", err)
	}
	for i, line := range bytes.Split(b, []byte("\n")) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		j := entity.Judgement{On: calendar.NoDay}
		if err := json.Unmarshal(line, &j); err != nil {
			return usagef("%s", l.Text(locale.BadJudgement, name, i+1, err))
		}
		if j.ID == "" {
			j.ID = fmt.Sprintf("%s:%d", name, i+1)
		}
		m.Said = append(m.Said, j)
	}
	return nil
}
