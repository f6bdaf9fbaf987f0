package picture

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/entity"
	"isnad/lexicon"
)

// countries returns the lexicon's country places by code.
func countries(l *lexicon.Lexicon) map[string]string {
	out := map[string]string{}
	for i := range l.Names {
		if n := &l.Names[i]; n.Kind == "country" && n.Country != "" && out[n.Country] == "" {
			out[n.Country] = n.ID
		}
	}
	return out
}

// NotFound says that no entity goes by a name; Near lists some that come close.
type NotFound struct {
	Name string
	Near []entity.Entity
}

func (e *NotFound) Error() string {
	return fmt.Sprintf("nobody and nothing in these texts goes by %q", e.Name)
}

// Find returns the entity that people mean by a name: an id, a name in Arabic or
// Latin letters as the lexicon or the texts have it. Of several, groups come before
// people, then what the texts speak of most. The error is a *NotFound.
func (ix *Index) Find(name string) (entity.Entity, error) {
	if n, ok := ix.number[ix.table.Of("", name)]; ok {
		return ix.entities[n], nil
	}
	want := plain(name)
	type hit struct {
		n     int32
		score int
	}
	var hits []hit
	for i := range ix.entities {
		e := &ix.entities[i]
		if s := matches(e, want, ix.lex); s > 0 {
			hits = append(hits, hit{int32(i), s})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(order(ix.entities[a.n].Kind), order(ix.entities[b.n].Kind)),
			cmp.Compare(len(ix.postings[b.n]), len(ix.postings[a.n])), strings.Compare(ix.ids[a.n], ix.ids[b.n]))
	})
	if len(hits) > 0 && hits[0].score >= 2 && len(ix.postings[hits[0].n]) > 0 {
		return ix.entities[hits[0].n], nil
	}
	e := ix.listed(name)
	if e != nil && (len(ix.claimsOf(e.ID)) > 0 || len(hits) == 0) {
		return *e, nil
	}
	if e != nil { // a listed name that these texts do not use, and one that they do
		return ix.entities[hits[0].n], nil
	}
	if len(hits) == 1 || len(hits) > 1 && strings.Contains(want, " ") && len(ix.postings[hits[0].n]) > 3*len(ix.postings[hits[1].n]) {
		return ix.entities[hits[0].n], nil // a part of one name only
	}
	nf := &NotFound{Name: name}
	for _, h := range hits[:min(5, len(hits))] {
		nf.Near = append(nf.Near, ix.entities[h.n])
	}
	return entity.Entity{}, nf
}

// listed finds a name of the lexicon, by any of its spellings.
func (ix *Index) listed(name string) *entity.Entity {
	toks := arabic.Tokenize(name)
	if len(toks) == 0 {
		return nil
	}
	var pick *lexicon.Named
	for _, m := range ix.lex.FindName(toks, 0) {
		n := &ix.lex.Names[m.Named]
		if m.Next == len(toks) && (pick == nil || len(ix.claimsOf(n.ID)) > len(ix.claimsOf(pick.ID))) {
			pick = n
		}
	}
	if pick == nil {
		return nil
	}
	return entity.Listed(ix.lex, pick.ID)
}

func (ix *Index) claimsOf(id string) []int32 {
	if n, ok := ix.number[id]; ok {
		return ix.postings[n]
	}
	return nil
}

func order(k entity.Kind) int {
	return slices.Index([]entity.Kind{entity.Group, entity.Person, entity.Force, entity.State, entity.Org, entity.Place, entity.Unknown}, k)
}

// plain folds a name for looking up: letters and digits only, without the article.
func plain(s string) string {
	var out []string
	for _, t := range arabic.Tokenize(s) {
		if t.Kind == arabic.Word || t.Kind == arabic.Number {
			out = append(out, strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(arabic.Fold(t.Fold, arabic.Search)), "ال"), "al-"))
		}
	}
	return strings.Join(out, " ")
}

// matches grades how well a name fits an entity: 3 its main name, 2 another of its
// names, 1 a part of one.
func matches(e *entity.Entity, want string, l *lexicon.Lexicon) int {
	switch {
	case want == "":
		return 0
	case plain(e.Arabic) == want || plain(e.Latin) == want:
		return 3
	}
	best := 0
	for _, n := range append([]string{e.Arabic, e.Latin}, e.Names...) {
		p := plain(n)
		if p == want {
			return 2
		}
		if strings.Contains(" "+p+" ", " "+want+" ") {
			best = 1
		}
	}
	return best
}

// Busy returns the people, groups, forces and places of which least claims or more
// speak, the busiest first.
func (ix *Index) Busy(least int) []entity.Entity {
	var ns []int32
	for n := range ix.entities {
		if e := &ix.entities[n]; len(ix.postings[n]) >= least && e.Kind != entity.State && e.Kind != entity.Org && e.Kind != entity.Unknown {
			ns = append(ns, int32(n))
		}
	}
	slices.SortFunc(ns, func(a, b int32) int {
		return cmp.Or(cmp.Compare(len(ix.postings[b]), len(ix.postings[a])), strings.Compare(ix.ids[a], ix.ids[b]))
	})
	out := make([]entity.Entity, len(ns))
	for i, n := range ns {
		out[i] = ix.entities[n]
	}
	return out
}

// Backdrop returns the lexicon's places with their points, for maps to lie on.
func (ix *Index) Backdrop() []entity.Entity {
	var out []entity.Entity
	for i := range ix.lex.Names {
		if n := &ix.lex.Names[i]; n.Class&lexicon.Place != 0 && (n.Lat != 0 || n.Lon != 0) {
			out = append(out, entity.Entity{ID: n.ID, Kind: entity.Place, Arabic: n.Arabic, Latin: n.Latin, Country: n.Country, Lat: n.Lat, Lon: n.Lon, Exact: n.Kind})
		}
	}
	return out
}
