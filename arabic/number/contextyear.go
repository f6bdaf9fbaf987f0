package number

import (
	"strings"

	"isnad/arabic"
	"isnad/calendar"
)

// yearWords stand before a year without doubt.
var yearWords = map[string]bool{
	"عام": true, "العام": true, "سنة": true, "السنة": true, "سنه": true, "عامي": true, "سنتي": true, "اعوام": true,
	"لعام": true, "للعام": true, "لسنة": true, "بعام": true, "وعام": true, "وسنة": true, "بسنة": true, "وعامي": true, "موسم": true,
	"صيف": true, "شتاء": true, "ربيع": true, "خريف": true,
}

// yearPrepositions stand before years and counts alike.
var yearPrepositions = map[string]bool{
	"في": true, "منذ": true, "حتي": true, "وفي": true, "ومنذ": true, "وحتي": true, "مطلع": true, "نهاية": true, "بداية": true,
	"اواخر": true, "اواءل": true, "منتصف": true, "بعد": true, "قبل": true, "الي": true,
}

// isYear tells a year: 1900–2100 beside a word for year, a month, or alone in
// parentheses; or marked م or هـ after it.
func (c context) isYear() bool {
	if !c.digits() || len(c.fold(c.first)) > 4 {
		return false
	}
	if era := c.fold(c.next); (era == "ه" || era == "هجري" || era == "هجرية") && c.value >= 1 && c.value < 1600 {
		return true
	}
	b := c.before()
	if yearWords[c.fold(b)] && c.value >= 500 && c.value <= 2100 {
		return true
	}
	if c.value < 1900 || c.value > 2100 {
		return false
	}
	switch {
	case c.fold(c.next) == "م", wars[c.fold(b)], wars[c.fold(b-1)]: // حرب 1994، حرب لبنان 2006
		return true
	case c.monthBefore(b), c.fold(b) == ")" && c.monthBefore(b-1): // حزيران (يونيو) 1994
		return true
	case c.kind(b) == arabic.Mark && c.kind(b-1) == arabic.Number && c.kind(b-3) == arabic.Number && c.fold(b) == c.fold(b-2):
		return c.fold(b) == "-" || c.fold(b) == "/" // 12-08- 1974
	case c.fold(b) == "(" && c.fold(c.next) == ")":
		return true
	}
	return yearPrepositions[c.fold(b)] && (c.next >= len(c.toks) || !Counted(c.toks[c.next], c.value))
}

func (c context) monthBefore(b int) bool {
	if _, ok := calendar.MonthByName(c.fold(b)); ok {
		return true
	}
	_, ok := calendar.MonthByName(c.fold(b-1), c.fold(b))
	return ok
}

// clockWords follow an hour.
var clockWords = map[string]bool{
	"بتوقيت": true, "غرينتش": true, "جرينتش": true, "صباحا": true, "مساء": true, "فجرا": true, "ظهرا": true, "ليلا": true,
	"عصرا": true, "بالتوقيت": true, "gmt": true, "تغ": true,
}

// isClock tells an hour or its minutes.
func (c context) isClock() bool {
	if c.value < 0 || c.value > 60 {
		return false
	}
	switch c.fold(c.before()) {
	case "الساعة", "الساعه", "بالساعة", "للساعة", "والساعة":
		return true
	}
	if clockWords[c.fold(c.next)] {
		return true
	}
	return c.digits() && (c.colon(c.next) || c.colon(c.first-1))
}

func (c context) colon(i int) bool {
	return i > 0 && i+1 < len(c.toks) && c.fold(i) == ":" && c.kind(i-1) == arabic.Number && c.kind(i+1) == arabic.Number &&
		touching(c.toks, i-1) && touching(c.toks, i)
}

// isMeasure tells a number of units, also where the sign of money stands before it.
func (c context) isMeasure() bool {
	switch c.fold(c.first - 1) {
	case "$", "€", "£":
		return true
	}
	switch c.fold(c.next) {
	case "$", "€", "£", "°":
		return true
	}
	if c.fold(c.next) == "من" && ages[c.fold(c.next+1)] {
		return true // في الـ29 من العمر
	}
	if before := c.fold(c.before()); before == "سن" || before == "بسن" || before == "لسن" {
		return true // فوق سن الـ20
	}
	if strings.HasPrefix(c.fold(c.next), "برميل") && strings.HasPrefix(c.fold(c.next+1), "متفجر") {
		return false // a bomb, no measure
	}
	if f, ok := forms()[c.fold(c.first-1)]; ok && f.class == measure && c.value == 1 && !c.digits() {
		return true // يوم واحد
	}
	f, ok := forms()[c.fold(c.next)]
	return ok && f.class == measure && f.conj == 0 && !f.prep
}

var wars = map[string]bool{"حرب": true, "وحرب": true, "لحرب": true, "بحرب": true}

// ages stand behind من after the years of a life.
var ages = map[string]bool{"العمر": true, "عمره": true, "عمرها": true, "عمري": true}

// Counted reports whether the word can be what the number n, greater than ten, counts:
// then it is in the singular, accusative or in ة (1980 جنديا, 2014 سيارة), and after
// hundreds any noun (2000 موقع).
func Counted(t arabic.Token, n int64) bool {
	if t.Kind != arabic.Word || notNoun[t.Fold] || strings.HasPrefix(t.Fold, "ال") || strings.HasPrefix(t.Fold, "و") {
		return false
	}
	return n%100 == 0 || strings.HasSuffix(t.Fold, "ا") && len(t.Fold) > 6 || strings.HasSuffix(t.Fold, "ة")
}
