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
	for i := range ix.entities {
		if e := &ix.entities[i]; e.Kind == entity.Person && in[e.Parent] {
			s.people[int32(i)] = true
		}
	}
	s.holders()
	return s
}

// holders adds people whom a text gives an office of the subject.
func (s *scope) holders() {
	for n := range s.self {
		for _, fi := range s.ix.postings[n] {
			f := &s.ix.facts[fi]
			if t := f.claimType(); t != claim.Office && t != claim.Appoint || f.mode != 0 {
				continue
			}
			if x := s.ix.one(f, claim.Target); f.claimType() == claim.Office && (x == nil || !s.self[x.entity] || x.rel == entity.Of) {
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
	for n := range s.people {
		for _, fi := range s.ix.postings[n] {
			if s.ix.personal(&s.ix.facts[fi], n) {
				out = append(out, fi)
			}
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	return slices.DeleteFunc(out, func(fi int32) bool { return !s.ix.within(&s.ix.facts[fi], from, to) })
}

// concerns tells whether the subject fills a role; what it merely tells of others does not.
func (ix *Index) concerns(f *fact, self map[int32]bool) bool {
	return slices.ContainsFunc(ix.rolesOf(f), func(x filler) bool { return x.entity >= 0 && self[x.entity] })
}

// personal tells whether a fact is about a person's standing in the group.
func (ix *Index) personal(f *fact, n int32) bool {
	switch f.claimType().Family() {
	case claim.Allegiance, claim.Organisation:
	case claim.Words:
		return false
	default:
		x := ix.one(f, claim.Target)
		return x != nil && x.entity == n && x.rel == entity.Is && (f.claimType() == claim.Kill || f.claimType() == claim.Arrest || f.claimType() == claim.Release)
	}
	return slices.ContainsFunc(ix.rolesOf(f), func(x filler) bool { return x.entity == n && x.rel == entity.Is })
}

// within tells whether a fact falls in a period: by when it happened, else by when it was told.
func (ix *Index) within(f *fact, from, to calendar.Day) bool {
	if !from.Known() && !to.Known() {
		return true
	}
	v := f.when
	if v == calendar.None() || v.Days() == 0 || v.Days() > 400 {
		v = calendar.Single(ix.docs[f.doc].published)
	}
	return (!from.Known() || v.End >= from) && (!to.Known() || v.Start <= to)
}
