package page

import (
	"html/template"
	"strings"
	"unicode"
)

// isolated writes a sentence with the runs of the other script in <bdi>, so that two
// names side by side do not trade places.
func isolated(s string, rtl bool) template.HTML {
	var b strings.Builder
	eachRun(s, rtl, func(run string, kind runKind) {
		text := template.HTMLEscapeString(run)
		switch kind {
		case day:
			b.WriteString(`<bdi class="d">` + text + "</bdi>")
		case foreign:
			b.WriteString("<bdi>" + text + "</bdi>")
		default:
			b.WriteString(text)
		}
	})
	return template.HTML(b.String())
}

// marked does the same with isolating characters, for text in charts.
func marked(s string, rtl bool) string {
	const (
		leftToRight, rightToLeft, end = "\u2066", "\u2067", "\u2069"
	)
	open := rightToLeft
	if rtl {
		open = leftToRight
	}
	var b strings.Builder
	eachRun(s, rtl, func(run string, kind runKind) {
		if kind == own {
			b.WriteString(run)
			return
		}
		b.WriteString(open + run + end)
	})
	return b.String()
}

// runKind says what a stretch of text is to the language around it.
type runKind uint8

const (
	own runKind = iota
	foreign
	day
)

// eachRun cuts a text into runs of its own and of the other script. Quotation marks that
// a run opens are closed in it.
func eachRun(s string, rtl bool, each func(string, runKind)) {
	rs := []rune(s)
	other := func(r rune) bool {
		if rtl {
			return unicode.Is(unicode.Latin, r)
		}
		return unicode.Is(unicode.Arabic, r)
	}
	for i := 0; i < len(rs); {
		if n := isoDay(rs[i:]); n > 0 {
			each(string(rs[i:i+n]), day)
			i += n
			continue
		}
		start := i
		for start < len(rs) && rs[start] >= '0' && rs[start] <= '9' { // «3alyoum», but «60 مقاتلا»
			start++
		}
		if start == len(rs) || start > i && (!other(rs[start]) || i > 0 && !unicode.IsSpace(rs[i-1])) {
			start = i
		}
		if strings.ContainsRune("«\"“", rs[i]) && i+1 < len(rs) && other(rs[i+1]) {
			start = i + 1
		}
		if !other(rs[start]) {
			each(string(rs[i]), own)
			i++
			continue
		}
		end := start + 1
		for j := start + 1; j < len(rs) && (other(rs[j]) || joins(rs[j]) || unicode.IsMark(rs[j])); j++ {
			if other(rs[j]) {
				end = j + 1
			}
		}
		if end < len(rs) && strings.ContainsRune("»\"”", rs[end]) {
			run := string(rs[i:end])
			if strings.Count(run, "«")+strings.Count(run, "“") > strings.Count(run, "»")+strings.Count(run, "”") || strings.Count(run, "\"")%2 == 1 {
				end++
			}
		}
		each(string(rs[i:end]), foreign)
		i = end
	}
}

// isoDay returns the length of a day such as 2015-07-21 at the start, 0 for none.
func isoDay(rs []rune) int {
	const shape = "0000-00-00"
	if len(rs) < len(shape) {
		return 0
	}
	for i, c := range shape {
		if c == '-' && rs[i] != '-' || c == '0' && (rs[i] < '0' || rs[i] > '9') {
			return 0
		}
	}
	return len(shape)
}

// joins tells what may stand inside a run of foreign words.
func joins(r rune) bool { return strings.ContainsRune(" -–_.'’«»\"0123456789", r) }
