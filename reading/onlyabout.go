package reading

import "isnad/claim"

// aboutPreps are prepositions behind which an event is only spoken of.
var aboutPreps = map[string]bool{"بشان": true, "بخصوص": true, "حول": true, "ازاء": true, "حيال": true, "تجاه": true}

// answers are words for what is done about another's deed: «رد على القصف».
var answers = bareSet("رد ردا يرد ترد ردت اعترض يعترض احتج يحتج احتجاج احتجاجا تعليق علق عقب تعقيب تحفظ اطلع")

// enders are nouns for what is done to put an end to a deed or to learn of it.
var enders = bareSet("انهاء وقف ايقاف رفع كسر فك احتواء تجنب تفادي صد ردع ادانة دراسة مناقشة توثيق معاينة تحقيق مكافحة محاربة منع احباط حماية وقاية تحصين")

// repels are verbs for what is done against an attack: «صدت القوات هجوما».
var repels = wordSet("صد يصد تصد صدوا احبط يحبط تحبط احبطوا افشل يفشل تفشل افشلوا تصدي يتصدي تتصدي تصدوا ادان يدين تدين استنكر يستنكر تستنكر")

// onlyAbout tells whether the clause only speaks of the event, answers it or ends it: its
// subject does not act in it then.
func (s *state) onlyAbout(t *trigger, above claim.Type) bool {
	i := t.at2[0] - 1
	for i >= 0 && isQuoteMark(s.fold(i)) {
		i--
	}
	if i < 0 || s.t[i].sent != s.t[t.at].sent {
		return false
	}
	switch {
	case s.t[i].tag == tDem:
		return above != claim.Own
	case aboutPreps[s.prepAt(i)], s.t[i].tag == tNoun && enders[s.core(i)]:
		return true
	}
	if s.prepAt(i) == "من" && i > 0 && s.guards(i) {
		return true
	}
	if s.prepAt(i) != "علي" {
		return false
	}
	for j := i - 1; j >= max(i-3, s.sentence(i).first); j-- {
		if answers[s.core(j)] {
			return true
		}
		if s.t[j].tag != tAdj && s.t[j].tag != tAdv && s.t[j].tag != tPart {
			return false
		}
	}
	return false
}

// typeAt is the type of the event that the word at i tells, "" for none.
func (s *state) typeAt(i int) claim.Type {
	if n := s.t[i].trig; n != 0 && s.triggers[n-1].frame >= 0 {
		return s.frameOf(&s.triggers[n-1]).Type
	}
	return ""
}

// guardsAgainst are words for keeping from a deed, fearing it or warning of it.
var guardsAgainst = bareSet("حماية وقاية تحصين خوفا خوف مخاوف خشية قلق تحذير تحذيرات حذر يحذر تحذر حذرت نجا ينجو نجاة حمى يحمي تحمي هربا هرب فرارا يخشى تخشى عانى يعاني تعاني عانت معاناة")

// guards tells whether من at i leads in what is feared or kept off: «حماية السكان من الهجمات».
func (s *state) guards(i int) bool {
	for j := i - 1; j >= max(i-4, s.sentence(i).first); j-- {
		if guardsAgainst[s.core(j)] {
			return true
		}
		if s.t[j].tag == tMark || s.t[j].tag == tComp || s.t[j].tag == tRel || s.t[j].tag == tVerb {
			return false
		}
	}
	return false
}
