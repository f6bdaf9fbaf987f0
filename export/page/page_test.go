package page

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/internal/locale"
	"isnad/picture"
)

func sample() *picture.Picture {
	day := calendar.Of(2021, 3, 10)
	v := calendar.Single(day)
	one := []int{1}
	e := picture.Event{Type: claim.Defect, When: &v, Told: day, Status: picture.Told, Support: picture.Support{Texts: 1, Independent: 1}, Refs: one,
		Sentence: picture.Sentence{Arabic: "مرافئ: انشقاق <أربعة>، يوم 2021-03-10", English: "مرافئ reports that <four> broke away, on 2021-03-10"}}
	return &picture.Picture{
		Subject: entity.Entity{ID: "g:x", Kind: entity.Group, Arabic: "الراية", Latin: "al-Raya"}, From: calendar.NoDay, To: calendar.NoDay, AsOf: calendar.NoDay,
		Totals:   picture.Totals{Documents: 1, Claims: 1, Events: 3, First: day, Last: day},
		Summary:  []picture.Sentence{{Arabic: "قول", English: "a claim", Refs: one, Topic: "splits"}},
		Events:   []picture.Event{e},
		Offices:  []picture.Tenure{{Person: picture.Party{Text: "حسان"}, Group: "g:x", Office: "leader", Solid: []calendar.Interval{v}, From: day, To: day.Add(9), End: "die", Refs: one}},
		Flows:    []picture.Flow{{Who: picture.Party{Text: "أربعة"}, From: "g:x", Told: day, Events: []int{0}, Refs: one}},
		Ground:   []picture.Ground{{Place: picture.Party{Entity: "p:y"}, Day: day, Lat: 34, Lon: 69, Radius: 8, Refs: one}},
		Months:   []picture.Month{{Start: calendar.Of(2021, 3, 1), Events: 1}},
		Disputes: []picture.Dispute{{Kind: "denial", Question: picture.Sentence{Arabic: "هل؟", English: "was it?"}, Camps: []picture.Camp{{Texts: 1, Refs: one}}}},
		Sources:  []picture.Source{{Name: "مرافئ", Publisher: true, Claims: 1, Texts: 1, Wires: 1}},
		Refs:     []picture.Ref{{Document: "d", Publisher: "مرافئ", Published: day, Evidence: claim.Span{Start: 10, End: 20, Text: "<انشق> اليوم"}, Trigger: claim.Span{Start: 10, End: 16}}},
		Entities: map[string]entity.Entity{"g:x": {ID: "g:x", Arabic: "الراية", Latin: "al-Raya"}, "p:y": {ID: "p:y", Kind: entity.Place, Arabic: "العين", Lat: 34, Lon: 69, Exact: "city"}},
	}
}

func TestWrite(t *testing.T) {
	for _, l := range []locale.Lang{locale.Arabic, locale.English} {
		var b bytes.Buffer
		if err := Write(&b, sample(), l, []entity.Entity{{ID: "p:z", Kind: entity.Place, Arabic: "زهر", Lat: 34.2, Lon: 69.1}}); err != nil {
			t.Fatal(err)
		}
		page := b.String()
		for _, want := range []string{`id="e0"`, `id="r1"`, `href="#r1"`, "&lt;", "<mark>", "prefers-color-scheme:dark", "<svg"} {
			if !strings.Contains(page, want) {
				t.Errorf("%s: the page has no %s", l, want)
			}
		}
		for _, never := range []string{"<script", "http://", "https://", "<أربعة>", "<four>", "ZgotmplZ"} {
			if strings.Contains(page, never) {
				t.Errorf("%s: the page has %s", l, never)
			}
		}
		if dir := map[locale.Lang]string{locale.Arabic: `dir="rtl"`, locale.English: `dir="ltr"`}[l]; !strings.Contains(page[:200], dir) {
			t.Errorf("%s: not %s", l, dir)
		}
		checkSVG(t, page)
	}
}

// checkSVG: every chart is well formed.
func checkSVG(t *testing.T, page string) {
	t.Helper()
	n := 0
	for {
		_, rest, ok := strings.Cut(page, "<svg")
		if !ok {
			break
		}
		body, after, _ := strings.Cut(rest, "</svg>")
		d := xml.NewDecoder(strings.NewReader("<svg" + body + "</svg>"))
		for {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("chart %d: %v", n+1, err)
			}
		}
		page, n = after, n+1
	}
	if n < 4 {
		t.Errorf("%d charts", n)
	}
}

func TestNothingKnown(t *testing.T) {
	var b bytes.Buffer
	p := &picture.Picture{Subject: entity.Entity{ID: "g:x", Arabic: "الراية"}, From: calendar.NoDay, To: calendar.NoDay, AsOf: calendar.NoDay, Totals: picture.Totals{First: calendar.NoDay, Last: calendar.NoDay}}
	if err := Write(&b, p, locale.English, nil); err != nil || !strings.Contains(b.String(), "not known from these texts") {
		t.Errorf("%v", err)
	}
}

func TestIsolated(t *testing.T) {
	if got := string(isolated("يوم 2015-07-21 عند Reuters News", true)); got != `يوم <bdi class="d">2015-07-21</bdi> عند <bdi>Reuters News</bdi>` {
		t.Error(got)
	}
}

// What is told of a year stands under the year, and a month is not cut in two by it.
func TestMonths(t *testing.T) {
	p := sample()
	e := p.Events[0]
	at := func(start calendar.Day, days int) picture.Event {
		x := e
		v := calendar.Interval{Start: start, End: start.Add(days - 1)}
		x.When = &v
		return x
	}
	jan := calendar.Of(2021, 1, 1)
	p.Events = []picture.Event{at(jan, 365), at(jan, 1), at(jan, 365), at(jan.Add(4), 1), at(jan.Add(40), 390)}
	v := &view{P: p, L: locale.English}
	var got []string
	for _, m := range v.byMonth() {
		got = append(got, m.Name)
	}
	if strings.Join(got, " · ") != "2021 · January 2021 · 2021–2022" {
		t.Errorf("%v", got)
	}
}
