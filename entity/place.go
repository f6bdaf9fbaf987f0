package entity

import "isnad/lexicon"

// places chooses among places of one name by the countries that the text is about: the
// reader's choice stands unless other names of the text lie in another's more than twice
// as often.
func (d *local) places() {
	var votes map[string]int
	for i, s := range d.shapes {
		if len(s.others) < 2 {
			continue
		}
		if votes == nil {
			votes = d.votes()
		}
		n := d.r.lex.Named(s.id)
		if n == nil {
			continue
		}
		pick, most, tie := s.id, 2*votes[n.Country]+1, false
		for _, id := range s.others {
			o := d.r.lex.Named(id)
			switch v := votes[o.Country]; {
			case v > most:
				pick, most, tie = id, v, false
			case v == most && pick != id:
				tie = d.r.lex.Named(pick).Country != o.Country
			}
		}
		if pick != s.id && !tie {
			d.mentions[i].Entity = pick
		}
	}
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
