package warc

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Position is where a record starts: Member is the byte in the input of its gzip
// member, or of the record itself where nothing is compressed; Inner is the byte in the
// inflated member, not 0 only in archives that were compressed whole.
type Position struct{ Member, Inner int64 }

// Record is one record of an archive. Body is valid until the next call of Next.
type Record struct {
	Position
	Header  map[string]string // names in lower case
	Type    string            // warcinfo, request, response, resource, conversion, revisit, metadata …
	Status  int               // of an HTTP answer, 0 for other records
	HTTP    http.Header       // of an HTTP answer, nil for other records
	Body    []byte            // payload with transfer and content encodings undone; nil for types that are not read
	BadHash bool              // the digest that the record gives is not that of its bytes
	Cut     bool              // the payload ended early or could not be undone; Body is what there was

	large bool // the payload inflates beyond the limit
}

// URI returns the address that the record is of.
func (r *Record) URI() string { return strings.Trim(r.Header["warc-target-uri"], "<>") }

// Date returns when the record was made, zero where it does not say.
func (r *Record) Date() time.Time {
	t, _ := time.Parse(time.RFC3339Nano, r.Header["warc-date"])
	return t
}

// ContentType returns the media type of the body, as the server or the record said.
func (r *Record) ContentType() string {
	if r.HTTP != nil {
		return r.HTTP.Get("Content-Type")
	}
	return r.Header["content-type"]
}

// RefersTo returns the address whose earlier record a revisit record repeats.
func (r *Record) RefersTo() string { return r.Header["warc-refers-to-target-uri"] }

// length returns the bytes of the block, -1 where the header does not say.
func (r *Record) length() int64 {
	n, err := strconv.ParseInt(r.Header["content-length"], 10, 64)
	if err != nil || n < 0 {
		return -1
	}
	return n
}

// read tells the types whose payload is text.
func (r *Record) read() bool {
	switch r.Type {
	case "response", "resource", "conversion":
		return true
	}
	return false
}
