package hashed

import "encoding/binary"

// Columns is the number of classes that a row of weights has room for.
const Columns = 24

// Rows holds for each feature one row of one-byte weights, with 128 added, eight in
// each number.
type Rows [][Columns / 8]uint64

// NewRows reads rows as they are stored, Columns bytes each; bytes behind the last
// whole row are left out.
func NewRows(data string) Rows {
	r := make(Rows, len(data)/Columns)
	for i := range r {
		row := data[i*Columns : i*Columns+Columns]
		r[i] = [...]uint64{load(row[:8]), load(row[8:16]), load(row[16:])}
	}
	return r
}

// AppendBytes appends the rows as they are stored.
func (r Rows) AppendBytes(dst []byte) []byte {
	for i := range r {
		for _, x := range r[i] {
			dst = binary.LittleEndian.AppendUint64(dst, x)
		}
	}
	return dst
}

// Sum adds up the rows at the given places; scores[k] is the sum for class k. At
// most 250 rows are added.
func (r Rows) Sum(at []uint32, scores *[Columns]int32) {
	var t Total
	r.Add(at, &t)
	t.Scores(scores)
}

// Total is a sum of rows that more may be added to, up to 250 in all.
type Total struct {
	even, odd [Columns / 8]uint64 // four columns in each, of 16 bits
	n         int
}

// Add adds the rows at the given places.
func (r Rows) Add(at []uint32, t *Total) {
	const lanes = 0x00FF00FF00FF00FF
	at = at[:min(len(at), 250-t.n)]
	// Six variables, not two arrays: the compiler keeps these in registers.
	e0, e1, e2 := t.even[0], t.even[1], t.even[2]
	o0, o1, o2 := t.odd[0], t.odd[1], t.odd[2]
	for _, a := range at {
		row := &r[a]
		x, y, z := row[0], row[1], row[2]
		e0 += x & lanes
		o0 += x >> 8 & lanes
		e1 += y & lanes
		o1 += y >> 8 & lanes
		e2 += z & lanes
		o2 += z >> 8 & lanes
	}
	t.even = [3]uint64{e0, e1, e2}
	t.odd = [3]uint64{o0, o1, o2}
	t.n += len(at)
}

// Plus adds three other totals.
func (t *Total) Plus(a, b, c *Total) {
	for i := range t.even {
		t.even[i] += a.even[i] + b.even[i] + c.even[i]
		t.odd[i] += a.odd[i] + b.odd[i] + c.odd[i]
	}
	t.n += a.n + b.n + c.n
}

// Scores gives the sum for each class.
func (t *Total) Scores(scores *[Columns]int32) {
	bias := int32(t.n) * 128
	for i, e := range t.even {
		s, o := scores[8*i:8*i+8], t.odd[i]
		s[0], s[1] = int32(e&0xFFFF)-bias, int32(o&0xFFFF)-bias
		s[2], s[3] = int32(e>>16&0xFFFF)-bias, int32(o>>16&0xFFFF)-bias
		s[4], s[5] = int32(e>>32&0xFFFF)-bias, int32(o>>32&0xFFFF)-bias
		s[6], s[7] = int32(e>>48)-bias, int32(o>>48)-bias
	}
}

func load(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
