package pdf

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// What makes two columns of a block: a gutter that few lines cross, with running text on
// both sides of it. Tables have short cells and stay whole.
const (
	leastRows  = 4    // of a column
	leastCells = 12   // glyphs in a line of a column, on average
	gutter     = 0.8  // least width, in heights of letters
	crossing   = 0.25 // most lines that may cross it: headings, as a share of all
)

// blocks parts a page into columns and what stands above, between and below them, in
// the order in which they are read: the right column first where the text is Arabic.
func blocks(glyphs []glyph) [][]glyph {
	at, width := gutterOf(glyphs)
	if width == 0 {
		return [][]glyph{glyphs}
	}
	var out [][]glyph
	var rest, left, right []glyph
	flush := func() {
		if columns(left) && columns(right) {
			if len(rest) > 0 {
				out = append(out, rest)
			}
			a, b := left, right
			if arabicFirst(glyphs) {
				a, b = b, a
			}
			out = append(append(out, blocks(a)...), blocks(b)...)
			rest = nil
		} else {
			rest = append(append(rest, left...), right...)
		}
		left, right = nil, nil
	}
	for _, row := range rows(glyphs) {
		if crosses(row, at, width) {
			flush()
			rest = append(rest, row...)
			continue
		}
		for _, g := range row {
			if g.x+g.w/2 < at {
				left = append(left, g)
			} else {
				right = append(right, g)
			}
		}
	}
	flush()
	if len(rest) > 0 {
		out = append(out, rest)
	}
	return out
}

// gutterOf returns the middle and the width of the widest stripe that few lines cross,
// 0 where there is none.
func gutterOf(glyphs []glyph) (at, width float64) {
	if len(glyphs) < 2*leastRows*leastCells {
		return 0, 0
	}
	x0, x1, h := extent(glyphs)
	if !(h > 0 && x1-x0 >= 20*h && x1-x0 <= 1000*h) { // broken files place glyphs nowhere
		return 0, 0
	}
	step := h / 4
	lines := make([]int, int((x1-x0)/step)+1) // that have ink at each step
	all := rows(glyphs)
	for _, row := range all {
		last := -1
		for _, g := range row {
			if strings.TrimSpace(g.s) == "" {
				continue
			}
			from, to := int((g.x-x0)/step), int((g.x+g.w-x0)/step)
			for i := max(from, last+1); i <= min(to, len(lines)-1); i++ {
				lines[i]++
				last = i
			}
		}
	}
	most := int(crossing * float64(len(all)))
	margin := len(lines) / 7
	for i := margin; i < len(lines)-margin; i++ {
		j := i
		for j < len(lines)-margin && lines[j] <= most {
			j++
		}
		if w := float64(j-i) * step; w > width && w >= gutter*h {
			at, width = x0+(float64(i+j)/2)*step, w
		}
		i = j
	}
	return at, width
}

// extent returns the left and the right end of the ink, and the usual height.
func extent(glyphs []glyph) (x0, x1, h float64) {
	heights := make([]float64, len(glyphs))
	x0, x1 = glyphs[0].x, glyphs[0].x
	for i, g := range glyphs {
		x0, x1, heights[i] = min(x0, g.x), max(x1, g.x+g.w), g.h
	}
	slices.Sort(heights)
	return x0, x1, heights[len(heights)/2]
}

// crosses tells a row that runs on over the gutter: it has ink there, or no more room
// than words have between them.
func crosses(row []glyph, at, width float64) bool {
	left, right := at-1e9, at+1e9
	for _, g := range row {
		if strings.TrimSpace(g.s) == "" {
			continue
		}
		switch end := g.x + g.w; {
		case end <= at:
			left = max(left, end)
		case g.x >= at:
			right = min(right, g.x)
		default:
			return true
		}
	}
	return right-left < 0.6*width
}

// columns tells running text from the cells of a table.
func columns(glyphs []glyph) bool {
	n := len(rows(glyphs))
	return n >= leastRows && len(glyphs) >= n*leastCells
}

func arabicFirst(glyphs []glyph) bool {
	n, other := 0, 0
	for _, g := range glyphs {
		if strings.ContainsFunc(g.s, arabic.IsLetter) {
			n++
		} else if strings.TrimSpace(g.s) != "" {
			other++
		}
	}
	return n > other
}
