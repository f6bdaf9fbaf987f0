package pdf

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"isnad/arabic"
)

// layOut puts glyphs into lines, top to bottom, each in the order in which it is read.
func layOut(glyphs []glyph) string {
	var lines []string
	for _, row := range rows(glyphs) {
		if s := strings.Join(strings.Fields(readable(row)), " "); s != "" {
			lines = append(lines, s)
		}
	}
	return strings.Join(paragraphs(lines), "\n")
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
func readable(row []glyph) string {
	cells := spaced(row)
	arabicN, other := 0, 0
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
	rtl := arabicN > 0 && arabicN*2 >= other
	if rtl {
		slices.Reverse(cells)
		turn(cells, ltr)
	} else if arabicN > 0 {
		turn(cells, func(s string) bool { return strings.ContainsFunc(s, arabic.IsLetter) })
	}
	s := strings.Join(cells, "")
	if rtl {
		s = brackets(s)
	}
	return letters(s)
}

// spaced returns the texts of a row's glyphs with a blank where there is a gap.
func spaced(row []glyph) []string {
	var out []string
	end := 0.0
	for i, g := range row {
		if i > 0 && g.x-end > 0.18*max(g.h, 1) && !strings.HasSuffix(out[len(out)-1], " ") {
			out = append(out, " ")
		}
		if strings.TrimFunc(g.s, unicode.IsControl) != "" {
			out = append(out, strings.TrimFunc(g.s, unicode.IsControl))
		}
		end = max(end, g.x+g.w)
		if len(out) == 0 {
			out = append(out, "")
		}
	}
	return out
}

// ltr tells what runs left to right in an Arabic line: Latin letters and digits.
func ltr(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsDigit(r) || unicode.IsLetter(r) && !arabic.IsLetter(r) })
}

// turn reverses each run of cells that f holds of, blanks and marks inside it too.
func turn(cells []string, f func(string) bool) {
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
		i = last
	}
}

var mirror = strings.NewReplacer("(", ")", ")", "(", "[", "]", "]", "[", "«", "»", "»", "«", "{", "}", "}", "{")

// brackets mirrors them where most of them would close before they open.
func brackets(s string) string {
	wrong, depth := 0, 0
	for _, r := range s {
		switch r {
		case '(', '«', '[':
			depth++
		case ')', '»', ']':
			if depth--; depth < 0 {
				wrong++
				depth = 0
			}
		}
	}
	if wrong == 0 {
		return s
	}
	return mirror.Replace(s)
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

// paragraphs joins lines that go on: a paragraph ends with a sentence on a short line.
func paragraphs(lines []string) []string {
	widest := 0
	for _, l := range lines {
		widest = max(widest, len(l))
	}
	var out []string
	open := false
	for _, l := range lines {
		if open {
			out[len(out)-1] += " " + l
		} else {
			out = append(out, l)
		}
		open = len(l)*4 >= widest*3 || !strings.ContainsAny(l[len(l)-1:], ".!?:") && !strings.HasSuffix(l, "؟") && len(l)*5 >= widest*3
	}
	return out
}
