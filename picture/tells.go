package picture

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/claim"
)

// tells is what the words of a claim and those about it say beyond its type: what keeps it
// from being gathered with another.
type tells uint8

const (
	tellsFreeing tells = 1 << iota // تحرير، دحر: by another side than a seizing
	tellsHolding                   // يسيطر، خاضعة لـ: how things stand, not what happened
	tellsNear                      // of a site or a way by the place: مثلث، مشارف
	tellsLoose                     // of many, of another sense, or of what stands elsewhere: «التعيينات»، «هذا المنصب»
	tellsAgain                     // استعادة: a taking back, by whichever side
	tellsControl                   // سيطرة: a taking, or how things stand
	tellsWish                      // of what is tried, demanded or feared, though read as done
)

// tellsOf reads what a claim's words tell.
func tellsOf(c *claim.Claim) (t tells) {
	w := strings.Fields(arabic.Fold(c.Trigger.Text, arabic.Match))
	if len(w) == 0 {
		return 0
	}
	switch c.Type {
	case claim.Seize, claim.Lose:
		t = tellGround(c, w)
	case claim.Appoint, claim.Dismiss:
		if looseAppointing(c, w) {
			t = tellsLoose
		}
	case claim.Found:
		if looseFounding(c, w[0]) {
			t = tellsLoose
		}
	case claim.Kill, claim.Release, claim.Abduct, claim.Arrest:
		if ofOthers(c, w) {
			t = tellsLoose
		}
		if c.Type == claim.Kill && slices.ContainsFunc(wordsAfter(c, 3), func(w string) bool { return begins(w, "معناه", "يعني", "سيعني", "سيءدي") }) {
			t |= tellsWish // «اغتيال القائد معناه الحرب»
		}
	default:
		return 0
	}
	if wished(wordsBefore(c, c.Trigger.Start, 8), w[0]) {
		t |= tellsWish
	}
	return t
}

// begins tells whether a word begins with one of some stems, whatever particle is before it.
func begins(word string, stems ...string) bool {
	return slices.ContainsFunc(stems, func(s string) bool {
		for _, p := range []string{"", "و", "ف", "ب", "ل", "ال", "وال", "بال", "لل", "س"} {
			if strings.HasPrefix(word, p+s) {
				return true
			}
		}
		return false
	})
}

func tellGround(c *claim.Claim, w []string) (t tells) {
	switch {
	case begins(w[0], "تحرير", "حرر", "يحرر", "تحرر", "محرر", "تطهير", "طهر", "دحر", "طرد", "اندحار", "تطرد", "يطرد"):
		t = tellsFreeing
	case begins(w[0], "استعاد", "استرداد", "استرد", "يستعيد", "تستعيد"):
		t = tellsAgain
	case begins(w[0], "خاضع", "تخضع", "يخضع", "يسيطر", "تسيطر", "مسيطر", "تحت", "يحتفظ", "تحتفظ"):
		t = tellsHolding
	case begins(w[0], "سيطرة", "سيطرته", "سيطرتها", "سيطرتهم"):
		t = tellsControl
	}
	for i := range c.Roles {
		if r := &c.Roles[i]; r.Role == claim.Place {
			if slices.ContainsFunc(append(wordsBefore(c, r.Span.Start, 2), w[1:]...), func(w string) bool { return begins(w, ways...) }) {
				t |= tellsNear
			}
			if b := wordsBefore(c, r.Span.Start, 1); len(b) > 0 && begins(b[0], sites...) {
				t |= tellsNear
			}
			break
		}
	}
	if slices.ContainsFunc(wordsBefore(c, c.Trigger.Start, 30), func(w string) bool { return begins(w, "مثلث", "مفترق", "تقاطع") }) {
		t |= tellsNear // «مثلث … وجاءت السيطرة عليه»
	}
	return t
}

// ways are nouns of what lies about or leads to a place, sites of what is named after the
// place it lies by.
var (
	ways  = []string{"مثلث", "مفترق", "تقاطع", "مشارف", "محيط", "ضواحي", "اطراف", "تخوم", "مداخل", "مدخل", "طريق", "باتجاه", "قرب"}
	sites = []string{"مطار", "قاعدة", "معسكر", "ميناء", "جسر", "سجن"}
)

func looseAppointing(c *claim.Claim, w []string) bool {
	switch {
	case slices.ContainsFunc(w, func(w string) bool {
		return w == "نفسه" || w == "نفسها" || w == "انفسهم" || w == "هذا" || w == "ذلك"
	}):
		return true // «ينصب نفسه حارسا», «تسلم هذا المنصب»
	case begins(w[0], "تعيينات", "تعيينهم", "تنصيبهم", "ترشيحات") || w[0] == "الاختيار" || w[0] == "اختيارات":
		return true
	case begins(w[0], "يعين", "تعين", "اعان"):
		a := wordsAfter(c, 1)
		return len(a) > 0 && (a[0] == "علي" || a[0] == "الله") // «أن يعينه على …» is help
	}
	return false
}

// ofOthers: «إطلاق سراحهما» is of two, «قتل ستة من مسلحي …» of whom the name is not.
func ofOthers(c *claim.Claim, w []string) bool {
	if strings.HasSuffix(w[len(w)-1], "هما") {
		return true
	}
	for i := range c.Roles {
		if r := &c.Roles[i]; r.Role == claim.Target {
			b := wordsBefore(c, r.Span.Start, 1)
			return len(b) > 0 && begins(b[0], "مسلحي", "مقاتلي", "عناصر", "انصار", "قوات", "ميليشيا", "مليشيا", "انقلاب", "نظام", "نجل", "والد", "شقيق", "حراس", "عاءلة", "اسرة")
		}
	}
	return false
}

// looseFounding: what someone made of things, and «شكّلت القوات رأس الحربة».
func looseFounding(c *claim.Claim, w string) bool {
	if begins(w, "صنع", "يصنع", "تصنع") {
		return true
	}
	w = strings.TrimLeft(w, "وف")
	return (w == "شكلت" || w == "شكل" || w == "يشكل" || w == "تشكل" || w == "شكلوا") && !slices.ContainsFunc(c.Roles, func(r claim.Role) bool { return r.Role == claim.Actor })
}

// wishes are words behind which a deed is not yet done; demands are those that need «بـ»
// or «إلى» to say so.
var (
	wishes  = []string{"محاولة", "محاولات", "حاول", "يحاول", "تحاول", "نية", "ينوي", "تنوي", "يعتزم", "تعتزم", "احتمال", "يامل", "تامل", "يتمني", "فرص"}
	demands = []string{"طالب", "طالبت", "طالبوا", "يطالب", "تطالب", "يطالبون", "مطالبا", "المطالبة", "مطالبات", "هدد", "هددت", "هددوا", "يهدد", "تهدد", "تهديد", "التهديد", "تهديدات", "وتهديد", "وتهديده", "تهديده", "لوح", "يلوح", "تلويح", "توعد"}
)

func wished(before []string, trigger string) bool {
	for i, w := range before {
		near := len(before)-i <= 3
		if near && begins(w, wishes...) || slices.Contains(demands, w) && (near || strings.HasPrefix(trigger, "ب")) {
			return true
		}
	}
	return false
}

// wordsBefore returns up to n folded words of the sentence before a code point.
func wordsBefore(c *claim.Claim, at, n int) []string {
	ev := []rune(c.Evidence.Text)
	at -= c.Evidence.Start
	if at <= 0 || at > len(ev) {
		return nil
	}
	w := strings.Fields(arabic.Fold(string(ev[max(0, at-12*n):at]), arabic.Match))
	return w[max(0, len(w)-n):]
}

// wordsAfter returns up to n folded words of the sentence behind the trigger.
func wordsAfter(c *claim.Claim, n int) []string {
	ev := []rune(c.Evidence.Text)
	at := c.Trigger.End - c.Evidence.Start
	if at < 0 || at > len(ev) {
		return nil
	}
	w := strings.Fields(arabic.Fold(string(ev[at:min(len(ev), at+20*n)]), arabic.Match))
	return w[:min(n, len(w))]
}

// post numbers the office that a claim of an appointment or dismissal gives, 0 where none is
// told: words for one office have one number.
func post(c *claim.Claim) uint32 {
	if c.Type != claim.Appoint && c.Type != claim.Dismiss {
		return 0
	}
	for i := range c.Roles {
		if r := &c.Roles[i]; r.Role == claim.OfficeRole && !strings.HasPrefix(r.Entity, "p:") {
			return postOf(strings.Fields(arabic.Fold(r.Span.Text, arabic.Match)))
		}
	}
	return 0
}

func postOf(w []string) uint32 {
	for len(w) > 0 && begins(w[0], "منصب", "مهام", "مهمة", "موقع") {
		w = w[1:]
	}
	if len(w) == 0 || begins(w[0], "بدل") {
		return 0
	}
	has := func(stems ...string) bool {
		return slices.ContainsFunc(w, func(w string) bool { return begins(w, stems...) })
	}
	name := strings.TrimPrefix(strings.TrimLeft(w[0], "ولبك"), "ال")
	switch {
	case begins(w[0], "ناءب", "نواب", "نيابة", "وكيل"):
		name = "deputy"
	case begins(w[0], "رءيس", "رءاسة") && len(w) > 1 && !has("وزراء", "حكومة", "جمهوري", "دولة", "بلاد", "مكتب", "حركة", "تنظيم", "جماعة"):
		name = "head " + strings.TrimPrefix(strings.TrimLeft(w[1], "ل"), "ال")
	case begins(w[0], "رءيس", "رءاسة", "زعيم", "زعامة", "قاءد", "قيادة", "قيادت", "امير", "امارة", "خليفة", "خلافة", "مرشد", "سلطة"):
		switch name = "leader"; {
		case has("وزراء", "حكومة"):
			name = "premier"
		case has("جمهوري", "دولة", "بلاد"):
			name = "president"
		}
	case begins(w[0], "وزير", "وزارة") && len(w) > 1:
		name = "minister " + strings.TrimPrefix(strings.TrimLeft(w[1], "ل"), "ال")
	}
	return max(1, uint32(hash(name)&0xffffff))
}
