package hashed

// Columns is the number of classes that a row of weights has room for.
const Columns = 24

// Rows holds for each feature one row of one-byte weights, stored with 128 added.
// It is read where it lies.
type Rows string

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
	even, odd := t.even, t.odd
	at = at[:min(len(at), 250-t.n)]
	for _, a := range at {
		row := r[int(a)*Columns : int(a)*Columns+Columns]
		for i := range even {
			x := load(string(row[8*i : 8*i+8]))
			even[i] += x & lanes
			odd[i] += x >> 8 & lanes
		}
	}
	t.even, t.odd, t.n = even, odd, t.n+len(at)
}

// Plus adds another total.
func (t *Total) Plus(o *Total) {
	for i := range t.even {
		t.even[i] += o.even[i]
		t.odd[i] += o.odd[i]
	}
	t.n += o.n
}

// Scores gives the sum for each class.
func (t *Total) Scores(scores *[Columns]int32) {
	bias := int32(t.n) * 128
	for i := range t.even {
		for k := range 4 {
			scores[8*i+2*k] = int32(t.even[i]>>(16*k)&0xFFFF) - bias
			scores[8*i+2*k+1] = int32(t.odd[i]>>(16*k)&0xFFFF) - bias
		}
	}
}

func load(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
