package reading

import (
	"cmp"
	"math"
	"slices"

	"isnad/claim"
	"isnad/reading/logit"
)

// The chance from which on a candidate fills a role, and from which on a second one does;
// and how much likelier than an event nothing must be before a word is passed over, in
// log odds, where its sense's conditions hold, and where they do not. Chosen on the
// articles that only measure, which are flat around them.
const (
	least   = 0.26
	leastAt = 0.15 // the same of places
	another = 0.4
	doubt   = -2.0
	against = 2.5
	asFact  = 1.2 // against telling as fact what the rules hold for told
	asMood  = 4.0 // the same of what they hold for denied or wished
	asPlain = 1.0 // and of what they hold for neither
)

// The kinds of question that the model is asked; those of roles and of moods stand together.
const (
	asksRole    = 0
	asksAnother = asksRole + logit.Together
	asksMood    = asksAnother + logit.Together
	asksSource  = logit.Alone
	asksEvent   = asksSource + 1
)

// leasts are the chances for each role.
var leasts = [weighed]float64{least, least, leastAt}

// choice is a candidate for a role with its chance.
type choice struct {
	c      *candidate
	role   int
	chance float64
}

// choose fills the roles of every trigger with the candidates that most likely are its
// fillers, by the model; without a model what the rules made stays.
func choose(s *state) {
	if s.r.model == nil {
		return
	}
	chosen := make([]trigger, len(s.triggers))
	w := &s.scales.roles
	for i := range s.triggers {
		if t := &s.triggers[i]; !t.drop {
			w.begin(s, t)
			chosen[i].fillers = s.chosen(t, w)
			chosen[i].isnad = s.vouching(t, w)
			m := s.toldAs(w)
			chosen[i].polarity, chosen[i].modality = m.polarity, m.modality
		}
	}
	for i := range s.triggers {
		if t := &s.triggers[i]; !t.drop {
			t.fillers, t.isnad = chosen[i].fillers, chosen[i].isnad
			t.polarity, t.modality = chosen[i].polarity, chosen[i].modality
		}
	}
}

// vouching returns the chain of an event: that of the rules where its last link is the
// likeliest, else the likeliest speaker with whom he told it.
func (s *state) vouching(t *trigger, w *weigher) []link {
	if s.byFormula(t) {
		return t.isnad
	}
	w.unvouched()
	best, most := -1, s.r.model.Sum(asksSource, w.bag.Hashes)
	if len(t.isnad) > 0 {
		most -= asFact
	}
	cs := s.speakers(t)
	for i := range cs {
		w.speakerFeatures(&cs[i])
		if z := s.r.model.Sum(asksSource, w.bag.Hashes); z > most {
			best, most = i, z
		}
	}
	if best < 0 {
		return nil
	}
	c := &cs[best]
	if c.link > 0 {
		return t.isnad[:c.link]
	}
	stance := claim.Says
	var out []link
	if c.sc != nil {
		if stance = c.sc.stance; !c.sc.outlet.empty() && !c.out && !s.publisher(c.sc.outlet) {
			out = append(out, link{c.sc.outlet, claim.Says})
		}
	}
	return append(out, link{c.np, stance})
}

// byFormula tells whether a formula of doubt (على حد زعمه) in the event's sentence names who
// alleges it: that must never be told as fact.
func (s *state) byFormula(t *trigger) bool {
	if len(t.isnad) == 0 {
		return false
	}
	last := t.isnad[len(t.isnad)-1].np
	for _, k := range s.scopesBy.in(s.t[t.at].sent) {
		if o := &s.scopes[k]; o.formula && o.stance == claim.Claims && o.source == last && inSpan(t.at, o.content) {
			return true
		}
	}
	return false
}

// toldAs returns the likeliest mood of an event.
func (s *state) toldAs(w *weigher) mood {
	if s.ownNegation(w.t) {
		return mood{claim.Affirmed, w.t.modality} // لم يبق له سوى: what is denied is the rest
	}
	if (mood{w.t.polarity, w.t.modality}) == moods[0] {
		return s.mood(w, asPlain)
	}
	return s.mood(w, asMood)
}

// ownNegation tells whether a negation is among the event's own words.
func (s *state) ownNegation(t *trigger) bool {
	for _, i := range t.at2 {
		switch s.fold(i) {
		case "لم", "لا", "ما", "لن":
			return len(t.at2) > 1
		}
	}
	return false
}

// mood returns the likeliest mood, the usual one being that much less likely.
func (s *state) mood(w *weigher, less float64) mood {
	best, most := 0, math.Inf(-1)
	w.moodFeatures()
	first, second := s.r.model.Sums(asksMood, w.bag.Hashes), s.r.model.Sums(asksMood+logit.Together, w.bag.Hashes)
	for i, z := range append(first[:], second[:len(moods)-logit.Together]...) {
		if i == 0 {
			z -= less
		}
		if z > most {
			best, most = i, z
		}
	}
	return moods[best]
}

// chosen returns the fillers of a trigger by the model, with those of the roles that it
// does not weigh.
func (s *state) chosen(t *trigger, w *weigher) []filler {
	if t.frame < 0 || t.sure {
		return t.fillers // of an office its own pass knows who holds it
	}
	cs := s.candidates(t)
	all := s.chances(w, cs)
	slices.SortStableFunc(all, func(a, b choice) int { return cmp.Compare(b.chance, a.chance) })
	var out []filler
	for _, x := range t.fillers {
		if x.role != claim.Actor && x.role != claim.Target && x.role != claim.Place {
			out = append(out, x)
		}
	}
	var last [weighed]*candidate
	take := func(x choice) {
		via := x.c.via[x.role]
		if via == "" {
			via = "weighed"
		}
		out = append(out, filler{role: weighedRoles[x.role], np: x.c.np, count: s.countOf(x.c.np), via: via})
		for _, np := range s.joined(x.c.np, t) {
			y := choice{c: &candidate{np: np}, role: x.role}
			if !s.clashes(y, out) {
				out = append(out, filler{role: weighedRoles[x.role], np: np, count: s.countOf(np), via: "joined"})
			}
		}
	}
	for _, x := range all {
		if last[x.role] == nil && !s.clashes(x, out) {
			last[x.role] = x.c
			take(x)
		}
	}
	for role, first := range last {
		for range mostFillers {
			x, ok := s.another(w, cs, role, first, out)
			if first == nil || !ok {
				break
			}
			take(x)
			first = x.c
		}
	}
	return out
}

const mostFillers = 6

// another returns who fills a role beside one that does.
func (s *state) another(w *weigher, cs []candidate, role int, first *candidate, taken []filler) (choice, bool) {
	if first == nil || !s.mayHaveOther(w, role, first) {
		return choice{}, false
	}
	w.nobodyElse(first)
	all := math.Exp(s.r.model.Sum(asksAnother+uint32(role), w.bag.Hashes))
	best := choice{role: role}
	for i := range cs {
		x := choice{c: &cs[i], role: role}
		if s.clashes(x, taken) {
			continue
		}
		own := w.alone(s.r.model, i)
		w.bag.Reset()
		w.beside(&cs[i], first)
		x.chance = math.Exp(own[role] + s.r.model.Sum(asksAnother+uint32(role), w.bag.Hashes))
		all += x.chance
		if x.chance > best.chance {
			best = x
		}
	}
	return best, best.c != nil && best.chance/all >= another
}

// mayHaveOther tells whether anything speaks for a second filler: the rules gave two, a list
// follows the first, two sides are told, or adjectives stand side by side.
func (s *state) mayHaveOther(w *weigher, role int, first *candidate) bool {
	return w.has[role] > 1 || first.kind == adjective || s.frameOf(w.t).Flags.TwoSided || len(w.follow(first)) > 0
}

// chances returns which candidates likely fill a role, and how likely, among all and nobody.
func (s *state) chances(w *weigher, cs []candidate) []choice {
	w.nobody()
	all := s.r.model.Sums(asksRole, w.bag.Hashes)
	for r := range all {
		all[r] = math.Exp(all[r])
	}
	out := w.choices[:0]
	w.kept, w.ends, w.lone = w.kept[:0], w.ends[:0], w.lone[:0]
	for i := range cs {
		w.features(&cs[i])
		w.keep()
		z := s.r.model.Sums(asksRole, w.bag.Hashes)
		deed, voice := s.headTells(&cs[i]), s.onlyVouches(&cs[i])
		for r := range weighed {
			if r == 0 && deed || r < 2 && voice {
				continue
			}
			e := math.Exp(z[r])
			all[r] += e
			out = append(out, choice{&cs[i], r, e})
		}
	}
	w.choices = out
	n := 0
	for _, x := range out { // nearly none is likely
		if x.chance /= all[x.role]; x.chance >= leasts[x.role] {
			out[n] = x
			n++
		}
	}
	return out[:n]
}
