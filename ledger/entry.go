package ledger

import (
	"crypto/sha256"
	"encoding/binary"
	"time"
)

// Kind tells what an entry records.
type Kind string

// The kinds of entry. Genesis and Merged tell of this chain alone; all others are
// shared when ledgers are merged.
const (
	Genesis  Kind = "genesis"
	Raw      Kind = "raw"
	Document Kind = "document"
	Reading  Kind = "claims"
	Judged   Kind = "judgement"
	Redacted Kind = "redaction"
	Merged   Kind = "merge"
	Copied   Kind = "copy"
)

// kindOf is Kind(s), without memory of its own for those that are known.
func kindOf(s string) Kind {
	for _, k := range []Kind{Raw, Document, Reading, Genesis, Judged, Redacted, Merged, Copied} {
		if s == string(k) {
			return k
		}
	}
	return Kind(s)
}

// shared reports whether entries of this kind travel in a merge.
func (k Kind) shared() bool { return k != Genesis && k != Merged }

// Entry is one link of the chain. What it says is found under Content.
type Entry struct {
	Seq     int64
	Kind    Kind
	ID      Hash // of Kind, Content, Link and About: the same thing has the same ID in every ledger
	Content Hash
	Link    Hash  // document: its text; claims and copy: ID of the document's entry
	About   Hash  // document: its identity; copy: that of the document it copies
	Via     Hash  // document: the raw bytes it was parsed from
	At      int64 // microseconds since 1970, UTC: when it was added to this chain
	Hash    Hash  // of all above and of the Hash of the entry before
}

// Time returns when the entry was added to this chain.
func (e *Entry) Time() time.Time { return time.UnixMicro(e.At).UTC() }

// identify computes ID.
func (e *Entry) identify() Hash {
	b := make([]byte, 0, 192)
	b = append(b, "isnad id 1\n"...)
	b = appendString(b, string(e.Kind))
	b = append(b, e.Content[:]...)
	b = append(b, e.Link[:]...)
	b = append(b, e.About[:]...)
	return sum(b)
}

// seal computes Hash, given that of the entry before.
func (e *Entry) seal(prev Hash) Hash {
	var arr [320]byte
	b := append(arr[:0], "isnad entry 1\n"...)
	b = append(b, prev[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(e.Seq))
	b = binary.BigEndian.AppendUint64(b, uint64(e.At))
	b = appendString(b, string(e.Kind))
	b = append(b, e.ID[:]...)
	b = append(b, e.Content[:]...)
	b = append(b, e.Link[:]...)
	b = append(b, e.About[:]...)
	b = append(b, e.Via[:]...)
	return sha256.Sum256(b)
}
