package entity

import (
	"slices"
	"strings"

	"isnad/lexicon"
)

// Table tells which entity an id of a document's mention stands for across documents.
// It is never changed once made; a change of judgements makes another.
type Table struct {
	lex    *lexicon.Lexicon
	root   map[string]string            // id → canonical id, where another
	split  map[string]map[string]string // common name → document → part
	shown  map[string]map[string]int
	kinds  map[string]Kind
	member map[string][]string // canonical id → ids
	why    map[string]edge     // id → the join that took it in
	moved  map[string]string   // mention → entity, by judgement
	barred map[[2]string]bool  // mention and entity judged not the same
	kids   map[string][]string
}

// Table joins across documents under the judgements that stand.
func (j *Joiner) Table(l *lexicon.Lexicon, said []Judgement) *Table {
	t := &Table{lex: l, root: map[string]string{}, split: map[string]map[string]string{}, shown: map[string]map[string]int{}, kinds: map[string]Kind{},
		member: map[string][]string{}, why: map[string]edge{}, moved: map[string]string{}, barred: map[[2]string]bool{}, kids: map[string][]string{}}
	for id, u := range j.seen {
		t.shown[id], t.kinds[id] = u.shown, u.kind
		if u.common && len(u.in) > 1 {
			if p := u.parts(); distinct(p) > 1 {
				t.split[id] = p
				for _, part := range p {
					t.shown[id+"@"+part], t.kinds[id+"@"+part] = u.shown, u.kind
				}
			}
		}
	}
	t.judged(said, j.edges(l))
	for id := range t.root {
		c := t.find(id)
		t.member[c] = append(t.member[c], id)
	}
	for _, ids := range t.member {
		slices.Sort(ids)
	}
	for i := range l.Names {
		if n := &l.Names[i]; n.Parent != "" && kindOf(n) == Group {
			t.kids[n.Parent] = append(t.kids[n.Parent], n.ID)
		}
	}
	return t
}

func distinct(m map[string]string) int {
	s := map[string]bool{}
	for _, v := range m {
		s[v] = true
	}
	return len(s)
}

// judged lets people's verdicts go first: what they call one is one, and no join of
// ours brings together what they call two. Of two verdicts on one pair the later holds.
func (t *Table) judged(said []Judgement, ours []edge) {
	said = slices.Clone(said)
	slices.SortStableFunc(said, later)
	last := map[[2]string]Judgement{}
	for _, s := range said {
		if s.Verdict == SameAs || s.Verdict == NotSame {
			last[[2]string{min(s.A, s.B), max(s.A, s.B)}] = s
		}
	}
	var two [][2]string
	var one []edge
	for pair, s := range last {
		mention, other := s.A, s.B
		if isMention(other) {
			mention, other = other, mention
		}
		switch {
		case isMention(mention) && s.Verdict == SameAs:
			t.moved[mention] = other
		case isMention(mention):
			t.barred[[2]string{mention, other}] = true
		case s.Verdict == SameAs:
			one = append(one, edge{pair[0], pair[1], ByJudgement, s.ID})
		default:
			two = append(two, pair)
		}
	}
	slices.SortFunc(one, func(a, b edge) int { return strings.Compare(a.a+"\x00"+a.b, b.a+"\x00"+b.b) })
	for _, e := range one {
		t.union(e)
	}
	for _, e := range ours {
		if t.allowed(e, two) {
			t.union(e)
		}
	}
}

// allowed tells whether a join leaves apart what was judged apart.
func (t *Table) allowed(e edge, two [][2]string) bool {
	a, b := t.find(e.a), t.find(e.b)
	for _, p := range two {
		x, y := t.find(p[0]), t.find(p[1])
		if x == a && y == b || x == b && y == a {
			return false
		}
	}
	return true
}

func (t *Table) find(id string) string {
	for t.root[id] != "" && t.root[id] != id {
		id = t.root[id]
	}
	return id
}

// union joins two ids; a listed id stands for the whole, else the longer name.
func (t *Table) union(e edge) {
	a, b := t.find(e.a), t.find(e.b)
	if a == b {
		return
	}
	if rank(b) < rank(a) || rank(a) == rank(b) && (len(b) > len(a) || len(b) == len(a) && b < a) {
		a, b = b, a
	}
	t.root[b], t.root[a] = a, a
	t.why[e.a] = e
	if _, ok := t.why[e.b]; !ok {
		t.why[e.b] = e
	}
}

func rank(id string) int {
	switch {
	case strings.HasPrefix(id, "n:"):
		return 1
	case strings.HasPrefix(id, "d:"):
		return 2
	}
	return 0
}

// Of returns the entity that an id given by a document's mention stands for.
func (t *Table) Of(doc, id string) string {
	if p := t.split[id]; p != nil {
		return t.find(id + "@" + p[doc])
	}
	return t.find(id)
}

// Particular reports whether some verdict is on a single mention, so that OfMention may
// say otherwise than Of.
func (t *Table) Particular() bool { return len(t.moved)+len(t.barred) > 0 }

// OfMention is Of under the verdicts on this one mention; bare is the id that the
// mention has where it was judged to be someone else.
func (t *Table) OfMention(doc string, start, end int, id string) string {
	if !t.Particular() {
		return t.Of(doc, id)
	}
	m := MentionID(doc, start, end)
	if to, ok := t.moved[m]; ok {
		return t.find(to)
	}
	c := t.Of(doc, id)
	if t.barred[[2]string{m, c}] || t.barred[[2]string{m, id}] {
		return m
	}
	return c
}

// Why returns the reason and its ground for an id's join across documents, "" where
// the id stands for itself.
func (t *Table) Why(id string) (Reason, string) {
	e := t.why[id]
	return e.reason, e.detail
}

// Branches returns the ids of a group and of all its branches and provinces.
func (t *Table) Branches(id string) []string {
	out := []string{id}
	for i := 0; i < len(out); i++ {
		for _, k := range t.kids[out[i]] {
			if !slices.Contains(out, k) {
				out = append(out, k)
			}
		}
	}
	return out
}

// Entity describes an id.
func (t *Table) Entity(id string) Entity {
	e := Entity{ID: id, Kind: t.kinds[id]}
	if l := Listed(t.lex, id); l != nil {
		e = *l
	}
	names := map[string]int{}
	for _, m := range append([]string{id}, t.member[id]...) {
		for n, k := range t.shown[m] {
			names[n] += k
		}
		if l := t.lex.Named(m); l != nil && m != id {
			names[l.Arabic]++
		}
	}
	if e.Arabic == "" {
		e.Arabic = often(names)
	}
	for n := range names {
		if n != e.Arabic {
			e.Names = append(e.Names, n)
		}
	}
	slices.Sort(e.Names)
	return e
}

// often returns the name that is met most, the longer and then the first of equals.
func often(names map[string]int) string {
	best := ""
	for n, k := range names {
		if best == "" || k > names[best] || k == names[best] && (len(n) > len(best) || len(n) == len(best) && n < best) {
			best = n
		}
	}
	return best
}
