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
	rs := []rune(s)
	foreign := func(r rune) bool {
		if rtl {
			return unicode.Is(unicode.Latin, r)
		}
		return unicode.Is(unicode.Arabic, r)
	}
	for i := 0; i < len(rs); {
		if n := isoDay(rs[i:]); n > 0 {
			b.WriteString(`<bdi class="d">` + string(rs[i:i+n]) + "</bdi>")
			i += n
			continue
		}
		if !foreign(rs[i]) {
			b.WriteString(template.HTMLEscapeString(string(rs[i])))
			i++
			continue
		}
		end := i + 1
		for j := i + 1; j < len(rs) && (foreign(rs[j]) || joins(rs[j]) || unicode.IsMark(rs[j])); j++ {
			if foreign(rs[j]) {
				end = j + 1
			}
		}
		b.WriteString("<bdi>" + template.HTMLEscapeString(string(rs[i:end])) + "</bdi>")
		i = end
	}
	return template.HTML(b.String())
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
