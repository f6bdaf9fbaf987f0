package picture

import (
	"cmp"
	"slices"
	"strings"

	"isnad/entity"
)

// mostSources bounds the table.
const mostSources = 60

// voicesTable lists the voices behind the picture: the inner end of each chain, or the
// publisher where it speaks for itself.
func (d *drawing) voicesTable() {
	type voice struct {
		Source
		docs, wires map[int32]bool
	}
	by := map[string]*voice{}
	for _, fi := range d.facts {
		f := &d.ix.facts[fi]
		doc := &d.ix.docs[f.doc]
		key, name, id, own := "p:"+doc.publisher, doc.publisher, "", false
		ls := d.ix.linksOf(f)
		if len(ls) > 0 {
			last := &ls[len(ls)-1]
			key, name, id, own = d.voiceOf(f, last)
		}
		v := by[key]
		if v == nil {
			v = &voice{Source: Source{Name: name, Entity: id, Publisher: len(ls) == 0, Own: own, Through: []string{}}, docs: map[int32]bool{}, wires: map[int32]bool{}}
			by[key] = v
		}
		v.Claims++
		v.docs[f.doc], v.wires[doc.wire] = true, true
		if len(ls) > 1 {
			v.Hearsay++
		}
		if d.ix.denied(f) || f.mode&modeNegated != 0 {
			v.Denies++
		}
		if len(ls) > 0 && doc.publisher != "" && !slices.Contains(v.Through, doc.publisher) {
			v.Through = append(v.Through, doc.publisher)
		}
	}
	out := make([]Source, 0, len(by))
	for _, v := range by {
		v.Texts, v.Wires = len(v.docs), len(v.wires)
		slices.Sort(v.Through)
		out = append(out, v.Source)
	}
	slices.SortFunc(out, func(a, b Source) int {
		return cmp.Or(cmp.Compare(b.Claims, a.Claims), strings.Compare(a.Name, b.Name), strings.Compare(a.Entity, b.Entity))
	})
	d.p.Sources = out[:min(mostSources, len(out))]
}

// voiceOf names the source that a link is: a known one by its name, others by their words.
func (d *drawing) voiceOf(f *fact, l *filler) (key, name, id string, own bool) {
	text := bare(d.ix.wordsOf(l))
	if l.entity < 0 || l.rel == entity.Of {
		return "t:" + text, text, "", false
	}
	id = d.ix.idOf(l.entity)
	own = d.s.self[l.entity] || d.s.people[l.entity]
	if l.rel != entity.Is {
		return "t:" + id + text, text, "", own
	}
	return "e:" + id, cmp.Or(d.ix.entities[l.entity].Arabic, text), id, own
}
