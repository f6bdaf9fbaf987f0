package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// setPhrases are phrases with a preposition that fill no role whatever the verb asks for:
// «عشرون على الأقل», «في الواقع», «للمرة الثانية».
var setPhrases = map[string]map[string]bool{
	"علي": wordSet("الاقل الاكثر الارجح السواء الاغلب العموم الاطلاق الفور التوالي الدوام الرغم العكس الخصوص حد حدة"),
	"في":  wordSet("الواقع الحقيقة الغالب المقابل النهاية البداية الاساس المجمل العادة"),
	"ل":   wordSet("المرة اول مرة الاسف"),
}

// setPhrase tells such a phrase.
func (s *state) setPhrase(prep string, p *phrase) bool {
	words := setPhrases[prep]
	if words == nil || p.name != 0 {
		return false
	}
	return words[s.fold(p.head)] || words[s.bare(p.head)]
}

// refusable are types whose target may be a deed behind ل: «رفضا للتطبيع».
var refusable = map[claim.Type]bool{
	claim.Deny: true, claim.Condemn: true, claim.Own: true, claim.Support: true, claim.Demand: true, claim.Threaten: true,
}

// purpose tells a deed behind ل that says what for, not to whom: «تجنيد شبان للقتال»,
// «إمدادهم بالسلاح لقتل المدنيين».
func (s *state) purpose(f *lexicon.Frame, p *phrase) bool {
	h := &s.t[p.first]
	if refusable[f.Type] || f.Type == claim.Attack || f.Role("ل", p.class) != claim.Target || p.class&(lexicon.Person|lexicon.Group|lexicon.Force|lexicon.Armed) != 0 && h.trig == 0 || h.name != 0 {
		return false
	}
	if h.form.Shape != lexicon.VerbalNoun && (h.trig == 0 || s.triggers[h.trig-1].people) {
		return false
	}
	return h.tag == tNoun && h.num == 0 && h.class&(lexicon.Person|lexicon.Group|lexicon.Force) == 0
}

// newDeed tells a joined phrase that is a deed of its own, not one more of what a preposition
// governs: «القتال في القرية وتهريب السلاح».
func (s *state) newDeed(p *phrase) bool {
	h := &s.t[p.first]
	return h.tag == tNoun && h.name == 0 && h.num == 0 && h.form.Shape == lexicon.VerbalNoun && p.class&(lexicon.Agent|lexicon.Armed|lexicon.Place|lexicon.Site) == 0
}

// behindDeed: who repels an attack fights him who attacks: «تصدوا لهجوم الحركة».
func (s *state) behindDeed(t *trigger, role claim.RoleName, np span) span {
	if role != claim.Target || t.frame < 0 || s.frameOf(t).Type != claim.Attack {
		return np
	}
	h := s.t[np.first].trig
	if h == 0 || s.triggers[h-1].people || &s.triggers[h-1] == t || s.triggers[h-1].frame < 0 || s.frameOf(&s.triggers[h-1]).Type != claim.Attack {
		return np
	}
	g := s.genitive(np.first, s.frameOf(&s.triggers[h-1]))
	if g.empty() || g.last > np.last || s.classOf(g)&(lexicon.Group|lexicon.Force|lexicon.State|lexicon.Armed) == 0 || s.classOf(g)&lexicon.Place != 0 {
		return np
	}
	return g
}
