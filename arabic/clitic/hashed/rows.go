package hashed

// Columns is the number of classes that a row of weights has room for.
const Columns = 24

// Rows holds for each feature one row of one-byte weights, stored with 128 added.
// It is read where it lies.
type Rows string

// Sum adds up the rows at the given places; scores[k] is the sum for class k. At
// most 250 rows are added.
func (r Rows) Sum(at []uint32, scores *[Columns]int32) {
	const lanes = 0x00FF00FF00FF00FF
	var even, odd [Columns / 8]uint64
	at = at[:min(len(at), 250)]
	for _, a := range at {
		row := r[int(a)*Columns : int(a)*Columns+Columns]
		for i := range even {
			x := load(string(row[8*i : 8*i+8]))
			even[i] += x & lanes
			odd[i] += x >> 8 & lanes
		}
	}
	bias := int32(len(at)) * 128
	for i := range even {
		for k := range 4 {
			scores[8*i+2*k] = int32(even[i]>>(16*k)&0xFFFF) - bias
			scores[8*i+2*k+1] = int32(odd[i]>>(16*k)&0xFFFF) - bias
		}
	}
}

func load(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
