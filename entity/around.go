package entity

import (
	"strings"

	"isnad/arabic"
)

// operations are nouns behind which the name of a place is part of the name of a battle or an
// operation: «طوفان الأقصى», «سيف القدس».
var operations = map[string]bool{"طوفان": true, "سيف": true, "درع": true, "عاصفة": true, "بركان": true, "ملحمة": true}

// directions are adjectives that are names of provinces too: «الحدود الغربية».
var directions = map[string]bool{"الغربية": true, "الشرقية": true, "الشمالية": true, "الجنوبية": true, "الوسطي": true}

// deeds are what a person does, says or has, and who are only near them: the words behind are
// not about the person alone.
var deeds = map[string]bool{
	"قبول": true, "رفض": true, "موقف": true, "موافقة": true, "كلام": true, "رسالة": true, "بيان": true, "اعلان": true, "قرار": true, "زيارة": true,
	"استقبال": true, "مبادرة": true, "اداء": true, "اعتراف": true, "دعم": true, "دعوة": true, "لقاء": true, "لقاءات": true, "ترشيح": true, "تعيين": true,
	"اختيار": true, "اغتيال": true, "استشهاد": true, "تولي": true, "خطاب": true, "تصريح": true, "تصريحات": true, "توجيهات": true, "شرعية": true,
	"مرتزقة": true, "فلول": true, "مصادر": true, "مصدر": true, "منتقدو": true, "معارضون": true, "قيادات": true, "منزل": true, "مكتب": true, "اوراق": true,
	"اهمال": true, "استقالة": true, "اقالة": true, "عضو": true, "مليشيات": true, "ميليشيات": true, "خطة": true, "سياسة": true,
}

// around takes back joins, most of them to places, that the words about a mention speak against.
func (d *local) around() {
	for i := range d.mentions {
		m := &d.mentions[i]
		if m.Kind == Person && d.noPerson(m) || d.regionNotPaper(m) {
			d.takeBack(i)
		}
		if m.Kind != Place || m.Entity == "" {
			continue
		}
		last := d.wordBefore(m.Start)
		name := arabic.Fold(m.Name, arabic.Match)
		if operations[strings.TrimLeft(last, "وبلف")] || directions[name] && articled(last) || name == "الاراضي الفلسطينية" && d.ofTheYear(m.End) {
			d.takeBack(i)
		}
	}
}

// takeBack undoes the join of mention i.
func (d *local) takeBack(i int) {
	m := &d.mentions[i]
	m.Entity, m.Relation, m.Reason, m.Detail = "", None, NotJoined, ""
	d.shapes[i] = &shape{}
}

// adherents are words for who follows somebody or something, by which nobody is called:
// «قيادي حوثي معروف».
var adherents = map[string]bool{"حوثي": true, "داعشي": true, "اخواني": true, "إخواني": true, "سلفي": true, "جهادي": true, "تكفيري": true, "فتحاوي": true, "حمساوي": true, "قاعدي": true}

// regionNotPaper: «دول الشرق الأوسط» are of the region, not of the newspaper of that name.
func (d *local) regionNotPaper(m *Mention) bool {
	if m.Entity != "m:aawsat" {
		return false
	}
	runes := d.textRunes()
	words := strings.Fields(arabic.Fold(d.rec.Text[runes.ToByte(m.Start):runes.ToByte(m.End)], arabic.Match))
	for _, w := range append(words, d.wordBefore(m.Start)) {
		if regions[strings.TrimLeft(w, "وبلف")] {
			return true
		}
	}
	return false
}

// regions are words before the name of a part of the world.
var regions = map[string]bool{"دول": true, "منطقة": true, "شعوب": true, "بلدان": true}

// noPerson: «نفسه خليفة» is no name, and «ولايتي» before other names is a noun for two provinces.
func (d *local) noPerson(m *Mention) bool {
	if first, _, _ := strings.Cut(strings.TrimPrefix(m.Entity, "n:"), "-"); adherents[first] {
		return true
	}
	if strings.HasPrefix(m.Entity, "n:نفسه") { // and نفسها
		return true
	}
	runes := d.textRunes()
	words := strings.Fields(arabic.Fold(d.rec.Text[runes.ToByte(m.Start):runes.ToByte(min(runes.Len(), m.End+40))], arabic.Match))
	return m.End-m.Start < 9 && len(words) > 2 && (regional(words[0]) || regional(strings.TrimLeft(words[0], "بل"))) && strings.HasPrefix(words[2], "و")
}

// wordBefore returns the folded word right before a code point, quotation marks aside; "" where
// another mark stands between.
func (d *local) wordBefore(start int) string {
	runes := d.textRunes()
	before := strings.TrimRight(d.rec.Text[runes.ToByte(max(0, start-20)):runes.ToByte(start)], " \u00a0\"«“")
	words := strings.Fields(arabic.Fold(before, arabic.Match))
	if len(words) == 0 {
		return ""
	}
	last := words[len(words)-1]
	if i := strings.LastIndexAny(last, "\"«“("); i >= 0 {
		last = strings.TrimLeft(last[i:], "\"«“(")
	}
	return last
}

func articled(w string) bool {
	w = strings.TrimPrefix(w, "و")
	return strings.HasPrefix(w, "ال") || strings.HasPrefix(w, "بال") || strings.HasPrefix(w, "لل")
}

// ofTheYear: «الأراضي المحتلة عام 1948» are another land than those of 1967.
func (d *local) ofTheYear(end int) bool {
	runes := d.textRunes()
	behind := arabic.Fold(d.rec.Text[runes.ToByte(end):runes.ToByte(min(runes.Len(), end+16))], arabic.Match)
	w := strings.Fields(behind)
	return len(w) > 1 && (w[0] == "عام" || w[0] == "سنة" || w[0] == "منذ") && strings.Contains(w[1], "48")
}
