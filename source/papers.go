package source

import (
	"bytes"
	"io"
	"strings"

	"isnad/document"
	"isnad/internal/locale"
	"isnad/source/fault"
	"isnad/source/mail"
	"isnad/source/markdown"
	"isnad/source/page"
	"isnad/source/pdf"
	"isnad/source/table"
)

// maxPDF is the longest PDF that is read.
const maxPDF = 128 << 20

func metaOf(title, author, day string) document.Meta {
	return document.Meta{Title: title, Author: author, Published: day}
}

// readPDF reads the pages whose text can be trusted as one document.
func readPDF(r *run, s *stream) bool {
	var in io.ReaderAt
	size := s.size
	if s.file != nil && size <= maxPDF {
		in = s.file
	} else {
		b, err := s.whole(maxPDF)
		if err != nil {
			return r.faulty(s, 0, err)
		}
		in, size = bytes.NewReader(b), int64(len(b))
	}
	if s.file != nil && r.opts.Originals && size <= MaxOriginal {
		if b, err := io.ReadAll(io.NewSectionReader(in, 0, size)); err == nil {
			s.original = b
		}
	}
	d, err := pdf.Read(in, size)
	d = pdf.Better(r.ctx, d, in, size)
	text := d.Text()
	if err != nil && text == "" {
		return r.faulty(s, 0, err)
	}
	if pages := d.DegradedPages(); pages != "" {
		p := Problem{Input: s.input, Key: locale.PDFDegraded, Args: []any{pages}, Skipped: text == ""}
		if !r.problem(p) || text == "" {
			return r.ctx.Err() == nil
		}
	}
	if strings.ContainsRune(text, '\uFFFD') && !r.problem(Problem{Input: s.input, Key: locale.PDFUnmapped}) {
		return false
	}
	// A file's own date is of its making, not of the news.
	return r.found(s, 0, text, metaOf(d.Title, d.Author, page.LineDay(text)))
}

// readMail reads one message, then what is attached to it.
func readMail(r *run, s *stream) bool {
	b, err := s.whole(mail.DefaultMax)
	if err != nil {
		return r.faulty(s, 0, err)
	}
	return r.message(s, 0, b)
}

// readMbox reads each message of an mbox.
func readMbox(r *run, s *stream) bool {
	more := true
	err := mail.Mbox(s.raw, mail.DefaultMax, func(line int, b []byte, err error) bool {
		if err != nil {
			more = r.faulty(s, line, err)
		} else {
			more = r.message(s, line, b)
		}
		return more
	})
	if more && err != nil {
		return r.faulty(s, 0, err)
	}
	return more
}

func (r *run) message(s *stream, line int, b []byte) bool {
	s.original = b
	m, err := mail.Read(b)
	if err != nil {
		return r.faulty(s, line, err)
	}
	text := strings.TrimSpace(r.letters(m.Plain))
	if text == "" {
		text = page.Fragment([]byte(r.letters(m.HTML)), m.Subject)
	}
	switch {
	case text == "" && len(m.Attached) == 0:
		if !r.problem(Problem{Input: s.input, Line: line, Key: locale.NoText, Args: []any{m.ID}, Skipped: true}) {
			return false
		}
	case text != "" && !r.found(s, line, text, metaOf(m.Subject, m.From, m.Day)):
		return false
	}
	if r.mails >= maxMails {
		return true
	}
	r.mails++
	defer func() { r.mails-- }()
	for _, a := range m.Attached {
		at := &stream{input: inside(s.input, a.Name), hint: hint{Meta: document.Meta{Published: m.Day}}, quiet: true}
		if !r.streamOf(at, bytes.NewReader(a.Body)) {
			return false
		}
	}
	return true
}

// maxMails is how deep messages may be attached to messages.
const maxMails = 4

// letters decodes bytes by what they show, as far as that can be told.
func (r *run) letters(b []byte) string {
	cs, _ := charsetOf(b, r.opts.Charset, false)
	return string(cs.decode(b))
}

// readTable reads each row as a document.
func readTable(r *run, s *stream) bool {
	in := s.decoded()
	head, _ := in.Peek(sniffLen)
	head = bytes.Clone(head)
	more := true
	err := table.Read(in, head, r.opts.Columns, r.opts.maxRecord(), func(row table.Row, err error) bool {
		if err != nil {
			more = r.faulty(s, row.Line, err)
			return more
		}
		f := row.Fields
		if f["text"] == "" {
			more = r.problem(Problem{Input: s.input, Line: row.Line, Key: locale.NoText, Args: []any{f["id"]}, Skipped: true})
			return more
		}
		m := document.Meta{ID: f["id"], Title: f["title"], Author: f["author"], Publisher: f["publisher"], Published: f["published"], Lang: f["lang"], URL: f["url"]}
		more = r.found(s, row.Line, f["text"], m)
		return more
	})
	if more && err != nil {
		return r.faulty(s, 0, err)
	}
	return more
}

// readMarkdown reads a text without its marks.
func readMarkdown(r *run, s *stream) bool {
	b, err := s.whole(r.opts.maxRecord())
	if fault.Is(err, locale.TooLarge) {
		return r.problem(Problem{Input: s.input, Key: locale.TextTooLong, Args: []any{megabytes(r.opts.maxRecord())}, Skipped: true})
	}
	if err != nil {
		return r.faulty(s, 0, err)
	}
	cs, ok := charsetOf(b, r.opts.Charset, false)
	if !ok {
		return r.undecodable(s, b)
	}
	if cs.enc != nil && !r.problem(Problem{Input: s.input, Key: locale.ReadAs, Args: []any{cs.name}}) {
		return false
	}
	d := markdown.Read(string(cs.decode(b)))
	if d.Text == "" {
		return r.problem(Problem{Input: s.input, Key: locale.Empty, Skipped: true})
	}
	return r.found(s, 0, d.Text, document.Meta{Title: d.Title, Author: d.Author, Published: d.Published, Lang: d.Lang, URL: webOnly(d.URL)})
}
