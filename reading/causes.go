package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// causes are verbs whose object does what their complement names: سمح له بـ، أجبره على.
var causes = wordSet("سمح يسمح تسمح اجبر يجبر تجبر ارغم يرغم ترغم دفع يدفع تدفع دعا يدعو تدعو دعت طالب يطالب تطالب حث يحث تحث اقنع يقنع تقنع ساعد يساعد تساعد امر يامر تامر كلف يكلف تكلف حرض يحرض تحرض " +
	"مكن يمكن شجع يشجع تشجع ناشد يناشد تناشد الزم يلزم تلزم اتهم تتهم يتهم طلب يطلب تطلب منع يمنع تمنع خول يخول فوض يفوض اوعز يوعز اضطر يضطر تضطر حدا عول يعول تعول")

// fillFromCaused gives an event under such a verb its object as actor, and tells whether the
// subject is out of the question.
func (s *state) fillFromCaused(t *trigger, f *lexicon.Frame, p *predicate) bool {
	stem := s.stemOf(p.verb)
	if !causes[stem] {
		return false
	}
	if s.t[p.verb].enc != lexicon.NoEnc && p.antecedent == 0 {
		before := len(t.fillers)
		s.fillPronoun(t, claim.Actor, s.t[p.verb].enc, p.verb)
		if len(t.fillers) > before {
			return true
		}
	}
	for i := p.verb + 1; i < t.at; i++ {
		if n := s.npAt[i]; n != 0 && s.isMade(t, p, n, stem) {
			s.fill(t, claim.Actor, s.phrasesAt[n-1].span, "who is made to")
			return true
		}
	}
	return !selfToo[stem]
}

// selfToo are those of them whose subject may be who acts after all.
var selfToo = wordSet("اضطر يضطر تضطر منع يمنع تمنع")

// isMade tells whether a phrase behind such a verb is whom it makes act.
func (s *state) isMade(t *trigger, p *predicate, n int32, stem string) bool {
	x := &s.phrasesAt[n-1]
	if x.class&(lexicon.Agent|lexicon.Armed|lexicon.Vehicle) == 0 || inSpan(t.at, x.span) {
		return false
	}
	made := s.thatMakes(p.verb)
	if n == p.subject && !made {
		return false
	}
	switch stem {
	case "طلب", "يطلب", "تطلب":
		return x.prep == "من"
	case "حدا":
		return x.prep == "ب"
	case "منع", "يمنع", "تمنع":
		if own := s.npOf[t.at]; own == 0 || s.phrasesAt[own-1].prep != "من" {
			return false
		}
	}
	return n == p.object || made && x.prep == "" && !x.conj || x.prep == "ل" || x.prep == "علي"
}

// thatMakes tells whether what stands before the verb is what makes somebody act: «ما أجبر
// المسلحين على الانسحاب»; who stands behind it is then its object.
func (s *state) thatMakes(v int) bool {
	switch s.fold(max(v-1, 0)) {
	case "ما", "مما", "وما":
		return true
	}
	return false
}
