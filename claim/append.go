package claim

import (
	"encoding/json"
	"math"
	"strconv"
	"unicode/utf8"

	"isnad/calendar"
)

// AppendJSON appends the record as one JSON object, byte for byte as encoding/json
// writes it without HTML escapes, at a fraction of the cost: evidence repeats whole
// sentences. A test holds the two together.
func (r *Record) AppendJSON(dst []byte) ([]byte, error) {
	w := writer{b: dst}
	w.string(`{"id":`, r.ID)
	w.string(`,"title":`, r.Title)
	w.string(`,"publisher":`, r.Publisher)
	w.string(`,"published":`, r.Published)
	w.string(`,"lang":`, r.Lang)
	w.some(`,"url":`, r.URL)
	w.some(`,"author":`, r.Author)
	w.string(`,"text":`, r.Text)
	w.b = append(w.b, `,"claims":`...)
	appendList(&w, r.Claims, w.claim)
	w.b = append(w.b, '}')
	return w.b, w.err
}

// writer appends JSON; the first error is kept.
type writer struct {
	b        []byte
	err      error
	last     *Span // the last evidence
	from, to int   // where it stands in b
}

func appendList[T any](w *writer, all []T, one func(*T)) {
	if all == nil {
		w.b = append(w.b, "null"...)
		return
	}
	w.b = append(w.b, '[')
	for i := range all {
		if i > 0 {
			w.b = append(w.b, ',')
		}
		one(&all[i])
	}
	w.b = append(w.b, ']')
}

func (w *writer) claim(c *Claim) {
	w.b = append(w.b, '{')
	if c.ID != "" {
		w.string(`"id":`, c.ID)
		w.b = append(w.b, ',')
	}
	w.string(`"type":`, string(c.Type))
	w.span(`,"trigger":`, &c.Trigger)
	w.b = append(w.b, `,"roles":`...)
	appendList(w, c.Roles, w.role)
	w.b = append(w.b, `,"time":`...)
	w.interval(c.Time)
	w.string(`,"polarity":`, string(c.Polarity))
	w.string(`,"modality":`, string(c.Modality))
	w.b = append(w.b, `,"isnad":`...)
	appendList(w, c.Isnad, w.link)
	w.evidence(&c.Evidence)
	if c.Confidence != 0 {
		w.b = append(w.b, `,"confidence":`...)
		w.float(c.Confidence)
	}
	w.some(`,"rule":`, c.Rule)
	w.some(`,"reader":`, c.Reader)
	w.b = append(w.b, '}')
}

func (w *writer) role(r *Role) {
	w.string(`{"role":`, string(r.Role))
	w.span(`,"span":`, &r.Span)
	if r.Count != nil {
		w.bound(`,"count":{"min":`, r.Count.Min)
		w.bound(`,"max":`, r.Count.Max)
		w.b = strconv.AppendBool(append(w.b, `,"approx":`...), r.Count.Approx)
		w.b = append(w.b, '}')
	}
	w.some(`,"entity":`, r.Entity)
	w.b = append(w.b, '}')
}

func (w *writer) link(l *Link) {
	w.span(`{"span":`, &l.Span)
	w.string(`,"stance":`, string(l.Stance))
	w.some(`,"entity":`, l.Entity)
	w.b = append(w.b, '}')
}

func (w *writer) span(key string, s *Span) {
	w.b = append(append(w.b, key...), `{"start":`...)
	w.b = strconv.AppendInt(w.b, int64(s.Start), 10)
	w.b = strconv.AppendInt(append(w.b, `,"end":`...), int64(s.End), 10)
	w.string(`,"text":`, s.Text)
	w.b = append(w.b, '}')
}

// evidence writes a sentence; that of the claim before is copied.
func (w *writer) evidence(s *Span) {
	if w.last != nil && *w.last == *s {
		w.b = append(w.b, w.b[w.from:w.to]...)
		return
	}
	w.from = len(w.b)
	w.span(`,"evidence":`, s)
	w.last, w.to = s, len(w.b)
}

func (w *writer) bound(key string, n *int64) {
	w.b = append(w.b, key...)
	if n == nil {
		w.b = append(w.b, "null"...)
		return
	}
	w.b = strconv.AppendInt(w.b, *n, 10)
}

func (w *writer) interval(v *calendar.Interval) {
	if v == nil {
		w.b = append(w.b, "null"...)
		return
	}
	w.day(`{"start":`, v.Start)
	w.day(`,"end":`, v.End)
	w.b = append(w.b, '}')
}

func (w *writer) day(key string, d calendar.Day) {
	w.b = append(w.b, key...)
	if !d.Known() {
		w.b = append(w.b, "null"...)
		return
	}
	w.b = append(append(append(w.b, '"'), d.String()...), '"')
}

// float writes what is usual itself and leaves the rest to encoding/json.
func (w *writer) float(x float64) {
	if a := math.Abs(x); a >= 1e-6 && a < 1e21 {
		w.b = strconv.AppendFloat(w.b, x, 'f', -1, 64)
		return
	}
	w.marshal(x)
}

func (w *writer) marshal(v any) {
	b, err := json.Marshal(v)
	if err != nil && w.err == nil {
		w.err = err
	}
	w.b = append(w.b, b...)
}

// some writes a text that is left out where it is empty.
func (w *writer) some(key, s string) {
	if s != "" {
		w.string(key, s)
	}
}

// string writes key, which is JSON already, and a text.
func (w *writer) string(key, s string) {
	w.b = append(append(w.b, key...), '"')
	w.b = append(escape(w.b, s), '"')
}

// escape appends a text as it stands in JSON: bytes that are no UTF-8 become \ufffd,
// and separators of lines and paragraphs are escaped too, for JavaScript's sake.
func escape(dst []byte, s string) []byte {
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < utf8.RuneSelf && c != '"' && c != '\\' {
			i++
			continue
		}
		if c >= 0xC2 && c <= 0xDF && i+1 < len(s) && s[i+1]&0xC0 == 0x80 { // nearly all letters
			i += 2
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r >= utf8.RuneSelf && r != '\u2028' && r != '\u2029' && (r != utf8.RuneError || n > 1) {
			i += n
			continue
		}
		dst = append(dst, s[from:i]...)
		dst = appendEscape(dst, r)
		i += n
		from = i
	}
	return append(dst, s[from:]...)
}

func appendEscape(dst []byte, r rune) []byte {
	switch r {
	case '\\', '"':
		return append(dst, '\\', byte(r))
	case '\b':
		return append(dst, `\b`...)
	case '\f':
		return append(dst, `\f`...)
	case '\n':
		return append(dst, `\n`...)
	case '\r':
		return append(dst, `\r`...)
	case '\t':
		return append(dst, `\t`...)
	}
	const hex = "0123456789abcdef"
	return append(dst, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
}
