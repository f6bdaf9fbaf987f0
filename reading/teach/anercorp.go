package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"isnad/claim"
)

// Windows of ANERcorp (Benajiba, Rosso and Benedí 2007; CC BY-SA 4.0) were coded too. Their
// codes are kept by offsets, without the text, which is put together from the corpus: its
// tokens, a dozen sentences from the one that the id names.

const (
	anercorpID    = "anercorp-"
	windowLength  = 12
	sentenceEnds  = ".؟!"
	joinedToLeft  = ".،,؛:؟!)]»"
	joinedToRight = "([«"
)

// anercorp is the corpus as tokens.
type anercorp []string

func readANERcorp(shared string) (anercorp, error) {
	f, err := os.Open(filepath.Join(shared, "corpora", "anercorp", "ANERCorp.txt"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out anercorp
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		if t := strings.Fields(sc.Text()); len(t) > 0 {
			out = append(out, t[0])
		}
	}
	return out, sc.Err()
}

// theANERcorp is the corpus, read once.
var theANERcorp = sync.OnceValues(func() (anercorp, error) { return readANERcorp(shared()) })

// text returns the words of a window as a newspaper sets them.
func (a anercorp) text(id string) (string, error) {
	from, err := strconv.Atoi(strings.TrimPrefix(id, anercorpID))
	if err != nil || from < 0 || from >= len(a) {
		return "", fmt.Errorf("%q names no token of the corpus", id)
	}
	var out []string
	for ; from < len(a) && len(out) < windowLength; from++ {
		first := from
		for from < len(a)-1 && !strings.Contains(sentenceEnds, a[from]) {
			from++
		}
		out = append(out, joinTokens(a[first:from+1]))
	}
	return strings.Join(out, " "), nil
}

func joinTokens(toks []string) string {
	var b []byte
	quoted := false
	left := func() { b = []byte(strings.TrimRight(string(b), " ")) }
	for _, t := range toks {
		switch {
		case t == `"` && quoted, strings.Contains(joinedToLeft, t):
			left()
			b = append(append(b, t...), ' ')
		case t == `"`, strings.Contains(joinedToRight, t):
			b = append(b, t...)
		default:
			b = append(append(b, t...), ' ')
		}
		if t == `"` {
			quoted = !quoted
		}
	}
	return strings.TrimSpace(string(b))
}

// windowText is the text of a window of the corpus.
func windowText(id string) (string, error) {
	a, err := theANERcorp()
	if err != nil {
		return "", err
	}
	return a.text(id)
}

// wordless is the line of a claim with offsets for words.
func wordless(c *claim.Claim) string {
	at := func(s claim.Span) string { return fmt.Sprintf("%d-%d", s.Start, s.End) }
	fields := []string{fmt.Sprintf("\t%s %s", c.Type, at(c.Trigger))}
	for _, r := range c.Roles {
		if c.Type == claim.Office && r.Span == c.Trigger {
			continue
		}
		for key, role := range roleKeys {
			if role == r.Role {
				fields = append(fields, key+" "+at(r.Span)+countMark(r.Count))
			}
		}
	}
	for _, l := range c.Isnad {
		stance := string(l.Stance) + ":"
		if l.Stance == claim.Says {
			stance = ""
		}
		fields = append(fields, "s "+stance+at(l.Span))
	}
	if c.Time != nil {
		fields = append(fields, fmt.Sprintf("d %v/%v", c.Time.Start, c.Time.End))
	}
	for key, m := range moods {
		if c.Modality == m {
			fields = append(fields, key)
		}
	}
	if c.Polarity == claim.Negated {
		fields = append(fields, "neg")
	}
	return strings.Join(fields, " | ")
}

func countMark(c *claim.Count) string {
	if c == nil {
		return ""
	}
	bound := func(n *int64) string {
		if n == nil {
			return ""
		}
		return strconv.FormatInt(*n, 10)
	}
	approx := ""
	if c.Approx {
		approx = "~"
	}
	return " {" + approx + bound(c.Min) + "-" + bound(c.Max) + "}"
}
