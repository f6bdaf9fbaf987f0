package copies

import (
	"encoding/binary"
	"errors"
)

// Append writes a sketch behind b, for Decode: it takes less room than the text.
func (s *Sketch) Append(b []byte) []byte {
	b = append(b, s.sum[:]...)
	for _, n := range []int{s.words, len(s.joined), len(s.samples)} {
		b = binary.AppendUvarint(b, uint64(n))
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
func Decode(b []byte) (*Sketch, error) {
	wrong := errors.New("what was kept of a text's words ends too early or goes on too long")
	s := &Sketch{}
	if len(b) < len(s.sum) {
		return nil, wrong
	}
	b = b[copy(s.sum[:], b):]
	var n [3]int
	for i := range n {
		v, k := binary.Uvarint(b)
		if k <= 0 || v > 1<<30 {
			return nil, wrong
		}
		n[i], b = int(v), b[k:]
	}
	if len(b) != 4*(n[1]+n[2]) {
		return nil, wrong
	}
	s.words, s.joined, s.samples = n[0], make([]word, n[1]), make([]uint32, n[2])
	for i := range s.joined {
		s.joined[i] = word(binary.LittleEndian.Uint32(b[4*i:]))
	}
	b = b[4*n[1]:]
	for i := range s.samples {
		s.samples[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return s, nil
}
