package ledger

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/calendar"
)

// passage is what search finds: a sentence, or a part of one that is very long, or
// (number 0) the title.
type passage struct {
	n          int
	start, end int // bytes of the text or title
	terms      []term
}

// longestPassage in terms: PostgreSQL keeps 256 places of a word in a row.
const longestPassage = 250

// A row of the search index is numbered by day, document and passage, so that the
// newest rows come first and a range of days is a range of rows.
const (
	passageBits  = 19
	documentBits = 28
	dayBits      = 16
	mostPassages = 1 << passageBits
)

// firstDay is the first that rows tell apart; days before it are taken for it.
var firstDay = calendar.Of(1900, 1, 1)

// dayNumber is 0 for an unknown day.
func dayNumber(d calendar.Day) int64 {
	if !d.Known() {
		return 0
	}
	return min(max(int64(d)-int64(firstDay), 1), 1<<dayBits-1)
}

// firstRow is the first row that a document may have.
func firstRow(day calendar.Day, document int64) int64 {
	return dayNumber(day)<<(documentBits+passageBits) | document<<passageBits
}

// rowOf is the row of a passage. The rows of a document run backwards: the newest
// documents are read first, and in each the first passage.
func rowOf(first int64, passage int) int64 { return first + mostPassages - 1 - int64(passage) }

// documentOf returns the document and the passage of a row.
func documentOf(row int64) (document int64, n int) {
	return row >> passageBits & (1<<documentBits - 1), mostPassages - 1 - int(row&(mostPassages-1))
}

// cutter is the memory in which a text is cut, used again for the next.
type cutter struct {
	toks  []arabic.Token
	terms []term
	out   []passage
	row   []byte
}

// mostKept is how many tokens a cutter keeps room for: one very long text must not keep
// its memory.
const mostKept = 1 << 14

// cutter returns one for a while; give it back.
func (m *termer) cutter() *cutter {
	if c, ok := m.cutters.Get().(*cutter); ok {
		return c
	}
	return new(cutter)
}

func (m *termer) giveBack(c *cutter) {
	if cap(c.toks) <= mostKept {
		clear(c.toks) // they hold their text
		m.cutters.Put(c)
	}
}

// passages cuts title and text. Passages without a term are left out.
func (m *termer) passages(title, text string) []passage { return m.cut(new(cutter), title, text) }

// cut is passages in the memory of c: what it returns is good until the next cut.
func (m *termer) cut(c *cutter, title, text string) []passage {
	c.toks = arabic.AppendTokens(c.toks[:0], title)
	c.terms, c.out = m.terms(c.terms[:0], title, c.toks), c.out[:0]
	if n := len(c.terms); n > 0 {
		c.out = append(c.out, passage{n: 0, end: len(title), terms: c.terms[:min(n, longestPassage):n]})
	}
	c.toks = arabic.AppendTokens(slices.Grow(c.toks[:0], len(text)/9), text)
	from := len(c.terms)
	c.terms = m.terms(slices.Grow(c.terms, len(c.toks)), text, c.toks)
	all := c.terms[from:]
	n := 1
	for _, s := range arabic.Sentences(text, c.toks) {
		start, end := s.Span(c.toks)
		k := 0
		for k < len(all) && all[k].start < end {
			k++
		}
		terms := all[:k]
		all = all[k:]
		for len(terms) > 0 && n < mostPassages {
			k := min(len(terms), longestPassage)
			p := passage{n: n, start: start, end: end, terms: terms[:k]}
			if terms = terms[k:]; len(terms) > 0 {
				p.end, start = terms[0].start, terms[0].start
			}
			c.out = append(c.out, p)
			n++
		}
	}
	return c.out
}

// joined is how the terms of a name are kept.
func joined(terms []string) string { return strings.Join(terms, " ") }
