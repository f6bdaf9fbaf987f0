package date

import (
	"slices"
	"sync"
	"time"

	"isnad/arabic"
	"isnad/calendar"
)

// Options say how phrases are resolved.
type Options struct {
	// Published is the day of publication; with calendar.NoDay only absolute phrases
	// are resolved. Beware that the zero Day is 1970-01-01.
	Published calendar.Day
	// Forward reads a bare weekday, month or date as the coming one, as in
	// appointments. News means the last one.
	Forward bool
	// WeekStart is the first day of the week; Sunday where not set.
	WeekStart time.Weekday
}

// Find returns the date phrases of a text published on ref (calendar.NoDay: not
// known), in order and without overlap.
func Find(toks []arabic.Token, ref calendar.Day) []Phrase {
	return Options{Published: ref}.Find(toks)
}

// Find returns the date phrases of a text, in order and without overlap.
func (o Options) Find(toks []arabic.Token) []Phrase {
	l := table()
	return o.FindIn(toks, func(i int) Word { return Word{l.look(toks[i])} })
}

// Word is what this package knows of a token by its kind and folded form.
type Word struct{ item item }

// Look returns what is known of a token, for callers that keep it with their words.
func Look(t arabic.Token) Word { return Word{table().look(t)} }

// FindIn is Find for a text whose words have been looked up: look tells of token i
// what Look said.
func (o Options) FindIn(toks []arabic.Token, look func(i int) Word) []Phrase {
	room, _ := rooms.Get().(*[]item)
	if room == nil {
		room = new([]item)
	}
	f := finder{Options: o, toks: toks, lex: table(), items: slices.Grow((*room)[:0], len(toks))[:len(toks)]}
	for i := range toks {
		f.items[i] = look(i).item
	}
	out := f.find()
	if days := f.daysBehind(); days > 0 {
		f.Published = f.Published.Add(-days)
		out = f.find()
	}
	if *room = f.items; len(toks) <= maxRoom {
		rooms.Put(room)
	}
	return out
}

// rooms keeps the items of texts that are done, for the next.
var rooms sync.Pool

// maxRoom is the most tokens of a text whose room is kept.
const maxRoom = 1 << 15

func (f *finder) find() []Phrase {
	toks := f.toks
	var out []Phrase
	for i := 0; i < len(toks); {
		switch c := f.items[i].class; {
		case c == none, c >= loose:
			i++
			continue
		case c == noun:
			i = f.overName(i)
			continue
		}
		p, ok := f.at(i)
		if !ok || p.Last <= i {
			i++
			continue
		}
		out = append(out, p)
		i = p.Last
	}
	return out
}

// finder walks one text.
type finder struct {
	Options
	toks  []arabic.Token
	items []item
	lex   *lexicon
	// behind counts how many days the days that a text names twice («اليوم الأربعاء») lie
	// behind what they would be by the day of publication.
	behind [7]int
}

// mostBehind is how many days after it was written a text may come out.
const mostBehind = 3

// daysBehind tells how many days before its publication a text was written, by what most
// of the days say that it names twice.
func (f *finder) daysBehind() int {
	if f.Forward {
		return 0
	}
	best := 0
	for k := 1; k <= mostBehind; k++ {
		if f.behind[k] > f.behind[best] {
			best = k
		}
	}
	return best
}

// class returns the class at i, none outside the text.
func (f *finder) class(i int) class { return f.item(i).class }

func (f *finder) item(i int) item {
	if i < 0 || i >= len(f.items) {
		return item{}
	}
	return f.items[i]
}

func (f *finder) fold(i int) string {
	if i < 0 || i >= len(f.toks) {
		return ""
	}
	return f.toks[i].Fold
}

// at tries what the word at i can begin.
func (f *finder) at(i int) (Phrase, bool) {
	switch f.items[i].class {
	case since:
		return f.since(i)
	case ago, after, thenAfter, thenBefore:
		return f.leaning(i)
	case during:
		return f.during(i)
	case between, from, pairOfDays, pairOfYears, unitTwo:
		if p, ok := f.span(i); ok {
			return p, true
		}
	case until:
		return f.until(i)
	case every, oftenAdv:
		return f.recurring(i)
	case forSpan:
		return f.duration(i)
	case attackNoun:
		return f.september(i)
	case in, to, matching, open, roughly, moreLess, fewAdj, lastAdj, nextAdj, currentAdj, nextTold, prevTold:
		return Phrase{}, false
	}
	return f.plain(i)
}

// plain tries the phrases that need no preposition.
func (f *finder) plain(i int) (Phrase, bool) {
	if p, ok := f.openSpan(i); ok {
		return p, true
	}
	if s, j, ok := f.point(i); ok {
		return f.phrase(i, j, s), true
	}
	if p, ok := f.lastFew(i, i); ok {
		return p, true
	}
	if f.class(i) == clockHour {
		if j := f.clock(i); j > i+1 {
			return Phrase{First: i, Last: j, Interval: calendar.None(), Kind: Clock}, true
		}
	}
	return f.duration(i)
}
