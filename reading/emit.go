package reading

import (
	"sort"

	"isnad/arabic"
	"isnad/arabic/number"
	"isnad/claim"
	"isnad/lexicon"
)

// emit turns the triggers into claims with offsets in code points.
func emit(s *state) []claim.Claim {
	protested(s)
	counts(s)
	e := emitter{s: s, runes: arabic.NewRunes(s.d.Text)}
	sort.SliceStable(s.triggers, func(i, j int) bool { return s.triggers[i].at < s.triggers[j].at })
	n := 0
	for i := range s.triggers {
		if !s.triggers[i].drop {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	out := make([]claim.Claim, 0, n)
	for i := range s.triggers {
		if t := &s.triggers[i]; !t.drop {
			out = append(out, e.claim(t))
		}
	}
	return out
}

type emitter struct {
	s     *state
	runes *arabic.Runes
}

// span returns the codebook's span for a range of tokens.
func (e *emitter) span(x span) claim.Span {
	a, b := e.s.toks[x.first].Start, e.s.toks[x.last-1].End
	return claim.Span{Start: e.runes.FromByte(a), End: e.runes.FromByte(b), Text: e.s.d.Text[a:b]}
}

func (e *emitter) claim(t *trigger) claim.Claim {
	s := e.s
	c := claim.Claim{Polarity: t.polarity, Modality: t.modality, Rule: t.rule, Reader: e.s.r.Version(), Type: claim.Office}
	if t.frame >= 0 {
		c.Type = s.frameOf(t).Type
	}
	c.Confidence = confidence(c.Type, t)
	c.Trigger = e.span(span{t.at2[0], t.at2[len(t.at2)-1] + 1})
	x := s.sentence(t.at)
	c.Evidence = e.span(span(x))
	c.Roles = make([]claim.Role, 0, len(t.fillers))
	for _, f := range t.fillers {
		c.Roles = append(c.Roles, claim.Role{Role: f.role, Span: e.span(f.np), Count: count(f.count), Entity: s.entityOf(f.np)})
	}
	c.Isnad = make([]claim.Link, 0, len(t.isnad))
	for _, l := range t.isnad {
		c.Isnad = append(c.Isnad, claim.Link{Span: e.span(l.np), Stance: l.stance, Entity: s.entityOf(l.np)})
	}
	if t.when != 0 {
		v := s.timeOf(t, t.when)
		c.Time = &v
	}
	c.ID = c.Identify(s.d.ID)
	return c
}

// count turns a quantity into the codebook's count.
func count(q *number.Quantity) *claim.Count {
	if q == nil {
		return nil
	}
	c := &claim.Count{Approx: q.Approx}
	if q.Min >= 0 {
		n := q.Min
		c.Min = &n
	}
	if q.Max >= 0 {
		n := q.Max
		c.Max = &n
	}
	return c
}

// entityOf returns the id of the known name that heads a phrase, "" where there is none.
func (s *state) entityOf(x span) string {
	for i := x.first; i < x.last; i++ {
		if s.t[i].tag == tPrep {
			return ""
		}
		if m := s.t[i].name; m != 0 {
			if n := s.mentions[m-1].named; n >= 0 && s.lex.Names[n].Class&^lexicon.Name != 0 {
				return s.lex.Names[n].ID
			}
			return ""
		}
	}
	return ""
}
