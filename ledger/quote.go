package ledger

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/bits"
	"slices"
	"sort"
	"strconv"
	"unicode/utf8"

	"isnad/claim"
)

// quoter cuts code-point spans out of a text. It knows how many code points begin
// before each 32nd byte; in a text that is no UTF-8, where each stray byte counts as a
// code point of its own, it knows where each of them begins.
type quoter struct {
	text  string
	runes int
	marks []int32 // code points before byte 32·i
	stray []int32 // nil for UTF-8: the byte of each code point
}

const quoteStride = 32

func newQuoter(text string) *quoter {
	q := &quoter{text: text}
	if !utf8.ValidString(text) {
		for i := range text {
			q.stray = append(q.stray, int32(i))
		}
		q.runes = len(q.stray)
		return q
	}
	q.marks = make([]int32, 0, len(text)/quoteStride+1)
	at := 0
	for ; at+quoteStride <= len(text); at += quoteStride {
		q.marks = append(q.marks, int32(q.runes))
		q.runes += begun(text[at:at+8]) + begun(text[at+8:at+16]) + begun(text[at+16:at+24]) + begun(text[at+24:at+32])
	}
	q.marks = append(q.marks, int32(q.runes))
	q.runes += utf8.RuneCountInString(text[skip(text, at):])
	return q
}

// begun counts the code points that begin in eight bytes of UTF-8: the bytes that are
// not 10xxxxxx.
func begun(s string) int {
	_ = s[7]
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	return 8 - bits.OnesCount64(x>>7&(^x>>6)&0x0101010101010101)
}

// skip returns the first byte from at on that begins a code point, or the end.
func skip(s string, at int) int {
	for at < len(s) && s[at]&0xC0 == 0x80 {
		at++
	}
	return at
}

// byteOf returns the byte offset of code point n, which is at most the length.
func (q *quoter) byteOf(n int) int {
	switch {
	case n >= q.runes:
		return len(q.text)
	case q.stray != nil:
		return int(q.stray[n])
	}
	k, _ := slices.BinarySearch(q.marks, int32(n)+1) // the first with more before it
	at := skip(q.text, (k-1)*quoteStride)
	for left := n - int(q.marks[k-1]); left > 0; left-- {
		at = skip(q.text, at+1)
	}
	return at
}

// isAt reports whether code point n begins at byte at.
func (q *quoter) isAt(at, n int) bool { return q.byteOf(n) == at }

// runeOf returns how many code points stand before byte at.
func (q *quoter) runeOf(at int) int {
	at = min(max(at, 0), len(q.text))
	if q.stray != nil {
		return utf8.RuneCountInString(q.text[:at])
	}
	k := at / quoteStride
	n := int(q.marks[k])
	for i := k * quoteStride; i < at; i++ {
		if q.text[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// fill puts its words into s; it reports whether s lies within the text.
func (q *quoter) fill(s *claim.Span) bool {
	if s.Start < 0 || s.Start >= s.End || s.End > q.runes {
		return false
	}
	s.Text = q.text[q.byteOf(s.Start):q.byteOf(s.End)]
	return true
}

// claim puts the words into all spans of c.
func (q *quoter) claim(c *claim.Claim) error {
	ok := q.fill(&c.Trigger)
	ok = q.fill(&c.Evidence) && ok
	for i := range c.Roles {
		ok = q.fill(&c.Roles[i].Span) && ok
	}
	for i := range c.Isnad {
		ok = q.fill(&c.Isnad[i].Span) && ok
	}
	if !ok {
		return fmt.Errorf("a claim's span lies outside the text of %d code points", q.runes)
	}
	return nil
}

// claimID is claim.Identify without its cost: a ledger computes millions.
func claimID(c *claim.Claim, document string) string {
	h := claimHash(c, document)
	return hex.EncodeToString(h[:])
}

func claimHash(c *claim.Claim, document string) [16]byte {
	var arr [512]byte
	b := append(arr[:0], document...)
	b = append(b, 0)
	b = append(b, c.Type...)
	b = appendPair(b, c.Trigger)
	for i := range c.Roles {
		b = append(b, 0)
		b = append(b, c.Roles[i].Role...)
		b = appendPair(b, c.Roles[i].Span)
	}
	h := sha256.Sum256(b)
	return [16]byte(h[:16])
}

func appendPair(b []byte, s claim.Span) []byte {
	b = strconv.AppendInt(append(b, 0), int64(s.Start), 10)
	return strconv.AppendInt(append(b, 0), int64(s.End), 10)
}

// claimKey is the first eight bytes of an id.
func claimKey(h [16]byte) uint64 { return binary.BigEndian.Uint64(h[:8]) }

// packKeys writes sorted keys one after the other.
func packKeys(keys []uint64) []byte {
	b := make([]byte, 0, 8*len(keys))
	for _, k := range keys {
		b = binary.BigEndian.AppendUint64(b, k)
	}
	return b
}

// hasKey reports whether packed keys hold one from lo to hi.
func hasKey(packed []byte, lo, hi uint64) bool {
	n := len(packed) / 8
	i := sort.Search(n, func(i int) bool { return binary.BigEndian.Uint64(packed[8*i:]) >= lo })
	return i < n && binary.BigEndian.Uint64(packed[8*i:]) <= hi
}
