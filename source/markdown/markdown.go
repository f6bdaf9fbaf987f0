// Package markdown takes the marks off Markdown and reads the front matter that blogs
// put before it. It renders nothing, and tables and footnotes stay as they are written.
package markdown

import (
	"regexp"
	"strings"
)

// Document is a text without marks; empty fields are unknown.
type Document struct {
	Title, Author, Published, Lang, URL string
	Text                                string // one paragraph, item or heading a line
}

var (
	matter  = regexp.MustCompile(`\A(?:\x{FEFF})?---[ \t]*\r?\n((?:[A-Za-z_][\w\-]*[ \t]*:[^\n]*\n|[ \t]+[^\n]*\n|[ \t]*\n)+?)(?:---|\.\.\.)[ \t]*(?:\n|\z)`)
	heading = regexp.MustCompile(`^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*$`)
	atHead  = regexp.MustCompile(`\A(?:\x{FEFF})?\s*#{1,6}[ \t]+\S`)
	linkRef = regexp.MustCompile(`^ {0,3}\[[^\]]+\]:[ \t]+\S+`)
	rule    = regexp.MustCompile(`^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$`)
	item    = regexp.MustCompile(`^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+`)
	quote   = regexp.MustCompile(`^[ \t]*(?:>[ \t]?)+`)
	fence   = regexp.MustCompile("^[ \t]*(?:```|~~~)")
	image   = regexp.MustCompile(`!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])`)
	link    = regexp.MustCompile(`\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])`)
	auto    = regexp.MustCompile(`<(https?://[^>\s]+)>`)
	tag     = regexp.MustCompile(`</?[A-Za-z][^>\n]{0,200}>`)
	strong  = regexp.MustCompile(`(\*\*|__|~~)([^\s*_~](?:[^\n]*?[^\s*_~])?)(\*\*|__|~~)`)
	emph    = regexp.MustCompile(`(^|[\s(«"])[*_]([^\s*_](?:[^*_\n]*[^\s*_])?)[*_]($|[\s.,،؛:!؟?)»"])`)
	code    = regexp.MustCompile("`+([^`\n]+)`+")
	escaped = regexp.MustCompile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!>~|])")
)

// Is tells whether a text begins as Markdown: with front matter or a heading.
func Is(head []byte) bool { return matter.Match(head) || atHead.Match(head) }

// Read takes the marks off.
func Read(s string) Document {
	var d Document
	s = strings.ReplaceAll(s, "\r\n", "\n")
	if m := matter.FindStringSubmatch(s); m != nil {
		d.front(m[1])
		s = s[len(m[0]):]
	}
	var out []string
	para := ""
	flush := func() {
		if para = strings.TrimSpace(para); para != "" {
			out = append(out, para)
		}
		para = ""
	}
	inCode := false
	for _, l := range strings.Split(s, "\n") {
		switch {
		case fence.MatchString(l):
			inCode = !inCode
			flush()
		case inCode, linkRef.MatchString(l):
		case strings.TrimSpace(l) == "", rule.MatchString(l):
			flush()
		case heading.MatchString(l):
			flush()
			h := plain(heading.FindStringSubmatch(l)[1])
			if d.Title == "" && len(out) == 0 {
				d.Title = h
			} else if h != d.Title {
				out = append(out, h)
			}
		default:
			l = quote.ReplaceAllString(l, "")
			if item.MatchString(l) {
				flush()
				l = item.ReplaceAllString(l, "")
			}
			para += plain(l) + " "
		}
	}
	flush()
	d.Text = strings.Join(out, "\n")
	return d
}

func (d *Document) front(s string) {
	for _, l := range strings.Split(s, "\n") {
		k, v, _ := strings.Cut(l, ":")
		v = strings.Trim(strings.TrimSpace(v), `"'`)
		if to := map[string]*string{"title": &d.Title, "author": &d.Author, "date": &d.Published, "lang": &d.Lang, "url": &d.URL, "canonical": &d.URL}[strings.ToLower(strings.TrimSpace(k))]; to != nil {
			*to = v
		}
	}
}

// plain takes the marks off one line.
func plain(s string) string {
	s = image.ReplaceAllString(s, "")
	s = link.ReplaceAllString(s, "$1")
	s = auto.ReplaceAllString(s, "$1")
	s = tag.ReplaceAllString(s, "")
	s = strong.ReplaceAllString(s, "$2")
	s = emph.ReplaceAllString(s, "$1$2$3")
	s = code.ReplaceAllString(s, "$1")
	return strings.TrimSpace(escaped.ReplaceAllString(s, "$1"))
}
