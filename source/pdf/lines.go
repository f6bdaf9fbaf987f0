package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// joined makes paragraphs of the lines of one column. A line goes on into the next
// unless there is more space between them than between most, letters of another size,
// or a sentence ends on a short line.
func joined(lines []line) []string {
	widest, gap := 0.0, usualGap(lines)
	for _, l := range lines {
		widest = max(widest, l.x1-l.x0)
	}
	var out []string
	for i, l := range lines {
		if i > 0 && goesOn(lines[i-1], l, widest, gap) {
			out[len(out)-1] = join(out[len(out)-1], l.text)
		} else {
			out = append(out, l.text)
		}
	}
	return out
}

// usualGap is the median distance of lines.
func usualGap(lines []line) float64 {
	var gaps []float64
	for i := 1; i < len(lines); i++ {
		if d := lines[i-1].y - lines[i].y; d > 0 {
			gaps = append(gaps, d)
		}
	}
	if len(gaps) == 0 {
		return 0
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/2]
}

func goesOn(a, b line, widest, gap float64) bool {
	apart := a.y-b.y > 1.3*gap && a.y-b.y > 1.7*b.h
	resized := max(a.h, b.h) > 1.25*min(a.h, b.h)
	if apart || resized {
		return false
	}
	width := a.x1 - a.x0
	return width*4 >= widest*3 || !sentenceEnd(a.text) && width*5 >= widest*3
}

func sentenceEnd(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?:؟", r)
}

// join adds a line to a paragraph; a Latin word that a hyphen parts is one again.
func join(a, b string) string {
	if head, ok := strings.CutSuffix(a, "-"); ok {
		before, _ := utf8.DecodeLastRuneInString(head)
		after, _ := utf8.DecodeRuneInString(b)
		if unicode.Is(unicode.Latin, before) && unicode.Is(unicode.Latin, after) && unicode.IsLower(after) {
			return head + b
		}
	}
	return a + " " + b
}

// paragraphs joins lines of which only the text is known: a paragraph ends with a
// sentence on a short line.
func paragraphs(lines []string) []string {
	widest := 0
	for _, l := range lines {
		widest = max(widest, len(l))
	}
	var out []string
	open := false
	for _, l := range lines {
		if open {
			out[len(out)-1] = join(out[len(out)-1], l)
		} else {
			out = append(out, l)
		}
		open = len(l)*4 >= widest*3 || !sentenceEnd(l) && len(l)*5 >= widest*3
	}
	return out
}
