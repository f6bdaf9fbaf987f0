package pdf

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"isnad/internal/locale"
	"isnad/source/fault"
)

var article = []shown{
	{"قال شهود إن 25 مسلحا دخلوا القرية (غربي النهر) فجر اليوم,", 700},
	{"وإن الطريق الدولي M5 أغلق أمام السيارات حتى الصباح.", 680},
	{"وأضافوا أن القتال توقف عند الظهر.", 640},
}

const wanted = "قال شهود إن 25 مسلحا دخلوا القرية (غربي النهر) فجر اليوم, وإن الطريق الدولي M5 أغلق أمام السيارات حتى الصباح.\nوأضافوا أن القتال توقف عند الظهر."

func readAll(b []byte) (Document, error) { return Read(bytes.NewReader(b), int64(len(b))) }

func TestVisualArabic(t *testing.T) {
	d, err := readAll(build([][]shown{article}, nil, nil))
	if err != nil || strings.ReplaceAll(d.Text(), "\n", " ") != strings.ReplaceAll(wanted, "\n", " ") || d.Title != "Report" || d.Created != "2015-07-21" {
		t.Errorf("%v %+v\n%s\n%s", err, d, d.Text(), wanted)
	}
}

func TestPresentationForms(t *testing.T) {
	d, err := readAll(build([][]shown{article}, map[rune]rune{'ق': 'ﻗ', 'ل': 'ﻟ', 'ا': 'ﺎ', 'ه': 'ﻬ', '٫': '٫'}, nil))
	if err != nil || !strings.HasPrefix(d.Text(), "قال شهود إن 25") {
		t.Errorf("%v %q", err, d.Text())
	}
	if got := letters("ﻼ ½ ② ﴾"); got != "لا ½ ② ﴾" {
		t.Errorf("%q", got)
	}
}

func TestGate(t *testing.T) {
	broken := map[rune]rune{}
	for _, r := range "قالشهودمحا" {
		broken[r] = '\uE000'
	}
	d, err := readAll(build([][]shown{article, article}, broken, nil))
	if err != nil || d.Text() != "" || d.DegradedPages() != "1, 2" {
		t.Errorf("%v %q %q", err, d.Text(), d.DegradedPages())
	}
	for text, want := range map[string]string{
		wanted:                       "",
		strings.Repeat("ق ا ل ", 10): "its letters stand apart",
		strings.Repeat("ةيرقلا لاق ", 20): "its words run backwards",
	} {
		if got := gate(text); got != want {
			t.Errorf("%.30q: %q", text, got)
		}
	}
}

func TestHostile(t *testing.T) {
	whole := build([][]shown{article}, nil, nil)
	for _, tc := range []struct {
		name string
		in   []byte
		key  locale.Key
	}{
		{"pictures only", build([][]shown{{}}, nil, nil), locale.PDFNoText},
		{"cut", whole[:len(whole)/2], locale.PDFBad},
		{"not one", []byte("%PDF-1.4 nothing"), locale.PDFBad},
	} {
		if _, err := readAll(tc.in); !fault.Is(err, tc.key) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
	start := time.Now()
	d, err := readAll(build([][]shown{article, article}, nil, func(i int) string {
		if i == 0 {
			return strings.Repeat(" ", maxContent+1)
		}
		return "BT /F1 12 Tf (broken"
	}))
	if err != nil || d.Pages[0].Degraded == "" || time.Since(start) > time.Minute {
		t.Errorf("a page that draws without end: %v %+v", err, d)
	}
}

func TestPdftotext(t *testing.T) {
	dir := t.TempDir()
	script := "#!/bin/sh\ncat >/dev/null\nprintf 'نص أوضح من الملف نفسه وفيه كلمات أكثر.\\f'\n"
	if err := os.WriteFile(filepath.Join(dir, "pdftotext"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	b := build([][]shown{{{"قصير.", 700}}}, nil, nil)
	d, _ := readAll(b)
	if got := Better(t.Context(), d, bytes.NewReader(b), int64(len(b))); got.Text() != "نص أوضح من الملف نفسه وفيه كلمات أكثر." {
		t.Errorf("%q", got.Text())
	}
	b = build([][]shown{article}, nil, nil)
	d, _ = readAll(b)
	if got := Better(t.Context(), d, bytes.NewReader(b), int64(len(b))); got.Text() != d.Text() {
		t.Errorf("a worse reading wins: %q", got.Text())
	}
}

func FuzzRead(f *testing.F) {
	f.Add(build([][]shown{article[:1]}, nil, nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) < 1<<16 {
			_, _ = readAll(b)
		}
	})
}

func FuzzGate(f *testing.F) {
	f.Add(wanted)
	f.Fuzz(func(_ *testing.T, s string) {
		gate(s)
		letters(s)
		readable([]glyph{{s: s, w: 1, h: 1}})
	})
}

// FuzzLayOut lays out glyphs that stand anywhere, also nowhere: none is lost.
func FuzzLayOut(f *testing.F) {
	f.Add(wanted, int64(7), 40, 12)
	f.Add(strings.Repeat("كلمة word 12 (", 60), int64(3), 3, 1)
	f.Add(strings.Repeat("ab ", 300), int64(1), 0, 0)
	f.Fuzz(func(t *testing.T, s string, seed int64, width, height int) {
		if len(s) > 4096 {
			t.Skip()
		}
		r := rand.New(rand.NewPCG(uint64(seed), 1))
		w, h := float64(width)/float64(height), float64(height) // NaN and Inf where height is 0
		var g []glyph
		for i, c := range s {
			g = append(g, glyph{string(c), r.Float64() * w * 20, float64(i/40) * h, r.Float64() * h, h})
		}
		if text, _ := layOut(g); text == "" && strings.ContainsFunc(s, unicode.IsLetter) {
			t.Errorf("%q is laid out as nothing", s)
		}
	})
}
