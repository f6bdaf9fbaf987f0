package page

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"isnad/arabic"
)

var (
	// rest opens what follows an article; the line and all after it go.
	rest = regexp.MustCompile(`^(?:مواضيع ذات صلة|موضوعات ذات صلة|اخبار ذات صلة|مقالات ذات صلة|مواضيع متعلقة|روابط ذات صلة|الاكثر قراءة|اقرا في هذا القسم|التعليقات|تعليقات|هناك تعليق واحد|ردان على|اضف تعليق\S*|اترك تعليق\S*|لا توجد تعليقات|اخبار اخرى|من العدد نفسه|related (articles|stories|posts|topics)|most (read|viewed|popular)|other stories|up next|more on this story|comments|leave a (comment|reply)|view comments)\s*(\(\d+\))?\s*:?\s*$`)
	// stray lines go wherever they stand.
	stray = regexp.MustCompile(`^(?:اقرا ايضا|اقرا المزيد|اقرءوا ايضا|شاهد ايضا|طالع ايضا|موضوع يهمك|قد يهمك|انظر ايضا|للمزيد|المزيد من|اعلان|اعلانات|شارك|مشاركة|تابعونا|تابعوا|انضم|اشترك|الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|الكلمات الدلالية|التسميات|سمات|عدد القراءات|القراءات|طباعة|نسخة للطباعة|نسخ الرابط|ارسل|حجم الخط|تصوير|الصورة|صورة من|اخر تحديث|نشر في|نشر بتاريخ|جميع الحقوق|حقوق النشر|المصدر|مرسلة بواسطة|ارسلت بواسطة|كتبها|كتب بواسطة|بقلم|read more|see also|also read|advertisement|share this|share on|follow us|sign up|subscribe|photograph|image credit|reporting by|our standards|copyright|all rights reserved|©|tags|filed under|last updated|published|updated|by [a-z]+ [a-z]+$|\d+ min read|print|e-?mail this)(?:[\s:.،,)(]|$)`)
	// counts are galleries' numbers and clocks.
	counts = regexp.MustCompile(`^[\d\s/:|.,\-–—·•%]+$`)
)

// maxStray is the longest line, in characters, that a stray phrase takes out: a
// sentence that starts so is longer.
const maxStray = 160

// sift drops the title, share and related lines, and what follows the article.
func sift(in []string, title string) []string {
	var out []string
	for i, l := range in {
		f := strings.ToLower(arabic.Fold(l, arabic.Match))
		switch {
		case counts.MatchString(f) || i < 6 && title != "" && key(l) == key(title):
			continue
		case rest.MatchString(f) && len(out) > 0:
			return trim(out)
		case stray.MatchString(f) && utf8.RuneCountInString(l) <= maxStray:
			continue
		}
		out = append(out, l)
	}
	return trim(out)
}

// trim drops short lines without a sentence's end from head and tail, where there are
// sentences between.
func trim(lines []string) []string {
	whole := 0
	for _, l := range lines {
		if sentence(l) {
			whole++
		}
	}
	if whole == 0 {
		return lines
	}
	for len(lines) > 1 && !sentence(lines[len(lines)-1]) && len(strings.Fields(lines[len(lines)-1])) < 10 {
		lines = lines[:len(lines)-1]
	}
	for len(lines) > 1 && !sentence(lines[0]) && len(strings.Fields(lines[0])) < 6 && !strings.ContainsAny(lines[0], "-–—:/") {
		lines = lines[1:] // datelines have such marks and stay
	}
	return lines
}

func sentence(l string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(l, `"”»') `))
	return strings.ContainsRune(".!؟?…:", r)
}
