package entity

import (
	"strings"

	"isnad/lexicon"
)

// Kind says what sort of thing an entity is.
type Kind string

// The kinds.
const (
	Person  Kind = "person"
	Group   Kind = "group"
	Force   Kind = "force"
	State   Kind = "state"
	Org     Kind = "organisation"
	Place   Kind = "place"
	Unknown Kind = ""
)

// kindOf returns the kind of a lexicon's name. The letter of its id tells media
// (m:) and forces (f:); people and places share one.
func kindOf(n *lexicon.Named) Kind {
	switch {
	case n.Class&lexicon.Place != 0:
		return Place
	case n.Class&lexicon.Person != 0:
		return Person
	case n.Class&lexicon.Group != 0:
		return Group
	case n.Class&lexicon.State != 0:
		return State
	case n.Class&lexicon.Force != 0:
		return Force
	case n.Class&lexicon.Org != 0:
		return Org
	}
	return Unknown
}

// Relation says how what a mention denotes stands to its entity.
type Relation uint8

// The relations.
const (
	None Relation = iota // the mention has no entity
	Is                   // it is the entity
	Part                 // it is some of its people, a unit or a wing: مقاتلو …
	Lead                 // it is whoever leads or speaks for it: زعيم …
	Of                   // it belongs to it or lies by it: مواقع …، مطار …
)

var relationNames = [...]string{"none", "is", "part", "lead", "of"}

// String returns the relation in one English word, as written in JSON.
func (r Relation) String() string { return relationNames[min(int(r), len(relationNames)-1)] }

// MarshalText writes the word of String.
func (r Relation) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Entity is one person, group, force, state, organisation or place.
type Entity struct {
	ID      string   `json:"id"` // the lexicon's id, or "n:" and the folded name, or "d:" for one of a single document
	Kind    Kind     `json:"kind"`
	Arabic  string   `json:"arabic"`
	Latin   string   `json:"latin,omitempty"`
	Parent  string   `json:"parent,omitempty"`  // id of the group it is a branch of or belongs to
	Country string   `json:"country,omitempty"` // ISO 3166
	Names   []string `json:"names,omitempty"`   // other spellings and names seen, sorted
	Lat     float64  `json:"lat,omitempty"`
	Lon     float64  `json:"lon,omitempty"`
	Exact   string   `json:"exact,omitempty"` // of a place: country, region, city … as in the lexicon
}

// Listed returns the lexicon's entity of that id, nil where there is none.
func Listed(l *lexicon.Lexicon, id string) *Entity {
	n := l.Named(id)
	if n == nil {
		return nil
	}
	e := &Entity{ID: id, Kind: kindOf(n), Arabic: n.Arabic, Latin: n.Latin, Country: n.Country}
	if n.Parent != "" {
		e.Parent = parentID(l, n.Parent)
	}
	if e.Kind == Place {
		e.Lat, e.Lon, e.Exact = n.Lat, n.Lon, n.Kind
	}
	return e
}

// parentID finds the row that an affiliation means: people belong to forces too.
func parentID(l *lexicon.Lexicon, id string) string {
	if l.Named(id) != nil {
		return id
	}
	if f := "f:" + strings.TrimPrefix(id, "g:"); l.Named(f) != nil {
		return f
	}
	return ""
}
