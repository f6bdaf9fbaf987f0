package main

import (
	"encoding/json"
	"fmt"
	"os"
)

// bin is a range of confidences: how many claims fell in it, how sure they were, and
// how many of them a coder has too.
type bin struct {
	low       float64
	n, right  int
	confident float64
}

// spanned is what the reliability table needs of a coded or a read document.
type spanned struct {
	ID     string         `json:"id"`
	Claims []spannedClaim `json:"claims"`
}

type spannedClaim struct {
	Type       string  `json:"type"`
	Polarity   string  `json:"polarity"`
	Modality   string  `json:"modality"`
	Confidence float64 `json:"confidence"`
	Trigger    struct{ Start, End int }
	Roles      []part `json:"roles"`
	Isnad      []part `json:"isnad"`
}

// reliability prints, for ranges of confidence, the share of claims whose type and
// trigger a coder has too: a claim is right if the articles' coders have one of its
// type on words that overlap its own.
func reliability(gold, system string) error {
	want := map[string]spanned{}
	if err := eachDocument(gold, func(d spanned) { want[d.ID] = d }); err != nil {
		return err
	}
	bins := []bin{{low: 0}, {low: .7}, {low: .8}, {low: .85}, {low: .9}, {low: .95}}
	err := eachDocument(system, func(d spanned) {
		g, ok := want[d.ID]
		if !ok {
			return
		}
		for _, c := range d.Claims {
			b := &bins[0]
			for i := range bins {
				if c.Confidence >= bins[i].low {
					b = &bins[i]
				}
			}
			b.n++
			b.confident += c.Confidence
			for _, x := range g.Claims {
				if x.Type == c.Type && x.Trigger.Start < c.Trigger.End && c.Trigger.Start < x.Trigger.End {
					b.right++
					break
				}
			}
		}
	})
	if err != nil {
		return err
	}
	fmt.Println("confidence from   claims   mean confidence   share a coder has too")
	for _, b := range bins {
		if b.n > 0 {
			fmt.Printf("%15.2f %8d %17.3f %23.3f\n", b.low, b.n, b.confident/float64(b.n), float64(b.right)/float64(b.n))
		}
	}
	return nil
}

// eachDocument reads a JSON Lines file of documents with claims.
func eachDocument(name string, do func(spanned)) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	for dec := json.NewDecoder(f); dec.More(); {
		var d spanned
		if err := dec.Decode(&d); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		do(d)
	}
	return nil
}
