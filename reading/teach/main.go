// Command teach trains the model by which the reader chooses among readings:
//
//	go run ./reading/teach -o reading/weights.bin -singles reading/teach/anercorp.txt reading/teach/records.txt reading/teach/own/*/*.txt
//
// from marked articles (*.txt, see marked.go; a folder lexicon beside them names what they
// speak of), from coded ones in the form of claims.jsonl, and with -singles from the gold
// standard records. With -cv DIR it also reads every article with a model that the others
// taught and writes the claims there, one file a coded file. -halves DIR writes models that
// learned nothing of one half of the records, and -cross-singles FILE reads these halves by them. With -held FILE,… it reads those files with what was learned, or by
// the rules alone where nothing is given to learn from. -check only reviews marked
// articles; -strip writes those of a corpus by offsets, without their text.
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
	rules     *reading.Rules // that know the names in it
	rec       claim.Record
	doc       *document.Document
	questions []reading.Question
	lessons   []logit.List
}

func main() {
	out := flag.String("o", "", "file to write the model to; empty for none")
	cv := flag.String("cv", "", "folder for the claims of the crossed models")
	decay := flag.Float64("decay", 20, "weight decay")
	rounds := flag.Int("rounds", 0, "rounds over the lessons")
	rare := flag.Int("rare", 0, "least lessons of a feature")
	hide := flag.Float64("hide", 0.3, "share of features hidden in each step")
	flag.IntVar(&parts, "parts", 8, "parts of the crossed models")
	check := flag.Bool("check", false, "only read marked articles, and say what is wrong with them")
	stripped := flag.Bool("strip", false, "only write marked texts of a corpus by offsets, without their text")
	alone := flag.Bool("singles", false, "learn from the marked gold standard records too")
	half := flag.String("halves", "", "folder for the models that learned nothing of one half of the records")
	crossed := flag.String("cross-singles", "", "file for the claims of these records, each read by the model of -halves that learned nothing of it")
	held := flag.String("held", "", "coded files to read with what was learned, into the folder of -cv")
	flag.Parse()
	t := logit.Tuning{Decay: *decay, Rounds: *rounds, Rare: *rare, Hide: *hide}
	err := func() error {
		switch {
		case *check:
			return review(flag.Args())
		case *stripped:
			return strip(os.Stdout, flag.Args())
		case *crossed != "":
			return crossSingles(*crossed, *half)
		case *half != "":
			return halves(*half, t, flag.Args())
		case *held != "":
			return hold(strings.Split(*held, ","), *cv, t, flag.Args())
		}
		return run(*out, *cv, *alone, t, flag.Args())
	}()
	if err != nil {
		fmt.Fprintln(os.Stderr, "teach:", err)
		os.Exit(1)
	}
}

// shared is where the corpora are.
func shared() string {
	if dir := os.Getenv("ISNAD_SHARED"); dir != "" {
		return dir
	}
	return filepath.Join("..", "shared")
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

func run(out, cv string, alone bool, t logit.Tuning, files []string) error {
	as, own, err := lessonsOf(files)
	if err != nil {
		return err
	}
	reach(as)
	if cv != "" {
		if err := cross(as, own, t, cv); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	if alone {
		r, rows, err := openSingles()
		if err != nil {
			return err
		}
		ls, err := singles(r, rows, -1)
		if err != nil {
			return err
		}
		own = append(own, ls...)
	}
	return os.WriteFile(out, learn(as, own, t, -1).Bytes(), 0o644)
}

// hold reads files with a model that others taught, by the rules alone where none did.
func hold(files []string, dir string, t logit.Tuning, from []string) error {
	var m *logit.Model
	if len(from) > 0 {
		as, own, err := lessonsOf(from)
		if err != nil {
			return err
		}
		m = learn(as, own, t, -1)
	}
	plain, err := rulesOf("")
	if err != nil {
		return err
	}
	r := plain.Taught(m)
	for _, name := range files {
		as, err := open(plain, name)
		if err != nil {
			return err
		}
		claims := make([][]claim.Claim, len(as))
		for i := range as {
			claims[i] = r.Read(as[i].doc)
		}
		if err := write(dir, as, claims); err != nil {
			return err
		}
	}
	return nil
}

// lessonsOf opens all files, each with the names that stand beside it, and our own
// sentences without events.
func lessonsOf(files []string) (as []article, own []logit.List, err error) {
	rules := map[string]*reading.Rules{}
	of := func(dir string) (r *reading.Rules, err error) {
		if rules[dir] == nil {
			rules[dir], err = rulesOf(dir)
		}
		return rules[dir], err
	}
	for _, name := range files {
		dir := filepath.Join(filepath.Dir(name), "lexicon")
		if _, err := os.Stat(dir); err != nil || filepath.Ext(name) != ".txt" {
			dir = ""
		}
		r, err := of(dir)
		if err != nil {
			return nil, nil, err
		}
		some, err := open(r, name)
		if err != nil {
			return nil, nil, err
		}
		as = append(as, some...)
	}
	r, err := of("")
	if err != nil {
		return nil, nil, err
	}
	own, err = ownLessons(r)
	return as, own, err
}

// rulesOf is the reader with the names of a folder beside the built-in ones, of "" with
// these alone.
func rulesOf(dir string) (*reading.Rules, error) {
	lex, err := lexicon.Load(dir)
	if err != nil {
		return nil, err
	}
	return reading.NewRules(lex), nil
}

func open(r *reading.Rules, name string) ([]article, error) {
	read := records
	if filepath.Ext(name) == ".txt" {
		read = marked
	}
	recs, err := read(name)
	if err != nil {
		return nil, err
	}
	coded := codedIn(recs)
	if len(recs) > 0 {
		if c := corpusOf(recs[0].ID); c != nil {
			coded = func(claim.Type) bool { return c.events }
		}
	}
	var out []article
	for _, rec := range recs {
		d, err := document.New(rec.Text, document.Meta{ID: rec.ID, Title: rec.Title, Publisher: rec.Publisher, Published: rec.Published, Lang: rec.Lang})
		if err != nil {
			return nil, fmt.Errorf("%s: %s: %w", name, rec.ID, err)
		}
		a := article{file: name, rules: r, rec: rec, doc: d}
		a.questions = asked(r, d, rec.Claims)
		a.lessons = lessons(a.rec.Claims, a.questions, coded)
		out = append(out, a)
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
		out = append(out, lessons(nil, r.Questions(d, nil), func(claim.Type) bool { return true })...)
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
func cross(as []article, own []logit.List, t logit.Tuning, dir string) error {
	claims := make([][]claim.Claim, len(as))
	for part := range parts {
		m := learn(as, own, t, part)
		for i := range as {
			if i%parts == part {
				claims[i] = as[i].rules.Taught(m).Read(as[i].doc)
			}
		}
	}
	return write(dir, as, claims)
}

// write puts what was read into a folder, one file a coded file.
func write(dir string, as []article, claims [][]claim.Claim) error {
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
