package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// means are words that make an event what somebody acts by.
var means = map[string]bool{"باستخدام": true, "بواسطة": true, "عبر": true, "مستخدما": true, "مستخدمة": true, "مستخدمين": true}

// fillFromMeans: by what a clause acts is done by its subject: «تصدى الجيش لهم باستخدام
// القصف الجوي», «إعاقتهم عبر شن هجمات».
func (s *state) fillFromMeans(t *trigger, f *lexicon.Frame) bool {
	if f.Type.Family() != claim.Violence || f.Flags.TwoSided {
		return false
	}
	i := t.at2[0] - 1
	if i >= 0 && s.t[i].tag == tNoun && (holders[s.core(i)] || amounts[s.core(i)]) {
		i--
	}
	if i < 0 || s.t[i].sent != s.t[t.at].sent || !means[trimConj(s.fold(i))] && !(s.fold(i) == "خلال" && i > 0 && trimConj(s.fold(i-1)) == "من") {
		return false
	}
	b := s.predBefore(i)
	if b == 0 {
		return false
	}
	p := &s.preds[b-1]
	if s.sayingAt(p.verb) >= 0 && s.t[p.verb].trig == 0 || p.passive {
		return false
	}
	sub := s.doer(p)
	if sub == 0 || s.phrasesAt[sub-1].class&(lexicon.Agent|lexicon.Armed) == 0 || s.partOf(t, s.phrasesAt[sub-1].span) {
		return false
	}
	s.fill(t, claim.Actor, s.wholeSubject(sub, p.verb, t), "by means of")
	return t.has(claim.Actor)
}

// resolves are adjectives for being able, ready or bent on doing something.
var resolves = bareSet("قادر قادرة قادرون قادرين عاجز عاجزة عاجزون عاجزين مصمم مصممة مصممون مصممين عازم عازمة عازمون عازمين مستعد مستعدة مستعدون مستعدين جاهز جاهزة جاهزون جاهزين مصر مصرة مصرون مصرين")

// fillFromResolve: «كرزان مصممة على مواصلة القتال», «إنها قادرة على شن هجمات»: who is able or
// ready to do it.
func (s *state) fillFromResolve(t *trigger) bool {
	for j := t.at2[0] - 1; j >= max(s.sentence(t.at).first, t.at2[0]-5); j-- {
		x := &s.t[j]
		if !resolves[s.bare(j)] || x.def || x.enc != lexicon.NoEnc {
			if x.tag == tPrep && leads[s.prepAt(j)] || x.tag == tNoun && (holders[s.core(j)] || amounts[s.core(j)]) || x.tag == tAdj {
				continue
			}
			return false
		}
		return s.fillResolved(t, j)
	}
	return false
}

// fillResolved fills the actor with whom the adjective at j says it of: the phrase before it,
// or whom the pronoun on أن stands for.
func (s *state) fillResolved(t *trigger, j int) bool {
	for i := j - 1; i >= max(s.sentence(j).first, j-8); i-- {
		x := &s.t[i]
		if x.tag == tComp || x.tag == tPron {
			for _, e := range [...]lexicon.Enc{x.enc, x.analysis.fnEnc} {
				if e != lexicon.NoEnc {
					s.fillPronoun(t, claim.Actor, e, i)
					return t.has(claim.Actor)
				}
			}
			return false
		}
		if n := s.npOf[i]; n != 0 {
			p := &s.phrasesAt[n-1]
			if p.prep == "" && p.last <= j && p.class&(lexicon.Agent|lexicon.Armed) != 0 && s.t[p.head].trig == 0 {
				s.fill(t, claim.Actor, p.span, "who is able to")
				return t.has(claim.Actor)
			}
			if p.prep == "" {
				return false
			}
			i = p.first
			continue
		}
		if x.tag == tVerb || x.tag == tRel || x.tag == tMark && !isQuoteMark(s.fold(i)) {
			return false
		}
	}
	return false
}
