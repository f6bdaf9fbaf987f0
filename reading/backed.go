package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// backing tells help that goes with what a clause tells: «تقدمت القوات بدعم من الحلف»; not what
// a verb or a charge asks for: «قام الحلف بدعم القوات», «بتهمة دعم التنظيم».
func (s *state) backing(t *trigger) bool {
	if t.verb || s.t[t.at].tag != tPrep && s.t[t.at].pro&lexicon.ProBi == 0 || !helps[trimBi(s.bare(t.at))] {
		return false
	}
	b := s.predBefore(t.at)
	if b == 0 || s.relativeClause(&s.preds[b-1]) {
		return false
	}
	v := s.preds[b-1].verb
	if s.t[v].trig == 0 && (s.t[v].analysis.matrix || carries[s.stemOf(v)] || s.sayingAt(v) >= 0) {
		return false
	}
	for _, k := range s.trigsBy.in(s.t[t.at].sent) {
		if u := &s.triggers[k]; u != t && u.at < t.at && u.at >= v && u.frame >= 0 && (u.at > v && s.frameOf(u).HasSlot("ب") || s.frameOf(u).Type.Family() == claim.Words) {
			return false
		}
	}
	return true
}

// helps are the nouns of such help.
var helps = bareSet("دعم اسناد مساندة مساعدة معاونة مؤازرة تمويل تسليح غطاء")

// trimBi takes the ب from a word.
func trimBi(w string) string {
	if w = trimConj(w); len(w) > 6 && strings.HasPrefix(w, "ب") {
		return w[2:]
	}
	return w
}

// carries are verbs that say of their subject what stands behind ب, and of whom.
var carries = wordSet("قام يقوم تقوم قاموا يقومون بدا يبدا تبدا شرع استمر يستمر تستمر اخذ تكفل يتكفل تعهد التزم يلتزم تلتزم ساهم يساهم تساهم اكتفي يكتفي حظي يحظي تحظي امر عرف سمح")

// backedBy tells whether the genitive of such help is who gives it: «بدعم طيران التحالف».
func (s *state) backedBy(t *trigger, g span) bool {
	c := s.classOf(g)
	if c&(lexicon.Group|lexicon.Force|lexicon.State|lexicon.Vehicle) == 0 || !s.backing(t) {
		return false
	}
	return g.last >= len(s.t) || s.npAt[g.last] == 0 || s.phrasesAt[s.npAt[g.last]-1].prep != "ل"
}

// fillBacked: who acts in a clause with the help of others is whom they help.
func (s *state) fillBacked(t *trigger, f *lexicon.Frame) {
	if f.Type != claim.Aid || t.has(claim.Target) || !t.has(claim.Actor) || !s.backing(t) {
		return
	}
	p := &s.preds[s.predBefore(t.at)-1]
	sub := p.subject
	if sub == 0 {
		sub = s.inherited(p)
	}
	if sub == 0 || s.partOf(t, s.phrasesAt[sub-1].span) {
		return
	}
	x := &s.phrasesAt[sub-1]
	if x.class&(lexicon.Group|lexicon.Force|lexicon.Armed|lexicon.State|lexicon.Person) == 0 || s.alike(x.span, t.filler(claim.Actor)) || s.deed(x.span) {
		return
	}
	s.fill(t, claim.Target, s.wholeSubject(sub, p.verb, t), "who is backed")
}
