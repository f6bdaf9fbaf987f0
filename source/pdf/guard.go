package pdf

import (
	"errors"
	"io"
	"runtime/metrics"
)

// The library believes what a file says of itself: it makes tables as long as the file
// claims, and holds strings as long as they inflate. Both are guarded here, for a Go
// program that runs out of memory cannot be recovered.

const (
	maxClaim  = 4_000_000 // an integer that tables may be made of; objects of real files are below a million
	maxMemory = 512 << 20 // bytes that reading may add to the heap
)

var (
	errClaim  = errors.New("it claims to be larger than it is")
	errMemory = errors.New("it inflates without end")
)

// claims returns errClaim where a whole number in the file is larger than the file and
// than any table may be. The unsigned permissions of encrypted files are such numbers too.
func claims(r io.ReaderAt, size int64) error {
	most := max(uint64(size), maxClaim)
	buf := make([]byte, 1<<20)
	var tail [4]byte // the bytes before the number
	digits, value, begun := 0, uint64(0), false
	for at := int64(0); at < size; {
		n, err := r.ReadAt(buf[:min(int64(len(buf)), size-at)], at)
		for _, c := range buf[:n] {
			if c >= '0' && c <= '9' {
				if digits == 0 {
					begun = opens(tail[3])
				}
				if digits++; value < 1e18 {
					value = value*10 + uint64(c-'0')
				}
				continue
			}
			if begun && value > most && !permissions(tail) {
				return errClaim
			}
			digits, value, begun = 0, 0, false
			tail = [4]byte{tail[1], tail[2], tail[3], c}
		}
		if at += int64(n); err != nil && !errors.Is(err, io.EOF) || n == 0 {
			return nil // whoever reads it will be told
		}
	}
	return nil
}

// opens tells what may stand before a number.
func opens(c byte) bool {
	return c <= ' ' || c == '[' || c == '+'
}

func permissions(tail [4]byte) bool {
	s := string(tail[:])
	return s[1:] == "/P " || s == "/P  "
}

// watched fails once reading has added too much to the heap: what the library inflates
// it asks for piece by piece.
type watched struct {
	r      io.ReaderAt
	n      int
	most   uint64 // bytes of the heap
	sample []metrics.Sample
}

func watch(r io.ReaderAt, most uint64) *watched {
	w := &watched{r: r, sample: []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}}
	w.most = w.heap() + most
	return w
}

func (w *watched) heap() uint64 {
	metrics.Read(w.sample)
	if w.sample[0].Value.Kind() != metrics.KindUint64 {
		return 0
	}
	return w.sample[0].Value.Uint64()
}

// ReadAt panics where too much is held; Read and readPage recover.
func (w *watched) ReadAt(p []byte, at int64) (int, error) {
	if w.n++; w.n%4 == 0 && w.heap() > w.most {
		panic(errMemory)
	}
	return w.r.ReadAt(p, at)
}
