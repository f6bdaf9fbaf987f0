package hashed

import (
	"encoding/binary"
	"math/bits"
)

// Table maps hashes of words to numbers from 1 to 15. It is read where it lies, so
// that an embedded one costs nothing to load. A key that was never put in is found
// with a chance of about one in a hundred million for each slot looked at.
type Table struct {
	data string
	mask uint64
}

// NewTable lays the pairs out as a table of twice their number of slots. Values
// above 15 become 15, zeros are left out.
func NewTable(pairs map[uint64]uint8) Table {
	n := 0
	for _, v := range pairs {
		if v > 0 {
			n++
		}
	}
	slots := 1 << max(4, bits.Len(uint(n+n/3)))
	data := make([]byte, 4*slots)
	mask := uint64(slots - 1)
	for _, k := range sortedKeys(pairs) {
		v := min(pairs[k], 15)
		if v == 0 {
			continue
		}
		h := Mix(k, tableSeed)
		at := h & mask
		for binary.LittleEndian.Uint32(data[4*at:]) != 0 {
			at = (at + 1) & mask
		}
		binary.LittleEndian.PutUint32(data[4*at:], uint32(h>>36)<<4|uint32(v))
	}
	return Table{data: string(data), mask: mask}
}

// OpenTable reads a table that Bytes gave; ok is false where data is none.
func OpenTable(data string) (t Table, ok bool) {
	n := len(data) / 4
	if n < 2 || len(data)%4 != 0 || n&(n-1) != 0 {
		return Table{}, false
	}
	return Table{data: data, mask: uint64(n - 1)}, true
}

const tableSeed = 0xA0761D6478BD642F

// Bytes is the table as it is stored.
func (t Table) Bytes() string { return t.data }

// Get returns the number at key, zero where there is none.
func (t Table) Get(key uint64) uint8 {
	if t.data == "" {
		return 0
	}
	h := Mix(key, tableSeed)
	want := uint32(h>>36) << 4
	at := h & t.mask
	for range 64 { // a damaged table must not hold us for ever
		s := t.data[4*at : 4*at+4]
		v := uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
		if v == 0 {
			return 0
		}
		if v&^15 == want {
			return uint8(v & 15)
		}
		at = (at + 1) & t.mask
	}
	return 0
}
