package testset

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// Story is what a page reports, before any layout.
type Story struct {
	Title, Author string
	Day           time.Time // UTC, with a time of day
	Lang          string    // "ar" or "en"
	Paragraphs    []string
}

// Text returns the paragraphs, one a line.
func (s Story) Text() string { return strings.Join(s.Paragraphs, "\n") }

// newStory makes the story of a seed with n paragraphs.
func newStory(seed uint64, lang string, n int) Story {
	r := rand.New(rand.NewPCG(seed, 20150721))
	day := time.Date(2009+int(seed%16), time.Month(1+r.IntN(12)), 1+r.IntN(28), 6+r.IntN(14), r.IntN(60), r.IntN(60), 0, time.UTC)
	s := Story{Lang: lang, Day: day}
	lead, body, title, names := leads, bodies, titles, writers
	fill := filler(r, day, places, groups, persons, weekdays)
	if lang == "en" {
		lead, body, title, names = leadsEN, bodiesEN, titlesEN, writersEN
		fill = filler(r, day, placesEN, groupsEN, personsEN, weekdaysEN)
	}
	k := r.IntN(len(lead))
	if k < len(title) {
		s.Title = sentenceCase(fill.Replace(title[k]))
	}
	s.Paragraphs = append(s.Paragraphs, sentenceCase(fill.Replace(lead[k])))
	for _, i := range r.Perm(len(body))[:n-1] {
		s.Paragraphs = append(s.Paragraphs, sentenceCase(fill.Replace(body[i])))
	}
	s.Author = names[r.IntN(len(names))]
	return s
}

func filler(r *rand.Rand, day time.Time, places, groups, persons, weekdays []string) *strings.Replacer {
	p, g := r.Perm(len(places)), r.Perm(len(groups))
	return strings.NewReplacer(
		"{P}", places[p[0]], "{Q}", places[p[1]], "{G}", groups[g[0]], "{H}", groups[g[1]],
		"{S}", persons[r.IntN(len(persons))], "{W}", weekdays[int(day.Weekday())],
		"{N}", strconv.Itoa(3+r.IntN(6)), "{M}", strconv.Itoa(11+r.IntN(60)),
	)
}

// sentenceCase lifts the first letter of English sentences.
func sentenceCase(s string) string {
	if s != "" && s[0] >= 'a' && s[0] <= 'z' {
		return string(s[0]-'a'+'A') + s[1:]
	}
	return s
}
