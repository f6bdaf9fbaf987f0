package pdf

import (
	"encoding/hex"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/ledongthuc/pdf"
	"golang.org/x/text/encoding/charmap"
)

// font tells what its codes say and how wide they are, in thousandths of its size.
type font struct {
	two      bool // codes of two bytes
	unicode  map[uint32]string
	widths   map[uint32]float64
	fallback float64
}

func newFont(v pdf.Value) *font {
	f := &font{unicode: map[uint32]string{}, widths: map[uint32]float64{}, fallback: 500}
	if f.two = v.Key("Subtype").Name() == "Type0"; f.two {
		f.descendant(v.Key("DescendantFonts").Index(0))
	} else {
		f.simple(v)
	}
	if u := v.Key("ToUnicode"); u.Kind() == pdf.Stream {
		b, _ := io.ReadAll(io.LimitReader(u.Reader(), 4<<20))
		f.cmap(string(b))
	}
	return f
}

// descendant reads the widths of a composite font: c [w w …] and first last w.
func (f *font) descendant(d pdf.Value) {
	f.fallback = 1000
	if w := d.Key("DW"); w.Kind() == pdf.Integer || w.Kind() == pdf.Real {
		f.fallback = w.Float64()
	}
	w := d.Key("W")
	for i := 0; i+1 < w.Len() && len(f.widths) < 1<<16; {
		first := uint32(w.Index(i).Int64())
		if a := w.Index(i + 1); a.Kind() == pdf.Array {
			for k := range a.Len() {
				f.widths[first+uint32(k)] = a.Index(k).Float64()
			}
			i += 2
			continue
		}
		last := uint32(w.Index(i + 1).Int64())
		for c := first; c <= last && c-first < 1<<16; c++ {
			f.widths[c] = w.Index(i + 2).Float64()
		}
		i += 3
	}
}

func (f *font) simple(v pdf.Value) {
	first, w := uint32(v.Key("FirstChar").Int64()), v.Key("Widths")
	for i := 0; i < w.Len() && i < 256; i++ {
		f.widths[first+uint32(i)] = w.Index(i).Float64()
	}
	page := charmap.Windows1252
	encoding := v.Key("Encoding")
	if encoding.Name() == "MacRomanEncoding" || encoding.Key("BaseEncoding").Name() == "MacRomanEncoding" {
		page = charmap.Macintosh
	}
	for c := range uint32(256) {
		if r := page.DecodeByte(byte(c)); c >= 32 && r != '\uFFFD' {
			f.unicode[c] = string(r)
		}
	}
	code := uint32(0)
	diff := encoding.Key("Differences")
	for i := range diff.Len() {
		e := diff.Index(i)
		if e.Kind() != pdf.Name {
			code = uint32(e.Int64())
			continue
		}
		f.unicode[code] = glyphName(e.Name())
		code++
	}
}

var (
	section = regexp.MustCompile(`(?s)begin(bfchar|bfrange)(.*?)end(?:bfchar|bfrange)`)
	pair    = regexp.MustCompile(`<([0-9A-Fa-f\s]*)>\s*<([0-9A-Fa-f\s]*)>`)
	triple  = regexp.MustCompile(`(?s)<([0-9A-Fa-f]*)>\s*<([0-9A-Fa-f]*)>\s*(?:<([0-9A-Fa-f\s]*)>|\[(.*?)\])`)
	hexes   = regexp.MustCompile(`<([0-9A-Fa-f\s]*)>`)
)

// cmap reads a ToUnicode table.
func (f *font) cmap(s string) {
	for _, m := range section.FindAllStringSubmatch(s, -1) {
		if m[1] == "bfchar" {
			for _, p := range pair.FindAllStringSubmatch(m[2], -1) {
				f.unicode[number(p[1])] = utf16Text(p[2])
			}
			continue
		}
		for _, t := range triple.FindAllStringSubmatch(m[2], -1) {
			f.between(number(t[1]), number(t[2]), t[3], hexes.FindAllStringSubmatch(t[4], -1))
		}
	}
}

func (f *font) between(lo, hi uint32, start string, list [][]string) {
	for c := lo; c <= hi && c-lo < 1<<16; c++ {
		i := int(c - lo)
		switch {
		case start == "" && i < len(list):
			f.unicode[c] = utf16Text(list[i][1])
		case start != "":
			if r := []rune(utf16Text(start)); len(r) > 0 {
				r[len(r)-1] += rune(i)
				f.unicode[c] = string(r)
			}
		}
	}
}

func number(h string) uint32 {
	n, _ := strconv.ParseUint(h, 16, 32)
	return uint32(n)
}

func utf16Text(h string) string {
	b, err := hex.DecodeString(strings.Join(strings.Fields(h), ""))
	if err != nil || len(b)%2 != 0 {
		return "\uFFFD"
	}
	u := make([]uint16, len(b)/2)
	for i := range u {
		u[i] = uint16(b[2*i])<<8 | uint16(b[2*i+1])
	}
	return string(utf16.Decode(u))
}

// codes cuts a shown string into codes.
func (f *font) codes(s string) []uint32 {
	var out []uint32
	if !f.two {
		for i := range len(s) {
			out = append(out, uint32(s[i]))
		}
		return out
	}
	for i := 0; i+1 < len(s); i += 2 {
		out = append(out, uint32(s[i])<<8|uint32(s[i+1]))
	}
	return out
}

func (f *font) text(c uint32) string {
	if s, ok := f.unicode[c]; ok {
		return s
	}
	return "\uFFFD"
}

func (f *font) width(c uint32) float64 {
	if w, ok := f.widths[c]; ok {
		return w
	}
	return f.fallback
}
