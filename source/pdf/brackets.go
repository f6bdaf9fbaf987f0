package pdf

import "strings"

var mirror = strings.NewReplacer("(", ")", ")", "(", "[", "]", "]", "[", "«", "»", "»", "«", "{", "}", "}", "{")

// brackets mirrors those of lines that run right to left where the page shows them as
// drawn. A line with whole pairs tells for itself; a pair may begin on one line and end on
// another, and then all lines together tell.
func brackets(lines []line) {
	var text strings.Builder
	for i := range lines {
		if lines[i].rtl {
			text.WriteString(lines[i].text)
		}
	}
	drawn, _ := unpaired(text.String())
	turned, _ := unpaired(mirror.Replace(text.String()))
	for i := range lines {
		l := &lines[i]
		if !l.rtl {
			continue
		}
		closed, open := unpaired(l.text)
		if paired := closed == open; paired && closed > 0 || !paired && drawn > turned {
			l.text = mirror.Replace(l.text)
		}
	}
}

// unpaired counts brackets that close nothing, and those that nothing closes.
func unpaired(s string) (closed, open int) {
	for _, r := range s {
		switch r {
		case '(', '«', '[':
			open++
		case ')', '»', ']':
			if open--; open < 0 {
				closed++
				open = 0
			}
		}
	}
	return closed, open
}
