package arabic

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The code points that two bytes spell and that folding may touch: U+0600 to U+077F.
const (
	firstByte = 0xD8
	lastByte  = 0xDD
	tableFrom = rune(firstByte&0x1F) << 6
	tableTo   = rune(lastByte&0x1F)<<6 | 0x3F
)

// table says what becomes of each code point; zero is nothing.
type table struct {
	two   [tableTo - tableFrom + 1]uint16
	same  [tableTo - tableFrom + 1]bool // two leaves it as it is
	forms map[rune]string               // presentation forms, already folded
}

func (t *table) pair(a, b byte) uint16 {
	return t.two[int(a-firstByte)<<6|int(b&0x3F)]
}

func pairRune(a, b byte) uint16 {
	return uint16(a&0x1F)<<6 | uint16(b&0x3F)
}

func (t *table) letter(r rune) uint16 { return t.two[r-tableFrom] }

// appendWide folds a code point outside the two-byte table.
func (t *table) appendWide(dst []byte, r rune) []byte {
	if Invisible(r) || r >= 0x0890 && r <= 0x08FF && unicode.Is(unicode.Mn, r) {
		return dst
	}
	if r >= 0xFB50 && r <= 0xFEFF {
		if form, ok := t.forms[r]; ok {
			return append(dst, form...)
		}
	}
	return utf8.AppendRune(dst, r)
}

// Invisible reports whether r is a control that shows nothing: joiners, direction
// marks, the byte order mark, the soft hyphen, variation selectors.
func Invisible(r rune) bool {
	switch {
	case r < 0x200B:
		return r == 0x00AD || r == 0x034F || r == 0x061C || r == 0x180E
	case r <= 0x206F:
		return r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060
	}
	return r == 0xFEFF || r >= 0xFE00 && r <= 0xFE0F
}

var matchTable = sync.OnceValue(func() *table { return newTable(matchLetters) })

var searchTable = sync.OnceValue(func() *table { return newTable(matchLetters, searchLetters) })

func tableOf(f Folding) *table {
	if f == Search {
		return searchTable()
	}
	return matchTable()
}

// newTable makes a table; later layers see what earlier ones wrote.
func newTable(layers ...map[rune]rune) *table {
	t := &table{forms: map[rune]string{}}
	for r := tableFrom; r <= tableTo; r++ {
		t.two[r-tableFrom] = uint16(through(plain(r), layers))
		t.same[r-tableFrom] = rune(t.two[r-tableFrom]) == r
	}
	for r := rune(0xFB50); r <= 0xFEFF; r++ {
		if r > 0xFDFF && r < 0xFE70 { // other scripts
			continue
		}
		if form := norm.NFKC.String(string(r)); form != string(r) || r == 0xFE73 {
			t.forms[r] = string(t.append(nil, unspaced(form)))
		}
	}
	return t
}

// unspaced empties the isolated vowel marks, which compatibility spells as a space
// and the mark, and the tail fragment U+FE73.
func unspaced(form string) string {
	if form[0] == ' ' || form == "\uFE73" {
		return ""
	}
	return form
}

// plain folds what is regular: marks and tatweel go, digits become ASCII.
func plain(r rune) rune {
	switch {
	case r >= 0x0660 && r <= 0x0669:
		return r - 0x0660 + '0'
	case r >= 0x06F0 && r <= 0x06F9:
		return r - 0x06F0 + '0'
	case r == 0x0640, r == 0x061C, r <= 0x06FF && unicode.Is(unicode.Mn, r):
		return 0
	}
	return r
}

func through(r rune, layers []map[rune]rune) rune {
	for _, layer := range layers {
		if to, ok := layer[r]; ok {
			r = to
		}
	}
	return r
}

// matchLetters are one letter in several shapes or keyboards.
var matchLetters = map[rune]rune{
	'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ٲ': 'ا', 'ٳ': 'ا', 'ٵ': 'ا',
	'ؤ': 'ء', 'ئ': 'ء', 'ٶ': 'ء', 'ٷ': 'ء', 'ٸ': 'ء', 'ۓ': 'ء',
	'ى': 'ي', 'ی': 'ي', 'ې': 'ي', 'ے': 'ي', 'ۍ': 'ي',
	'ک': 'ك', 'ڪ': 'ك', 'ګ': 'گ', 'ں': 'ن',
	'ہ': 'ه', 'ھ': 'ه', 'ۀ': 'ه', 'ۂ': 'ه', 'ە': 'ه', 'ۃ': 'ة',
	// Maghrebi script dots ف below and ق once; old script leaves them bare.
	'ڡ': 'ف', 'ڢ': 'ف', 'ٯ': 'ق', 'ڧ': 'ق', 'ٮ': 'ب',
	'٪': '%', '٫': '.', '٬': ',',
}

// searchLetters are letters that an Arabic keyboard lacks, and what is typed instead.
var searchLetters = map[rune]rune{
	'ة': 'ه', 'ء': 0,
	'پ': 'ب', 'چ': 'ج', 'ژ': 'ز', 'گ': 'ك', 'ڭ': 'ك', 'ڤ': 'ف', 'ڥ': 'ف',
	'ٹ': 'ت', 'ٿ': 'ت', 'ټ': 'ت', 'ڈ': 'د', 'ډ': 'د', 'ڑ': 'ر', 'ړ': 'ر', 'ڕ': 'ر',
	'ښ': 'ش', 'ڼ': 'ن', 'ڵ': 'ل', 'ۆ': 'و', 'ۇ': 'و', 'ۋ': 'و', 'ێ': 'ي',
}
