package entity

import (
	"slices"
	"strings"

	"isnad/lexicon"
)

// Joiner gathers what each document calls people and groups, and then decides which
// of them are one across documents. Add from one goroutine.
type Joiner struct {
	seen   map[string]*unlisted
	listed map[string][]company // of listed people
	also   map[[2]string]string // ids that one mention gives together, with a document
}

// unlisted is a name outside the lexicon with the documents that bear it.
type unlisted struct {
	kind   Kind
	common bool
	shown  map[string]int
	in     []company
}

// company is a document with the groups, forces and listed people of its claims.
type company struct {
	doc  string
	with []string
}

// NewJoiner returns an empty Joiner.
func NewJoiner() *Joiner {
	return &Joiner{seen: map[string]*unlisted{}, listed: map[string][]company{}, also: map[[2]string]string{}}
}

// Add takes in the resolved mentions of one document.
func (j *Joiner) Add(doc string, ms []Mention) {
	var with []string
	mine := map[string]bool{}
	for i := range ms {
		m := &ms[i]
		switch {
		case strings.HasPrefix(m.Entity, "n:"):
			u := j.seen[m.Entity]
			if u == nil {
				u = &unlisted{kind: m.Kind, shown: map[string]int{}}
				j.seen[m.Entity] = u
			}
			u.common = u.common || m.Common
			if m.Reason == BySameName || m.Reason == ByHead && m.Name != "" {
				u.shown[m.Name]++
			}
			mine[m.Entity] = true
			if m.Kind == Group {
				with = append(with, m.Entity)
			}
		case m.joins():
			with = append(with, m.Entity)
		}
		for _, a := range m.Also {
			j.also[[2]string{min(a, m.Entity), max(a, m.Entity)}] = doc
			if _, ok := j.seen[a]; !ok && strings.HasPrefix(a, "n:") {
				j.seen[a] = &unlisted{kind: m.Kind, shown: map[string]int{}}
			}
		}
	}
	slices.Sort(with)
	with = slices.Compact(with)
	for _, id := range with {
		if strings.HasPrefix(id, "p:") {
			j.listed[id] = append(j.listed[id], company{doc, without(with, id)})
		}
	}
	for id := range mine {
		j.seen[id].in = append(j.seen[id].in, company{doc, with})
	}
}

// without copies ids but one.
func without(ids []string, id string) []string {
	out := make([]string, 0, len(ids))
	for _, x := range ids {
		if x != id {
			out = append(out, x)
		}
	}
	return out
}

// edge is a join of two ids.
type edge struct {
	a, b   string
	reason Reason
	detail string
}

// edges returns the joins that the documents warrant, in a fixed order.
func (j *Joiner) edges(l *lexicon.Lexicon) []edge {
	var out []edge
	for pair, doc := range j.also {
		out = append(out, edge{pair[0], pair[1], ByAlias, doc})
	}
	out = append(out, j.longer()...)
	out = append(out, j.spelled(l)...)
	slices.SortFunc(out, func(a, b edge) int {
		return strings.Compare(a.a+"\x00"+a.b+"\x00"+string(a.reason), b.a+"\x00"+b.b+"\x00"+string(b.reason))
	})
	return out
}

// longer joins a name of two words to the only longer one that holds it, where both
// keep company with the same listed group, force or person. A name that goes before
// both is the son's (جهاد عماد مغنية), but for those that are only put before names.
func (j *Joiner) longer() []edge {
	byEnd := map[string][]string{}
	for id, u := range j.seen {
		if w := nameOf(id); u.kind == Person && len(w) >= 3 {
			byEnd[w[len(w)-1]] = append(byEnd[w[len(w)-1]], id)
		}
	}
	var out []edge
	for id, u := range j.seen {
		w := nameOf(id)
		if u.kind != Person || len(w) != 2 {
			continue
		}
		only := ""
		for _, l := range byEnd[w[1]] {
			if lw := nameOf(l); (lw[0] == w[0] || lw[1] == w[0] && j.seen[l].fronted(lw)) && share(u.in, j.seen[l].in) != "" {
				if only != "" {
					only = ""
					break
				}
				only = l
			}
		}
		if only != "" {
			out = append(out, edge{id, only, ByLonger, share(u.in, j.seen[only].in)})
		}
	}
	return out
}

// before are names that stand before the name that someone goes by: محمد أختر منصور.
var before = map[string]bool{"محمد": true, "سيد": true, "السيد": true}

// fronted tells a name of three words of which the first only stands before the others;
// «محمد بن نايف …» is another's son.
func (u *unlisted) fronted(words []string) bool {
	if len(words) != 3 || !before[words[0]] {
		return false
	}
	for shown := range u.shown {
		if strings.Contains(shown, " بن ") || strings.Contains(shown, " ابن ") {
			return false
		}
	}
	return true
}

func nameOf(id string) []string { return strings.Split(strings.TrimPrefix(id, "n:"), "-") }

// share returns the first id that stands in the company of both, "" for none.
func share(a, b []company) string {
	have := map[string]bool{}
	for _, c := range a {
		for _, w := range c.with {
			have[w] = true
		}
	}
	best := ""
	for _, c := range b {
		for _, w := range c.with {
			if have[w] && (best == "" || w < best) {
				best = w
			}
		}
	}
	return best
}

// parts cuts the documents of a common name into those that share company, directly
// or by others: people of one common name are one only in the same company.
func (u *unlisted) parts() map[string]string {
	first := make([]int, len(u.in))
	for i := range first {
		first[i] = i
	}
	var root func(i int) int
	root = func(i int) int {
		if first[i] != i {
			first[i] = root(first[i])
		}
		return first[i]
	}
	by := map[string]int{}
	for i, c := range u.in {
		for _, w := range c.with {
			if o, ok := by[w]; ok {
				first[root(i)] = root(o)
			} else {
				by[w] = i
			}
		}
	}
	least := map[int]string{}
	for i, c := range u.in {
		if r := root(i); least[r] == "" || c.doc < least[r] {
			least[r] = c.doc
		}
	}
	out := map[string]string{}
	for i, c := range u.in {
		out[c.doc] = least[root(i)]
	}
	return out
}
