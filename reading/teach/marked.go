package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"isnad/calendar"
	"isnad/claim"
)

// Marked articles are text with its claims under each sentence, to be written and
// reviewed by eye:
//
//	= id hills-01
//	= published 2021-05-03
//	A sentence of the article.
//		attack TRIGGER | a ACTOR | t TARGET {3} | p PLACE | d 2021-05-02 | s SOURCE
//
// A line is a sentence, lines that follow each other are parted by a space, an empty line
// is a new paragraph; lines of claims begin with a tab. Keys: a actor, t target, p place,
// o office, i instrument, d day or days (from/to), s source (outermost first, with its
// stance before a colon where it is not says); the words neg, unrealised, uncertain.
// Counts stand in braces: {3} {~17} {3-5} {30-} {-12}. What is quoted is looked for in
// the sentence (word#2: the second time it stands there), then in those before it, the
// nearest first, then in the whole text. An article without sentences is a text of a
// corpus (corpora.go); its claims have offsets in code points (12-17) for words.

// marked reads a file of marked articles.
func marked(name string) ([]claim.Record, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var out []claim.Record
	var sheet []line
	flush := func() error {
		if len(sheet) == 0 {
			return nil
		}
		rec, err := markedRecord(sheet)
		if err != nil {
			return fmt.Errorf("%s:%w", name, err)
		}
		out, sheet = append(out, rec), nil
		return nil
	}
	n := 0
	for text := range strings.Lines(string(raw)) {
		n++
		text = strings.TrimRight(text, "\r\n")
		if strings.HasPrefix(text, "= id ") {
			if err := flush(); err != nil {
				return nil, err
			}
		}
		if strings.HasPrefix(text, "# ") {
			continue
		}
		if len(sheet) > 0 || strings.TrimSpace(text) != "" {
			sheet = append(sheet, line{n, text})
		}
	}
	return out, flush()
}

type line struct {
	n    int
	text string
}

// sentence is where a sentence stands, in code points.
type sentence struct{ start, end int }

// page is an article while its lines are read.
type page struct {
	rec       claim.Record
	text      []rune
	sentences []sentence
	marks     []mark
	byOffset  bool // claims have offsets for words
}

// mark is a line of a claim with the sentence above it.
type mark struct {
	line
	sentence int
}

func markedRecord(sheet []line) (claim.Record, error) {
	p := page{rec: claim.Record{Lang: "ar"}}
	gap := ""
	for _, l := range sheet {
		switch {
		case strings.HasPrefix(l.text, "= "):
			if err := p.head(l.text[2:]); err != nil {
				return p.rec, fmt.Errorf("%d: %w", l.n, err)
			}
		case strings.HasPrefix(l.text, "\t"):
			if err := p.window(); err != nil {
				return p.rec, fmt.Errorf("%d: %w", l.n, err)
			}
			p.marks = append(p.marks, mark{l, len(p.sentences) - 1})
		case strings.TrimSpace(l.text) == "":
			gap = "\n"
		default:
			if len(p.text) > 0 {
				p.text = append(p.text, []rune(gap)...)
			}
			s := sentence{start: len(p.text)}
			p.text = append(p.text, []rune(l.text)...)
			s.end = len(p.text)
			p.sentences = append(p.sentences, s)
			gap = " "
		}
	}
	if corpusOf(p.rec.ID) != nil {
		if err := p.window(); err != nil {
			return p.rec, err
		}
	}
	p.rec.Text = string(p.text)
	for _, m := range p.marks {
		c, err := p.claim(m)
		if err == nil {
			err = c.Check(p.text)
		}
		if err != nil {
			return p.rec, fmt.Errorf("%d: %w", m.n, err)
		}
		p.rec.Claims = append(p.rec.Claims, c)
	}
	slices.SortStableFunc(p.rec.Claims, func(a, b claim.Claim) int { return a.Trigger.Start - b.Trigger.Start })
	return p.rec, nil
}

// window gives a page that has claims but no sentences its text from the corpus.
func (p *page) window() error {
	if len(p.sentences) > 0 {
		return nil
	}
	c := corpusOf(p.rec.ID)
	if c == nil {
		return fmt.Errorf("a claim stands before any sentence")
	}
	text, err := c.text(p.rec.ID)
	p.text, p.byOffset = []rune(text), true
	p.sentences = []sentence{{0, len(p.text)}}
	return err
}

func (p *page) head(text string) error {
	key, value, _ := strings.Cut(text, " ")
	switch key {
	case "id":
		p.rec.ID = value
	case "title":
		p.rec.Title = value
	case "publisher":
		p.rec.Publisher = value
	case "published":
		p.rec.Published = value
	default:
		return fmt.Errorf("%q is no key of a marked article; id, title, publisher and published are", key)
	}
	return nil
}

var (
	roleKeys = map[string]claim.RoleName{"a": claim.Actor, "t": claim.Target, "p": claim.Place, "o": claim.OfficeRole, "i": claim.Instrument}
	moods    = map[string]claim.Modality{"unrealised": claim.Unrealised, "uncertain": claim.Uncertain}
)

func (p *page) claim(m mark) (claim.Claim, error) {
	s := p.sentences[m.sentence]
	c := claim.Claim{Polarity: claim.Affirmed, Modality: claim.Actual,
		Roles: []claim.Role{}, Isnad: []claim.Link{},
		Evidence: claim.Span{Start: s.start, End: s.end, Text: string(p.text[s.start:s.end])}}
	for i, field := range strings.Split(strings.TrimSpace(m.text), "|") {
		key, value, _ := strings.Cut(strings.TrimSpace(field), " ")
		if err := p.field(&c, m.sentence, i, key, strings.TrimSpace(value)); err != nil {
			return c, err
		}
	}
	if c.Type == "office" && len(c.Fillers(claim.OfficeRole)) == 0 {
		c.Roles = append(c.Roles, claim.Role{Role: claim.OfficeRole, Span: c.Trigger})
	}
	return c, nil
}

func (p *page) field(c *claim.Claim, at, i int, key, value string) error {
	var err error
	switch {
	case i == 0:
		if c.Type, err = claim.ParseType(key); err == nil {
			c.Trigger, err = p.find(at, value)
		}
	case roleKeys[key] != "":
		role := claim.Role{Role: roleKeys[key]}
		if value, role.Count, err = counted(value); err == nil {
			role.Span, err = p.find(at, value)
		}
		c.Roles = append(c.Roles, role)
	case key == "d":
		from, to, ok := strings.Cut(value, "/")
		if !ok {
			to = from
		}
		c.Time, err = days(from, to)
	case key == "s":
		link := claim.Link{Stance: claim.Says}
		if stance, rest, ok := strings.Cut(value, ":"); ok && stance != "" && stance[0] < 0x80 {
			link.Stance, value = claim.Stance(stance), rest
		}
		link.Span, err = p.find(at, value)
		c.Isnad = append(c.Isnad, link)
	case key == "neg":
		c.Polarity = claim.Negated
	case moods[key] != "":
		c.Modality = moods[key]
	default:
		err = fmt.Errorf("%q is no key of a claim; a, t, p, o, i, d, s, neg, unrealised and uncertain are", key)
	}
	return err
}

func days(from, to string) (*calendar.Interval, error) {
	a, err := calendar.Parse(from)
	if err != nil {
		return nil, err
	}
	b, err := calendar.Parse(to)
	return &calendar.Interval{Start: a, End: b}, err
}

// counted takes the count in braces from the end of a filler.
func counted(value string) (string, *claim.Count, error) {
	open := strings.LastIndex(value, "{")
	if open < 0 || !strings.HasSuffix(value, "}") {
		return value, nil, nil
	}
	in := value[open+1 : len(value)-1]
	c := &claim.Count{}
	rest, approx := strings.CutPrefix(in, "~")
	c.Approx = approx
	low, high, ranged := strings.Cut(rest, "-")
	if !ranged {
		high = low
	}
	for _, bound := range []struct {
		to   **int64
		text string
	}{{&c.Min, low}, {&c.Max, high}} {
		if bound.text == "" {
			continue
		}
		n, err := strconv.ParseInt(bound.text, 10, 64)
		if err != nil {
			return "", nil, fmt.Errorf("{%s} is no count; {3}, {~17}, {3-5}, {30-} and {-12} are", in)
		}
		*bound.to = &n
	}
	return strings.TrimSpace(value[:open]), c, nil
}

// find looks for what a claim quotes.
func (p *page) find(at int, quote string) (claim.Span, error) {
	nth := 0
	if i := strings.LastIndex(quote, "#"); i > 0 {
		if n, err := strconv.Atoi(quote[i+1:]); err == nil {
			quote, nth = quote[:i], n
		}
	}
	if p.byOffset {
		return p.at(quote)
	}
	if quote == "" {
		return claim.Span{}, fmt.Errorf("a key has no words")
	}
	words := []rune(quote)
	for i := at; i >= 0; i-- {
		hits := p.hits(words, p.sentences[i])
		if len(hits) == 0 {
			continue
		}
		k := len(hits) - 1 // the nearest, where it stands in a sentence before
		if i == at {
			if nth == 0 && len(hits) > 1 || nth > len(hits) {
				return claim.Span{}, fmt.Errorf("%q stands %d times in the sentence: say which by #1, #2", quote, len(hits))
			}
			k = max(nth, 1) - 1
		}
		return claim.Span{Start: hits[k], End: hits[k] + len(words), Text: quote}, nil
	}
	if hits := p.hits(words, sentence{0, len(p.text)}); len(hits) > 0 {
		return claim.Span{Start: hits[0], End: hits[0] + len(words), Text: quote}, nil
	}
	return claim.Span{}, fmt.Errorf("%q does not stand in the article as whole words", quote)
}

// at is the span of offsets like 12-17.
func (p *page) at(offsets string) (claim.Span, error) {
	var s claim.Span
	if n, err := fmt.Sscanf(offsets, "%d-%d", &s.Start, &s.End); n != 2 || s.Start < 0 || s.End > len(p.text) || s.Start >= s.End {
		return s, fmt.Errorf("%q is no stretch of the window (%v)", offsets, err)
	}
	s.Text = string(p.text[s.Start:s.End])
	return s, nil
}

// hits are the places in a stretch of the text where words stand whole.
func (p *page) hits(words []rune, in sentence) []int {
	var out []int
	for i := in.start; i+len(words) <= in.end; i++ {
		end := i + len(words)
		if slices.Equal(p.text[i:end], words) && (i == 0 || !inWord(p.text[i-1])) && (end == len(p.text) || !inWord(p.text[end])) {
			out = append(out, i)
		}
	}
	return out
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) }
