// Command teach trains the model by which the reader chooses who fills a role, from
// coded articles in the form of claims.jsonl:
//
//	go run ./reading/teach -o reading/roles.bin ../shared/gold/dev.jsonl …
//
// With -cv DIR it also reads every article with a model that was taught by the others
// (eight parts) and writes the claims beside, one file a coded file: the honest figures.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

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
	out := flag.String("o", "reading/roles.bin", "file to write the model to, empty for none")
	cv := flag.String("cv", "", "folder for the claims of the crossed models")
	decay := flag.Float64("decay", 0, "weight decay")
	rounds := flag.Int("rounds", 0, "rounds over the lessons")
	rare := flag.Int("rare", 0, "least lessons of a feature")
	least := flag.Float64("least", 0.3, "least chance for actor and target")
	place := flag.Float64("place", 0.3, "least chance for place")
	more := flag.Float64("more", 0.4, "least chance for a second filler")
	doubt := flag.Float64("doubt", 0, "log odds that an event must have over none")
	flag.IntVar(&parts, "parts", 8, "parts of the crossed models")
	flag.Parse()
	t := logit.Tuning{Decay: *decay, Rounds: *rounds, Rare: *rare}
	if err := run(*out, *cv, t, [5]float64{*least, *least, *place, *more, *doubt}, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out, cv string, t logit.Tuning, least [5]float64, files []string) error {
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
	if cv != "" {
		if err := cross(r, as, t, least, cv); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	return os.WriteFile(out, learn(as, t, -1).Bytes(), 0o644)
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

// learn trains on all articles but those of one part.
func learn(as []article, t logit.Tuning, but int) *logit.Model {
	var ls []logit.List
	for i := range as {
		if i%parts != but {
			ls = append(ls, as[i].lessons...)
		}
	}
	return logit.LearnLists(ls, t)
}

// cross reads every part with what was learned from the others.
func cross(r *reading.Rules, as []article, t logit.Tuning, least [5]float64, dir string) error {
	claims := make([][]claim.Claim, len(as))
	for part := range parts {
		m := learn(as, t, part)
		read := r.WithRoles(m, [3]float64(least[:3]), least[3], least[4])
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
