package reading

import (
	"isnad/arabic/date"
	"isnad/arabic/number"
	"isnad/calendar"
	"isnad/lexicon"
)

// mentions finds dates, counts and names.
func mentions(s *state) {
	s.findDates()
	for i := range s.toks {
		if s.t[i].sent >= 0 && s.t[i].date == 0 && len(s.spelt[i].names) > 0 && s.t[i].name == 0 {
			s.findName(i)
		}
	}
	for i := 0; i < len(s.toks); i++ {
		if !s.spelt[i].counts || s.t[i].sent < 0 || s.t[i].date != 0 || s.t[i].name != 0 {
			continue
		}
		q, next, ok := number.Parse(s.toks, i)
		if !ok {
			if q, next, ok = number.ParseDual(s.toks, i, s.countable); ok && next == i {
				continue // a dual without a qualifier is a noun
			}
		}
		if ok && next > i && !q.Ordinal {
			s.quantities = append(s.quantities, quantity{q, next})
			s.t[i].num = int32(len(s.quantities))
			i = next - 1
		}
	}
}

// countable tells package number which nouns the lexicon counts people and things with.
func (s *state) countable(singular string) number.Noun {
	a := s.r.words.get(singular)
	if a.noun == 0 || s.lex.Nouns[a.noun-1].Class&(lexicon.Abstract|lexicon.Time) != 0 {
		return number.NotNoun
	}
	return number.BrokenPlural
}

func (s *state) findDates() {
	ref := calendar.NoDay
	if s.d.Published != nil {
		ref = *s.d.Published
	}
	s.dates = date.Options{Published: ref}.FindIn(s.toks, func(i int) date.Word { return s.spelt[i].date })
	for i := range s.dates { // «خلال الساعات الماضية»: coders take the day itself
		if p := &s.dates[i]; p.Hours && p.Vague && p.Anchor == date.FromPublication && ref.Known() && p.Interval.Known() && p.Interval.Start >= ref-1 && p.Interval.End <= ref+1 {
			p.Interval = calendar.Single(ref)
		}
	}
	for n := range s.dates {
		p := &s.dates[n]
		if p.Kind == date.Clock {
			continue
		}
		for i := p.First; i < p.Last; i++ {
			s.t[i].date = int32(n + 1)
		}
	}
}

// findName takes the longest known name at token i. A name that is also an ordinary
// word needs a noun that announces it, or quotation marks.
func (s *state) findName(i int) {
	s.named = s.lex.FindNameFrom(s.named[:0], s.spelt[i].names, s.toks, i)
	for _, m := range s.named {
		n := &s.lex.Names[m.Named]
		if m.Next > s.sentence(i).last {
			continue
		}
		if n.Class&lexicon.Person != 0 && s.officeWord(i) {
			continue // an office is read with its holder
		}
		if n.Class&lexicon.Person != 0 && m.Next == i+1 && s.t[i].analysis.events && i > 0 && s.t[i-1].analysis.fn == lexicon.Prep {
			continue // «في صدام مسلح» is no name
		}
		if n.Ambiguous && m.Next == i+1 && !s.announced(i, n) {
			continue
		}
		if m.Next == i+1 && s.ordinary(i, m, n) {
			continue
		}
		class := n.Class
		if class&lexicon.Place != 0 && s.lex.Metonym(n.Arabic) {
			class |= lexicon.State // a capital stands for its government
		}
		s.addMention(mention{i, m.Next, m.Named, class}, m.Pro)
		return
	}
}

// officeWord tells whether token i is an office that is no mere title.
func (s *state) officeWord(i int) bool {
	o := s.t[i].analysis.office
	return o != 0 && !s.lex.Offices[o-1].Title
}

// ordinary tells whether a one-word name cut out by a clitic is better read as a
// word of the language (ولاية is no و + لاية).
func (s *state) ordinary(i int, m lexicon.NameMatch, n *lexicon.Named) bool {
	a := s.t[i].analysis
	if m.Pro == 0 {
		return a.fn != lexicon.FuncNone
	}
	for k := range a.hits {
		if cost(a.hits[k].Split) < cost(lexicon.Split{Pro: m.Pro}) {
			return true
		}
	}
	return false
}

// announced tells whether the word before token i calls for a name of n's class,
// or quotation marks stand around it.
func (s *state) announced(i int, n *lexicon.Named) bool {
	j := i - 1
	if j >= 0 && isQuoteMark(s.fold(j)) {
		return n.Class&lexicon.Place == 0
	}
	if j < 0 || !s.word(j) {
		return false
	}
	a := s.t[j].analysis
	if a.noun == 0 {
		return false
	}
	c := s.lex.Nouns[a.noun-1]
	return c.Head && (c.Class&n.Class != 0)
}

func (s *state) addMention(m mention, pro lexicon.Pro) {
	s.mentions = append(s.mentions, m)
	for j := m.first; j < m.last; j++ {
		s.t[j].name = int32(len(s.mentions))
		s.t[j].class = m.class
	}
	s.t[m.first].pro = pro
}

func isQuoteMark(f string) bool {
	switch f {
	case `"`, "«", "»", "“", "”", "{", "}":
		return true
	}
	return false
}
