package reading

import "isnad/lexicon"

// onlyDual tells whether a word that may be a noun in the accusative is a verb only of two who
// were named before: at the head of a sentence it is the noun then.
func onlyDual(a *analysis) bool {
	found, noun := false, false
	for k := range a.hits {
		h := &a.hits[k]
		if !h.Form.Shape.Finite() {
			noun = noun || h.Form.Accusative
			continue
		}
		if h.Form.Number != dual {
			return false
		}
		found = true
	}
	return found && noun
}

// purposeAhead tells a verbal noun in the accusative that a comma parts from the verb behind it:
// it says what for, and is no subject.
func (s *state) purposeAhead(p *phrase, v int) bool {
	h := &s.t[p.head]
	return h.tag == tNoun && !h.def && h.form.Accusative && h.form.Shape == lexicon.VerbalNoun && (p.first == 0 || s.t[p.first-1].tag != tComp) && s.commaIn(p.last, v)
}

// manners say of a deed how it is done, and are nothing that it is done to: «رفضه القاطع».
var manners = wordSet("الشديد الشديدة القاطع القاطعة الكامل الكاملة التام التامة المطلق المطلقة الصريح الصريحة العميق العميقة البالغ البالغة الثابت الثابتة الراسخ الراسخة المستمر المستمرة المتواصل المتواصلة الداءم الداءمة الحازم الصارم اللامحدود الواضح الواضحة مباشر مباشرة كامل كاملة شامل شاملة مطلق مطلقة مستمر مستمرة متواصل متواصلة داءم داءمة شديد شديدة قاطع قاطعة تام تامة محدود محدودة غير")
