// Command picture measures packages entity and picture on the news in ../shared/news
// (or where ISNAD_SHARED says).
//
//	go run ./eval/picture                     what the samples judged by hand give, then speed and memory
//	go run ./eval/picture -draw joins -seed 5 draw a sample to judge: joins of mentions, or events
//	go run ./eval/picture -mentions FILE      the mentions in claims.jsonl and what they are joined to
//
// Samples are judged by reading; verdicts stand in joins.tsv and events.tsv by document
// and offsets, without the text.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"

	"isnad/calendar"
	"isnad/claim"
	"isnad/document"
	"isnad/entity"
	"isnad/lexicon"
	"isnad/reading"
	"isnad/source"
)

func main() {
	draw := flag.String("draw", "", "draw a sample to judge: joins or events; across: all joins between documents")
	seed := flag.Int64("seed", 1, "seed of the sample")
	n := flag.Int("n", 100, "size of the sample")
	claims := flag.String("claims", "", "claims.jsonl of the news, where it was read already")
	mentions := flag.String("mentions", "", "show the mentions in this claims.jsonl")
	kept := flag.String("ledger", "", "keep the ledger of a million claims in this file between runs")
	flag.Parse()
	var err error
	switch {
	case *mentions != "":
		err = show(fileOf(*mentions))
	case *draw == "joins":
		err = drawJoins(corpus(*claims), *seed, *n)
	case *draw == "across":
		err = joinsAcross(corpus(*claims))
	case *draw == "events":
		err = drawEvents(corpus(*claims), *seed, *n)
	default:
		err = measure(*claims, *kept)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

// texts is a corpus that yields records as they come.
type texts func(yield func(*entity.Read, error) bool)

func (t texts) Documents(calendar.Day) iter.Seq2[*entity.Read, error] {
	return iter.Seq2[*entity.Read, error](t)
}

func (t texts) Judgements() ([]entity.Judgement, error) { return nil, nil }

// corpus is the news, read already or to be read.
func corpus(claims string) texts {
	if claims != "" {
		return fileOf(claims)
	}
	return readNews
}

// fileOf yields the records of a claims.jsonl.
func fileOf(name string) texts {
	return func(yield func(*entity.Read, error) bool) {
		f, err := os.Open(name)
		if err != nil {
			yield(nil, err)
			return
		}
		defer f.Close()
		d := claim.NewDecoder(f)
		for {
			r, err := d.Decode()
			if errors.Is(err, io.EOF) || err == nil && !yield(&entity.Read{Record: *r, On: entity.Published(r)}, nil) {
				return
			}
			if err != nil {
				yield(nil, err)
				return
			}
		}
	}
}

// readNews reads the articles.
func readNews(yield func(*entity.Read, error) bool) {
	rules := reading.NewRules(lexicon.Default())
	for it := range source.Open(context.Background(), []string{newsFile()}, source.Options{Meta: document.Meta{}}) {
		if it.Doc == nil {
			continue
		}
		d := it.Doc
		r := claim.Record{ID: d.ID, Title: d.Title, Publisher: d.Publisher, Lang: d.Lang, Text: d.Text, Claims: rules.Read(d)}
		if d.Published != nil {
			r.Published = d.Published.String()
		}
		if !yield(&entity.Read{Record: r, On: entity.Published(&r)}, nil) {
			return
		}
	}
}

func newsFile() string {
	shared := os.Getenv("ISNAD_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "shared")
	}
	return filepath.Join(shared, "news", "conflict.jsonl.gz")
}
