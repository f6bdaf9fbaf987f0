package reading

import (
	"isnad/arabic"
	"isnad/lexicon"
)

// What the conditions of a frame ask of a word and of what stands around it.

// context is what the conditions of a frame are tried on.
type context struct {
	s     *state
	at    int
	last  int // last token of the trigger
	frame *lexicon.Frame
	hit   lexicon.Hit
}

func (s *state) contextOf(i int, at []int, frame int32, h lexicon.Hit) context {
	return context{s, i, at[len(at)-1], &s.lex.Frames[frame], h}
}

// fails returns the first condition that does not hold, in words, "" where all hold.
func (c context) fails() string {
	if c.frame.Flags.Candidate {
		return "the frame is only a candidate, for a model to choose"
	}
	for i := range c.frame.If {
		k := &c.frame.If[i]
		if c.holds(k) == k.Not {
			return c.s.r.whyNot(k)
		}
	}
	return ""
}

// whyNot says in words that a condition does not hold; the words of each are kept.
func (r *Rules) whyNot(k *lexicon.Cond) string {
	if why := r.whys[k.At].Load(); why != nil && k.At > 0 {
		return *why
	}
	why := "the frame asks for " + condName(k)
	if k.Not {
		why = "the frame forbids " + condName(k)
	}
	r.whys[k.At].Store(&why)
	return why
}

func condName(k *lexicon.Cond) string {
	if k.Class != 0 {
		return k.Kind + ":" + k.Class.String()
	}
	return k.Kind
}

// holds tries one condition without its negation.
func (c context) holds(k *lexicon.Cond) bool {
	s, t := c.s, &c.s.t[c.at]
	switch k.Kind {
	case "verb":
		return t.tag == tVerb
	case "noun":
		return t.tag != tVerb
	case "pl":
		return c.hit.Form.Number >= dual
	case "sg":
		return c.hit.Form.Number < dual
	case "def":
		return c.hit.Pro&lexicon.ProAl != 0
	case "indef":
		return c.hit.Pro&lexicon.ProAl == 0
	case "pron":
		return c.hit.Enc != lexicon.NoEnc
	case "passive":
		return c.passive()
	case "active":
		return !c.passive()
	case "has":
		return c.hasPrep(k.Words)
	case "beside":
		return c.besideItself()
	case "near":
		return c.near(k)
	case "next":
		return s.wordIs(c.last+1, k)
	case "prev":
		if c.at > 0 && isQuoteMark(s.fold(c.at-1)) {
			return s.wordIs(c.at-2, k)
		}
		return s.wordIs(c.at-1, k)
	}
	return c.slotClass(k.Kind)&k.Class != 0
}

func (c context) passive() bool {
	if c.hit.Form.Passive {
		return true
	}
	p := c.s.predAt[c.at]
	return p != 0 && c.s.preds[p-1].object == 0 && c.s.t[c.at].enc == lexicon.NoEnc
}

// wordIs tells whether the word at i, as written or freed of clitics, is one of those
// that the condition names.
func (s *state) wordIs(i int, k *lexicon.Cond) bool {
	if i >= 0 && i < len(s.toks) && s.toks[i].Kind != arabic.Word && isQuoteMark(s.fold(i)) {
		i++
	}
	if !s.word(i) {
		return false
	}
	if k.Set != 0 {
		return s.t[i].analysis.named(k.Set)
	}
	found := false // a condition of no lexicon
	s.t[i].analysis.each(s.fold(i), func(w string) { found = found || k.Words[w] })
	return found
}

// near looks through the clause of the trigger, eight words to each side at most.
func (c context) near(k *lexicon.Cond) bool {
	s := c.s
	x := s.sentence(c.at)
	for i := max(x.first, c.at-8); i < min(x.last, c.reach()+9); i++ {
		if (i < c.at || i > c.last) && s.wordIs(i, k) {
			return true
		}
	}
	return false
}

// reach is where the words near the trigger are counted from: behind the subject that follows it.
func (c context) reach() int {
	if n := c.s.predAt[c.at]; n != 0 && c.last == c.at {
		if p := &c.s.preds[n-1]; p.subject != 0 && c.s.phrasesAt[p.subject-1].first == c.at+1 {
			return c.s.phrasesAt[p.subject-1].last - 1
		}
	}
	return c.last
}

// hasPrep tells whether one of the prepositions, with or without a pronoun, follows in the clause.
func (c context) hasPrep(set map[string]bool) bool {
	s := c.s
	end := s.clauseEnd(c.last+1, s.sentence(c.at).last)
	for i := c.last + 1; i < end; i++ {
		t := &s.t[i]
		if t.tag == tPrep && set[s.prepAt(i)] {
			return true
		}
		if p, _ := shortPrep(trimConj(s.fold(i))); p != "" && set[p] {
			return true
		}
		if t.pro&lexicon.ProBi != 0 && set["ب"] || t.pro&lexicon.ProLi != 0 && set["ل"] {
			return true
		}
	}
	return set["ب"] && s.t[min(end, len(s.t)-1)].tag == tComp && s.t[min(end, len(s.t)-1)].pro&lexicon.ProBi != 0
}

// slotClass returns the class of what fills a slot, as far as it is known before
// arguments are settled.
func (c context) slotClass(slot string) lexicon.Class {
	s := c.s
	switch slot {
	case "s", "o":
		if p := s.predAt[c.at]; p != 0 {
			return s.verbSlot(&s.preds[p-1], slot)
		}
		return s.classOfGenitive(c.last)
	case "g":
		return s.classOfGenitive(c.last)
	}
	end := s.clauseEnd(c.last+1, s.sentence(c.at).last)
	for i := c.last + 1; i < end; i++ {
		if n := s.npAt[i]; n != 0 && s.phrasesAt[n-1].prep == slot {
			return s.slotOf(n)
		}
	}
	return 0
}

func (s *state) verbSlot(p *predicate, slot string) lexicon.Class {
	n := p.subject
	if slot == "o" {
		n = p.object
		if n == 0 && s.t[p.verb].enc != lexicon.NoEnc {
			return lexicon.Person | lexicon.Group
		}
		if n == 0 && s.onlyPassiveForm(p.verb) {
			n = p.subject
		}
	}
	if n == 0 {
		if slot == "s" && s.saidBefore(p.verb) {
			return lexicon.Event
		}
		return 0
	}
	return s.slotOf(n)
}

// onlyPassiveForm tells a verb whose spelling allows the passive and that has no object.
func (s *state) onlyPassiveForm(v int) bool {
	for k := range s.t[v].analysis.hits {
		h := &s.t[v].analysis.hits[k]
		if h.Kind == lexicon.FrameWord && h.Form.Shape.Finite() && (h.Form.Passive || s.passiveType(s.lex.Frames[h.Index].Type)) {
			return true
		}
	}
	return false
}

// classOfGenitive returns the class of the genitive behind the noun at token i.
func (s *state) classOfGenitive(i int) lexicon.Class {
	g := s.genitive(i, nil)
	if g.empty() {
		return 0
	}
	return s.classOf(g)
}
