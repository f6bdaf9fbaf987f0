package reading

import (
	"slices"

	"isnad/claim"
	"isnad/lexicon"
)

// fells are verbs and nouns for bringing down.
var fells = wordSet("اوقع يوقع توقع اوقعوا يوقعون اوقعت ايقاع موقعا موقعة موقعين وقوع")

// fallen: «أوقعوا الجنود بين قتيل وجريح»: whom they brought down are the dead and the wounded,
// and they killed them.
func (s *state) fallen(t *trigger) {
	k := t.at - 1
	if k > 0 && s.t[t.at].pro&lexicon.ProWa != 0 && s.t[k].trig != 0 {
		k--
	}
	if k < 1 || trimConj(s.fold(k)) != "بين" || s.t[k].sent != s.t[t.at].sent {
		return
	}
	for j := k - 1; j >= max(k-8, s.sentence(k).first); j-- {
		if s.t[j].tag == tComp || s.t[j].tag == tRel || !fells[s.core(j)] && !fells[trimVerb(s.core(j))] {
			continue
		}
		target := span{}
		if e := s.t[j].enc; e != lexicon.NoEnc {
			if n := s.antecedent(e, j, t); n != 0 {
				target = s.phrasesAt[n-1].span
			}
		} else if g := s.genitive(j, nil); s.t[j].tag == tNoun && !g.empty() && g.last <= k {
			target = g
		} else if n := s.npAt[j+1]; n != 0 && s.phrasesAt[n-1].last <= k {
			target = s.phrasesAt[n-1].span
		}
		if target.empty() || s.classOf(target)&(lexicon.Agent|lexicon.Armed) == 0 {
			return
		}
		t.fillers = slices.DeleteFunc(t.fillers, func(x filler) bool { return x.role == claim.Target || x.role == claim.Actor })
		t.fill(claim.Target, target, "brought down")
		if b := s.predBefore(j + 1); b != 0 {
			if n := s.doer(&s.preds[b-1]); n != 0 && s.phrasesAt[n-1].span != target {
				s.fill(t, claim.Actor, s.phrasesAt[n-1].span, "who brought them down")
			}
		}
		return
	}
}
