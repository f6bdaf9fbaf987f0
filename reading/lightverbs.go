package reading

import "isnad/lexicon"

// lights are verbs that say no more than that their object was done.
var lights = wordSet("وجه يوجه توجه عقد يعقد تعقد اجري يجري تجري شن يشن تشن نفذ ينفذ تنفذ اصدر يصدر تصدر قدم يقدم تقدم وقع يوقع توقع ابرم يبرم تبرم فرض يفرض تفرض خاض يخوض تخوض ارتكب يرتكب ترتكب اطلق يطلق تطلق قاد يقود تقود نظم ينظم تنظم وجهت عقدت اجرت شنت نفذت اصدرت قدمت وقعت ابرمت فرضت خاضت ارتكبت اطلقت قادت نظمت وجهوا عقدوا اجروا شنوا نفذوا قدموا وقعوا نظموا")

// lightOver returns such a verb before a deed that is its object behind an apposition or a time
// between commas: «وجهت الحكومة، أمس، اتهاما», «أجرى فلان، ابن الحاكم، زيارة».
func (s *state) lightOver(i int) int32 {
	b, n := s.predBefore(i), s.npOf[i]
	if b == 0 || n == 0 || s.t[i].tag != tNoun || s.t[i].def {
		return 0
	}
	p, x := &s.preds[b-1], &s.phrasesAt[n-1]
	if p.subject == 0 || p.object != 0 || x.head != i || x.prep != "" || x.conj || !lights[s.stemOf(p.verb)] || i == 0 || !isComma(s.fold(i-1)) && p.end > i {
		return 0
	}
	for j := p.verb + 1; j < i; j++ {
		switch t := s.t[j].tag; {
		case t == tVerb || t == tComp || t == tRel || t == tSub || t == tPart || s.fold(j) == ":":
			return 0
		case t == tNoun && s.t[j].form.Accusative && s.t[j].trig != 0 && s.t[j].form.Shape == lexicon.VerbalNoun:
			return 0 // it has its object
		}
	}
	return b
}

// issues tells a verb of issuing whose object is the deed itself, and so is no speech about it:
// «أصدر الرئيس عفوا».
func (s *state) issues(v, i int) bool {
	n := s.npOf[i]
	return n != 0 && s.phrasesAt[n-1].head == i && s.phrasesAt[n-1].prep == "" && lights[s.stemOf(v)]
}
