// Command copies measures package source/copies on pairs of articles judged by hand.
// The verdicts are in verdicts.tsv, by the ids of the documents, without their text;
// the articles are read from ../shared/news (or ISNAD_SHARED).
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"isnad/source/copies"
)

func main() {
	verdicts := flag.String("verdicts", "eval/copies/verdicts.tsv,eval/copies/fresh.tsv,eval/copies/third.tsv,eval/copies/fourth.tsv,eval/copies/fifth.tsv,eval/copies/sixth.tsv", "files of verdicts, with commas between")
	seed := flag.Uint64("draw", 0, "draw a hundred pairs that nobody has judged, by this seed")
	flag.Parse()
	if err := run(strings.Split(*verdicts, ","), *seed); err != nil {
		fmt.Fprintln(os.Stderr, "copies:", err)
		os.Exit(1)
	}
}

// verdict is what a person said of a pair.
type verdict struct {
	ids  [2]string
	copy bool
}

func run(files []string, seed uint64) error {
	texts, publisher, err := news()
	if err != nil {
		return err
	}
	sets := map[string][]verdict{}
	judged := map[[2]string]bool{}
	for _, f := range files {
		if sets[f], err = readVerdicts(f); err != nil {
			return err
		}
		for _, v := range sets[f] {
			judged[v.ids] = true
		}
	}
	start := time.Now()
	pairs := copies.Find(texts)
	took := time.Since(start)
	if seed != 0 {
		draw(texts, pairs, judged, seed)
		return nil
	}
	found := map[[2]string]copies.Pair{}
	n := 0
	for _, p := range pairs {
		found[[2]string{texts[p.A].ID, texts[p.B].ID}] = p
		if p.Copy() {
			n++
		}
	}
	fmt.Printf("%d texts in %.1f s: %d pairs share a passage, %d are copies, in %d groups\n", len(texts), took.Seconds(), len(pairs), n, len(copies.Groups(len(texts), pairs)))
	for _, f := range files {
		fmt.Println(f)
		score(sets[f], found, publisher)
		weighted(sets[f], found, pairs)
	}
	return nil
}

// score compares with the verdicts and names each miss; pairs of one publisher and of two
// are also counted apart.
func score(set []verdict, found map[[2]string]copies.Pair, publisher map[string]string) {
	var all, inside, between tally
	for _, v := range set {
		p := found[v.ids]
		all.add(v, p)
		if publisher[v.ids[0]] == publisher[v.ids[1]] {
			inside.add(v, p)
		} else {
			between.add(v, p)
		}
		switch {
		case p.Copy() && !v.copy:
			fmt.Printf("  taken for a copy: %s %s, share %.2f, %d words\n", v.ids[0], v.ids[1], p.Share, p.Words)
		case v.copy && !p.Copy():
			fmt.Printf("  missed: %s %s, share %.2f, %d words\n", v.ids[0], v.ids[1], p.Share, p.Words)
		}
	}
	fmt.Printf("  all: %v\n  of two publishers: %v\n  of one publisher: %v\n", all, between, inside)
}

// weighted prints what a set says of all pairs that share a passage: it was drawn mostly
// from where it is hard to tell, so each pair counts for those of about its share.
func weighted(set []verdict, found map[[2]string]copies.Pair, pairs []copies.Pair) {
	var all, drawn [len(strata)]float64
	of := func(p copies.Pair) int {
		return slices.IndexFunc(strata[:], func(s stratum) bool { return p.Share >= s.from && p.Share < s.to })
	}
	for _, p := range pairs {
		if i := of(p); i >= 0 {
			all[i]++
		}
	}
	for _, v := range set {
		if i := of(found[v.ids]); i >= 0 {
			drawn[i]++
		}
	}
	var right, wrong, missed float64
	for _, v := range set {
		p := found[v.ids]
		i := of(p)
		switch {
		case i < 0:
		case v.copy && p.Copy():
			right += all[i] / drawn[i]
		case p.Copy():
			wrong += all[i] / drawn[i]
		case v.copy:
			missed += all[i] / drawn[i]
		}
	}
	fmt.Printf("  as shares are among all pairs: precision %.3f, recall %.3f\n", right/max(1, right+wrong), right/max(1, right+missed))
}

// tally counts verdicts that agree and do not.
type tally struct{ right, wrong, missed, none int }

func (t *tally) add(v verdict, p copies.Pair) {
	switch {
	case v.copy && p.Copy():
		t.right++
	case p.Copy():
		t.wrong++
	case v.copy:
		t.missed++
	default:
		t.none++
	}
}

func (t tally) String() string {
	return fmt.Sprintf("%d pairs judged, %d copies: precision %.3f, recall %.3f", t.right+t.wrong+t.missed+t.none, t.right+t.missed,
		float64(t.right)/float64(max(1, t.right+t.wrong)), float64(t.right)/float64(max(1, t.right+t.missed)))
}

func readVerdicts(name string) ([]verdict, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []verdict
	in := bufio.NewScanner(f)
	for in.Scan() {
		if c := strings.Split(in.Text(), "\t"); !strings.HasPrefix(in.Text(), "#") && len(c) >= 3 {
			out = append(out, verdict{[2]string{c[0], c[1]}, c[2] == "copy"})
		}
	}
	return out, in.Err()
}

// news returns the articles, and who published each.
func news() ([]copies.Text, map[string]string, error) {
	shared := os.Getenv("ISNAD_SHARED")
	if shared == "" {
		shared = "../shared"
	}
	f, err := os.Open(filepath.Join(shared, "news", "conflict.jsonl.gz"))
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, nil, err
	}
	var out []copies.Text
	publisher := map[string]string{}
	for d := json.NewDecoder(z); d.More(); {
		var r struct{ ID, Publisher, Text string }
		if err := d.Decode(&r); err != nil {
			return nil, nil, err
		}
		out = append(out, copies.Text{ID: r.ID, Body: r.Text})
		publisher[r.ID] = r.Publisher
	}
	return out, publisher, nil
}
