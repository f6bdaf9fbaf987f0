package picture

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/entity"
	"isnad/lexicon"
)

// Seeds returns the ids that claims give to what a picture of name rests on, so that a
// corpus may leave out documents without any of them: the listed entities of that name
// with their branches and people. It is empty where the lexicon does not list the name.
func Seeds(l *lexicon.Lexicon, name string) []string {
	var out []string
	add := func(id string) {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	for _, id := range listedIDs(l, name) {
		add(id)
	}
	for i := 0; i < len(out); i++ { // branches of branches too
		for k := range l.Names {
			if n := &l.Names[k]; n.Parent != "" && belongs(l, n, out[i]) {
				add(n.ID)
			}
		}
	}
	return out
}

// belongs tells whether a listed name is a branch of a group or one of its people.
func belongs(l *lexicon.Lexicon, n *lexicon.Named, id string) bool {
	if !strings.HasSuffix(id, strings.TrimPrefix(n.Parent, "g:")) { // a force may be named like a group there
		return false
	}
	e := entity.Listed(l, n.ID)
	return e != nil && e.Parent == id && (e.Kind == entity.Group || e.Kind == entity.Person)
}

// listedIDs returns the ids of the lexicon's entities that go by a name.
func listedIDs(l *lexicon.Lexicon, name string) []string {
	if l.Named(name) != nil {
		return []string{name}
	}
	var out []string
	if toks := arabic.Tokenize(name); len(toks) > 0 {
		for _, m := range l.FindName(toks, 0) {
			if m.Next == len(toks) {
				out = append(out, l.Names[m.Named].ID)
			}
		}
	}
	want := plain(name)
	for i := range l.Names {
		if n := &l.Names[i]; want != "" && (plain(n.Latin) == want || plain(n.Arabic) == want) && n.Class&^lexicon.Name != 0 {
			out = append(out, n.ID)
		}
	}
	out = slices.DeleteFunc(out, func(id string) bool { return strings.TrimSpace(id) == "" })
	slices.Sort(out)
	return slices.Compact(out)
}
