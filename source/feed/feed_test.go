package feed

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const rss = `<?xml version="1.0" encoding="windows-1256"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>صدى الوادي</title><language>ar</language>
<item><title>قتلى في
 اشتباكات</title><link>https://x.example/1</link><guid isPermaLink="false">n1</guid><pubDate>Tue, 03 Mar 2015 23:30:00 +0300</pubDate><dc:creator>سامر</dc:creator><description>موجز</description><content:encoded><![CDATA[<p>قال شهود إن الطريق أغلق.</p>]]></content:encoded></item>
<item><title>بلا رابط</title><description>نص</description></item><item><link>file:///etc/passwd</link></item></channel></rss>`

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>urn:1</id><title>خبر</title><link href="https://x.example/a"/><updated>2014-02-03T01:02:03+03:00</updated><author><name>هدى</name></author><content type="html">&lt;p&gt;نص&lt;/p&gt;</content></entry></feed>`

func TestRead(t *testing.T) {
	got, err := Read([]byte(rss))
	want := Feed{Title: "صدى الوادي", Lang: "ar", Entries: []Entry{
		{ID: "n1", Title: "قتلى في اشتباكات", Author: "سامر", Link: "https://x.example/1", Day: "2015-03-03", HTML: "<p>قال شهود إن الطريق أغلق.</p>"},
		{Title: "بلا رابط", HTML: "نص"}, {Link: "file:///etc/passwd"},
	}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v -want +got\n%s", err, diff)
	}
	got, err = Read([]byte(atom))
	want = Feed{Title: "A", Entries: []Entry{{ID: "urn:1", Title: "خبر", Author: "هدى", Link: "https://x.example/a", Day: "2014-02-03", HTML: "<p>نص</p>"}}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v -want +got\n%s", err, diff)
	}
}

func TestKind(t *testing.T) {
	for s, want := range map[string]string{rss: "rss", atom: "feed", "<opml version='1.0'>": "opml", "<?xml version='1.0'?><!-- x --><rdf:RDF>": "rdf:rdf", "<?xml version='1.0'?><html>": "", "نص": ""} {
		if got := Kind([]byte(s)); got != want {
			t.Errorf("%.40s: %q", s, got)
		}
	}
	if got := Declared([]byte(rss)); got != "windows-1256" {
		t.Errorf("%q", got)
	}
}

func TestHostile(t *testing.T) {
	bomb := `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>`
	for name, tc := range map[string]struct{ in, want string }{
		"entities": {bomb, "defines XML entities of its own, as entity bombs do; it was not read"},
		"cut":      {rss[:len(rss)-200], "is no feed that can be read"},
		"deep":     {"<rss><channel>" + strings.Repeat("<a>", 10_000), "nest too deep"},
		"no feed":  {"<html>", "is no feed that can be read"},
		"too long": {strings.Repeat(" ", MaxBytes+1), "is larger than 16 MB"},
	} {
		if _, err := Read([]byte(tc.in)); err == nil || !strings.Contains(err.Error(), tc.want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOPML(t *testing.T) {
	got, err := OPML([]byte(`<opml version="2.0"><body><outline text="x"><outline type="rss" xmlUrl="https://a.example/f"/><outline xmlUrl="https://b.example/f"/><outline xmlUrl="https://a.example/f"/></outline></body></opml>`))
	if diff := cmp.Diff([]string{"https://a.example/f", "https://b.example/f"}, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(rss))
	f.Add([]byte(atom))
	f.Fuzz(func(_ *testing.T, b []byte) {
		_, _ = Read(b)
		_, _ = OPML(b)
		Kind(b)
		Declared(b)
	})
}
