package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"isnad/arabic"
)

// line is one line of a page as it is read, and where it stands.
type line struct {
	text         string
	rtl          bool
	x0, x1, y, h float64
	letters      int // shown
	covered      int // of these, those that stand on the letter before
}

// layOut puts glyphs into lines, each in the order in which it is read, column after
// column, top to bottom.
func layOut(glyphs []glyph) (text string, lines []line) {
	var ends []int // of the columns
	for _, block := range blocks(glyphs) {
		for _, row := range rows(block) {
			if l := readable(row); l.text != "" {
				lines = append(lines, l)
			}
		}
		ends = append(ends, len(lines))
	}
	brackets(lines)
	var out []string
	start := 0
	for _, end := range ends {
		out = append(out, joined(lines[start:end])...)
		start = end
	}
	return strings.Join(out, "\n"), lines
}

// overlap tells a page on which a tenth of the letters stand on lines that were drawn
// over one another: in what order they are to be read, nothing tells.
func overlap(lines []line) bool {
	all, bad := 0, 0
	for _, l := range lines {
		all += l.letters
		if l.covered*4 > l.letters {
			bad += l.letters
		}
	}
	return bad*10 > all
}

// rows groups glyphs that stand on one line, left to right.
func rows(glyphs []glyph) [][]glyph {
	g := slices.Clone(glyphs)
	slices.SortStableFunc(g, func(a, b glyph) int { return cmp.Compare(b.y, a.y) })
	var out [][]glyph
	for _, x := range g {
		if n := len(out); n > 0 {
			base := out[n-1][0]
			if base.y-x.y <= 0.4*max(base.h, x.h, 1) {
				out[n-1] = append(out[n-1], x)
				continue
			}
		}
		out = append(out, []glyph{x})
	}
	for _, r := range out {
		slices.SortStableFunc(r, func(a, b glyph) int { return cmp.Compare(a.x, b.x) })
	}
	return out
}

// readable returns a line in logical order. Its glyphs come in visual order, so that a
// line of mostly Arabic is turned around, and in it what runs left to right back again.
func readable(row []glyph) line {
	l := line{x0: row[0].x, x1: row[0].x, y: row[0].y}
	row = once(row)
	end := math.Inf(-1)
	for _, g := range row {
		l.x1, l.h = max(l.x1, g.x+g.w), max(l.h, g.h)
		if g.w > 0 && strings.ContainsFunc(g.s, unicode.IsLetter) {
			if l.letters++; end-g.x > g.w/2 {
				l.covered++
			}
			end = max(end, g.x+g.w)
		}
	}
	cells := spaced(row)
	arabicN, other := lettersIn(cells)
	if l.rtl = arabicN > 0 && arabicN*2 >= other; l.rtl {
		slices.Reverse(cells)
		turn(cells, ltr, true)
	} else if arabicN > 0 {
		turn(cells, func(s string) bool { return strings.ContainsFunc(s, arabic.IsLetter) }, false)
	}
	l.text = strings.Join(strings.Fields(letters(strings.Join(cells, ""))), " ")
	return l
}

// once takes out what was drawn twice, a hair apart, to look bold.
func once(row []glyph) []glyph {
	out := row[:1]
	for _, g := range row[1:] {
		if last := out[len(out)-1]; g.s != last.s || g.x-last.x > 0.2*g.w || g.w <= 0 {
			out = append(out, g)
		}
	}
	return out
}

// lettersIn counts Arabic letters and others.
func lettersIn(cells []string) (arabicN, other int) {
	for _, c := range cells {
		for _, r := range c {
			switch {
			case arabic.IsLetter(r):
				arabicN++
			case unicode.IsLetter(r):
				other++
			}
		}
	}
	return arabicN, other
}

// spaced returns the texts of a row's glyphs with a blank where there is a gap.
func spaced(row []glyph) []string {
	var out []string
	end := 0.0
	for i, g := range row {
		last := ""
		if len(out) > 0 {
			last = out[len(out)-1]
		}
		if i > 0 && g.x-end > 0.18*max(g.h, 1) && !strings.HasSuffix(last, " ") {
			out = append(out, " ")
		}
		if s := strings.Map(shownRune, g.s); s != "" {
			out = append(out, s)
		}
		end = max(end, g.x+g.w)
	}
	return out
}

// shownRune turns tabs and the like into blanks, as which Qt writes them, and takes out
// other controls.
func shownRune(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r):
		return -1
	}
	return r
}

// ltr tells what runs left to right in an Arabic line: Latin letters and digits.
func ltr(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsDigit(r) || unicode.IsLetter(r) && !arabic.IsLetter(r) })
}

// turn reverses each run of cells that f holds of, blanks and marks inside it too.
// numbers says that numbers with a blank between keep the order of the line: only
// behind a word do they belong to it.
func turn(cells []string, f func(string) bool, numbers bool) {
	for i := 0; i < len(cells); i++ {
		if !f(cells[i]) {
			continue
		}
		last := i
		for j := i + 1; j < len(cells); j++ {
			switch {
			case f(cells[j]):
				last = j
				continue
			case strings.ContainsFunc(cells[j], func(r rune) bool { return unicode.IsLetter(r) || strings.ContainsRune("،؛()«»", r) }):
			case j-last < 3:
				continue
			}
			break
		}
		slices.Reverse(cells[i : last+1])
		if numbers {
			parted(cells[i : last+1])
		}
		i = last
	}
}

// parted puts what stands left to right into the order of the line around it, in parts
// that begin where a blank is not behind a word: in a line of Arabic, 12 5 is 5, then 12.
func parted(run []string) {
	var parts [][]string
	start, word := 0, false
	for i, c := range run {
		word = word || strings.ContainsFunc(c, unicode.IsLetter)
		if strings.TrimSpace(c) == "" && !word {
			parts = append(parts, run[start:i], run[i:i+1])
			start = i + 1
		}
	}
	if parts == nil {
		return
	}
	parts = append(parts, run[start:])
	slices.Reverse(parts)
	copy(run, slices.Concat(parts...))
}

// letters turns presentation forms into letters, and touches nothing else: NFKC would
// also change digits, ligature signs and punctuation that the writer chose.
func letters(s string) string {
	form := func(r rune) bool {
		return r >= 0xFB50 && r <= 0xFDFF && r != '﴾' && r != '﴿' || r >= 0xFE70 && r <= 0xFEFC
	}
	if !strings.ContainsFunc(s, form) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if form(r) {
			b.WriteString(strings.ReplaceAll(norm.NFKC.String(string(r)), " ", ""))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}
