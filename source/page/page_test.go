package page

import (
	"net/url"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"isnad/internal/locale"
	"isnad/source/fault"
	"isnad/source/page/testset"
)

func utf8Of(b []byte) []byte {
	if utf8.Valid(b) {
		return b
	}
	b, _ = charmap.Windows1256.NewDecoder().Bytes(b)
	return b
}

// The figures that docs/sources.md shows do not fall.
func TestSet(t *testing.T) {
	set, err := testset.Pages()
	if err != nil {
		t.Fatal(err)
	}
	var f1, title, day float64
	for _, p := range set {
		got, err := Read(utf8Of(p.HTML), Options{Address: p.Address})
		if err != nil {
			t.Errorf("%s: %v", p.Name, err)
			continue
		}
		f1 += overlap(p.Truth.Text(), got.Text)
		if got.Title == p.Truth.Title {
			title++
		} else {
			t.Logf("%s: title %q, want %q", p.Name, got.Title, p.Truth.Title)
		}
		if got.Published == p.Truth.Day.Format("2006-01-02") {
			day++
		} else {
			t.Logf("%s: day %s from %s, want %s", p.Name, got.Published, got.DayFrom, p.Truth.Day)
		}
		if got.Lang != p.Truth.Lang || got.Canonical != p.Canonical {
			t.Errorf("%s: %s %s, want %s %s", p.Name, got.Lang, got.Canonical, p.Truth.Lang, p.Canonical)
		}
	}
	n := float64(len(set))
	if f1/n < 0.95 || title/n < 0.98 || day/n < 0.95 {
		t.Errorf("text F1 %.3f, title %.3f, day %.3f; want 0.95, 0.98, 0.95", f1/n, title/n, day/n)
	}
}

func overlap(want, got string) float64 {
	have, both := map[string]int{}, 0
	w, g := strings.Fields(want), strings.Fields(got)
	for _, x := range w {
		have[x]++
	}
	for _, x := range g {
		if have[x] > 0 {
			have[x]--
			both++
		}
	}
	return 2 * float64(both) / float64(max(1, len(w)+len(g)))
}

const para = "قال شهود إن اشتباكات وقعت مساء أمس بين مسلحين قرب القرية، وإن الطريق أغلق أمام السيارات حتى الصباح. "

func TestDays(t *testing.T) {
	now := time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC)
	for _, tc := range []struct{ name, head, body, address, want, from string }{
		{"json-ld in a graph", `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"x","datePublished":"2015-07-21T23:50:00+03:00"}]}</script>`, "", "", "2015-07-21", "json-ld"},
		{"json-ld as XHTML wraps it", `<script type="application/ld+json">//<![CDATA[
{"@type":"NewsArticle","headline":"x","datePublished":"2015-07-21"}
//]]></script>`, "", "", "2015-07-21", "json-ld"},
		{"broken json-ld", `<script type="application/ld+json">{"@type":"NewsArticle",}</script><meta property="article:published_time" content="2016-01-02T00:00:00Z">`, "", "", "2016-01-02", "meta"},
		{"day after tomorrow's news", `<meta name="date" content="2031-01-01">`, "", "https://x.example/2013/04/05/a", "2013-04-05", "address"},
		{"modified is not published", `<meta property="article:modified_time" content="2016-01-02T00:00:00Z">`, "", "", "", ""},
		{"time element", "", `<time datetime="2012-03-04T10:00">10:00</time>`, "", "2012-03-04", "time"},
		{"Levantine month", "", "<div>السبت ١٢ كانون الثاني ٢٠١٣</div>", "", "2013-01-12", "text"},
		{"Maghrebi month", "", "<div>نشر في 3 جويلية 2014</div>", "", "2014-07-03", "text"},
		{"Hijri month alone", "", "<div>26 شوال 1436 هـ</div>", "", "2015-08-11", "text"},
		{"day first", "", "<div>07/03/2014</div>", "", "2014-03-07", "text"},
		{"English", "", "<div>Published March 7th, 2014 at noon</div>", "", "2014-03-07", "text"},
		{"compact stamp", `<meta name="ptime" content="20130806103251">`, "", "", "2013-08-06", "meta"},
		{"a month that can only be first", `<meta name="publishdate" content="05/29/2007 09:49:00">`, "", "", "2007-05-29", "meta"},
		{"nothing tells the month", `<meta name="publishdate" content="05/06/2007">`, "", "", "", ""},
		{"address that the page gives itself", `<link rel="canonical" href="https://x.example/2013/04/05/a">`, "", "https://x.example/?id=4", "2013-04-05", "address"},
		{"a class that says so", "", "<p>" + para + "</p><p>" + para + "</p><p>" + para + "</p><div>1</div><div>2</div><div>3</div><div>4</div><div>5</div><div>6</div><div>7</div><div>8</div><div>9</div><div>10</div><div>11</div><div>12</div><div class='post-date'>2013-04-05</div>", "", "2013-04-05", "text"},
		{"a time beside the article", "", `<div class="share tools"><time datetime="2012-03-04">x</time></div>`, "", "2012-03-04", "time"},
		{"an update is no publication", "", "<div>آخر تحديث: 7 مارس 2014</div>", "", "", ""},
	} {
		doc := "<html><head><title>اشتباكات قرب القرية الشرقية</title>" + tc.head + "</head><body><h1>اشتباكات قرب القرية الشرقية</h1>" + tc.body +
			"<div><p>" + para + para + "</p><p>" + para + para + "</p></div></body></html>"
		p, err := Read([]byte(doc), Options{Address: tc.address, Now: now})
		if err != nil || p.Published != tc.want || p.DayFrom != tc.from {
			t.Errorf("%s: %q from %q, %v; want %q from %q", tc.name, p.Published, p.DayFrom, err, tc.want, tc.from)
		}
	}
}

func TestHostile(t *testing.T) {
	deep := strings.Repeat("<div>", 10_000) + para + strings.Repeat("</div>", 10_000)
	many := strings.Repeat("<div><a href=x>"+"كلمة</a></div>", 200_000)
	for _, tc := range []struct {
		name, page string
		key        locale.Key
		flat       bool
	}{
		{"10,000 nested tags", deep, 0, true},
		{"more nodes than any article", many + para, 0, true},
		{"longer than the limit", strings.Repeat(" ", MaxBytes+1), locale.TooLarge, false},
		{"nothing", "<html><script>var a='" + para + "'</script></html>", locale.PageNoText, false},
		{"a title without end", "<title>" + strings.Repeat("خبر | ", 50_000) + "</title><body><p>" + para + para, 0, false},
		{"no tags closed", "<html><body><p>" + para + "<p>" + para + "<table><tr><td><b><i>", 0, false},
		{"NUL bytes", "<html>\x00<p>" + para + "\x00", 0, false},
		{"scripts in odd places", "<p>" + para + "<svg><script>x()</script></svg><p onclick=x>" + para, 0, false},
	} {
		start := time.Now()
		p, err := Read([]byte(tc.page), Options{})
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s: took %v", tc.name, took)
		}
		if tc.key != 0 {
			if !fault.Is(err, tc.key) {
				t.Errorf("%s: %v", tc.name, err)
			}
			continue
		}
		if err != nil || p.Flat != tc.flat || !strings.Contains(p.Text, "قال شهود") || strings.Contains(p.Text, "x()") {
			t.Errorf("%s: flat %v, %v, %.80q", tc.name, p.Flat, err, p.Text)
		}
	}
}

func TestLineDay(t *testing.T) {
	for text, want := range map[string]string{
		"بيان\nالجمعة 12 آذار 2021\n" + para:                                "2021-03-12",
		"Statement\nMarch 7, 2014\nThe group denied":                        "2014-03-07",
		"بيان عن أحداث يوم 12 آذار 2021 في القرية الشرقية وما جرى\n" + para: "",
		strings.Repeat("سطر\n", dayLines) + "12 آذار 2021":                  "",
		"الصفحة 12\n" + para:                                                "",
		"":                                                                  "",
	} {
		if got := LineDay(text); got != want {
			t.Errorf("%.40q: %q, want %q", text, got, want)
		}
	}
}

func TestTitles(t *testing.T) {
	for _, tc := range []struct{ name, head, body, want string }{
		{"short, with the site's name", "<title>الوادي - موسوعة</title>", "<h1>الوادي</h1>", "الوادي"},
		{"a headline that nobody sees", `<script type="application/ld+json">{"@type":"Article","headline":"قرية في الشمال"}</script><title>الوادي - موسوعة</title>`, "<h1>الوادي</h1>", "الوادي"},
		{"the site's name as heading", "<title>اشتباكات قرب القرية الشرقية - الوادي</title>", "<h1>الوادي</h1><h2>اشتباكات قرب القرية الشرقية</h2>", "اشتباكات قرب القرية الشرقية"},
		{"names in one attribute", `<meta property="og:title dc.title" content="اشتباكات قرب القرية"><title>موقع</title>`, "", "اشتباكات قرب القرية"},
	} {
		p, err := Read([]byte("<html><head>"+tc.head+"</head><body>"+tc.body+"<div><p>"+para+para+"</p><p>"+para+"</p></div></body></html>"), Options{})
		if err != nil || p.Title != tc.want {
			t.Errorf("%s: %q, %v; want %q", tc.name, p.Title, err, tc.want)
		}
	}
}

// An address of another scheme is no address; bidi controls stay in a title.
func TestEvidence(t *testing.T) {
	doc := "<head><title>خبر \u202Eمقلوب عن القرية</title><link rel=canonical href='file:///etc/passwd'></head><body><p>" + para + para
	p, err := Read([]byte(doc), Options{Address: "https://news.example/a?utm_source=x&id=4#top"})
	if err != nil || p.Canonical != "https://news.example/a?id=4" || !strings.Contains(p.Title, "\u202E") {
		t.Errorf("%q %q %v", p.Canonical, p.Title, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("<html dir=rtl><title>خبر - موقع</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script><body><h1>خبر</h1><time datetime=2014-01-02>x</time><div class=share><a>a</a></div><p>" + para))
	f.Add([]byte("<table><tr><td><b>خبر من القرية</b><br>12 آذار 2014<br><br>" + para + "<ul><li><a href=x>y</a>"))
	f.Add([]byte("<p><<a b='\x00"))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := Read(b, Options{Address: "https://x.example/2014/02/31/a"})
		if err == nil && p.Text == "" {
			t.Error("neither a text nor an error")
		}
		if u, perr := url.Parse(p.Canonical); perr != nil || u.Scheme != "https" && u.Scheme != "http" {
			t.Errorf("canonical address %q", p.Canonical)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	set, err := testset.Pages()
	if err != nil {
		b.Fatal(err)
	}
	for i := range set {
		set[i].HTML = utf8Of(set[i].HTML)
	}
	b.ResetTimer()
	n := 0
	for b.Loop() {
		if _, err := Read(set[n%len(set)].HTML, Options{Address: set[n%len(set)].Address}); err != nil {
			b.Fatal(err)
		}
		n++
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "pages/s")
}
