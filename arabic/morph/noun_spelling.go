package morph

import "strings"

// nounStem is how a noun is spelt before its endings. Empty fields mean that the
// ending is not used.
type nounStem struct {
	tanwin  string   // whole word with the alif of tanwin
	beforeA string   // dual without its ن: the ā is in it
	beforeY string   // before ين of the dual
	beforeU string   // before ون
	beforeI string   // before ين of the plural
	women   []string // before the ت of ات: the ā is in it
	woman   string   // before ة
}

// stemOf sorts a word by its last letters.
func stemOf(w string) nounStem {
	r := []rune(w)
	body := string(r[:len(r)-1])
	switch r[len(r)-1] {
	case 'ى':
		y := body + "ي"
		return nounStem{beforeA: y + "ا", beforeY: y, beforeU: body, beforeI: body, women: []string{y + "ا"}}
	case 'ا':
		return alifStem(body, len(r))
	case 'أ':
		return nounStem{beforeA: body + "آ", beforeY: w, beforeU: body + "ؤ", beforeI: body + "ئ", women: []string{body + "آ"}, woman: w}
	case 'ء':
		return hamzaStem(w, body)
	}
	st := nounStem{tanwin: w + "ا", beforeA: w + "ا", beforeY: w, beforeU: w, beforeI: w, women: []string{w + "ا"}, woman: w}
	if r[len(r)-1] == 'و' && len(r) > 4 {
		st.women = append(st.women, w+"ها") // فيديوهات
	}
	return st
}

// alifStem: عصا → عصوان; longer words take ي.
func alifStem(body string, letters int) nounStem {
	if strings.HasSuffix(body, "ي") { // ميليشيا
		return nounStem{beforeA: body + "تا", beforeY: body + "ت", women: []string{body + "ا"}}
	}
	g := body + "ي"
	if letters <= 3 {
		g = body + "و"
	}
	st := nounStem{beforeA: g + "ا", beforeY: g, women: []string{body + "يا", body + "وا"}}
	if letters > 3 {
		st.women = append(st.women, body+"ا") // كاميرات
	}
	return st
}

// hamzaStem: after ا no alif of tanwin (بناءً); after a joining letter the seat is
// ئ (عبئان), else none (جزءان).
func hamzaStem(w, body string) nounStem {
	if s, ok := strings.CutSuffix(body, "ا"); ok {
		return nounStem{beforeA: w + "ا", beforeY: w, beforeU: body + "ؤ", beforeI: body + "ئ", women: []string{w + "ا", s + "اوا"}, woman: w}
	}
	seated := w
	if r := []rune(body); len(r) > 0 && joins(r[len(r)-1]) {
		seated = body + "ئ"
	}
	return nounStem{tanwin: seated + "ا", beforeA: seated + "ا", beforeY: seated, beforeU: seated, beforeI: body + "ئ", women: []string{seated + "ا"}, woman: seated}
}

// looksManqus tells whether a word in ي has the shape of قاضي.
func looksManqus(w string) bool {
	r := []rune(w)
	return len(r) == 4 && r[1] == 'ا' && r[3] == 'ي'
}

// looksManqusPlural tells whether a plural in ي has the shape of أراضي.
func looksManqusPlural(w string) bool {
	r := []rune(w)
	return len(r) == 5 && r[2] == 'ا' && r[4] == 'ي'
}
