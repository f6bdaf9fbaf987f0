package testset

import (
	"fmt"
	"strings"
	"text/template"
	"time"

	"isnad/calendar"
)

// funcs are what templates may say beside the fields of their view.
var funcs = template.FuncMap{
	"iso":      func(t time.Time) string { return t.Format(time.RFC3339) },
	"day":      func(t time.Time) string { return t.Format("2006-01-02") },
	"layout":   func(f string, t time.Time) string { return t.Format(f) },
	"egypt":    func(t time.Time) string { return arabicDay(t, egyptian) },
	"levant":   func(t time.Time) string { return arabicDay(t, levantine) },
	"maghreb":  func(t time.Time) string { return arabicDay(t, maghrebi) },
	"hijri":    hijri,
	"later":    func(t time.Time, days int) time.Time { return t.AddDate(0, 0, days) },
	"rest":     func(s []string) []string { return s[1:] },
	"cut":      cut,
	"even":     func(i int) bool { return i%2 == 0 },
	"json":     jsonString,
	"eastern":  func(s string) string { return digits.Replace(s) },
	"viewdata": func(n int) string { return strings.Repeat("/wEPDwUKLTE2MjY5MTY1NQ9kFgICAw9kFgQC", n) },
}

var (
	egyptian  = strings.Fields("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")
	maghrebi  = strings.Fields("جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر")
	levantine = strings.Split("كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول", "|")
	hijriName = strings.Split("محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة", "|")
	digits    = strings.NewReplacer("0", "٠", "1", "١", "2", "٢", "3", "٣", "4", "٤", "5", "٥", "6", "٦", "7", "٧", "8", "٨", "9", "٩")
)

func arabicDay(t time.Time, months []string) string {
	return fmt.Sprintf("%s %d %s %d", weekdays[int(t.Weekday())], t.Day(), months[int(t.Month())-1], t.Year())
}

func hijri(t time.Time) string {
	y, m, d := calendar.HijriOf(calendar.FromTime(t))
	return fmt.Sprintf("%d %s %d هـ", d, hijriName[m-1], y)
}

// cut returns the first n words.
func cut(s string, n int) string {
	f := strings.Fields(s)
	return strings.Join(f[:min(n, len(f))], " ")
}

func jsonString(s string) string { return `"` + strings.ReplaceAll(s, `"`, `\"`) + `"` }
