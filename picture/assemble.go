package picture

import (
	"slices"
	"strings"
	"sync"

	"isnad/calendar"
	"isnad/entity"
)

// index puts the parts together in the order of the documents' ids.
func (b *builder) index(asOf calendar.Day) *Index {
	slices.SortFunc(b.parts, func(x, y *part) int { return strings.Compare(x.id, y.id) })
	nf, nl := 0, 0
	joiner := entity.NewJoiner()
	for _, p := range b.parts {
		nf, nl = nf+len(p.facts), nl+len(p.fillers)
		joiner.Add(p.id, p.ms)
	}
	ix := &Index{lex: b.lex, asOf: asOf, rejected: b.rejected, texts: texts{keeper: b.keeper},
		docs: make([]doc, 0, len(b.parts)), facts: make([]fact, 0, nf), fillers: make([]filler, 0, nl)}
	for _, p := range b.parts {
		ix.docs = append(ix.docs, p.doc)
	}
	var copies sync.WaitGroup
	copies.Go(ix.copies) // it looks at the documents' words alone
	ix.table = joiner.Table(b.lex, b.said)
	ix.number = map[string]int32{}
	for i, p := range b.parts {
		ix.add(int32(i), p)
		b.parts[i] = nil
	}
	ix.post()
	copies.Wait()
	return ix
}

// add takes a part into the index, under the entities that its names stand for.
func (ix *Index) add(i int32, p *part) {
	by := make([]int32, len(p.names))
	for k := range by {
		by[k] = -1
	}
	words := int32(len(ix.said))
	ix.said = append(ix.said, p.names...)
	for k := range p.fillers {
		x := &p.fillers[k]
		if x.words >= 0 {
			x.words += words
		}
		if x.entity >= 0 {
			x.entity = ix.standsFor(p, x, by)
		}
	}
	for _, f := range p.facts {
		f.doc, f.first = i, f.first+uint32(len(ix.fillers))
		ix.facts = append(ix.facts, f)
	}
	ix.fillers = append(ix.fillers, p.fillers...)
}

// standsFor returns the number of the entity that a filler's name stands for; by holds
// those found already, where no judgement is about a single mention.
func (ix *Index) standsFor(p *part, x *filler, by []int32) int32 {
	plain := !ix.table.Particular()
	if n := by[x.entity]; plain && n >= 0 {
		return n
	}
	n := ix.numberOf(ix.table.OfMention(p.id, int(x.span[0]), int(x.span[1]), p.names[x.entity]))
	by[x.entity] = n
	return n
}

func (ix *Index) numberOf(id string) int32 {
	n, ok := ix.number[id]
	if !ok {
		n = int32(len(ix.ids))
		ix.ids = append(ix.ids, id)
		ix.number[id] = n
	}
	return n
}

// post lists the facts of each entity.
func (ix *Index) post() {
	ix.postings = make([][]int32, len(ix.ids))
	ix.entities = make([]entity.Entity, len(ix.ids))
	for i := range ix.ids {
		ix.entities[i] = ix.table.Entity(ix.ids[i])
	}
	ix.parents = make([]int32, len(ix.ids))
	for i := range ix.entities {
		ix.parents[i] = -1
		if n, ok := ix.number[ix.entities[i].Parent]; ok && ix.entities[i].Parent != "" {
			ix.parents[i] = n
		}
	}
	for i := range ix.facts {
		f := &ix.facts[i]
		for _, x := range ix.fillers[f.first:][:int(f.roles)+int(f.links)] {
			if x.entity < 0 {
				continue
			}
			if p := ix.postings[x.entity]; len(p) == 0 || p[len(p)-1] != int32(i) {
				ix.postings[x.entity] = append(p, int32(i))
			}
		}
	}
}
