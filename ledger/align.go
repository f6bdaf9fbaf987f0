package ledger

import (
	"fmt"
	"slices"

	"isnad/claim"
)

// Two texts that differ only in blanks at the ends of lines and in how lines end are
// one document. The first to come is kept; claims read in the other are moved over.

// aligned moves the claims of p to the text that is kept.
func (t *tx) aligned(d docRow, p *prepared) (preparedReading, error) {
	kept, text, err := t.contentsOf(d.seq)
	if err != nil {
		return preparedReading{}, fmt.Errorf("text or description of entry %d cannot be read: %w", d.seq, err)
	}
	claims := moveClaims(p.item.Claims, runeMap([]rune(p.item.Doc.Text), []rune(text)))
	q := newQuoter(text)
	claims = slices.DeleteFunc(claims, func(c claim.Claim) bool { return q.claim(&c) != nil })
	for i := range claims {
		q.claim(&claims[i])
	}
	return t.l.readingOf(d.id, p.item.Reader, kept.name, claims), nil
}

// runeMap tells for each code point of a, and for its end, where it stands in b.
func runeMap(a, b []rune) []int {
	m := make([]int, len(a)+1)
	j := 0
	for i := range a {
		for j < len(b) && b[j] != a[i] && blank(b[j]) {
			j++
		}
		m[i] = min(j, len(b))
		if j < len(b) && b[j] == a[i] {
			j++
		}
	}
	m[len(a)] = j
	return m
}

func blank(r rune) bool { return r == ' ' || r == '\t' || r == '\r' || r == '\u00a0' || r == '\uFFFD' }

// moveClaims copies claims with all spans moved.
func moveClaims(claims []claim.Claim, m []int) []claim.Claim {
	move := func(s claim.Span) claim.Span {
		if s.Start < 0 || s.Start >= s.End || s.End >= len(m) {
			return claim.Span{}
		}
		return claim.Span{Start: m[s.Start], End: m[s.End-1] + 1}
	}
	out := slices.Clone(claims)
	for i := range out {
		c := &out[i]
		c.Trigger, c.Evidence = move(c.Trigger), move(c.Evidence)
		c.Roles, c.Isnad = slices.Clone(c.Roles), slices.Clone(c.Isnad)
		for k := range c.Roles {
			c.Roles[k].Span = move(c.Roles[k].Span)
		}
		for k := range c.Isnad {
			c.Isnad[k].Span = move(c.Isnad[k].Span)
		}
	}
	return out
}
