package ledger

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"sort"
	"strconv"
	"unicode/utf8"

	"isnad/claim"
)

// quoter cuts code-point spans out of a text. Arabic news being two bytes a letter
// for the most part, it keeps the byte of every 16th code point.
type quoter struct {
	text  string
	marks []int32
	runes int
}

const quoteStride = 16

func newQuoter(text string) *quoter {
	q := &quoter{text: text, marks: make([]int32, 0, len(text)/quoteStride/2+2)}
	for at := 0; at < len(text); q.runes++ {
		if q.runes%quoteStride == 0 {
			q.marks = append(q.marks, int32(at))
		}
		at += runeLen(text[at:])
	}
	return q
}

// byteOf returns the byte offset of code point n, which is at most the length.
func (q *quoter) byteOf(n int) int {
	if n >= q.runes {
		return len(q.text)
	}
	at := int(q.marks[n/quoteStride])
	for range n % quoteStride {
		at += runeLen(q.text[at:])
	}
	return at
}

// runeLen is the length of the first code point; letters of two bytes are told at a
// glance.
func runeLen(s string) int {
	if s[0] < utf8.RuneSelf {
		return 1
	}
	if s[0] >= 0xC2 && s[0] < 0xE0 && len(s) > 1 && s[1]&0xC0 == 0x80 {
		return 2
	}
	_, size := utf8.DecodeRuneInString(s)
	return size
}

// isAt reports whether code point n begins at byte at.
func (q *quoter) isAt(at, n int) bool { return q.byteOf(n) == at }

// runeOf returns how many code points stand before byte at.
func (q *quoter) runeOf(at int) int {
	return utf8.RuneCountInString(q.text[:min(max(at, 0), len(q.text))])
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
