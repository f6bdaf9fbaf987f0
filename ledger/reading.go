package ledger

import (
	"encoding/binary"
	"math"
	"slices"

	"isnad/calendar"
	"isnad/claim"
)

const readingForm = "isnad claims 1\n"

// Flags of a claim and of a count as they are written.
const (
	hasTime = 1 << iota
	hasConfidence
)

const (
	hasCount = 1 << iota
	hasMin
	hasMax
	isApprox
)

// encodeReading writes the claims that one reader found in one document, of which the
// ID of its entry is given. Words are left out: spans are offsets into the document's
// text, and so no claim can quote what is not there, and what is redacted there is gone
// here.
func encodeReading(document Hash, reader string, claims []claim.Claim) []byte {
	return new(encoder).reading(document, reader, claims)
}

// encoder gathers the claims and the table of the strings in them. It may be used again.
type encoder struct {
	b     []byte
	index map[string]int // from 1, in the order of use; "" is 0
	words []string
}

func (e *encoder) reading(document Hash, reader string, claims []claim.Claim) []byte {
	if e.index == nil {
		e.index = map[string]int{}
	}
	e.b = e.b[:0]
	e.index[""] = 0
	for i := range claims {
		e.claim(&claims[i])
	}
	size := len(readingForm) + len(document) + len(reader) + len(e.b) + 4*binary.MaxVarintLen32
	for _, w := range e.words {
		size += len(w) + binary.MaxVarintLen32
	}
	b := append(make([]byte, 0, size), readingForm...)
	b = append(b, document[:]...)
	b = appendString(b, reader)
	b = appendInt(b, len(e.words))
	for _, w := range e.words {
		b = appendString(b, w)
	}
	b = appendInt(b, len(claims))
	b = append(b, e.b...)
	clear(e.index)
	clear(e.words)
	e.words = e.words[:0]
	return b
}

func (e *encoder) word(s string) {
	n, ok := e.index[s]
	if !ok {
		e.words = append(e.words, s)
		n = len(e.words)
		e.index[s] = n
	}
	e.b = appendInt(e.b, n)
}

func (e *encoder) span(s claim.Span) {
	e.b = appendInt(e.b, s.Start)
	e.b = appendInt(e.b, s.End-s.Start)
}

func (e *encoder) claim(c *claim.Claim) {
	var flags byte
	if c.Time != nil {
		flags |= hasTime
	}
	if c.Confidence != 0 {
		flags |= hasConfidence
	}
	e.b = append(e.b, flags)
	e.word(string(c.Type))
	e.span(c.Trigger)
	e.span(c.Evidence)
	e.word(string(c.Polarity))
	e.word(string(c.Modality))
	e.word(c.Rule)
	e.b = appendInt(e.b, len(c.Roles))
	for i := range c.Roles {
		e.role(&c.Roles[i])
	}
	e.b = appendInt(e.b, len(c.Isnad))
	for _, l := range c.Isnad {
		e.span(l.Span)
		e.word(string(l.Stance))
		e.word(l.Entity)
	}
	if c.Time != nil {
		e.b = binary.AppendVarint(e.b, int64(c.Time.Start))
		e.b = binary.AppendVarint(e.b, int64(c.Time.End))
	}
	if c.Confidence != 0 {
		e.b = binary.BigEndian.AppendUint64(e.b, math.Float64bits(c.Confidence))
	}
}

func (e *encoder) role(r *claim.Role) {
	e.word(string(r.Role))
	e.span(r.Span)
	e.word(r.Entity)
	if r.Count == nil {
		e.b = append(e.b, 0)
		return
	}
	flags := byte(hasCount)
	if r.Count.Min != nil {
		flags |= hasMin
	}
	if r.Count.Max != nil {
		flags |= hasMax
	}
	if r.Count.Approx {
		flags |= isApprox
	}
	e.b = append(e.b, flags)
	for _, p := range []*int64{r.Count.Min, r.Count.Max} {
		if p != nil {
			e.b = binary.AppendVarint(e.b, *p)
		}
	}
}

// reading is a decoded content of kind Reading; spans have no text yet.
type reading struct {
	document Hash // ID of its entry
	reader   string
	words    []string // all strings in the claims: entities are among them
	claims   []claim.Claim
}

func decodeReading(b []byte) (*reading, error) {
	d, r, n := openReading(b)
	r.claims = make([]claim.Claim, n)
	for i := range r.claims {
		d.claim(r, &r.claims[i])
	}
	return r, d.end()
}

// openReading reads what comes before the claims, and how many there are.
func openReading(b []byte) (*decoder, *reading, int) {
	d := newDecoder(b, readingForm)
	r := &reading{document: d.hash(), reader: d.string()}
	r.words = make([]string, 1, 1+d.length(1))
	for range cap(r.words) - 1 {
		r.words = append(r.words, d.string())
	}
	return d, r, d.length(10)
}

// detached copies a claim whose lists will be used again.
func detached(c *claim.Claim) claim.Claim {
	out := *c
	out.Roles, out.Isnad = slices.Clone(c.Roles), slices.Clone(c.Isnad)
	if len(out.Roles) == 0 {
		out.Roles = nil
	}
	if len(out.Isnad) == 0 {
		out.Isnad = nil
	}
	return out
}

func (d *decoder) word(r *reading) string {
	n := d.int()
	if n >= len(r.words) {
		d.fail(errCut)
		return ""
	}
	return r.words[n]
}

func (d *decoder) span() claim.Span {
	start := d.int()
	n := d.int()
	if n > math.MaxInt32-start {
		d.fail(errCut)
		return claim.Span{}
	}
	return claim.Span{Start: start, End: start + n}
}

func (d *decoder) varint() int64 {
	v, n := binary.Varint(d.b[d.at:])
	if n <= 0 {
		d.fail(errCut)
		return 0
	}
	d.at += n
	return v
}

func (d *decoder) day() calendar.Day {
	v := d.varint()
	if v < math.MinInt32 || v > math.MaxInt32 {
		d.fail(errCut)
		return calendar.NoDay
	}
	return calendar.Day(v)
}

// claim reads one claim into c, whose lists it uses again.
func (d *decoder) claim(r *reading, c *claim.Claim) {
	flags := d.byte()
	c.Reader = r.reader
	c.Type = claim.Type(d.word(r))
	c.Trigger, c.Evidence = d.span(), d.span()
	c.Polarity, c.Modality = claim.Polarity(d.word(r)), claim.Modality(d.word(r))
	c.Rule = d.word(r)
	n := d.length(5)
	c.Roles = slices.Grow(c.Roles[:0], n)
	for range n {
		var x claim.Role
		d.role(r, &x)
		c.Roles = append(c.Roles, x)
	}
	n = d.length(4)
	c.Isnad = slices.Grow(c.Isnad[:0], n)
	for range n {
		c.Isnad = append(c.Isnad, claim.Link{Span: d.span(), Stance: claim.Stance(d.word(r)), Entity: d.word(r)})
	}
	c.Time, c.Confidence = nil, 0
	if flags&hasTime != 0 {
		c.Time = &calendar.Interval{Start: d.day(), End: d.day()}
	}
	if flags&hasConfidence != 0 {
		c.Confidence = math.Float64frombits(d.fixed64())
	}
}

func (d *decoder) role(r *reading, x *claim.Role) {
	x.Role = claim.RoleName(d.word(r))
	x.Span = d.span()
	x.Entity = d.word(r)
	flags := d.byte()
	if flags&hasCount == 0 {
		return
	}
	x.Count = &claim.Count{Approx: flags&isApprox != 0}
	if flags&hasMin != 0 {
		v := d.varint()
		x.Count.Min = &v
	}
	if flags&hasMax != 0 {
		v := d.varint()
		x.Count.Max = &v
	}
}
