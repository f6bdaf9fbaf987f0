package picture

import (
	"slices"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// scope is the subject with what belongs to it, by entity number.
type scope struct {
	ix     *Index
	self   map[int32]bool // the subject and its branches
	people map[int32]bool // people of the subject, where it is a group
	roots  []string
	parent int32          // the group that the subject is a branch of, -1 for none
	about  map[int32]bool // documents about the branch, in which its parent stands for it
}

func (ix *Index) scopeOf(id string) *scope {
	s := &scope{ix: ix, self: map[int32]bool{}, people: map[int32]bool{}, roots: ix.table.Branches(id)}
	in := map[string]bool{}
	for _, r := range s.roots {
		in[r] = true
		if n, ok := ix.number[r]; ok {
			s.self[n] = true
		}
	}
	s.widen(id)
	if s.parent >= 0 {
		in[ix.ids[s.parent]] = true
	}
	for i := range ix.entities {
		if e := &ix.entities[i]; e.Kind == entity.Person && in[e.Parent] {
			s.people[int32(i)] = true
		}
	}
	if n, ok := ix.number[id]; !ok || ix.entities[n].Kind != entity.Person { // a person has no people
		s.holders()
	}
	return s
}

// widen finds the documents that are about a branch: they name it twice, and half of
// their places lie in its country, or three times and not far less than its parent. There «التنظيم» and the parent's name mean
// the branch as a rule, so that what they do there is pictured with it.
func (s *scope) widen(id string) {
	s.parent, s.about = -1, map[int32]bool{}
	n, ok := s.ix.number[id]
	if !ok || s.ix.entities[n].Kind != entity.Group || s.ix.entities[n].Parent == "" {
		return
	}
	p, ok := s.ix.number[s.ix.entities[n].Parent]
	if !ok {
		return
	}
	s.parent = p
	named, whole := map[int32]int{}, map[int32]int{}
	for _, fi := range s.ix.postings[n] {
		named[s.ix.facts[fi].doc]++
	}
	for _, fi := range s.ix.postings[p] {
		whole[s.ix.facts[fi].doc]++
	}
	for d, k := range named {
		if k >= 2 && s.ix.mostlyIn(d, s.ix.entities[n].Country) || k >= 3 && 4*k >= whole[d] {
			s.about[d] = true
		}
	}
}

// mostlyIn tells whether no less than half of the located places of a document lie in a country.
func (ix *Index) mostlyIn(d int32, country string) bool {
	in, all := 0, 0
	for at := ix.firstOf(d); at < len(ix.facts) && ix.facts[at].doc == d; at++ {
		for _, x := range ix.rolesOf(&ix.facts[at]) {
			if x.entity < 0 || ix.entities[x.entity].Kind != entity.Place || ix.entities[x.entity].Country == "" {
				continue
			}
			if all++; ix.entities[x.entity].Country == country {
				in++
			}
		}
	}
	return 2*in >= all
}

// groups returns the subject, its branches and the parent that may stand for it.
func (s *scope) groups() []int32 {
	var out []int32
	for n := range s.self {
		out = append(out, n)
	}
	if s.parent >= 0 {
		out = append(out, s.parent)
	}
	return out
}

// holders adds people whom a text gives an office of the subject.
func (s *scope) holders() {
	for _, n := range s.groups() {
		for _, fi := range s.ix.postings[n] {
			f := &s.ix.facts[fi]
			if !s.mine(n, f.doc) {
				continue
			}
			if t := f.claimType(); t != claim.Office && t != claim.Appoint || f.mode != 0 {
				continue
			}
			if x := s.ix.one(f, claim.Target); f.claimType() == claim.Office && (x == nil || !s.mine(x.entity, f.doc) || x.rel == entity.Of) {
				continue
			}
			role := claim.Actor
			if f.claimType() == claim.Appoint {
				role = claim.Target
			}
			if h := s.ix.one(f, role); h != nil && h.entity >= 0 && h.rel == entity.Is && s.ix.entities[h.entity].Kind == entity.Person && s.ix.entities[h.entity].Parent == "" {
				s.people[h.entity] = true
			}
		}
	}
}

// mine tells whether an entity is the subject, a branch of it, or in a document about
// the branch its parent.
func (s *scope) mine(n, doc int32) bool {
	return n >= 0 && (s.self[n] || n == s.parent && s.about[doc])
}

// facts returns what concerns the subject in the period, sorted: all that names it,
// and what happens to its people as its people.
func (s *scope) facts(from, to calendar.Day) []int32 {
	var out []int32
	for n := range s.self {
		for _, fi := range s.ix.postings[n] {
			if s.ix.concerns(&s.ix.facts[fi], s.self) {
				out = append(out, fi)
			}
		}
	}
	if s.parent >= 0 {
		for _, fi := range s.ix.postings[s.parent] {
			if f := &s.ix.facts[fi]; s.about[f.doc] && s.ix.concerns(f, map[int32]bool{s.parent: true}) {
				out = append(out, fi)
			}
		}
	}
	for n := range s.people {
		for _, fi := range s.ix.postings[n] {
			if f := &s.ix.facts[fi]; s.belongs(n, f.doc) && s.personal(f, n) {
				out = append(out, fi)
			}
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	out = s.companions(out)
	return slices.DeleteFunc(out, func(fi int32) bool { return !s.ix.within(&s.ix.facts[fi], from, to) })
}

// concerns tells whether the subject fills a role; what it merely tells of others does not.
func (ix *Index) concerns(f *fact, self map[int32]bool) bool {
	return slices.ContainsFunc(ix.rolesOf(f), func(x filler) bool { return x.entity >= 0 && self[x.entity] })
}

// belongs: the person is the subject's, or its parent's in a document about the branch.
func (s *scope) belongs(n, d int32) bool {
	p := s.ix.entities[n].Parent
	return p == "" || slices.Contains(s.roots, p) || s.about[d]
}

// personal tells whether a fact is about a person's standing in the group: allegiance
// and office, what the person suffers or is told to have done by force, and quarrels inside.
func (s *scope) personal(f *fact, n int32) bool {
	in := func(role claim.RoleName) bool {
		return slices.ContainsFunc(s.ix.rolesOf(f), func(x filler) bool { return roleNames[x.role] == role && x.entity == n && x.rel == entity.Is })
	}
	switch t := f.claimType(); t.Family() {
	case claim.Allegiance, claim.Organisation:
		return in(claim.Actor) || in(claim.Target)
	case claim.Words:
		other := s.ix.one(f, claim.Target)
		return in(claim.Actor) && other != nil && (s.people[other.entity] || s.mine(other.entity, f.doc))
	case claim.Violence:
		return in(claim.Actor) || t == claim.Kill && in(claim.Target)
	default:
		return in(claim.Target) && (t == claim.Arrest || t == claim.Release)
	}
}

// companions adds what the same text tells of those who change sides: whom they turn
// to, what they were offered, what office they held.
func (s *scope) companions(facts []int32) []int32 {
	ix := s.ix
	out := slices.Clone(facts)
	for _, fi := range facts {
		f := &ix.facts[fi]
		if f.claimType().Family() != claim.Allegiance {
			continue
		}
		a := ix.one(f, claim.Actor)
		if a == nil || a.entity >= 0 && ix.entities[a.entity].Kind != entity.Person {
			continue
		}
		for at := ix.firstOf(f.doc); at < len(ix.facts) && ix.facts[at].doc == f.doc; at++ {
			o := &ix.facts[at]
			if o.claimType().Family() != claim.Allegiance && o.claimType() != claim.Agree && o.claimType() != claim.Appoint {
				continue
			}
			if slices.ContainsFunc(ix.rolesOf(o), func(x filler) bool { return x.span == a.span }) {
				out = append(out, int32(at))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// firstOf returns the first fact of a document.
func (ix *Index) firstOf(d int32) int {
	at, _ := slices.BinarySearchFunc(ix.facts, d, func(f fact, d int32) int { return int(f.doc) - int(d) })
	return at
}

// within tells whether a fact falls in a period: by when it happened, else by when it was
// told. What was published before the period does not.
func (ix *Index) within(f *fact, from, to calendar.Day) bool {
	if !from.Known() && !to.Known() {
		return true
	}
	if p := ix.docs[f.doc].published; from.Known() && p.Known() && p < from {
		return false // it cannot tell of the period
	}
	v := f.when
	if v == calendar.None() || v.Days() == 0 || v.Days() > 400 {
		v = calendar.Single(ix.docs[f.doc].published)
	}
	return (!from.Known() || v.End >= from) && (!to.Known() || v.Start <= to)
}
