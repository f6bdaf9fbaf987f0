package main

import (
	"bytes"
	"errors"
	"io"
	"sync"
	"testing"

	"isnad/claim"
	"isnad/lexicon"
	"isnad/reading"
	"isnad/source"
)

var fuzzRules = sync.OnceValue(func() *reading.Rules {
	lex, _ := lexicon.Load("")
	return reading.NewRules(lex)
})

// FuzzRead reads any bytes as the program does: no fault of the reader, every record
// keeps the contract of claims.jsonl, and a second reading writes the same bytes.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"انشق نائب القائد سالم الدرعي عن التنظيم أمس وبايع حركة «الفجر»، وقال مصدر أمني إن أربعة قادة سلموا أنفسهم للحكومة.",
		"ونفى المتحدث أن يكون الجيش قد قصف البلدة ، وزعم أن \"المسلحين قتلوا ١٧ مدنيا",
		`{"id":"1","published":"2021-03-14","text":"قصف الجيش مواقع المسلحين الكبارالذين فروا."}`,
		"«»(«: ، . ؟ و ال لل بال",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 1<<14 {
			t.Skip()
		}
		first := readBytes(t, b)
		if !bytes.Equal(first, readBytes(t, b)) {
			t.Fatal("two readings differ")
		}
		d := claim.NewDecoder(bytes.NewReader(first))
		for {
			if _, err := d.Decode(); errors.Is(err, io.EOF) {
				return
			} else if err != nil {
				t.Fatal(err)
			}
		}
	})
}

func readBytes(t *testing.T, b []byte) []byte {
	var out bytes.Buffer
	j := newJSONL(&out)
	p := newPipeline(fuzzRules(), 2, false)
	items := source.Open(t.Context(), []string{source.Stdin}, source.Options{Stdin: bytes.NewReader(b)})
	err := p.run(t.Context(), items, func(r result) error {
		if r.Problem != nil {
			if r.Doc != nil {
				t.Fatal(r.Problem)
			}
			return nil
		}
		return j.document(r)
	})
	if err == nil {
		err = j.finish()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
