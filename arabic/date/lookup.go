package date

import (
	"strings"
	"sync"

	"isnad/arabic"
	"isnad/arabic/number"
	"isnad/calendar"
)

// item is what the table says of one token.
type item struct {
	class class
	m     uint8 // second value of some classes
	conj  bool  // و or ف before it
	prep  byte  // 'b', 'l' or 'k' before it, 0 for none
	def   bool  // the article
	n     int16 // value; see the classes
}

// Marks in item.m of months.
const (
	hijriMonth     = 1
	ambiguousMonth = 2
)

// lexicon holds every form with every proclitic, so that a text costs one look-up a
// token.
type lexicon struct {
	forms map[string]item
	heads []string // first words of months of two words; item.n is the index
}

var table = sync.OnceValue(buildTable)

func buildTable() *lexicon {
	l := &lexicon{forms: make(map[string]item, 1<<15)}
	for _, pass := range []bool{false, true} { // bare words first: they win
		for _, e := range entries {
			for _, s := range spellings(e.forms) {
				l.add(s, item{class: e.class, n: e.n}, e.flags, pass)
			}
		}
		l.addMonths(pass)
	}
	// Last, so that اثنين is a weekday here and أول من أمس begins with an ordinal.
	number.Starts(func(form string, ord bool) bool {
		c := numeral
		if ord {
			c = ordinal
		}
		l.put(form, item{class: c})
		return true
	})
	return l
}

func spellings(list string) []string {
	out := strings.Fields(list)
	for _, s := range out {
		if t, ok := strings.CutSuffix(s, "ة"); ok {
			out = append(out, t+"ه")
		}
	}
	return out
}

func (l *lexicon) put(s string, it item) {
	if _, old := l.forms[s]; !old {
		l.forms[s] = it
	}
}

// add lists a word bare or, in the second pass, with the proclitics its flags allow.
func (l *lexicon) add(s string, it item, f flag, withProclitics bool) {
	if !withProclitics {
		l.put(s, it)
		return
	}
	if f&alone != 0 {
		return
	}
	for _, c := range []string{"", "و", "ف"} {
		it.conj = c != ""
		it.prep, it.def = 0, false
		if c+s != "واحد" { // the number, not a Sunday
			l.put(c+s, it)
		}
		if f&prep != 0 {
			l.withPrep(c, s, it)
		}
		if f&art != 0 {
			l.withArticle(c, s, it)
		}
	}
}

func (l *lexicon) withPrep(c, s string, it item) {
	it.prep = 'b'
	l.put(c+"ب"+s, it)
	it.prep = 'l'
	l.put(c+"ل"+s, it)
	if t, ok := strings.CutPrefix(s, "ال"); ok {
		l.put(c+"لل"+t, it)
	}
}

func (l *lexicon) withArticle(c, s string, it item) {
	it.def = true
	l.put(c+"ال"+s, it)
	it.prep = 'b'
	l.put(c+"بال"+s, it)
	it.prep = 'l'
	l.put(c+"لل"+s, it)
}

// addMonths lists the names of calendar. Ambiguous ones take no preposition: باب is
// a door.
func (l *lexicon) addMonths(withProclitics bool) {
	calendar.MonthNames(func(name string, m calendar.MonthName) bool {
		head, _, two := strings.Cut(name, " ")
		it := item{class: monthName, n: int16(m.Number)}
		if m.System == calendar.Hijri {
			it.m |= hijriMonth
		}
		if m.Ambiguous {
			it.m |= ambiguousMonth
		}
		f := prep
		if m.Ambiguous || name[0] < 0x80 {
			f = bare
		}
		if two {
			if _, single := calendar.MonthByName(head); single {
				return true // محرم الحرام: the first word is enough
			}
			it, f = item{class: monthHead, n: l.head(head)}, prep
			if old, ok := l.forms[head]; ok && old.class == seasonName {
				return true // ربيع is looked at again where a season is read
			}
		}
		if two {
			name = head
		}
		l.add(name, it, f, withProclitics)
		return true
	})
}

func (l *lexicon) head(s string) int16 {
	for i, h := range l.heads {
		if h == s {
			return int16(i)
		}
	}
	l.heads = append(l.heads, s)
	return int16(len(l.heads) - 1)
}

// maxForm bounds the words looked up, in bytes; longer ones are none of ours.
const maxForm = 40

// look says what a token is.
func (l *lexicon) look(t arabic.Token) item {
	switch t.Kind {
	case arabic.Word:
		if len(t.Fold) > maxForm {
			return item{}
		}
		if it, ok := l.forms[t.Fold]; ok {
			return it
		}
		return looseForm(t.Fold)
	case arabic.Number:
		return digitItem(t.Fold)
	case arabic.Mark:
		return item{class: marks[t.Fold]}
	}
	return item{}
}

// looseForm reads proclitics that stand alone before digits.
func looseForm(s string) item {
	switch s {
	case "و", "ف":
		return item{class: loose, conj: true}
	case "ب", "ل", "ال", "بال", "لل":
		return item{class: loose}
	case "وال", "وب", "ول":
		return item{class: loose, conj: true}
	}
	return item{}
}

func digitItem(s string) item {
	n := 0
	if len(s) > 4 {
		return item{}
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return item{}
		}
		n = n*10 + int(c-'0')
	}
	return item{class: digits, n: int16(n), m: uint8(len(s))}
}
