package archive

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func zipOf(files ...string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, _ := w.Create(files[i])
		io.WriteString(f, files[i+1])
	}
	w.Close()
	return b.Bytes()
}

func tarOf(files ...string) []byte {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w.WriteHeader(&tar.Header{Name: files[i], Size: int64(len(files[i+1])), Mode: 0o644, Typeflag: tar.TypeReg})
		io.WriteString(w, files[i+1])
	}
	w.Close()
	return b.Bytes()
}

func gzOf(b []byte) []byte {
	var o bytes.Buffer
	w := gzip.NewWriter(&o)
	w.Write(b)
	w.Close()
	return o.Bytes()
}

// open reads whatever b is, archives inside it too, and returns what came out.
func open(b []byte, l Limits) []string {
	o := &opener{budget: NewBudget(l)}
	o.read("in", bytes.NewReader(b))
	return o.out
}

type opener struct {
	budget *Budget
	out    []string
}

func (o *opener) say(name string, err error) bool {
	if err != nil {
		o.out = append(o.out, name+"! "+err.Error())
	}
	return true
}

func (o *opener) read(name string, r io.Reader) bool {
	b, err := io.ReadAll(r)
	if err != nil {
		return true // told by whoever gave r
	}
	entry := func(n string, r io.Reader) bool { return o.read(name+"/"+n, r) }
	switch {
	case bytes.HasPrefix(b, []byte("PK")):
		_, err = o.budget.Zip(bytes.NewReader(b), int64(len(b)), nil, entry, func(n string, err error) bool { return o.say(name+"/"+n, err) })
	case bytes.HasPrefix(b, []byte("\x1f\x8b")):
		_, err = o.budget.Gunzip(bytes.NewReader(b), func(r io.Reader) bool { return o.read(name+"/gz", r) })
	case len(b) > 262 && string(b[257:262]) == "ustar":
		_, err = o.budget.Tar(bytes.NewReader(b), entry)
	default:
		o.out = append(o.out, fmt.Sprintf("%s=%.20s", name, b))
	}
	return o.say(name, err)
}

func TestArchives(t *testing.T) {
	nest := zipOf("x", "deepest")
	for range 6 {
		nest = zipOf("n.zip", string(nest))
	}
	enc := zipOf("a", "x")
	enc[6] |= 1 // the flag of encryption, in the local header and in the directory
	enc[bytes.Index(enc, []byte("PK\x01\x02"))+8] |= 1
	for _, tc := range []struct {
		name string
		in   []byte
		lim  Limits
		want []string
	}{
		{"zip", zipOf("a", "1", "d/b", "2", ".hidden", "3", "__MACOSX/c", "4"), Limits{}, []string{"in/a=1", "in/d/b=2"}},
		{"tar in gzip", gzOf(tarOf("a", "1", "b", "2")), Limits{}, []string{"in/gz/a=1", "in/gz/b=2"}},
		{"mixed", zipOf("t", string(tarOf("a", "1")), "b", "2"), Limits{}, []string{"in/t/a=1", "in/b=2"}},
		{"too deep", zipOf("n", string(nest), "b", "2"), Limits{}, []string{"in/n/n.zip/n.zip/n.zip! holds archives inside archives, more than 4 deep; the deeper ones were left out", "in/b=2"}},
		{"too many", zipOf("a", "1", "b", "2", "c", "3"), Limits{Files: 2}, []string{"in/a=1", "in/b=2", "in! holds more than 2 files; the rest was left out"}},
		{"too large together", zipOf("a", strings.Repeat("1", 600), "b", strings.Repeat("2", 600)), Limits{Inflated: 1000}, []string{"in/a=11111111111111111111", "in! inflates to more than 0 KB; the rest was left out"}},
		{"bomb", zipOf("a", strings.Repeat("0", 40<<20), "b", "2"), Limits{}, []string{"in/a! inflates to more than 400 times its size, as decompression bombs do; the rest was left out", "in/b=2"}},
		{"gzip bomb", gzOf(make([]byte, 40<<20)), Limits{}, []string{"in! inflates to more than 400 times its size, as decompression bombs do; the rest was left out"}},
		{"encrypted", enc, Limits{}, []string{"in/a! is encrypted; unlock it first and give the result"}},
		{"cut zip", zipOf("a", "1")[:40], Limits{}, []string{"in! the archive is truncated or damaged (zip: not a valid zip file); what stands before that was read"}},
		{"cut tar", tarOf("a", "1", "b", strings.Repeat("2", 900))[:1700], Limits{}, []string{"in/a=1", "in! the archive is truncated or damaged (unexpected EOF); what stands before that was read"}},
		{"cut gzip", gzOf([]byte(strings.Repeat("abc", 100)))[:25], Limits{}, []string{"in! the archive is truncated or damaged (unexpected EOF); what stands before that was read"}},
	} {
		if diff := cmp.Diff(tc.want, open(tc.in, tc.lim)); diff != "" {
			t.Errorf("%s: -want +got\n%s", tc.name, diff)
		}
	}
}

func TestSpool(t *testing.T) {
	b := NewBudget(Limits{Spool: 10})
	f, n, done, err := b.Spool(strings.NewReader("0123456789"))
	if err != nil || n != 10 {
		t.Fatal(n, err)
	}
	defer f.Close()
	done()
	if _, _, _, err := b.Spool(strings.NewReader("0123456789a")); err == nil {
		t.Error("a file longer than the limit is spooled")
	}
}

func FuzzArchives(f *testing.F) {
	f.Add(zipOf("a", "1"))
	f.Add(gzOf(tarOf("a", "1")))
	f.Fuzz(func(_ *testing.T, b []byte) { open(b, Limits{Files: 100, Inflated: 1 << 20}) })
}
