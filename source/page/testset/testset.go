package testset

import (
	"bytes"
	"embed"
	"fmt"
	"slices"
	"strings"
	"text/template"

	"golang.org/x/text/encoding/charmap"
)

//go:embed layouts/*.tmpl
var layoutFiles embed.FS

// Page is one page and the truth about it.
type Page struct {
	Name      string // layout and number
	HTML      []byte // as a server sends it, in its charset
	Address   string // where it was found
	Canonical string // the address that it gives itself, or Address
	Site      string // the publisher's name, "" where the page does not say it
	Truth     Story  // Author is empty where the page does not say it
}

// layout is a template with what only it does.
type layout struct {
	file    string
	lang    string
	site    string
	n       int  // paragraphs
	w1256   bool // written in windows-1256
	noBy    bool // gives no author
	noSite  bool // gives no publisher
	noCanon bool // gives no canonical address
	path    string
}

// layouts are the kinds of site; path is a pattern of their addresses.
var layouts = []layout{
	{file: "wordpress", lang: "ar", site: "صدى الوادي", n: 6, path: "/%[2]s/post-%[1]d/"},
	{file: "wp2011", lang: "ar", site: "شبكة النخيل", n: 5, noSite: true, path: "/?p=%[1]d"},
	{file: "tables", lang: "ar", site: "جريدة المشرق", n: 6, w1256: true, noBy: true, noSite: true, noCanon: true, path: "/news.asp?id=%[1]d"},
	{file: "nuke", lang: "ar", site: "بوابة الأخبار", n: 5, w1256: true, noBy: true, noSite: true, noCanon: true, path: "/modules.php?name=News&file=article&sid=%[1]d"},
	{file: "amp", lang: "ar", site: "مرايا برس", n: 6, path: "/amp/story/%[1]d"},
	{file: "react", lang: "ar", site: "الراصد", n: 7, path: "/politics/article-%[1]d"},
	{file: "scroll", lang: "ar", site: "الآن نيوز", n: 5, path: "/news/%[1]d"},
	{file: "english", lang: "en", site: "Valley Chronicle", n: 7, path: "/world/%[2]s/story-%[1]d"},
	{file: "tables-en", lang: "en", site: "Gulf Courier", n: 5, noBy: true, noSite: true, noCanon: true, path: "/archive/story%[1]d.html"},
	{file: "aspnet", lang: "ar", site: "وكالة البيان", n: 4, noBy: true, noSite: true, path: "/Details.aspx?nid=%[1]d"},
	{file: "joomla", lang: "ar", site: "منبر الجزيرات", n: 5, noSite: true, path: "/index.php/reports/%[1]d-report"},
	{file: "drupal", lang: "ar", site: "المرصد المحلي", n: 5, path: "/ar/node/%[1]d"},
	{file: "magazine", lang: "ar", site: "مجلة أبعاد", n: 12, path: "/longform/%[1]d"},
	{file: "blogger", lang: "ar", site: "مدونة الحدود", n: 5, noSite: true, path: "/2013/05/blog-post_%[1]d.html"},
	{file: "brief", lang: "ar", site: "عاجل الفرات", n: 2, noBy: true, path: "/flash/%[1]d"},
	{file: "comments", lang: "ar", site: "ساحة الرأي", n: 4, path: "/articles/%[1]d"},
	{file: "microdata", lang: "ar", site: "أخبار الساحل", n: 6, path: "/details/%[1]d"},
	{file: "wire-en", lang: "en", site: "Meridian Wire", n: 6, path: "/article/id%[1]d"},
}

const perLayout = 4

// Pages returns the whole set: every layout with four stories each.
func Pages() ([]Page, error) {
	t, err := template.New("").Funcs(funcs).ParseFS(layoutFiles, "layouts/*.tmpl")
	if err != nil {
		return nil, err
	}
	var out []Page
	for i, l := range layouts {
		for k := range perLayout {
			p, err := l.page(t, uint64(100*(i+1)+k))
			if err != nil {
				return nil, fmt.Errorf("layout %s: %w", l.file, err)
			}
			out = append(out, p)
		}
	}
	return out, nil
}

// view is what a template sees.
type view struct {
	Story
	Site, Host, Address, Canonical string
	ID                             uint64
	Others                         []Story // stories of "related" lists, sidebars, next articles
}

func (l layout) page(t *template.Template, seed uint64) (Page, error) {
	n := l.n + int(seed%3)
	if l.n <= 2 {
		n = l.n
	}
	s := newStory(seed, l.lang, n)
	host := fmt.Sprintf("https://www.%s.example", l.file)
	v := view{Story: s, Site: l.site, Host: host, ID: 48210 + seed*7}
	v.Canonical = host + fmt.Sprintf(l.path, v.ID, s.Day.Format("2006/01/02"))
	v.Address = v.Canonical
	if !l.noCanon {
		v.Address += map[bool]string{true: "&", false: "?"}[strings.Contains(v.Canonical, "?")] + "utm_source=feed&fbclid=x1"
	}
	for k := range uint64(8) {
		v.Others = append(v.Others, newStory(seed*31+k+7, l.lang, 5))
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, l.file+".tmpl", v); err != nil {
		return Page{}, err
	}
	p := Page{Name: fmt.Sprintf("%s-%d", l.file, seed%100+1), HTML: b.Bytes(), Address: v.Address, Canonical: v.Canonical, Site: l.site, Truth: s}
	if l.noBy {
		p.Truth.Author = ""
	}
	if l.noSite {
		p.Site = ""
	}
	if l.w1256 {
		enc, err := charmap.Windows1256.NewEncoder().Bytes(p.HTML)
		if err != nil {
			return Page{}, err
		}
		p.HTML = enc
	}
	return p, nil
}

// Layouts returns the names of the layouts, in order.
func Layouts() []string {
	var out []string
	for _, l := range layouts {
		out = append(out, l.file)
	}
	return slices.Clip(out)
}
