package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"isnad/arabic"
	"isnad/arabic/clitic"
	"isnad/arabic/date"
	"isnad/calendar"
)

// article is one of the unlabelled articles.
type article struct{ ID, Text, Published string }

// judged is a sentence of an article with what a reader found in it.
type judged struct {
	doc        article
	start, end int
	gold       map[string]bool
}

// judged reads one file of eval/arabic/fresh, and gives its rows their texts back.
func (b *bench) judged(name string) ([]judged, error) {
	articles, err := b.articles()
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(filepath.Join(b.root, "eval", "arabic", "fresh", name))
	if err != nil {
		return nil, err
	}
	var out []judged
	for n, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 4 {
			return nil, fmt.Errorf("%s:%d: %d columns, want 4", name, n+1, len(c))
		}
		j := judged{doc: articles[c[0]], gold: map[string]bool{}}
		j.start, _ = strconv.Atoi(c[1])
		j.end, _ = strconv.Atoi(c[2])
		if j.end > len(j.doc.Text) || j.start >= j.end {
			return nil, fmt.Errorf("%s:%d: article %q has no bytes %d to %d", name, n+1, c[0], j.start, j.end)
		}
		for _, g := range strings.Fields(c[3]) {
			if g != "-" {
				j.gold[g] = true
			}
		}
		out = append(out, j)
	}
	return out, nil
}

// articles reads the collection of news, once a run.
func (b *bench) articles() (map[string]article, error) {
	f, err := b.open("news/conflict.jsonl.gz")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	out := map[string]article{}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var a article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, err
		}
		out[a.ID] = a
	}
	return out, lines.Err()
}

// freshClitics measures the shipped model on sentences that nothing was learned from.
func (b *bench) freshClitics() error {
	for round := 1; round <= rounds; round++ {
		rows, err := b.judged(fmt.Sprintf("clitics%d.tsv", round))
		if err != nil {
			return err
		}
		words, right, carry, carryRight := 0, 0, 0, 0
		for _, r := range rows {
			text := r.doc.Text[r.start:r.end]
			got, n := cutsOf(text)
			words += n
			wrong := 0
			for g := range r.gold {
				if got[g] {
					carryRight++
				} else {
					wrong++
				}
			}
			carry += len(r.gold)
			for g := range got {
				if !r.gold[g] && !sameWord(g, r.gold) {
					wrong++
				}
			}
			right += n - wrong
		}
		b.share(cliticGroup, fmt.Sprintf("words cut right (fresh news, round %d)", round), right, words, 0)
		b.share(cliticGroup, fmt.Sprintf("words with a clitic cut right (fresh news, round %d)", round), carryRight, carry, 0)
	}
	return nil
}

// rounds is how many samples of fresh news were judged.
const rounds = 3

// sameWord reports whether gold has another reading of the word of g: it counts once.
func sameWord(g string, gold map[string]bool) bool {
	at, _, _ := strings.Cut(g, ":")
	for o := range gold {
		if strings.HasPrefix(o, at+":") {
			return true
		}
	}
	return false
}

// cutsOf cuts a sentence and writes the words with a clitic as the judged files do.
func cutsOf(text string) (got map[string]bool, words int) {
	toks := arabic.Tokenize(text)
	var forms []string
	for _, t := range toks {
		forms = append(forms, text[t.Start:t.End])
	}
	got = map[string]bool{}
	for i, s := range clitic.Default().Segment(forms) {
		if toks[i].Kind != arabic.Word {
			continue
		}
		words++
		code := ""
		for k, letter := range "hwfblks" {
			if s.Pro&(1<<k) != 0 {
				code += string(letter)
			}
		}
		if s.Enclitic != "" {
			code += strconv.Itoa(utf8.RuneCountInString(s.Enclitic))
		}
		if code != "" {
			got[fmt.Sprintf("%d:%s", toks[i].Start, code)] = true
		}
	}
	return got, words
}

// freshDates measures the date phrases of sentences drawn from the news: right means the
// same words and the same days.
func (b *bench) freshDates() error {
	for round := 1; round <= rounds; round++ {
		rows, err := b.judged(fmt.Sprintf("dates%d.tsv", round))
		if err != nil {
			return err
		}
		gold, found, right := 0, 0, 0
		for _, r := range rows {
			got := datesOf(r)
			gold, found = gold+len(r.gold), found+len(got)
			for g := range r.gold {
				right += one(got[g])
			}
		}
		b.share(dateGroup, fmt.Sprintf("phrases found with their days (fresh news, round %d)", round), right, gold, 0)
		b.share(dateGroup, fmt.Sprintf("phrases told that are right (fresh news, round %d)", round), right, found, 0)
	}
	return nil
}

// datesOf reads the whole article, since a date may lean on one told before.
func datesOf(r judged) map[string]bool {
	toks := arabic.Tokenize(r.doc.Text)
	ref, err := calendar.Parse(r.doc.Published[:min(10, len(r.doc.Published))])
	if err != nil {
		ref = calendar.NoDay
	}
	got := map[string]bool{}
	prev := calendar.None()
	for _, p := range date.Find(toks, ref) {
		if p.Kind != date.Date {
			continue
		}
		days := "?"
		if v, ok := p.Resolve(prev); ok {
			prev, days = v, v.String()
		}
		if start, end := toks[p.First].Start, toks[p.Last-1].End; start >= r.start && end <= r.end {
			got[fmt.Sprintf("%d-%d=%s", start-r.start, end-r.start, days)] = true
		}
	}
	return got
}
