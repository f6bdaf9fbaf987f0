package source

import (
	"bytes"
	"io"
	"os"
	"strings"

	"github.com/klauspost/compress/gzip"

	"isnad/internal/locale"
	"isnad/source/archive"
	"isnad/source/office"
	"isnad/source/page"
)

// inside joins the name of an input and of what lies in it, as Java writes them.
func inside(input, name string) string { return input + "!" + name }

// readGzip reads what is compressed by gzip; web archives are read member by member.
func readGzip(r *run, s *stream) bool {
	head, _ := s.raw.Peek(sniffLen)
	if z, err := gzip.NewReader(bytes.NewReader(head)); err == nil {
		b := make([]byte, 5)
		if n, _ := io.ReadFull(z, b); n == 5 && string(b) == "WARC/" {
			return readWARC(r, s)
		}
	}
	more, err := r.budget.Gunzip(s.raw, func(in io.Reader) bool {
		return r.streamOf(&stream{input: s.input, hint: s.hint}, in)
	})
	if more && err != nil {
		return r.faulty(s, 0, err)
	}
	return more
}

// readTar reads each file of a tape archive.
func readTar(r *run, s *stream) bool {
	more, err := r.budget.Tar(s.raw, func(name string, in io.Reader) bool {
		return r.streamOf(&stream{input: inside(s.input, name)}, in)
	})
	if more && err != nil {
		return r.faulty(s, 0, err)
	}
	return more
}

// readZip reads each file of a ZIP: DOCX as one document, of a WACZ its archives only.
func readZip(r *run, s *stream) bool {
	f, size := s.file, s.size
	if f == nil {
		spooled, n, done, err := r.budget.Spool(s.raw)
		if err != nil {
			return r.faulty(s, 0, err)
		}
		defer done()
		f, size = spooled, n
	}
	names, err := archive.Names(f, size)
	if err != nil {
		return r.faulty(s, 0, err)
	}
	if office.Is(names) {
		return r.docx(s, f, size)
	}
	more, err := r.budget.Zip(f, size, wacz(names), func(name string, in io.Reader) bool {
		return r.streamOf(&stream{input: inside(s.input, name)}, in)
	}, func(name string, err error) bool {
		return r.faulty(&stream{input: inside(s.input, name)}, 0, err)
	})
	if more && err != nil {
		return r.faulty(s, 0, err)
	}
	return more
}

// wacz keeps the archives of a web archive collection; its indexes and lists of pages
// would tell the same pages again. Nil keeps all.
func wacz(names []string) func(string) bool {
	described, archives := false, false
	for _, n := range names {
		described = described || n == "datapackage.json"
		archives = archives || strings.HasPrefix(n, "archive/")
	}
	if !described || !archives {
		return nil
	}
	return func(name string) bool { return strings.HasPrefix(name, "archive/") }
}

func (r *run) docx(s *stream, f *os.File, size int64) bool {
	d, err := office.Read(f, size)
	if err != nil {
		return r.faulty(s, 0, err)
	}
	if strings.TrimSpace(d.Text) == "" {
		return r.problem(Problem{Input: s.input, Key: locale.Empty, Skipped: true})
	}
	if r.opts.Originals && size <= MaxOriginal {
		if b, err := io.ReadAll(io.NewSectionReader(f, 0, size)); err == nil {
			s.original = b
		}
	}
	// A file's own date is of its making, or of its template's.
	return r.found(s, 0, d.Text, metaOf(d.Title, d.Author, page.LineDay(d.Text)))
}
