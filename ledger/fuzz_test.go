package ledger

import (
	"bytes"
	"testing"
	"unicode/utf8"
)

func FuzzDecodeReading(f *testing.F) {
	f.Add(encodeReading(sum(nil), "test/1", raidItem(f).Claims))
	f.Add([]byte(readingForm))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := decodeReading(b)
		if err != nil {
			return
		}
		again := encodeReading(r.document, r.reader, r.claims)
		back, err := decodeReading(again)
		if err != nil || len(back.claims) != len(r.claims) {
			t.Errorf("what was read cannot be read again: %v", err)
		}
	})
}

func FuzzDecodeMeta(f *testing.F) {
	m := meta{name: "a", title: "عنوان", published: "2020-01-01"}
	f.Add(m.encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := decodeMeta(b)
		if err == nil && len(b) <= 1<<16 && !bytes.Equal(m.encode(), b) {
			if back, err := decodeMeta(m.encode()); err != nil || back != m {
				t.Errorf("%x is read as %+v, which is written otherwise", b, m)
			}
		}
	})
}

func FuzzMaskName(f *testing.F) {
	f.Add("وأحمد المُرجي زار", "احمد المرجي")
	f.Fuzz(func(t *testing.T, s, name string) {
		if !utf8.ValidString(s) || !utf8.ValidString(name) {
			return
		}
		if got, _ := maskName(s, name); utf8.RuneCountInString(got) != utf8.RuneCountInString(s) {
			t.Errorf("maskName(%q, %q) = %q moves offsets", s, name, got)
		}
	})
}

func FuzzPassages(f *testing.F) {
	f.Add("عنوان", "قال أحمد إنه «سيعود». ثم 1,250 http://a.b/c?d='x' عاد.")
	l := &Ledger{d: postgresDialect()}
	f.Fuzz(func(t *testing.T, title, text string) {
		for _, p := range l.terms.passages(title, text) {
			for _, w := range p.terms {
				if w.text != clean(w.text) || w.text == "" || len(w.text) > longestTerm {
					t.Errorf("term %q", w.text)
				}
			}
		}
	})
}
