package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
)

// shown is one line as a program lays it out: logical text, turned into visual cells.
type shown struct {
	text string
	y    float64
}

// visual turns a logical Arabic line into the cells that stand left to right on the
// page, numbers and Latin words kept in their order.
func visual(s string) []rune {
	r := []rune(s)
	slices.Reverse(r)
	for i := 0; i < len(r); {
		j := i
		for j < len(r) && (r[j] < 128 && r[j] > ' ' && !strings.ContainsRune("().,", r[j])) {
			j++
		}
		slices.Reverse(r[i:j])
		i = max(j, i+1)
	}
	for i, c := range r {
		switch c {
		case '(':
			r[i] = ')'
		case ')':
			r[i] = '('
		}
	}
	return r
}

// build makes a PDF with one page for each list of lines; forms maps a letter to what
// its ToUnicode entry says, as fonts with presentation forms have it.
func build(pages [][]shown, forms map[rune]rune, content func(int) string) []byte {
	codes, cmap := map[rune]int{}, &strings.Builder{}
	code := func(r rune) int {
		if _, ok := codes[r]; !ok {
			codes[r] = len(codes) + 3
			to := r
			if f, ok := forms[r]; ok {
				to = f
			}
			hex := ""
			for _, u := range utf16.Encode([]rune{to}) {
				hex += fmt.Sprintf("%04X", u)
			}
			fmt.Fprintf(cmap, "1 beginbfchar\n<%04X> <%s>\nendbfchar\n", codes[r], hex)
		}
		return codes[r]
	}
	var streams []string
	for i, p := range pages {
		var b strings.Builder
		b.WriteString("BT /F1 12 Tf\n")
		for _, l := range p {
			fmt.Fprintf(&b, "1 0 0 1 60 %.1f Tm <", l.y)
			for _, r := range visual(l.text) {
				fmt.Fprintf(&b, "%04X", code(r))
			}
			b.WriteString("> Tj\n")
		}
		b.WriteString("ET\n")
		if content != nil {
			b.Reset()
			b.WriteString(content(i))
		}
		streams = append(streams, b.String())
	}
	return assemble(streams, "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"+cmap.String()+"endcmap end")
}

func assemble(streams []string, cmap string) []byte {
	var objs []string
	kids := ""
	for i := range streams {
		kids += fmt.Sprintf("%d 0 R ", 10+2*i)
	}
	objs = append(objs, "<< /Type /Catalog /Pages 2 0 R >>", fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", kids, len(streams)),
		"<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
		"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /DW 500 /W [3 5 500 6 [500 500]] >>", stream(cmap),
		"<< /Title (Report) /Author (Desk) /CreationDate (D:20150721120000) >>", "null", "null", "null")
	for i, s := range streams {
		objs = append(objs, fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>", 11+2*i), stream(s))
	}
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	var at []int
	for i, o := range objs {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objs)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objs)+1, xref)
	return b.Bytes()
}

func stream(s string) string {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	w.Write([]byte(s))
	w.Close()
	return fmt.Sprintf("<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream", z.Len(), z.String())
}
