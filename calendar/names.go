package calendar

import (
	"strings"
	"sync"
)

// System is the calendar a month belongs to.
type System uint8

const (
	// Gregorian is the calendar of dates written with يناير, كانون الثاني or جانفي.
	Gregorian System = iota
	// Hijri is the Islamic calendar.
	Hijri
)

// MonthName is what a month's name stands for.
type MonthName struct {
	Number int    // 1–12 in its calendar
	System System // which calendar
	// Ambiguous names are also common words or names of people (اب، مارس، صفر): take
	// one for a month only beside a day, a year or the word "month".
	Ambiguous bool
}

// Month names in folded spelling (arabic.Match): أ إ آ are ا, ى is ي, ئ and ؤ are ء.
// Spellings of one month are parted by "|"; "?" before one marks it ambiguous.
var monthTables = []struct {
	system System
	names  [12]string
}{
	{Gregorian, [12]string{ // Egypt, Sudan, the Gulf, and Libya with them
		"يناير", "فبراير", "?مارس", "ابريل", "مايو", "يونيو|يونية|يونيه",
		"يوليو|يولية|يوليه", "اغسطس|اغسطوس", "سبتمبر", "اكتوبر", "نوفمبر|نوفنبر", "ديسمبر",
	}},
	{Gregorian, [12]string{ // Iraq, Syria, Lebanon, Jordan, Palestine
		"كانون الثاني|كانون ثاني", "شباط", "اذار", "نيسان", "ايار", "حزيران",
		"تموز", "?اب", "ايلول", "تشرين الاول|تشرين اول", "تشرين الثاني|تشرين ثاني", "كانون الاول|كانون اول",
	}},
	{Gregorian, [12]string{ // Tunisia, Algeria
		"جانفي", "فيفري", "?مارس", "افريل", "?ماي", "?جوان", "جويلية|جويليه", "?اوت", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر",
	}},
	{Gregorian, [12]string{ // Morocco, Mauritania
		"يناير", "فبراير", "?مارس", "ابريل", "?ماي|?مايه", "يونيو", "يوليوز", "غشت", "شتنبر", "اكتوبر", "نونبر", "دجنبر",
	}},
	{Hijri, [12]string{
		"?محرم|محرم الحرام|?المحرم", "?صفر", "ربيع الاول|ربيع اول", "ربيع الثاني|ربيع الاخر|ربيع ثاني",
		"جمادي الاولي|جمادي الاول|جماد الاول|جمادا الاولي", "جمادي الاخرة|جمادي الثانية|جمادي الاخر|جمادي الثاني|جماد الثاني|جماد الاخر|جمادي الاخره",
		"?رجب", "?شعبان", "?رمضان", "?شوال", "ذي القعدة|ذو القعدة|ذي القعده|ذو القعده", "ذي الحجة|ذو الحجة|ذي الحجه|ذو الحجه",
	}},
	{Gregorian, [12]string{
		"january|jan", "february|feb", "?march|?mar", "april|apr", "?may", "june|jun", "july|jul", "august|?aug",
		"september|sep|sept", "october|oct", "november|nov", "december|dec",
	}},
	{Gregorian, [12]string{
		"janvier|janv", "fevrier|février|fevr|févr", "?mars", "avril|avr", "?mai", "juin", "juillet|juil", "aout|août",
		"septembre", "octobre", "novembre", "decembre|décembre",
	}},
}

var monthIndex = sync.OnceValue(func() map[string]MonthName {
	index := map[string]MonthName{}
	for _, table := range monthTables {
		for i, names := range table.names {
			for _, s := range strings.Split(names, "|") {
				ambiguous := s[0] == '?'
				if ambiguous {
					s = s[1:]
				}
				if _, old := index[s]; !old {
					index[s] = MonthName{i + 1, table.system, ambiguous}
				}
			}
		}
	}
	return index
})

// MonthByName returns the month that the folded words name, one word (يوليو) or
// two (كانون الثاني). Latin names are looked up in lower case.
func MonthByName(words ...string) (MonthName, bool) {
	switch len(words) {
	case 1:
		m, ok := monthIndex()[words[0]]
		return m, ok
	case 2:
		m, ok := monthIndex()[words[0]+" "+words[1]]
		return m, ok
	}
	return MonthName{}, false
}

// MonthNames calls yield with every folded name and what it stands for, until
// yield returns false. The order is not fixed.
func MonthNames(yield func(name string, m MonthName) bool) {
	for s, m := range monthIndex() {
		if !yield(s, m) {
			return
		}
	}
}
