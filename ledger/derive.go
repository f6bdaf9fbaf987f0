package ledger

import (
	"cmp"
	"slices"
	"strings"

	"isnad/claim"
)

// derived is what the database holds of a reading so that it is found.
type derived struct {
	reader   string
	claims   int
	keys     []uint64    // of the claims, sorted
	entities []string    // sorted
	names    [][2]string // entity and the terms of a name, sorted
}

// derive works out what is kept of claims so that they are found.
func (l *Ledger) derive(reader, document string, claims []claim.Claim) derived {
	d := derived{reader: reader, claims: len(claims), keys: make([]uint64, 0, len(claims))}
	for i := range claims {
		d.add(l, &claims[i], document)
	}
	d.sort()
	return d
}

// deriveBody is derive for claims as they are kept: they have no words yet, and their
// words may have been taken away.
func (l *Ledger) deriveBody(body []byte, document, text string) (derived, error) {
	dec, r, n := openReading(body)
	d := derived{reader: r.reader, claims: n, keys: make([]uint64, 0, n)}
	q := newQuoter(text)
	whole := true
	var c claim.Claim
	for range n {
		if dec.claim(r, &c); dec.err != nil {
			break
		}
		whole = q.named(&c) && whole
		d.add(l, &c, document)
	}
	d.sort()
	if !whole {
		d.names = nil
	}
	return d, dec.end()
}

// named puts the words of those spans that name an entity into c; it reports whether
// all of them lie within the text.
func (q *quoter) named(c *claim.Claim) bool {
	whole := true
	for i := range c.Roles {
		if c.Roles[i].Entity != "" {
			whole = q.fill(&c.Roles[i].Span) && whole
		}
	}
	for i := range c.Isnad {
		if c.Isnad[i].Entity != "" {
			whole = q.fill(&c.Isnad[i].Span) && whole
		}
	}
	return whole
}

func (d *derived) add(l *Ledger, c *claim.Claim, document string) {
	d.keys = append(d.keys, claimKey(claimHash(c, document)))
	for i := range c.Roles {
		d.mention(l, c.Roles[i].Entity, c.Roles[i].Span.Text)
	}
	for i := range c.Isnad {
		d.mention(l, c.Isnad[i].Entity, c.Isnad[i].Span.Text)
	}
}

func (d *derived) mention(l *Ledger, entity, name string) {
	if entity == "" {
		return
	}
	d.entities = appendNew(d.entities, entity)
	if terms := l.terms.ofName(name); terms != "" {
		d.names = appendNew(d.names, [2]string{entity, terms})
	}
}

// appendNew appends x unless it is there already, as far as a short look tells.
func appendNew[T comparable](s []T, x T) []T {
	if slices.Contains(s[max(0, len(s)-32):], x) {
		return s
	}
	return append(s, x)
}

func (d *derived) sort() {
	slices.Sort(d.keys)
	d.keys = slices.Compact(d.keys)
	slices.Sort(d.entities)
	d.entities = slices.Compact(d.entities)
	slices.SortFunc(d.names, func(a, b [2]string) int { return cmp.Or(strings.Compare(a[0], b[0]), strings.Compare(a[1], b[1])) })
	d.names = slices.Compact(d.names)
}

// keysOf returns the keys of claims, sorted.
func keysOf(claims []claim.Claim, document string) []uint64 {
	keys := make([]uint64, len(claims))
	for i := range claims {
		keys[i] = claimKey(claimHash(&claims[i], document))
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}
