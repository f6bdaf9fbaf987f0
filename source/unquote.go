package source

import (
	"bytes"
	"strings"
)

// unquoted reads a JSON string that is known to be whole and UTF-8, as those are which
// encoding/json gives to UnmarshalJSON of a line that is UTF-8; ok is false for escaped
// surrogates, which are rare and left to encoding/json.
func unquoted(b []byte) (s string, ok bool) {
	if len(b) < 2 || b[0] != '"' || b[len(b)-1] != '"' {
		return "", false
	}
	b = b[1 : len(b)-1]
	i := bytes.IndexByte(b, '\\')
	if i < 0 {
		return string(b), true
	}
	var out strings.Builder
	out.Grow(len(b))
	for ; i >= 0; i = bytes.IndexByte(b, '\\') {
		out.Write(b[:i])
		n := unescape(&out, b[i:])
		if n == 0 {
			return "", false
		}
		b = b[i+n:]
	}
	out.Write(b)
	return out.String(), true
}

// unescape writes what the escape at the head of b stands for and returns its
// length, 0 for one that it does not know.
func unescape(out *strings.Builder, b []byte) int {
	if len(b) < 2 {
		return 0
	}
	switch b[1] {
	case '"', '\\', '/':
		out.WriteByte(b[1])
	case 'b':
		out.WriteByte('\b')
	case 'f':
		out.WriteByte('\f')
	case 'n':
		out.WriteByte('\n')
	case 'r':
		out.WriteByte('\r')
	case 't':
		out.WriteByte('\t')
	case 'u':
		r, ok := hex4(b[2:])
		if !ok || r >= 0xD800 && r < 0xE000 {
			return 0
		}
		out.WriteRune(r)
		return 6
	default:
		return 0
	}
	return 2
}

func hex4(b []byte) (r rune, ok bool) {
	if len(b) < 4 {
		return 0, false
	}
	for _, c := range b[:4] {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}
