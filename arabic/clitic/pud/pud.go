// Package pud reads UD Arabic-PUD (Zeman et al., 2017; CC BY-SA 3.0), in which the
// pieces of a written word are rows of their own, joined by SpaceAfter=No. Punctuation
// is joined in the same way; it ends a word.
//
// It is for training and measuring; the program itself does not use it.
package pud

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// Row is one line of the treebank.
type Row struct {
	Form, Lemma, Tag, Sub, Feats string
}

// Has tells whether the row has the feature, given as Name=Value.
func (r Row) Has(feature string) bool {
	return strings.Contains("|"+r.Feats+"|", "|"+feature+"|")
}

// Word is one written word, or one mark of punctuation.
type Word struct {
	Text string
	Rows []Row // in order; their forms joined are Text
}

// Punct tells whether the word is punctuation.
func (w Word) Punct() bool { return len(w.Rows) == 1 && w.Rows[0].punct() }

// punct is true of symbols too, but not of a tatweel, which is part of a word.
func (r Row) punct() bool {
	return r.Tag == "PUNCT" || r.Tag == "SYM" && strings.Trim(r.Form, "ـ") != ""
}

// Read reads all sentences.
func Read(r io.Reader) ([][]Word, error) {
	var out [][]Word
	var sent []Word
	var word Word
	closeWord := func() {
		if len(word.Rows) > 0 {
			sent = append(sent, word)
			word = Word{}
		}
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		switch {
		case line == "":
			closeWord()
			if len(sent) > 0 {
				out = append(out, sent)
				sent = nil
			}
			continue
		case line[0] == '#':
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 10 {
			return nil, fmt.Errorf("pud: line %d has %d columns, not the 10 of CoNLL-U", n, len(f))
		}
		row := Row{Form: f[1], Lemma: plain(f[2]), Tag: f[3], Sub: f[4], Feats: f[5]}
		if row.punct() {
			closeWord()
		}
		word.add(row)
		if row.punct() || !strings.Contains(f[9], "SpaceAfter=No") {
			closeWord()
		}
	}
	closeWord()
	if len(sent) > 0 {
		out = append(out, sent)
	}
	return out, lines.Err()
}

// add joins row to the word; a row of tatweel alone is no piece.
func (w *Word) add(row Row) {
	w.Text += row.Form
	if n := len(w.Rows); n > 0 && strings.Trim(row.Form, "ـ") == "" {
		w.Rows[n-1].Form += row.Form
		return
	} else if n == 1 && strings.Trim(w.Rows[0].Form, "ـ") == "" {
		row.Form = w.Text
		w.Rows = nil
	}
	w.Rows = append(w.Rows, row)
}
