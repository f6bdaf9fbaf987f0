package ledger

import (
	"crypto/sha256"
	"database/sql/driver"
	"encoding/hex"
	"fmt"
)

// Hash is a SHA-256. The zero Hash stands for none; in the database it is empty.
type Hash [sha256.Size]byte

// String returns the hash in hexadecimal, "" for none.
func (h Hash) String() string {
	if h.None() {
		return ""
	}
	return hex.EncodeToString(h[:])
}

// Short returns the first twelve digits, which people compare by eye.
func (h Hash) Short() string { return h.String()[:min(12, len(h.String()))] }

// None reports whether h is no hash.
func (h Hash) None() bool { return h == Hash{} }

// ParseHash reads what String writes.
func ParseHash(s string) (Hash, error) {
	var h Hash
	if b, err := hex.DecodeString(s); err != nil || len(b) != len(h) {
		return h, fmt.Errorf("%q is no hash: 64 hexadecimal digits are wanted", s)
	} else {
		copy(h[:], b)
	}
	return h, nil
}

// MarshalText writes what String does.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// Value gives the database 32 bytes, or none.
func (h Hash) Value() (driver.Value, error) { return h.bytes(), nil }

func (h Hash) bytes() []byte {
	if h.None() {
		return []byte{}
	}
	return h[:]
}

// Scan takes what Value gave. Anything else is a damaged row.
func (h *Hash) Scan(v any) error {
	b, ok := v.([]byte)
	switch {
	case v == nil || ok && len(b) == 0:
		*h = Hash{}
		return nil
	case !ok || len(b) != len(h):
		return fmt.Errorf("a hash of %d bytes was found, want %d", len(b), len(h))
	}
	copy(h[:], b)
	return nil
}

func sum(b []byte) Hash { return sha256.Sum256(b) }
