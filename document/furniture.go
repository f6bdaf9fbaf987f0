package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/arabic"
)

// furniture finds the stretches of a text that report nothing: the byline and
// dateline at its head, related-story and tag lines, agency end marks. It also
// fills d.Dateline and, where no author is known, leaves d.Author alone.
func furniture(d *Document) []Range {
	var out []Range
	if end := headline(d.Text); end > 0 {
		out = append(out, Range{0, end})
		d.Dateline = strings.TrimSpace(strings.Trim(d.Text[:end], " :*-–—|\n"))
	}
	at := 0
	for line := range strings.Lines(d.Text) {
		if s := relatedAt(line); s >= 0 {
			out = append(out, Range{at + s, at + len(line)})
		} else if endMark(line) {
			out = append(out, Range{at, at + len(line)})
		}
		at += len(line)
	}
	return out
}

// headline returns the length of a byline or dateline at the head of the text,
// 0 where there is none: a short first line without a verb's stop that has a
// separator («بيروت - رويترز:»، «عين اليوم – كابول», «سبق- أبها:»).
func headline(text string) int {
	end := strings.IndexByte(text, '\n')
	if end < 0 {
		end = len(text)
	}
	line := text[:end]
	if utf8.RuneCountInString(line) <= 90 && bylineLine(line) && end < len(text) {
		return end
	}
	// A dateline on the same line as the lead ends in a colon or a dash.
	limit := min(len(line), 180)
	for i, r := range line[:limit] {
		if r != ':' {
			continue
		}
		head := line[:i]
		if words := len(strings.Fields(head)); words <= 12 && separated(head) && !hasSpeech(head) {
			return i + 1
		}
		break
	}
	return 0
}

// separated tells whether a dash or bar parts the words of a dateline.
func separated(s string) bool {
	return strings.ContainsAny(s, "-–—|") && !strings.ContainsAny(s, ".؟!")
}

// bylineLine tells whether a whole line is byline or dateline: short, parted by
// dashes or bars, without a full stop, with few words between the marks.
func bylineLine(line string) bool {
	line = strings.TrimSpace(line)
	if line == "" || strings.ContainsAny(line, ".؟!،:") && !strings.HasSuffix(line, ":") {
		return false
	}
	n := len(strings.Fields(line))
	if hijriLine(line) {
		return true
	}
	return n <= 9 && separated(line) && !hasSpeech(line)
}

// hijriLine knows the Saudi agency's head, «الخرطوم 26 شوال 1436 هـ الموافق …».
func hijriLine(line string) bool {
	return strings.Contains(line, "الموافق") && strings.IndexFunc(line, unicode.IsDigit) >= 0 && len(strings.Fields(line)) < 16
}

// speech lists verbs that never stand in a dateline.
var speech = []string{"قال", "قالت", "اعلن", "اعلنت", "اكد", "اكدت", "قتل", "ذكر", "ذكرت", "افاد", "افادت", "كشف", "كشفت", "يعلن", "تعلن", "يءكد", "تءكد"}

func hasSpeech(s string) bool {
	for _, w := range strings.Fields(arabic.Fold(s, arabic.Match)) {
		for _, v := range speech {
			if w == v || w == "و"+v {
				return true
			}
		}
	}
	return false
}

// related are the formulas that open related stories, tags and share lines.
var related = []string{
	"رابط الخبر", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "إقرأ أيضا", "إقرأ أيضاً", "اقرأ المزيد", "إقرأ المزيد", "اقرأ ايضا", "للمزيد:", "المزيد:",
	"مواضيع ذات صلة", "موضوعات ذات صلة", "أخبار ذات صلة", "مقالات ذات صلة", "شاهد أيضا", "شاهد أيضاً", "شاهد:", "بالفيديو:", "تابعوا", "تابعونا", "انضموا إلى",
	"سمات ", "الكلمات المفتاحية", "الكلمات الدلالية", "وسوم:", "الوسوم:", "كلمات دلالية", "شارك الخبر", "المصدر:",
}

// relatedAt returns where in a line a related-story formula starts, -1 if nowhere.
// A formula in mid-line counts only behind the end of a sentence.
func relatedAt(line string) int {
	if !mayRelate(line) {
		return -1
	}
	for _, f := range related {
		i := strings.Index(line, f)
		if i < 0 {
			continue
		}
		before := strings.TrimRight(line[:i], " \u00a0")
		if before == "" || endsSentence(before) {
			return i
		}
		if f == "رابط الخبر" && strings.HasPrefix(line[i:], linkAnywhere) {
			return i
		}
	}
	return -1
}

// linkAnywhere counts wherever it stands.
const linkAnywhere = "رابط الخبر بصحيفة"

// mayRelate tells lines that hold no formula where one counts, at a fraction of the
// cost of looking for each.
func mayRelate(line string) bool {
	if formulaAt(line) {
		return true
	}
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '.', '!', '?', '"', 0x9F, 0xBB, 0x9D, 0xA6: // ends of . ! ? " ؟ » ” … and of some letters
			if formulaAt(line[i+1:]) {
				return true
			}
		}
	}
	return strings.Contains(line, linkAnywhere)
}

// formulaAt tells whether a formula stands at the head of s, blanks aside.
func formulaAt(s string) bool {
	s = strings.TrimLeft(s, " \u00a0")
	if s == "" || s[0]&^1 != 0xD8 { // no Arabic letter
		return false
	}
	for _, f := range related {
		if s[1] == f[1] && strings.HasPrefix(s, f) {
			return true
		}
	}
	return false
}

func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!؟?»\"”…", r)
}

// endMark tells a line that an agency puts under its text.
func endMark(line string) bool {
	s := strings.TrimSpace(line)
	return strings.HasPrefix(s, "//") && strings.HasSuffix(s, "//") ||
		strings.HasSuffix(s, " ت م") && len(strings.Fields(s)) <= 3
}
