package number

import (
	"isnad/arabic"
	"isnad/calendar"
)

// classify marks what the words around toks[first:next] make of the number.
func classify(toks []arabic.Token, first, next int, q Quantity) Quantity {
	first = skipLoose(toks, first)
	c := context{toks, first, next, q.Min}
	q.Name = c.isName()
	q.Date = !q.Name && c.isDate(q.Ordinal)
	q.Year = !q.Name && !q.Date && c.isYear()
	q.Clock = c.isClock()
	q.Ordinal = q.Ordinal || c.isNth()
	q.Percent = first > 0 && toks[first-1].Fold == "%" && touching(toks, first-1)
	q.Unit = !q.Year && !q.Ordinal && c.isMeasure()
	if c.loneOne() && !q.Unit && !q.Date && !q.Clock && !q.Percent {
		q.Name = true
	}
	q.Fraction = q.Fraction || c.isParts()
	return q
}

// context is a number and its neighbours; value is its least.
type context struct {
	toks        []arabic.Token
	first, next int
	value       int64
}

func skipLoose(toks []arabic.Token, i int) int {
	if _, at, ok := peek(toks, i); ok {
		return at
	}
	return i
}

// fold returns the folded token at i, "" outside the text.
func (c context) fold(i int) string {
	if i < 0 || i >= len(c.toks) {
		return ""
	}
	return c.toks[i].Fold
}

// touching reports whether token i ends where the next begins.
func touching(toks []arabic.Token, i int) bool {
	return i >= 0 && i+1 < len(toks) && toks[i].End == toks[i+1].Start
}

func (c context) digits() bool { return c.toks[c.first].Kind == arabic.Number }

// before returns the word that governs the number, loose proclitics skipped.
func (c context) before() int {
	i := c.first - 1
	for i >= 0 {
		if _, ok := loose[c.toks[i].Fold]; !ok || c.toks[i].Kind != arabic.Word {
			break
		}
		i--
	}
	return i
}

func (c context) isName() bool {
	if streets[c.fold(c.first-1)] {
		return true // ميدان السبعين
	}
	if !c.digits() {
		return false
	}
	if c.listed() || c.fold(c.first-1) == "الامن" && c.value > 99 { // قرار مجلس الأمن 2170
		return true
	}
	if touching(c.toks, c.first-2) && touching(c.toks, c.first-1) && c.fold(c.first-1) == "-" && c.toks[c.first-2].Kind == arabic.Word {
		return true // إف-16
	}
	if i := c.first - 1; i >= 0 && c.toks[i].Kind == arabic.Word {
		if f, ok := forms()[c.toks[i].Fold]; ok && f.class == designator {
			return true
		}
		if latin(c.toks[i].Fold) && len(c.toks[i].Fold) <= 3 {
			return true // MH17
		}
	}
	return c.quoted()
}

// streets and squares are named after days and numbers.
var streets = map[string]bool{"ميدان": true, "شارع": true, "ساحة": true, "وميدان": true, "وشارع": true, "بميدان": true, "بشارع": true}

// listed tells the number of a line: 10- وصل القائد.
func (c context) listed() bool {
	if c.first > 0 && c.kind(c.first-1) != arabic.Break || c.kind(c.next+1) != arabic.Word || !touching(c.toks, c.first) {
		return false
	}
	switch c.fold(c.next) {
	case "-", ".", ")":
		return true
	}
	return false
}

func latin(s string) bool { return s != "" && (s[0]|0x20 >= 'a' && s[0]|0x20 <= 'z') }

// quoted tells a number that ends a quoted name of one or two words: «الياسين 105».
func (c context) quoted() bool {
	if !isQuote(c.fold(c.next)) {
		return false
	}
	if isQuote(c.fold(c.first - 1)) {
		return c.value > 31 // «8200» names a unit
	}
	for i := c.first - 1; i >= 0 && i >= c.first-3; i-- {
		if isQuote(c.fold(i)) {
			return i < c.first-1
		}
		if c.toks[i].Kind != arabic.Word {
			return false
		}
	}
	return false
}

func isQuote(s string) bool {
	switch s {
	case `"`, "«", "»", "“", "”", "'", "‘", "’", "„":
		return true
	}
	return false
}

// isDate tells a day before a month's name, and digits joined by slashes or dashes.
func (c context) isDate(ord bool) bool {
	if c.value < 1 || c.value > 2100 {
		return false
	}
	if c.digits() && (c.joined(c.next) || c.joined(c.first-1)) {
		return true
	}
	if c.value > 31 {
		return false
	}
	i := c.next
	if c.fold(i) == "من" && (ord || c.fold(i+1) == "شهر" || c.digits() && (c.surelyMonth(i+1) || c.before() < c.first-1 && c.month(i+1))) {
		i++
	}
	if c.fold(i) == "شهر" || c.fold(i) == "لشهر" {
		return !c.digits() || c.month(i+1)
	}
	return c.month(i) || ord && c.inMonthName()
}

// inMonthName tells the ordinal of تشرين الثاني or ربيع الأول.
func (c context) inMonthName() bool {
	_, ok := calendar.MonthByName(c.fold(c.first-1), c.fold(c.first))
	return ok
}

func (c context) month(i int) bool {
	if _, ok := calendar.MonthByName(c.fold(i)); ok {
		return true
	}
	_, ok := calendar.MonthByName(c.fold(i), c.fold(i+1))
	return ok
}

// surelyMonth reports whether a month stands at i that is no other word.
func (c context) surelyMonth(i int) bool {
	if m, ok := calendar.MonthByName(c.fold(i)); ok {
		return !m.Ambiguous
	}
	return c.month(i)
}

// joined reports whether the mark at i joins two numbers into a date: a slash
// always, a dash where a second dash goes on.
func (c context) joined(i int) bool {
	if i < 1 || i+1 >= len(c.toks) || c.toks[i-1].Kind != arabic.Number || c.toks[i+1].Kind != arabic.Number {
		return false
	}
	if !touching(c.toks, i-1) || !touching(c.toks, i) {
		return false
	}
	switch c.fold(i) {
	case "/":
		return true
	case "-", ".":
		return c.fold(i+2) == c.fold(i) && c.kind(i+3) == arabic.Number || c.fold(i-2) == c.fold(i) && c.kind(i-3) == arabic.Number
	}
	return false
}

func (c context) kind(i int) arabic.Kind {
	if i < 0 || i >= len(c.toks) {
		return arabic.Break
	}
	return c.toks[i].Kind
}

// inDate reports whether the digits at i are the second part of 2015-07-21.
func inDate(toks []arabic.Token, i int) bool {
	return i >= 2 && toks[i].Kind == arabic.Number && toks[i-1].Kind == arabic.Mark && toks[i-2].Kind == arabic.Number &&
		touching(toks, i-2) && touching(toks, i-1)
}

// isNth tells the digits of اليوم الـ20, which is the twentieth.
func (c context) isNth() bool {
	switch c.fold(c.before()) {
	case "اليوم", "لليوم", "الاسبوع", "الشهر", "العام", "المرة", "الذكري", "للمرة", "القرن", "الدورة",
		"المءتمر", "القمة", "الجولة", "الجلسة", "النسخة", "الدفعة", "الليلة", "الموجة", "السنة":
		return c.digits() && c.before() < c.first-1
	}
	return false
}

// loneOne tells the digit 1, with which nobody counts: صاروخ قدس 1.
func (c context) loneOne() bool {
	return c.digits() && c.toks[c.first].Fold == "1" && c.value == 1 && c.next == c.first+1
}

// isParts tells ثلاثة أرباع, which is less than one.
func (c context) isParts() bool {
	switch c.fold(c.next) {
	case "ارباع", "اثلاث", "اخماس", "اعشار":
		return true
	}
	return false
}
