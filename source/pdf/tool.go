package pdf

import (
	"bytes"
	"context"
	"io"
	"os/exec"
	"strings"
	"time"
)

// Better reads the same bytes with pdftotext where that program is on the PATH, and
// returns its pages where more of them can be trusted; else d as it is. It is given
// the bytes on its standard input, sixty seconds, and 64 MB to say.
func Better(ctx context.Context, d Document, r io.ReaderAt, size int64) Document {
	name, err := exec.LookPath("pdftotext")
	if err != nil {
		return d
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, "-enc", "UTF-8", "-", "-")
	cmd.Stdin = io.NewSectionReader(r, 0, size)
	var out bytes.Buffer
	cmd.Stdout = &limited{w: &out, left: 64 << 20}
	if cmd.Run() != nil {
		return d
	}
	var pages []Page
	for _, s := range strings.Split(strings.TrimSuffix(out.String(), "\f"), "\f") {
		s = letters(directions.Replace(strings.ToValidUTF8(s, "\uFFFD")))
		var lines []string
		for _, l := range strings.Split(s, "\n") {
			if l = strings.Join(strings.Fields(l), " "); l != "" {
				lines = append(lines, l)
			}
		}
		p := Page{Text: strings.Join(paragraphs(lines), "\n"), glyphs: len(s)}
		if why := gate(p.Text); why != "" {
			p.Text, p.Degraded = "", why
		}
		pages = append(pages, p)
	}
	for i := range pages[:min(len(pages), len(d.Pages))] {
		if d.Pages[i].Degraded == overdrawn {
			pages[i] = d.Pages[i] // the tool does not look for that
		}
	}
	if quality(pages) > quality(d.Pages)+quality(d.Pages)/20 {
		d.Pages = pages
	}
	return d
}

// directions takes out the marks that pdftotext writes around runs of one direction.
var directions = strings.NewReplacer("\u202A", "", "\u202B", "", "\u202C", "", "\u202D", "", "\u202E", "", "\u200E", "", "\u200F", "")

type limited struct {
	w    io.Writer
	left int
}

func (l *limited) Write(p []byte) (int, error) {
	if l.left -= len(p); l.left < 0 {
		return 0, io.ErrShortWrite
	}
	return l.w.Write(p)
}
