package reading

import (
	"isnad/claim"
	"isnad/lexicon"
)

// losing are verbs whose subject has the losses that they govern, inflicting those whose object has.
var (
	losing     = wordSet("تكبد يتكبد تتكبد تكبدوا يتكبدون مني منيت يمنى تمنى منوا تلقى تلقت يتلقى تتلقى")
	inflicting = wordSet("كبد يكبد تكبد كبدوا كبدت")
)

// meets are those of them that have the losses behind ب: «مني الجيش بخسائر».
var meets = wordSet("مني منيت يمنى تمنى منوا")

// fillLoser: «تكبد المتمردون خسائر»: who has the losses; «كبدهم الجيش خسائر»: and who inflicts them.
func (s *state) fillLoser(t *trigger, f *lexicon.Frame) bool {
	b := s.predOver(t.at)
	if b == 0 || t.people {
		return false
	}
	p := &s.preds[b-1]
	own := s.npOf[t.at]
	w := trimConj(s.fold(p.verb))
	if own == 0 || s.phrasesAt[own-1].prep != "" && s.phrasesAt[own-1].prep != "من" && !(s.phrasesAt[own-1].prep == "ب" && meets[w]) {
		return false
	}
	if f.Type != claim.Kill && f.Type != claim.Destroy && f.Type != claim.Wound && f.Type != claim.Attack || p.verb > t.at {
		return false
	}
	inflicts := inflicting[w] || s.t[p.verb].enc != lexicon.NoEnc && inflicting[s.core(p.verb)]
	if !losing[w] && !inflicts {
		return false
	}
	sub := s.doer(p)
	if sub == own || sub == 0 {
		sub = p.left
	}
	if sub == own {
		sub = 0
	}
	e := s.t[p.verb].enc
	if !inflicts || w == "تكبد" && e == lexicon.NoEnc && (p.object == 0 || p.object == own) {
		s.dropPlaces(t)
		if sub != 0 && !t.has(claim.Target) {
			s.fill(t, claim.Target, s.phrasesAt[sub-1].span, "who loses")
		}
		return true
	}
	if sub != 0 {
		s.fill(t, claim.Actor, s.wholeSubject(sub, p.verb, t), "who inflicts it")
	}
	n := p.object
	if e != lexicon.NoEnc {
		n = s.antecedent(e, p.verb, t)
	}
	if n != 0 && n != own && !t.has(claim.Target) {
		s.fill(t, claim.Target, s.phrasesAt[n-1].span, "on whom it is inflicted")
	}
	return true
}

// dropPlaces takes away a target behind في that is but where it happened.
func (s *state) dropPlaces(t *trigger) {
	for _, x := range t.fillers {
		if x.role == claim.Target && x.via == "في" && s.classOf(x.np)&lexicon.Place != 0 && s.classOf(x.np)&(lexicon.Group|lexicon.Force|lexicon.Person) == 0 {
			s.dropFiller(t, claim.Target, x.np)
			s.fill(t, claim.Place, x.np, "في")
			return
		}
	}
}

// fillExposed: «تعرض القرية للقصف», «تعرضهم لأعمال نهب»: whose exposure it is suffers it.
func (s *state) fillExposed(t *trigger, f *lexicon.Frame) bool {
	if t.people || t.has(claim.Target) || f.Type.Family() != claim.Violence {
		return false
	}
	for j := t.at2[0] - 1; j >= max(s.sentence(t.at).first, t.at2[0]-6); j-- {
		x := &s.t[j]
		if x.tag == tVerb || x.tag == tComp || x.tag == tRel || x.tag == tMark && !isQuoteMark(s.fold(j)) {
			return false
		}
		if x.tag != tNoun || s.core(j) != "تعرض" {
			continue
		}
		role := f.Role("o", lexicon.Person|lexicon.Group)
		if role == "" {
			role = claim.Target
		}
		if x.enc != lexicon.NoEnc {
			s.fillPronoun(t, role, x.enc, j)
		} else if g := s.genitive(j, nil); !g.empty() && g.last <= t.at2[0] {
			if s.classOf(g)&lexicon.Place != 0 && s.classOf(g)&lexicon.Agent == 0 {
				role = claim.Place
			}
			s.fill(t, role, g, "who is exposed")
		}
		return true
	}
	return false
}
