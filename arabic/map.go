package arabic

import (
	"sort"
	"unicode/utf8"
)

// Folded is a folded text that knows where each part of it stands in the original.
type Folded struct {
	// Text is the folded text, the same as Fold gives.
	Text string

	source string
	table  *table
	// marks hold an offset pair about every stride bytes of source; what lies between
	// is folded again when asked for. Empty when folding changed nothing.
	marks []milestone
}

type milestone struct{ source, folded int }

const stride = 64

// FoldMap folds text and keeps the way back.
func FoldMap(text string, f Folding) *Folded {
	t := tableOf(f)
	if t.clean(text) == len(text) {
		return &Folded{Text: text, source: text, table: t}
	}
	m := &Folded{source: text, table: t, marks: make([]milestone, 0, len(text)/stride+1)}
	dst := make([]byte, 0, len(text)+8)
	due := 0
	for i := 0; i < len(text); {
		if i >= due {
			m.marks = append(m.marks, milestone{i, len(dst)})
			due = i + stride
		}
		var n int
		dst, n = t.step(dst, text, i)
		i += n
	}
	m.Text = string(dst)
	return m
}

// Source returns the text as it was given.
func (m *Folded) Source() string { return m.source }

// Span returns the byte offsets, in the original, of what Text[start:end] was folded
// from. Marks, tatweels and dropped hamzas after a letter belong to it, those that
// begin a word to its first letter; invisible controls at either edge do not. Offsets
// inside a character widen to all of it; offsets outside the text are clamped.
func (m *Folded) Span(start, end int) (int, int) {
	start = min(max(start, 0), len(m.Text))
	end = min(max(end, start), len(m.Text))
	if m.marks == nil {
		return widen(m.source, start, end)
	}
	from, wide := m.original(start)
	if start == end {
		return from, from
	}
	if wide {
		from = m.opening(from)
	}
	last, _ := m.original(end - 1)
	_, n := utf8.DecodeRuneInString(m.source[last:])
	return from, m.closing(last, last+n)
}

// At returns the offset in Text that the original offset comes to: the length of the
// original up to it, folded. An offset inside a character counts as its start.
func (m *Folded) At(offset int) int {
	offset = min(max(offset, 0), len(m.source))
	if m.marks == nil {
		offset, _ = widen(m.source, offset, offset)
		return offset
	}
	i := sort.Search(len(m.marks), func(i int) bool { return m.marks[i].source > offset }) - 1
	at := m.marks[i]
	for at.source < offset {
		width, grown := m.measure(at.source)
		if at.source+width > offset {
			break
		}
		at.source += width
		at.folded += grown
	}
	return at.folded
}

// original returns the offset of the character that Text[folded] comes from, or the
// end of the source; first tells that folded is where its folding begins.
func (m *Folded) original(folded int) (offset int, first bool) {
	i := sort.Search(len(m.marks), func(i int) bool { return m.marks[i].folded > folded }) - 1
	at := m.marks[i]
	for at.source < len(m.source) {
		width, grown := m.measure(at.source)
		if at.folded+grown > folded {
			break
		}
		at.source += width
		at.folded += grown
	}
	return at.source, at.folded == folded
}

// measure returns the width of the character at offset and that of its folding.
func (m *Folded) measure(offset int) (width, folded int) {
	var room [48]byte
	out, width := m.table.step(room[:0], m.source, offset)
	return width, len(out)
}

// closing moves the end of the character at last over what was dropped after it.
func (m *Folded) closing(last, end int) int {
	if !joins(m.source, last) {
		return end
	}
	for i := end; i < len(m.source); {
		width, grown := m.measure(i)
		if grown > 0 {
			break
		}
		c, _ := classAt(m.source, i)
		i += width
		if c != invisible {
			end = i
		}
	}
	return end
}

// opening moves the start of a word back over the hamzas and tatweels dropped there.
func (m *Folded) opening(start int) int {
	if !joins(m.source, start) {
		return start
	}
	first := start
	for i := start; i > 0; {
		_, n := utf8.DecodeLastRuneInString(m.source[:i])
		i -= n
		if _, grown := m.measure(i); grown > 0 {
			if joins(m.source, i) { // not the start of a word
				return start
			}
			return first
		}
		switch c, _ := classAt(m.source, i); c {
		case letter, tatweel:
			first = i
		case invisible:
			return first
		}
	}
	return first
}

// joins reports whether the character at i may have marks of its own.
func joins(s string, i int) bool {
	c, _ := classAt(s, i)
	return c == letter || c == vowel
}

// widen moves start and end outward to the edges of the characters they cut.
func widen(s string, start, end int) (int, int) {
	empty := start == end
	for start > 0 && start < len(s) && !utf8.RuneStart(s[start]) {
		start--
	}
	for end < len(s) && !utf8.RuneStart(s[end]) {
		end++
	}
	if empty {
		return start, start
	}
	return start, end
}
