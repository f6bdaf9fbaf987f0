package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"isnad/arabic/name/internal/spell"
)

// pair is one spelling in both scripts, as symbols with the ends of the word, and
// how much it counts.
type pair struct {
	a, l   []byte
	weight float64
}

// maxSymbols bounds a word: a longer one is no single name.
const maxSymbols = 24

// readPairs reads the training halves and leaves out what the test files hold.
func readPairs(dir string) ([]pair, error) {
	held := map[string]bool{}
	for _, name := range []string{"ar2en-test.txt", "wd_test.tsv"} {
		err := readFile(filepath.Join(dir, name), func(a, l string, _ float64) { held[a+"\t"+l] = true })
		if err != nil {
			return nil, err
		}
	}
	at := map[string]int{}
	var out []pair
	add := func(a, l string, n float64) {
		k := a + "\t" + l
		if held[k] {
			return
		}
		if i, ok := at[k]; ok {
			out[i].weight = max(out[i].weight, n)
			return
		}
		p := newPair(a, l, n)
		if len(p.a) > 3 && len(p.l) > 3 && len(p.a) <= maxSymbols && len(p.l) <= maxSymbols {
			at[k] = len(out)
			out = append(out, p)
		}
	}
	for _, name := range []string{"ar2en-train.txt", "wd_train.tsv"} {
		if err := readFile(filepath.Join(dir, name), add); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func newPair(a, l string, n float64) pair {
	p := pair{a: []byte{spell.ArabicFirst}, l: []byte{spell.LatinFirst}, weight: n}
	p.a = append(spell.AppendArabic(p.a, a), spell.ArabicLast)
	p.l = append(spell.AppendLatin(p.l, l), spell.LatinLast)
	return p
}

// readFile reads rows of either file: Arabic and Latin, or Latin, Arabic in parted
// letters, and how many bear the name.
func readFile(path string, add func(a, l string, n float64)) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("reading pairs of names: %w; set -shared to the folder that holds corpora/names", err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	for n := 1; sc.Scan(); n++ {
		c := strings.Split(sc.Text(), "\t")
		switch {
		case len(c) == 2:
			add(c[0], c[1], 1)
		case len(c) == 3:
			bearers, err := strconv.Atoi(c[2])
			if err != nil {
				return fmt.Errorf("%s:%d: the third column counts bearers: %w", path, n, err)
			}
			add(strings.ReplaceAll(c[1], " ", ""), c[0], countWeight(bearers))
		default:
			return fmt.Errorf("%s:%d: the row has %d columns; 2 or 3 are wanted", path, n, len(c))
		}
	}
	return sc.Err()
}

// countWeight lets a name of many bearers count more, but not as often as it is borne:
// spelling habits are learnt from many names, not from many Johns.
func countWeight(bearers int) float64 {
	w := 1.0
	for ; bearers > 1 && w < 4; bearers /= 3 {
		w += 0.5
	}
	return w
}
