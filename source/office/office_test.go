package office

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func docx(parts ...string) *bytes.Reader {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		f, _ := w.Create(parts[i])
		io.WriteString(f, parts[i+1])
	}
	w.Close()
	return bytes.NewReader(b.Bytes())
}

const (
	open  = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`
	shut  = `</w:body></w:document>`
	props = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>تقرير من القرية</dc:title><dc:creator>هدى</dc:creator><dcterms:created>2014-03-05T10:00:00Z</dcterms:created></cp:coreProperties>`
)

func TestRead(t *testing.T) {
	body := open + `<w:p><w:r><w:t>قال شهود </w:t></w:r><w:r><w:t xml:space="preserve">إن الطريق</w:t></w:r><w:del><w:r><w:t>محذوف</w:t></w:r></w:del><w:r><w:t> أُغلق.</w:t></w:r></w:p><w:p/><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>ثان</w:t><w:tab/><w:t>سطر</w:t></w:r></w:p>` + shut
	r := docx("word/document.xml", body, "docProps/core.xml", props)
	got, err := Read(r, r.Size())
	want := Document{Title: "تقرير من القرية", Author: "هدى", Created: "2014-03-05", Text: "قال شهود إن الطريق أُغلق.\nثان سطر"}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v -want +got\n%s", err, diff)
	}
}

func TestHostile(t *testing.T) {
	for _, tc := range []struct{ name, body, want string }{
		{"entities", `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>` + open + `<w:p><w:t>&b;</w:t></w:p>` + shut, "defines XML entities of its own"},
		{"cut", open + "<w:p><w:t>نص", "is no DOCX document that can be read"},
		{"bomb", open + "<w:p><w:t>" + strings.Repeat("a", maxXML), "is larger than 32 MB"},
	} {
		r := docx("word/document.xml", tc.body)
		if _, err := Read(r, r.Size()); err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
}

func FuzzBody(f *testing.F) {
	f.Add(open + `<w:p><w:t>x</w:t></w:p>` + shut)
	f.Fuzz(func(_ *testing.T, s string) {
		r := docx("word/document.xml", s)
		_, _ = Read(r, r.Size())
	})
}

// Documents that LibreOffice Writer saved, of our own text.
func TestLibreOffice(t *testing.T) {
	for _, name := range []string{"libreoffice.docx", "libreoffice.odt"} {
		b, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		d, err := Read(bytes.NewReader(b), int64(len(b)))
		lines := strings.Split(d.Text, "\n")
		if err != nil || d.Title != "اشتباكات في وادي الرمان" || len(lines) != 6 || lines[0] != d.Title || !strings.HasSuffix(lines[5], "بينهم قائد يكنى أبا الليث.") {
			t.Errorf("%s: %v %+v", name, err, d)
		}
	}
}

func TestODT(t *testing.T) {
	const body = `<o:document-content xmlns:o="o" xmlns:t="t"><o:body><o:text><t:tracked-changes><t:p>محذوف</t:p></t:tracked-changes><t:h>عنوان</t:h><t:p>قال<t:s t:c="3"/>شهود<t:note><t:p>حاشية</t:p></t:note> إن<t:line-break/>الطريق <t:span>أُغلق</t:span>.</t:p>` +
		`<t:list><t:list-item><t:p>بند</t:p></t:list-item></t:list></o:text></o:body></o:document-content>`
	r := docx("mimetype", "x", "content.xml", body, "meta.xml", `<m xmlns:d="d"><d:title>تقرير</d:title><i:initial-creator>هدى</i:initial-creator><d:creator>منى</d:creator></m>`)
	got, err := Read(r, r.Size())
	want := Document{Title: "تقرير", Author: "هدى", Text: "عنوان\nقال   شهود إن\nالطريق أُغلق.\nبند"}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v -want +got\n%s", err, diff)
	}
	if !Is([]string{"mimetype", "META-INF/manifest.xml", "content.xml"}) || Is([]string{"content.xml"}) {
		t.Error("ODT is not told from other archives")
	}
}
