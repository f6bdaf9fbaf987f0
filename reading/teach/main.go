// Command teach trains the model by which the reader chooses among
// readings, from coded articles in the form of claims.jsonl:
//
//	go run ./reading/teach -o weights.bin ../shared/gold/dev.jsonl …
//
// With -cv DIR it also reads every article with a model that was taught by the others
// (eight parts) and writes the claims beside, one file a coded file: the honest figures.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"isnad/claim"
	"isnad/document"
	"isnad/lexicon"
	"isnad/reading"
	"isnad/reading/logit"
)

// parts is into how many parts the articles fall for the crossed models.
var parts int

// article is a coded article with the questions that the reader asks about it.
type article struct {
	file      string
	rec       claim.Record
	doc       *document.Document
	questions []reading.Question
	lessons   []logit.List
}

func main() {
	out := flag.String("o", "", "file to write the model to; empty for none")
	cv := flag.String("cv", "", "folder for the claims of the crossed models")
	decay := flag.Float64("decay", 10, "weight decay")
	rounds := flag.Int("rounds", 0, "rounds over the lessons")
	rare := flag.Int("rare", 0, "least lessons of a feature")
	hide := flag.Float64("hide", 0.3, "share of features hidden in each step")
	flag.IntVar(&parts, "parts", 8, "parts of the crossed models")
	check := flag.Bool("check", false, "only read marked articles, and say what is wrong with them")
	flag.Parse()
	if *check {
		if err := review(flag.Args()); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	t := logit.Tuning{Decay: *decay, Rounds: *rounds, Rare: *rare, Hide: *hide}
	if err := run(*out, *cv, t, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// review reads files of marked articles and prints how much is in each.
func review(files []string) error {
	for _, name := range files {
		recs, err := marked(name)
		if err != nil {
			return err
		}
		claims, words := 0, 0
		for _, rec := range recs {
			claims += len(rec.Claims)
			words += len(strings.Fields(rec.Text))
		}
		fmt.Printf("%s: %d articles, %d words, %d claims\n", name, len(recs), words, claims)
	}
	return nil
}

func run(out, cv string, t logit.Tuning, files []string) error {
	lex, err := lexicon.Load("")
	if err != nil {
		return err
	}
	r := reading.NewRules(lex)
	as, err := open(r, files)
	if err != nil {
		return err
	}
	reach(as)
	own, err := ownLessons(r)
	if err != nil {
		return err
	}
	if cv != "" {
		if err := cross(r, as, own, t, cv); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	return os.WriteFile(out, learn(as, own, t, -1).Bytes(), 0o644)
}

func open(r *reading.Rules, files []string) ([]article, error) {
	var out []article
	for _, name := range files {
		recs, err := records(name)
		if err != nil {
			return nil, err
		}
		coded := codedIn(recs)
		for _, rec := range recs {
			d, err := document.New(rec.Text, document.Meta{ID: rec.ID, Title: rec.Title, Publisher: rec.Publisher, Published: rec.Published, Lang: rec.Lang})
			if err != nil {
				return nil, fmt.Errorf("%s: %s: %w", name, rec.ID, err)
			}
			a := article{file: name, rec: rec, doc: d, questions: r.Questions(d)}
			a.lessons = lessons(a.rec.Claims, a.questions, coded)
			out = append(out, a)
		}
	}
	return out, nil
}

// none are sentences of our own that tell no event, one a line.
//
//go:embed none.txt
var none string

// ownLessons are those of our own sentences.
func ownLessons(r *reading.Rules) ([]logit.List, error) {
	var out []logit.List
	for line := range strings.Lines(none) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		d, err := document.New(line, document.Meta{Lang: "ar"})
		if err != nil {
			return nil, fmt.Errorf("none.txt: %w", err)
		}
		out = append(out, lessons(nil, r.Questions(d), func(claim.Type) bool { return true })...)
	}
	return out, nil
}

// learn trains on all articles but those of one part.
func learn(as []article, own []logit.List, t logit.Tuning, but int) *logit.Model {
	ls := append([]logit.List(nil), own...)
	for i := range as {
		if i%parts != but {
			ls = append(ls, as[i].lessons...)
		}
	}
	return logit.LearnLists(ls, t)
}

// cross reads every part with what was learned from the others.
func cross(r *reading.Rules, as []article, own []logit.List, t logit.Tuning, dir string) error {
	claims := make([][]claim.Claim, len(as))
	for part := range parts {
		m := learn(as, own, t, part)
		read := r.Taught(m)
		for i := range as {
			if i%parts == part {
				claims[i] = read.Read(as[i].doc)
			}
		}
	}
	open := map[string]*os.File{}
	for i := range as {
		name := as[i].file
		if open[name] == nil {
			f, err := os.Create(filepath.Join(dir, filepath.Base(name)))
			if err != nil {
				return err
			}
			defer f.Close()
			open[name] = f
		}
		rec := as[i].rec
		rec.Claims = claims[i]
		if err := claim.NewEncoder(open[name]).Encode(&rec); err != nil {
			return err
		}
	}
	return nil
}
