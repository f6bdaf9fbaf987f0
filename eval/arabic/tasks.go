package main

import (
	"sort"
	"strings"
)

// tasks is what the other libraries are given: the very texts that ours were measured on.
type tasks struct {
	Speed     string        // the text for speeds
	Treebank  string        // sentences run together
	Ends      []int         // where they end
	Words     []span        // written words of it
	Sentences []string      //
	First     []firstLetter //
	Pairs     [][2]string   // one name in two scripts
	Strangers [][2]string   // two names
	List      [][]string    // the UN list: id, kind, Arabic name, Latin name
	Phrases   []phrase      // dates, said on 2013-02-12
	Langs     []sample      //
	Lines     []string      // sentences of the text for speeds
	Seconds   float64       // how long each speed is measured
}

// give hands the treebank over.
func (t *tasks) give(from treebank) {
	t.Treebank, t.Words = from.text, from.words
	for e := range from.ends {
		t.Ends = append(t.Ends, e)
	}
	sort.Ints(t.Ends)
	start := 0
	for _, e := range t.Ends {
		t.Sentences = append(t.Sentences, strings.TrimSpace(from.text[start:e]))
		start = e
	}
}
