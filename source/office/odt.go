package office

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// odtText gathers the paragraphs of an OpenDocument text; what was deleted under tracked
// changes, notes and comments are not text.
func (d *Document) odtText(x *xml.Decoder) error {
	var b strings.Builder
	inside, apart := 0, 0 // paragraphs that are open; elements that are not the text
	err := tokens(x, func(t xml.Token) {
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "p", "h":
				inside++
			case "tracked-changes", "note", "annotation", "text-box":
				apart++
			case "s":
				b.WriteString(strings.Repeat(" ", odtBlanks(t)))
			case "tab":
				b.WriteByte(' ')
			case "line-break":
				b.WriteByte('\n')
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "p", "h":
				if inside--; apart == 0 {
					b.WriteByte('\n')
				}
			case "tracked-changes", "note", "annotation", "text-box":
				apart--
			}
		case xml.CharData:
			if inside > 0 && apart == 0 {
				b.Write(t)
			}
		}
	})
	d.Text = paragraphs(b.String())
	return err
}

// odtBlanks reads how many blanks one element stands for.
func odtBlanks(t xml.StartElement) int {
	for _, a := range t.Attr {
		if n, err := strconv.Atoi(a.Value); err == nil && a.Name.Local == "c" {
			return max(1, min(n, 8))
		}
	}
	return 1
}

// paragraphs drops empty lines and the blanks around lines.
func paragraphs(text string) string {
	var lines []string
	for _, l := range strings.Split(text, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			lines = append(lines, l)
		}
	}
	return strings.Join(lines, "\n")
}
