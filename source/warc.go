package source

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"strings"

	"isnad/document"
	"isnad/internal/locale"
	"isnad/source/fault"
	"isnad/source/warc"
)

// readWARC reads the pages and texts of a web archive. Answers other than 200, and what
// is no text, are passed over in silence: archives are full of them.
func readWARC(r *run, s *stream) bool {
	o := warc.Options{}
	if s.file != nil && r.from.Member+r.from.Inner > 0 {
		if _, err := s.file.Seek(r.from.Member, io.SeekStart); err == nil {
			s.raw.Reset(s.counted())
			if s.tell != nil {
				s.tell(r.from.Member)
			}
			o.From = warc.Position{Member: r.from.Member, Inner: r.from.Inner}
			r.items, r.skip = r.from.Before, r.from.Items-r.from.Before
		}
	}
	a := warc.NewReader(s.raw, o)
	for {
		rec, err := a.Next()
		switch {
		case errors.Is(err, io.EOF):
			return true
		case fault.Is(err, locale.WARCRecord), fault.Is(err, locale.TooLarge):
			if !r.faulty(s, 0, err) {
				return false
			}
			continue
		case err != nil:
			return r.faulty(s, 0, err)
		}
		if s.file != nil {
			r.here = Mark{Member: rec.Member, Inner: rec.Inner, Before: r.items}
		}
		if !r.warcRecord(s, rec) {
			return false
		}
	}
}

func (r *run) warcRecord(s *stream, rec *warc.Record) bool {
	if len(rec.Body) == 0 || rec.HTTP != nil && rec.Status != 200 || rec.Type == "response" && rec.HTTP == nil {
		return r.ctx.Err() == nil
	}
	kind, params, _ := mime.ParseMediaType(rec.ContentType())
	if !textual(kind, rec.Body) {
		return r.ctx.Err() == nil
	}
	if rec.BadHash && !r.problem(Problem{Input: s.input, Key: locale.WARCDigest, Args: []any{rec.Member + rec.Inner}}) {
		return false
	}
	if rec.Cut && !r.problem(Problem{Input: inside(s.input, rec.URI()), Key: locale.WARCCut}) {
		return false
	}
	in := &stream{input: inside(s.input, rec.URI()), hint: hint{Meta: document.Meta{URL: webOnly(rec.URI())}, charset: params["charset"], mediaType: kind}}
	return r.streamOf(in, bytes.NewReader(rec.Body))
}

// textual tells the media types that hold articles; where none is given, the bytes
// must begin as a page does.
func textual(kind string, body []byte) bool {
	switch {
	case kind == "text/html", kind == "text/plain", kind == "application/xhtml+xml", kind == "application/pdf",
		strings.HasSuffix(kind, "rss+xml"), strings.HasSuffix(kind, "atom+xml"):
		return true
	case kind == "":
		return isHTML(bytes.ToLower(body[:min(len(body), 512)]))
	}
	return false
}

// webOnly returns an address of the web, "" for all others.
func webOnly(s string) string {
	if strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") {
		return s
	}
	return ""
}
