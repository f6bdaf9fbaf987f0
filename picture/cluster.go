package picture

import (
	"cmp"
	"slices"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// cluster gathers facts of one happening. Facts meet only in a block of one key, and
// are compared there two by two; what is joined to one is joined to all.
func (ix *Index) cluster(facts []int32) [][]int32 {
	c := &clusters{ix: ix, root: make([]int32, len(facts)), facts: facts}
	type keyed struct {
		key uint64
		i   int32
	}
	var all []keyed
	var keys []uint64
	for i, fi := range facts {
		c.root[i] = int32(i)
		keys = ix.keys(&ix.facts[fi], keys[:0])
		for _, k := range keys {
			all = append(all, keyed{k, int32(i)})
		}
	}
	slices.SortFunc(all, func(a, b keyed) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.i, b.i)) })
	var block []int32
	for i := 0; i < len(all); {
		block = block[:0]
		k := all[i].key
		for ; i < len(all) && all[i].key == k; i++ {
			block = append(block, all[i].i)
		}
		if len(block) > 1 {
			c.join(block)
		}
	}
	return c.sets()
}

// sets lists what was joined, by the least fact of each.
func (c *clusters) sets() [][]int32 {
	place := make([]int32, len(c.facts))
	var out [][]int32
	for i := range c.facts {
		r := c.find(int32(i)) // the least of its set, so it was placed before
		if r == int32(i) {
			place[i] = int32(len(out))
			out = append(out, c.facts[i:i+1:i+1])
			continue
		}
		out[place[r]] = append(out[place[r]], c.facts[i])
	}
	return out
}

type clusters struct {
	ix    *Index
	facts []int32
	root  []int32
}

func (c *clusters) find(i int32) int32 {
	for c.root[i] != i {
		c.root[i] = c.root[c.root[i]]
		i = c.root[i]
	}
	return i
}

// near is how many neighbours in time a fact is compared with: blocks of a long war
// hold thousands.
const near = 80

func (c *clusters) join(block []int32) {
	slices.SortFunc(block, func(a, b int32) int {
		x, y := &c.ix.facts[c.facts[a]], &c.ix.facts[c.facts[b]]
		return cmp.Or(cmp.Compare(c.ix.day(x), c.ix.day(y)), cmp.Compare(a, b))
	})
	for i, a := range block {
		for _, b := range block[i+1 : min(i+1+near, len(block))] {
			if ra, rb := c.find(a), c.find(b); ra != rb && c.ix.same(&c.ix.facts[c.facts[a]], &c.ix.facts[c.facts[b]]) {
				c.root[max(ra, rb)] = min(ra, rb)
			}
		}
	}
}

// day is when a fact happened, else when it was told.
func (ix *Index) day(f *fact) calendar.Day {
	if f.when.Start.Known() {
		return f.when.Start
	}
	return ix.docs[f.doc].published
}

// rule says how facts of a type are gathered.
type rule uint8

const (
	alone    rule = iota
	once          // a thing that happens to someone once: death, founding
	personal      // something a named person or a group does or undergoes in some weeks
	placed        // a fight or the like: place and day
	ground        // a taking or loss of a place
	exchange      // words and deals between two
)

func ruleOf(t claim.Type) rule {
	switch t {
	case claim.Die, claim.Found:
		return once
	case claim.Appoint, claim.Dismiss, claim.Pledge, claim.Join, claim.Renounce, claim.Defect, claim.Surrender, claim.Split, claim.Unite,
		claim.Arrest, claim.Release, claim.Abduct:
		return personal
	case claim.Seize, claim.Lose:
		return ground
	case claim.Attack, claim.Kill, claim.Wound, claim.Destroy:
		return placed
	case claim.Accuse, claim.Condemn, claim.Threaten, claim.Talk, claim.Agree, claim.Support:
		return exchange
	}
	return alone
}

// keys returns the blocks that a fact belongs to.
func (ix *Index) keys(f *fact, out []uint64) []uint64 {
	t := kindOf(f.claimType())
	key := func(parts ...int64) uint64 {
		h := mix(uint64(t) + 77)
		for _, p := range parts {
			h = mix(h*31 + uint64(p) + 1)
		}
		return h
	}
	if p := ix.patient(f); p != nil {
		r := ruleOf(f.claimType())
		if f.claimType() == claim.Dismiss && p.entity >= 0 && f.when != calendar.None() {
			out = append(out, key(6, int64(p.entity), int64(f.when.Start)))
		}
		if p.entity >= 0 && p.rel == entity.Is {
			switch { // only keys under which same may say yes: a war's groups fill blocks of thousands
			case r == exchange:
				out = append(out, key(5, int64(p.entity), int64(ix.entityOf(f, claim.Target))))
			case r == once || ix.entities[p.entity].Kind == entity.Person:
				out = append(out, key(1, int64(p.entity)))
			}
		} else if p.counted && p.min > 0 {
			out = append(out, key(2, int64(p.min), int64(ix.other(f, p))))
		}
	}
	if r := ruleOf(f.claimType()); r == placed || r == ground {
		if p := ix.one(f, claim.Place); p != nil && p.entity >= 0 {
			out = append(out, key(3, int64(p.entity)))
		}
	}
	if ix.docs[f.doc].shared {
		out = append(out, key(4, int64(f.word), int64(ix.docs[f.doc].wire)))
	}
	if f.said != 0 {
		out = append(out, f.said)
	}
	return out
}

// kindOf brings types together that may tell of one happening.
func kindOf(t claim.Type) uint8 {
	switch t {
	case claim.Lose:
		t = claim.Seize
	case claim.Defect:
		t = claim.Renounce
	case claim.Join:
		t = claim.Pledge
	}
	return uint8(slices.Index(types, t))
}

// patient is the filler that an event is about: who dies, is appointed, changes sides.
func (ix *Index) patient(f *fact) *filler {
	switch f.claimType() {
	case claim.Appoint, claim.Found, claim.Kill, claim.Arrest, claim.Release, claim.Abduct, claim.Wound, claim.Destroy, claim.Attack:
		return ix.one(f, claim.Target)
	case claim.Dismiss:
		if t := ix.one(f, claim.Target); t != nil || f.ousts {
			return t
		}
	}
	return ix.one(f, claim.Actor)
}

// other returns the entity of the role that is not p, -1 where unknown.
func (ix *Index) other(f *fact, p *filler) int32 {
	role := claim.Target
	if roleNames[p.role] == claim.Target {
		role = claim.Actor
	}
	if x := ix.one(f, role); x != nil {
		return ix.group(x.entity)
	}
	return -1
}

// group gives a person's group for what concerns allegiance, else the entity itself.
func (ix *Index) group(n int32) int32 {
	if n < 0 {
		return n
	}
	if p := ix.parents[n]; p >= 0 && ix.entities[n].Kind == entity.Person {
		return p
	}
	return n
}
