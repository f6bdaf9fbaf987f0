package copies

import (
	"encoding/binary"
	"errors"
)

// Append writes a sketch behind b, for Decode: it takes less room than the text.
func (s *Sketch) Append(b []byte) []byte {
	s.grams()
	b = append(b, s.sum[:]...)
	for _, n := range []int{s.words, len(s.joined), len(s.samples)} {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	for _, w := range s.joined {
		b = binary.LittleEndian.AppendUint32(b, uint32(w))
	}
	for _, h := range s.samples {
		b = binary.LittleEndian.AppendUint32(b, h)
	}
	return b
}

// Decode reads what Append wrote; its error says that b is something else.
func Decode(b string) (*Sketch, error) {
	wrong := errors.New("what was kept of a text's words ends too early or goes on too long")
	s := &Sketch{}
	if len(b) < len(s.sum) {
		return nil, wrong
	}
	b = b[copy(s.sum[:], b):]
	var n [3]int
	for i := range n {
		if n[i] = int(number(b)); len(b) < 4 || n[i] > 1<<28 {
			return nil, wrong
		}
		b = b[4:]
	}
	if len(b) != 4*(n[1]+n[2]) {
		return nil, wrong
	}
	s.words, s.packed, s.samples = n[0], b[:4*n[1]], make([]uint32, n[2])
	b = b[4*n[1]:]
	for i := range s.samples {
		s.samples[i] = number(b[4*i:])
	}
	return s, nil
}

// number reads four bytes, 0 where there are fewer.
func number(b string) uint32 {
	if len(b) < 4 {
		return 0
	}
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}
