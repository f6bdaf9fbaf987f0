package lone

import (
	"strconv"
	"strings"

	"isnad/arabic/clitic"
	"isnad/arabic/pos"
	"isnad/claim"
)

func (s *Sentence) claimFeatures(b *bag, f Family) {
	n, verb := 0, s.firstVerb()
	for i := range s.claims {
		e := &s.claims[i]
		switch {
		case !e.known || e.family != f:
			b.put(others, string(e.Type), strconv.FormatBool(e.told()))
		case !e.told():
			b.put(shapes, "untold")
		default:
			n++
			s.eventFeatures(b, e, verb)
		}
	}
	b.put(shapes, "n", size(n))
}

// eventFeatures is what one claim shows.
func (s *Sentence) eventFeatures(b *bag, e *event, firstVerb int) {
	form := s.form(e)
	b.put(shapes, form)
	b.put(shapes, "type", string(e.Type))
	b.put(shapes, "type", string(e.Type), form)
	b.put(frames, e.Rule)
	b.put(frames, e.Rule, form)
	b.put(shapes, "isnad", size(len(e.Isnad)))
	b.put(shapes, "modality", string(e.Modality))
	b.put(shapes, "at", size(e.first))
	if e.first == firstVerb {
		b.put(shapes, "first verb")
	}
	if e.Time != nil {
		b.put(shapes, "time")
		b.put(shapes, "time", form)
	}
	e.roleFeatures(b, form)
	for d := 1; d <= 3; d++ {
		b.put(near, strconv.Itoa(-d), s.stem(e.first-d))
		b.put(near, strconv.Itoa(d), s.stem(e.last-1+d))
	}
	b.put(near, s.stem(e.first-1), s.stem(e.first))
	b.put(near, s.stem(e.last-1), s.stem(e.last))
}

var eventRoles = [...]claim.RoleName{claim.Actor, claim.Target, claim.Place, claim.Instrument}

func (e *event) roleFeatures(b *bag, form string) {
	var has []string
	for _, name := range eventRoles {
		fillers := e.Fillers(name)
		if len(fillers) == 0 {
			continue
		}
		has = append(has, string(name))
		b.put(shapes, "has", string(name))
		b.put(shapes, "has", string(name), form)
		for _, r := range fillers {
			if r.Count != nil {
				b.put(shapes, "count", string(name))
				b.put(shapes, "count", string(e.Type), form)
			}
			if kind, _, ok := strings.Cut(r.Entity, ":"); ok {
				b.put(shapes, "entity", string(name), kind)
			}
		}
	}
	all := strings.Join(has, " ")
	b.put(shapes, "roles", all)
	b.put(shapes, "roles", all, form)
}

// form is the form of a claim's trigger: a verb with its tense, or a noun that is
// definite, has a pronoun, or is bare.
func (s *Sentence) form(e *event) string {
	w := &s.words[e.first]
	switch {
	case w.tag.Pos == pos.Verb:
		return w.tag.Pos.String() + w.tag.Tense.String()
	case w.seg.Pro&clitic.Al != 0:
		return "definite"
	case w.seg.Enclitic != "":
		return "with pronoun"
	}
	return "bare"
}
