// Package archive opens ZIP, TAR and gzip within limits: how deep archives may lie in
// one another, how many files and how many bytes may come out of one input, how much
// larger bytes may become. A limit ends the archive with a fault, not the run.
//
// It tells no kinds of content and writes nothing to disk but a spool file for ZIPs
// that are not files themselves.
package archive

import (
	"archive/tar"
	"archive/zip"
	"errors"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/gzip"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// Limits bound what comes out of one input; zero fields take the defaults.
type Limits struct {
	Depth    int   // archives within archives; default 4
	Files    int   // files of one input, at all depths; default 1,000,000
	Inflated int64 // bytes of one input after inflating, at all depths; default 256 GB
	Ratio    int64 // times that a compressed file may grow, once beyond ratioFrom; default 400
	Spool    int64 // bytes of a ZIP inside another archive, which must be stored; default 1 GB
}

// ratioFrom is how many bytes come out before their ratio is looked at: small files
// of one repeated line compress extremely and harm nobody.
const ratioFrom = 32 << 20

func (l Limits) filled() Limits {
	or := func(n, d int64) int64 {
		if n > 0 {
			return n
		}
		return d
	}
	return Limits{int(or(int64(l.Depth), 4)), int(or(int64(l.Files), 1_000_000)), or(l.Inflated, 256<<30), or(l.Ratio, 400), or(l.Spool, 1<<30)}
}

// Budget counts what one input has used of its limits. It is not safe for concurrent use.
type Budget struct {
	lim   Limits
	depth int
	files int
	bytes int64
}

// NewBudget starts counting.
func NewBudget(l Limits) *Budget { return &Budget{lim: l.filled()} }

// Entry is one file of an archive. It returns false where reading must end.
type Entry func(name string, r io.Reader) bool

// enter goes one archive deeper; the function returned comes back up.
func (b *Budget) enter() (func(), error) {
	if b.depth >= b.lim.Depth {
		return nil, fault.New(locale.TooDeep, b.lim.Depth)
	}
	b.depth++
	return func() { b.depth-- }, nil
}

// file counts one file.
func (b *Budget) file() error {
	if b.files++; b.files > b.lim.Files {
		return fault.New(locale.TooMany, b.lim.Files)
	}
	return nil
}

// guard counts bytes that come out of r, in whose compressed form taken tells the size
// so far.
func (b *Budget) guard(r io.Reader, taken func() int64) *guarded {
	return &guarded{b: b, r: r, taken: taken}
}

type guarded struct {
	b     *Budget
	r     io.Reader
	taken func() int64
	n     int64
	err   error // the fault of a limit, or of damage
}

func (g *guarded) Read(p []byte) (int, error) {
	if g.err != nil {
		return 0, g.err
	}
	n, err := g.r.Read(p)
	g.n += int64(n)
	g.b.bytes += int64(n)
	switch {
	case g.b.bytes > g.b.lim.Inflated:
		g.err = fault.New(locale.TooInflated, fault.Size(g.b.lim.Inflated))
	case g.taken != nil && g.n > ratioFrom && g.n > g.b.lim.Ratio*(g.taken()+1):
		g.err = fault.New(locale.Bomb, int(g.b.lim.Ratio))
	case err != nil && !errors.Is(err, io.EOF):
		g.err = fault.Of(err, locale.ArchiveCut)
	}
	if g.err != nil {
		return 0, g.err
	}
	return n, err
}

// Gunzip calls f with the inflated bytes, all members joined. The fault is of the
// compressed bytes; f need not read them to the end.
func (b *Budget) Gunzip(r io.Reader, f func(io.Reader) bool) (more bool, err error) {
	up, err := b.enter()
	if err != nil {
		return true, err
	}
	defer up()
	c := &counter{r: r}
	gz, err := gzip.NewReader(c)
	if err != nil {
		return true, fault.Of(err, locale.ArchiveCut)
	}
	defer gz.Close()
	g := b.guard(gz, func() int64 { return c.n })
	more = f(g)
	return more, g.err
}

// Tar calls f with each regular file, in order.
func (b *Budget) Tar(r io.Reader, f Entry) (more bool, err error) {
	up, err := b.enter()
	if err != nil {
		return true, err
	}
	defer up()
	t := tar.NewReader(r)
	for {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return true, nil
		}
		if err != nil {
			return true, fault.Of(err, locale.ArchiveCut)
		}
		if h.Typeflag != tar.TypeReg || Hidden(h.Name) {
			continue
		}
		if err := b.file(); err != nil {
			return true, err
		}
		g := b.guard(t, nil)
		if !f(h.Name, g) {
			return false, nil
		}
		if g.err != nil {
			return true, g.err // nothing behind it can be found
		}
	}
}

// limit tells the faults after which nothing more of an input is read.
func limit(err error) bool { return fault.Is(err, locale.TooInflated) || fault.Is(err, locale.TooMany) }

// Zip calls f with each file, in the order of the directory; files that cannot be
// opened are told through bad, and the rest is read.
func (b *Budget) Zip(r io.ReaderAt, size int64, keep func(name string) bool, f Entry, bad func(name string, err error) bool) (more bool, err error) {
	up, err := b.enter()
	if err != nil {
		return true, err
	}
	defer up()
	z, err := zip.NewReader(r, size)
	if err != nil {
		return true, fault.Of(err, locale.ArchiveCut)
	}
	for _, e := range z.File {
		if e.FileInfo().IsDir() || Hidden(e.Name) || keep != nil && !keep(e.Name) {
			continue
		}
		if err := b.file(); err != nil {
			return true, err
		}
		more, err := b.zipped(e, f)
		if limit(err) {
			return true, err
		}
		if !more || err != nil && !bad(e.Name, err) {
			return false, nil
		}
	}
	return true, nil
}

func (b *Budget) zipped(e *zip.File, f Entry) (more bool, err error) {
	if e.Flags&1 != 0 {
		return true, fault.New(locale.Encrypted)
	}
	rc, err := e.Open()
	if err != nil {
		return true, fault.Of(err, locale.ArchiveCut)
	}
	defer rc.Close()
	g := b.guard(rc, func() int64 { return int64(e.CompressedSize64) })
	more = f(e.Name, g)
	return more, g.err
}

// Names returns the names of a ZIP's files, without reading them.
func Names(r io.ReaderAt, size int64) ([]string, error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, fault.Of(err, locale.ArchiveCut)
	}
	names := make([]string, len(z.File))
	for i, e := range z.File {
		names[i] = e.Name
	}
	return names, nil
}

// Hidden tells names that programs put beside what people stored.
func Hidden(name string) bool {
	for _, part := range strings.Split(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/") {
		if strings.HasPrefix(part, ".") || part == "__MACOSX" {
			return true
		}
	}
	return false
}

type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
