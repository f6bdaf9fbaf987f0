package entity

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// places chooses among places of one name by the countries that the text is about: the
// reader's choice stands unless other names of the text lie in another's more than twice
// as often. Of a city and the region named after it, the bare name is the city.
func (d *local) places() {
	var votes map[string]int
	for i, s := range d.shapes {
		if len(s.others) < 2 && !s.vague && s.id != arabs {
			continue
		}
		if votes == nil {
			votes = d.votes()
		}
		n := d.r.lex.Named(s.id)
		switch {
		case n == nil:
		case s.id == arabs:
			d.coalition(i, votes)
		case s.vague:
			if most(votes) > 2 && votes[n.Country] == 0 {
				d.mentions[i].Entity, d.mentions[i].Relation, d.mentions[i].Reason = "", None, NotJoined
			}
		default:
			id := s.id
			if !d.r.lex.Metonym(n.Arabic) {
				id = d.likelier(s, n.Country, votes)
			}
			d.mentions[i].Entity = d.city(s, id, &d.mentions[i])
		}
	}
}

// The two coalitions of these wars, which texts about one call by the same words.
const arabs, world = "f:coalition-arab", "f:coalition-intl"

// coalition chooses by where the text is: «طائرات التحالف» over Syria and Iraq are the
// other's, and «قوات التحالف» are nobody's in a text that is about neither.
func (d *local) coalition(i int, votes map[string]int) {
	m := &d.mentions[i]
	runes := d.textRunes()
	words := strings.Fields(arabic.Fold(d.rec.Text[runes.ToByte(m.Start):runes.ToByte(m.End)], arabic.Match))
	bare := len(words) > 0 && strings.TrimLeft(words[len(words)-1], "ول") == "التحالف"
	switch {
	case bare && votes["YE"] == 0 && votes["SY"]+votes["IQ"] > 2 && d.r.lex.Named(world) != nil:
		m.Entity = world
	case d.shapes[i].vague && (!bare || votes["YE"] == 0) && most(votes) > 2:
		m.Entity, m.Relation, m.Reason = "", None, NotJoined
	}
}

func most(votes map[string]int) int {
	n := 0
	for _, v := range votes {
		n = max(n, v)
	}
	return n
}

// likelier returns the place of a name that lies where the text is.
func (d *local) likelier(s *shape, country string, votes map[string]int) string {
	pick, most, tie := s.id, 2*votes[country]+1, false
	for _, id := range s.others {
		o := d.r.lex.Named(id)
		switch v := votes[o.Country]; {
		case v > most:
			pick, most, tie = id, v, false
		case v == most && pick != id:
			tie = d.r.lex.Named(pick).Country != o.Country
		}
	}
	if tie {
		return s.id
	}
	return pick
}

// city returns the city of the same name and country as a region, where no noun for a
// region stands before the name.
func (d *local) city(s *shape, id string, m *Mention) string {
	n := d.r.lex.Named(id)
	if n.Kind != "region" || s.region || !slices.Contains(s.others, id) || d.listOfRegions(m) {
		return id
	}
	for _, o := range s.others {
		if c := d.r.lex.Named(o); c.Kind == "city" && c.Country == n.Country {
			return o
		}
	}
	return id
}

// listOfRegions tells a name in a list behind a noun for several regions: «محافظات عدن
// ولحج وتعز».
func (d *local) listOfRegions(m *Mention) bool {
	runes := d.textRunes()
	text := d.rec.Text[runes.ToByte(max(0, m.Start-50)):runes.ToByte(m.Start)]
	at := -1
	for _, w := range []string{"محافظات ", "محافظتي ", "محافظتا ", "ولايات ", "ولايتي "} {
		at = max(at, strings.LastIndex(text, w))
	}
	return at >= 0 && !strings.ContainsAny(text[at:], ".؛:") && !strings.Contains(text[at:], " في ") && !strings.Contains(text[at:], " من ")
}

// votes counts the countries of names that are not in doubt.
func (d *local) votes() map[string]int {
	out := map[string]int{}
	for _, s := range d.shapes {
		if s.id == "" || len(s.others) > 1 {
			continue
		}
		if n := d.r.lex.Named(s.id); n != nil && n.Country != "" && n.Class&(lexicon.Place|lexicon.Group|lexicon.Force|lexicon.State|lexicon.Person) != 0 {
			out[n.Country]++
		}
	}
	return out
}
