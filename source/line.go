package source

import (
	"bufio"
	"errors"
	"io"
)

// lines reads lines of at most max bytes; what is longer is passed over without
// being held, so that one line of 200 MB costs no memory.
type lines struct {
	r   *bufio.Reader
	max int
	n   int // number of the line returned last
	buf []byte
}

// next returns the next line without its end; long tells one that was passed over.
// The bytes hold until the next call. The error is io.EOF at the end of input.
func (l *lines) next() (line []byte, long bool, err error) {
	l.buf = l.buf[:0]
	if cap(l.buf) > 4*sniffLen {
		l.buf = nil // one long line must not keep its memory for the whole file
	}
	started := false
	for {
		part, err := l.r.ReadSlice('\n')
		if len(part) > 0 && !started {
			started = true
			l.n++
		}
		if !long && len(l.buf)+len(part) > l.max+1 {
			long = true
			l.buf = nil
		}
		if !long {
			l.buf = append(l.buf, part...)
		}
		switch {
		case err == nil:
			return l.buf, long, nil
		case errors.Is(err, bufio.ErrBufferFull):
		case started && errors.Is(err, io.EOF):
			return l.buf, long, nil
		default:
			return nil, long, err
		}
	}
}
