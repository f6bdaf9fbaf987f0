package warc

import (
	"bytes"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"strings"
)

// digestFits tells whether b has the digest, written as "sha1:" and base 32, base 64
// or hexadecimal. What cannot be checked fits.
func digestFits(digest string, b []byte) bool {
	name, want, ok := strings.Cut(digest, ":")
	if !ok {
		return true
	}
	var sum []byte
	switch strings.ToLower(strings.ReplaceAll(name, "-", "")) {
	case "sha1":
		s := sha1.Sum(b)
		sum = s[:]
	case "sha256":
		s := sha256.Sum256(b)
		sum = s[:]
	case "md5":
		s := md5.Sum(b)
		sum = s[:]
	default:
		return true
	}
	want = strings.TrimSpace(want)
	for _, decode := range []func(string) ([]byte, error){
		hex.DecodeString,
		func(s string) ([]byte, error) {
			return base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(strings.ToUpper(strings.TrimRight(s, "=")))
		},
		func(s string) ([]byte, error) { return base64.RawStdEncoding.DecodeString(strings.TrimRight(s, "=")) },
	} {
		if got, err := decode(want); err == nil && len(got) == len(sum) {
			return bytes.Equal(got, sum)
		}
	}
	return false
}
