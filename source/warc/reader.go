package warc

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// DefaultMaxRecord is the longest block or payload that is read. Common Crawl cuts at
// 1 MiB, other archives hold videos.
const DefaultMaxRecord = 16 << 20

const (
	maxHeader = 64 << 10 // bytes of a record's header
	maxSeek   = 1 << 30  // bytes looked through for the next record after damage
)

// Options say how an archive is read.
type Options struct {
	MaxRecord int64    // bytes of one block and of one payload; 0 is DefaultMaxRecord
	From      Position // where reading goes on; the input must stand at From.Member
}

// Reader reads the records of one archive. It is not safe for concurrent use.
type Reader struct {
	max    int64
	raw    *counting
	gz     *gzip.Reader // nil where the archive is not compressed
	in     *bufio.Reader
	inner  *counting // what in reads from
	member int64
	skip   int64
	block  []byte
	body   bytes.Buffer
	undo   undoer
	err    error
}

// counting knows how many bytes were taken from a buffered reader.
type counting struct {
	r *bufio.Reader
	n int64
}

func (c *counting) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// ReadByte lets gzip stop exactly at the end of a member.
func (c *counting) ReadByte() (byte, error) {
	b, err := c.r.ReadByte()
	if err == nil {
		c.n++
	}
	return b, err
}

// NewReader returns a reader of the archive that r holds.
func NewReader(r io.Reader, o Options) *Reader {
	if o.MaxRecord <= 0 {
		o.MaxRecord = DefaultMaxRecord
	}
	return &Reader{
		max: o.MaxRecord, skip: o.From.Inner, member: o.From.Member,
		raw: &counting{r: bufio.NewReaderSize(r, 256<<10), n: o.From.Member},
	}
}

// Next returns the next record. The error is io.EOF at the end; a fault with the key
// WARCRecord or TooLarge is of one record, and Next may be called again; any other
// ends the archive.
func (r *Reader) Next() (*Record, error) {
	if r.err != nil {
		return nil, r.err
	}
	rec, err := r.next()
	if err != nil && !fault.Is(err, locale.WARCRecord) && !fault.Is(err, locale.TooLarge) {
		r.err = err
		if !errors.Is(err, io.EOF) {
			r.err = fault.Of(err, locale.ArchiveCut)
		}
		return nil, r.err
	}
	return rec, err
}

// Offset returns how many bytes of the input have been taken.
func (r *Reader) Offset() int64 { return r.raw.n }

func (r *Reader) next() (*Record, error) {
	if r.in == nil {
		if err := r.open(); err != nil {
			return nil, err
		}
	}
	for {
		pos := r.position()
		line, err := r.line(maxHeader)
		switch {
		case errors.Is(err, io.EOF) && strings.TrimSpace(line) == "":
			if err := r.nextMember(); err != nil {
				return nil, err
			}
		case err != nil:
			return nil, err
		case line == "":
			// the two line ends behind a record
		case !strings.HasPrefix(line, "WARC/"):
			if err := r.resync(); err != nil {
				return nil, err
			}
			return nil, damaged(pos, "it does not begin with WARC/")
		default:
			return r.record(pos)
		}
	}
}

func damaged(p Position, why string) error {
	return fault.New(locale.WARCRecord, p.Member+p.Inner, errors.New(why))
}

// open finds out whether the input is compressed.
func (r *Reader) open() error {
	head, _ := r.raw.r.Peek(2)
	if bytes.Equal(head, []byte("\x1f\x8b")) {
		gz, err := gzip.NewReader(r.raw)
		if err != nil {
			return err
		}
		r.gz = gz
		gz.Multistream(false)
		r.start(gz)
	} else {
		r.start(r.raw)
	}
	if r.skip > 0 {
		if _, err := io.CopyN(io.Discard, r.in, r.skip); err != nil {
			return err
		}
		r.skip = 0
	}
	return nil
}

func (r *Reader) start(from io.Reader) {
	if r.in == nil {
		r.inner = &counting{r: bufio.NewReaderSize(from, 64<<10)}
		r.in = bufio.NewReaderSize(r.inner, 64<<10)
		return
	}
	r.inner.r.Reset(from)
	r.inner.n = 0
	r.in.Reset(r.inner)
}

// nextMember goes on to the next gzip member; io.EOF where there is none. Bytes behind
// the last member that are no gzip are an error.
func (r *Reader) nextMember() error {
	if r.gz == nil {
		return io.EOF
	}
	r.member = r.raw.n
	if err := r.gz.Reset(r.raw); err != nil {
		return err
	}
	r.gz.Multistream(false)
	r.start(r.gz)
	return nil
}

func (r *Reader) position() Position {
	at := r.inner.n - int64(r.in.Buffered())
	if r.gz == nil {
		return Position{Member: r.member + at}
	}
	return Position{r.member, at}
}

// line reads a line of at most limit bytes without its end.
func (r *Reader) line(limit int) (string, error) {
	var b []byte
	for {
		part, err := r.in.ReadSlice('\n')
		b = append(b, part...)
		if len(b) > limit {
			return "", nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return strings.TrimRight(string(b), "\r\n"), err
		}
	}
}

// resync goes to where the next record may begin: the next member, or the next line
// that looks like a version.
func (r *Reader) resync() error {
	for n := 0; n < maxSeek; {
		head, err := r.in.Peek(6)
		if err == nil && string(head[:5]) == "WARC/" {
			return nil
		}
		if err != nil {
			return r.nextMember()
		}
		part, err := r.in.ReadSlice('\n')
		n += len(part)
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) && !errors.Is(err, io.EOF) {
			return err
		}
	}
	return io.ErrUnexpectedEOF
}
