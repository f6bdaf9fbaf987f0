package source

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// charset is a decoding with its name; a nil encoding is UTF-8 as it stands.
type charset struct {
	name string
	enc  encoding.Encoding
	bom  int  // bytes of the byte order mark
	wide bool // two bytes or more a character
}

var (
	utf8Charset = charset{name: "UTF-8"}
	windows1256 = charset{name: "windows-1256", enc: charmap.Windows1256}
	iso8859x6   = charset{name: "ISO-8859-6", enc: charmap.ISO8859_6}
	utf16le     = charset{name: "UTF-16LE", enc: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), wide: true}
	utf16be     = charset{name: "UTF-16BE", enc: unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), wide: true}
)

// charsetOf tells how bytes are written: by their mark, as UTF-8 where they are
// valid, as declared, else by the letters. False where nothing fits; cut says that
// the bytes are the beginning of more.
func charsetOf(b []byte, declared string, cut bool) (charset, bool) {
	switch {
	case bytes.HasPrefix(b, []byte("\xEF\xBB\xBF")):
		return charset{name: "UTF-8", bom: 3}, true
	case bytes.HasPrefix(b, []byte("\xFF\xFE")):
		utf16 := utf16le
		utf16.bom = 2
		return utf16, true
	case bytes.HasPrefix(b, []byte("\xFE\xFF")):
		utf16 := utf16be
		utf16.bom = 2
		return utf16, true
	}
	if c, ok := utf16Unmarked(b); ok {
		return c, true
	}
	if validUTF8(b, cut) {
		return utf8Charset, true
	}
	if enc, err := htmlindex.Get(declared); declared != "" && err == nil && enc != encoding.Nop {
		if name, _ := htmlindex.Name(enc); name != "utf-8" {
			return charset{name: name, enc: enc}, true
		}
	}
	if c, ok := arabicCodePage(b); ok {
		return c, true
	}
	return utf8Charset, mostlyUTF8(b)
}

// mostlyUTF8 tells UTF-8 that something damaged here and there.
func mostlyUTF8(b []byte) bool {
	wide, bad := 0, 0
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		switch {
		case r == utf8.RuneError && n <= 1:
			bad++
		case n > 1:
			wide++
		}
		i += max(n, 1)
	}
	return wide >= 4*bad
}

// validUTF8 forgives a character that the end of a head cuts.
func validUTF8(b []byte, cut bool) bool {
	if !cut {
		return utf8.Valid(b)
	}
	for n := 0; n < utf8.UTFMax && n <= len(b); n++ {
		if utf8.Valid(b[:len(b)-n]) {
			return n == 0 || !utf8.FullRune(b[len(b)-n:])
		}
	}
	return false
}

// utf16Unmarked knows UTF-16 by the high bytes of Arabic letters and spaces, which
// then are nearly all bytes at odd or at even places.
func utf16Unmarked(b []byte) (charset, bool) {
	var high [2]int
	b = b[:len(b)&^1]
	for i, c := range b {
		if c == 0x06 || c == 0x00 {
			high[i&1]++
		}
	}
	half := len(b) / 2
	switch {
	case half < 8:
		return charset{}, false
	case high[1]*10 > half*9 && high[0]*4 < half:
		return utf16le, true
	case high[0]*10 > half*9 && high[1]*4 < half:
		return utf16be, true
	}
	return charset{}, false
}

// arabicCodePage tells windows-1256 from ISO-8859-6, false where the bytes look like
// neither. The letters up to غ stand at the same bytes in both; what follows does
// not: ل م ن و ي are E1 E3 E4 E6 ED in the one, E4 E5 E6 E8 EA in the other, ف ق ك
// are DD DE DF, which the other leaves empty.
func arabicCodePage(b []byte) (charset, bool) {
	var n [256]int
	high := 0
	for _, c := range b {
		n[c]++
		if c >= 0x80 {
			high++
		}
	}
	win := n[0xDD] + n[0xDE] + n[0xDF] + n[0xE1] + n[0xE3] + n[0xED]
	iso := n[0xE2] + n[0xE5] + n[0xE7] + n[0xE8] + n[0xE9] + n[0xEA]
	shared := n[0xC7] + n[0xCA] + n[0xD1] + n[0xCF] + n[0xC8] + n[0xC9] + n[0xD3] + n[0xDA]
	letters := shared + win + iso + n[0xE4] + n[0xE6]
	// Alef alone is one letter in seven of Arabic; other code pages have it seldom.
	if n[0xC7]*25 < high || letters*2 < high || high == 0 {
		return charset{}, false
	}
	if iso > win {
		return iso8859x6, true
	}
	return windows1256, true
}

// decode turns bytes into UTF-8; bytes that the charset leaves empty become U+FFFD.
func (c charset) decode(b []byte) []byte {
	b = b[min(c.bom, len(b)):]
	if c.enc == nil {
		return bytes.ToValidUTF8(b, []byte("\uFFFD"))
	}
	out, err := c.enc.NewDecoder().Bytes(b)
	if err != nil {
		return bytes.ToValidUTF8(b, []byte("\uFFFD"))
	}
	return out
}
