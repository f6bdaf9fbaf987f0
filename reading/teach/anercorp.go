package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

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

// fill gives the windows among recs their text, and their spans the words.
func (a anercorp) fill(recs []claim.Record) error {
	for i := range recs {
		rec := &recs[i]
		if !strings.HasPrefix(rec.ID, anercorpID) {
			continue
		}
		var err error
		if rec.Text, err = a.text(rec.ID); err != nil {
			return err
		}
		rec.Lang = "ar"
		text := []rune(rec.Text)
		for k := range rec.Claims {
			c := &rec.Claims[k]
			for _, s := range spansOf(c) {
				if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
					return fmt.Errorf("%s: a span %d–%d lies outside the text", rec.ID, s.Start, s.End)
				}
				s.Text = string(text[s.Start:s.End])
			}
		}
	}
	return nil
}

// strip writes marked windows of the corpus without their text.
func strip(w io.Writer, files []string, a anercorp) error {
	for _, name := range files {
		recs, err := marked(name)
		if err != nil {
			return err
		}
		for i := range recs {
			rec := &recs[i]
			if text, err := a.text(rec.ID); err != nil || text != rec.Text {
				return fmt.Errorf("%s: the text of %s is not that of the corpus (%v)", name, rec.ID, err)
			}
			if err := writeStripped(w, rec); err != nil {
				return err
			}
		}
	}
	return nil
}

func writeStripped(w io.Writer, rec *claim.Record) error {
	out := struct {
		ID     string `json:"id"`
		Claims any    `json:"claims"`
	}{ID: rec.ID}
	b, err := json.Marshal(rec.Claims)
	if err == nil {
		err = json.Unmarshal(b, &out.Claims)
	}
	if err != nil {
		return err
	}
	wordless(out.Claims)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(out)
}

// wordless takes the words out of all spans.
func wordless(v any) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			wordless(x)
		}
	case map[string]any:
		delete(v, "text")
		for _, x := range v {
			wordless(x)
		}
	}
}

// spansOf returns all spans of a claim.
func spansOf(c *claim.Claim) []*claim.Span {
	out := []*claim.Span{&c.Trigger, &c.Evidence}
	for i := range c.Roles {
		out = append(out, &c.Roles[i].Span)
	}
	for i := range c.Isnad {
		out = append(out, &c.Isnad[i].Span)
	}
	return out
}
