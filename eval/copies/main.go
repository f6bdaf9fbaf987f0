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
	"strings"
	"time"

	"isnad/source/copies"
)

func main() {
	verdicts := flag.String("verdicts", "eval/copies/verdicts.tsv", "file of verdicts")
	flag.Parse()
	if err := run(*verdicts); err != nil {
		fmt.Fprintln(os.Stderr, "copies:", err)
		os.Exit(1)
	}
}

func run(verdicts string) error {
	texts, err := news()
	if err != nil {
		return err
	}
	start := time.Now()
	pairs := copies.Find(texts)
	took := time.Since(start)
	found := map[[2]string]copies.Pair{}
	n := 0
	for _, p := range pairs {
		found[[2]string{texts[p.A].ID, texts[p.B].ID}] = p
		if p.Copy() {
			n++
		}
	}
	fmt.Printf("%d texts in %.1f s: %d pairs share a sentence, %d are copies, in %d groups\n", len(texts), took.Seconds(), len(pairs), n, len(copies.Groups(len(texts), pairs)))
	return score(verdicts, found)
}

// score compares with the verdicts and names each miss.
func score(verdicts string, found map[[2]string]copies.Pair) error {
	f, err := os.Open(verdicts)
	if err != nil {
		return err
	}
	defer f.Close()
	var right, wrong, missed, judged int
	in := bufio.NewScanner(f)
	for in.Scan() {
		c := strings.Split(in.Text(), "\t")
		if strings.HasPrefix(in.Text(), "#") || len(c) < 3 {
			continue
		}
		judged++
		p := found[[2]string{c[0], c[1]}]
		switch copied := c[2] == "copy"; {
		case copied && p.Copy():
			right++
		case p.Copy():
			wrong++
			fmt.Printf("taken for a copy: %s %s, share %.2f, %d words\n", c[0], c[1], p.Share, p.Words)
		case copied:
			missed++
			fmt.Printf("missed: %s %s, share %.2f, %d words\n", c[0], c[1], p.Share, p.Words)
		}
	}
	fmt.Printf("%d pairs judged: precision %.3f, recall %.3f\n", judged, float64(right)/float64(max(1, right+wrong)), float64(right)/float64(max(1, right+missed)))
	return in.Err()
}

func news() ([]copies.Text, error) {
	shared := os.Getenv("ISNAD_SHARED")
	if shared == "" {
		shared = "../shared"
	}
	f, err := os.Open(filepath.Join(shared, "news", "conflict.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var out []copies.Text
	for d := json.NewDecoder(z); d.More(); {
		var r struct{ ID, Text string }
		if err := d.Decode(&r); err != nil {
			return nil, err
		}
		out = append(out, copies.Text{ID: r.ID, Body: r.Text})
	}
	return out, nil
}
