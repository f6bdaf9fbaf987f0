package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Contents are written in one way only, so that the same content has the same hash
// everywhere: a line that names the form, then numbers as unsigned varints of least
// length and strings as their length and bytes.

func appendString(b []byte, s string) []byte {
	b = binary.AppendUvarint(b, uint64(len(s)))
	return append(b, s...)
}

func appendInt(b []byte, n int) []byte { return binary.AppendUvarint(b, uint64(n)) }

var errCut = errors.New("the content ends too early")

// decoder reads a content. After the first fault all reads give zero.
type decoder struct {
	b   []byte
	s   string // the same bytes; strings are cut from it without copying
	at  int
	err error
}

func newDecoder(b []byte, form string) *decoder {
	d := &decoder{b: b, s: string(b)}
	if len(b) < len(form) || d.s[:len(form)] != form {
		d.err = fmt.Errorf("the content does not begin with %q", form)
		return d
	}
	d.at = len(form)
	return d
}

func (d *decoder) fail(err error) {
	if d.err == nil {
		d.err = err
	}
	d.at = len(d.b)
}

func (d *decoder) uint() uint64 {
	if d.at < len(d.b) && d.b[d.at] < 0x80 {
		d.at++
		return uint64(d.b[d.at-1])
	}
	v, n := binary.Uvarint(d.b[d.at:])
	if n <= 0 {
		d.fail(errCut)
		return 0
	}
	d.at += n
	return v
}

// int reads a number that an offset or a length can be.
func (d *decoder) int() int {
	v := d.uint()
	if v > math.MaxInt32 {
		d.fail(fmt.Errorf("number %d is too large", v))
		return 0
	}
	return int(v)
}

// length reads how many things of at least size bytes follow.
func (d *decoder) length(size int) int {
	n := d.int()
	if n > (len(d.b)-d.at)/size {
		d.fail(errCut)
		return 0
	}
	return n
}

func (d *decoder) string() string {
	n := d.length(1)
	s := d.s[d.at : d.at+n]
	d.at += n
	return s
}

func (d *decoder) byte() byte {
	if d.at >= len(d.b) {
		d.fail(errCut)
		return 0
	}
	d.at++
	return d.b[d.at-1]
}

func (d *decoder) fixed64() uint64 {
	if len(d.b)-d.at < 8 {
		d.fail(errCut)
		return 0
	}
	d.at += 8
	return binary.BigEndian.Uint64(d.b[d.at-8:])
}

// end reports what went wrong, bytes left over among it.
func (d *decoder) end() error {
	if d.err == nil && d.at < len(d.b) {
		return fmt.Errorf("%d bytes follow the end of the content", len(d.b)-d.at)
	}
	return d.err
}
