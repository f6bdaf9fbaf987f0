package picture

import (
	"encoding/binary"
	"strings"

	"isnad/calendar"
	"isnad/entity"
)

// PartForm names the form in which parts are kept; another form has another name.
const PartForm = "part/2"

var kinds = []entity.Kind{entity.Unknown, entity.Person, entity.Group, entity.Force, entity.State, entity.Org, entity.Place}

// encode writes a part for a corpus to keep: numbers as varints, each string once.
func (p *part) encode() []byte {
	e := &partEncoder{words: map[string]int{}}
	for _, s := range []string{p.id, p.title, p.publisher} {
		e.string(s)
	}
	e.int(int(p.published))
	sketch := p.sketch.Append(nil)
	e.uint(len(sketch))
	e.b = append(e.b, sketch...)
	e.uint(len(p.names))
	for _, s := range p.names {
		e.string(e.local(p.id, s))
	}
	e.uint(len(p.ms))
	for i := range p.ms {
		e.mention(p.id, &p.ms[i])
	}
	e.facts(p)
	return e.b
}

// own stands for the beginning of ids that only this document has.
const own = "d:#"

func ownPrefix(id string) string { return "d:" + id + "#" }

// local shortens an id of this document's own.
func (e *partEncoder) local(id, s string) string {
	if rest, ok := strings.CutPrefix(s, ownPrefix(id)); ok {
		return own + rest
	}
	return s
}

// partEncoder gathers the bytes; words are numbered from 1 as they come.
type partEncoder struct {
	b     []byte
	words map[string]int
}

func (e *partEncoder) uint(n int) { e.b = binary.AppendUvarint(e.b, uint64(n)) }
func (e *partEncoder) int(n int)  { e.b = binary.AppendVarint(e.b, int64(n)) }
func (e *partEncoder) fixed(n uint64) {
	e.b = binary.LittleEndian.AppendUint64(e.b, n)
}

// string writes the number of a string that came before, or 0 and the string.
func (e *partEncoder) string(s string) {
	if n, ok := e.words[s]; ok {
		e.uint(n)
		return
	}
	e.words[s] = len(e.words) + 1
	e.uint(0)
	e.uint(len(s))
	e.b = append(e.b, s...)
}

func (e *partEncoder) mention(id string, m *entity.Mention) {
	e.string(e.local(id, m.Entity))
	e.uint(indexOf(kinds, m.Kind))
	flags := 0
	if m.Common {
		flags |= 1
	}
	if m.Reason != "" {
		flags |= 2
	}
	e.uint(flags)
	e.string(m.Name)
	e.uint(len(m.Also))
	for _, a := range m.Also {
		e.string(a)
	}
}

func indexOf[T comparable](s []T, x T) int {
	for i := range s {
		if s[i] == x {
			return i
		}
	}
	return 0
}

// sentence is what facts of one sentence have in common.
type sentence struct {
	at  [2]int32
	bag uint64
	sum uint64 // hash of its text, 0 for a short one
}

func (e *partEncoder) facts(p *part) {
	var all []sentence
	place := map[sentence]int{}
	for i := range p.facts {
		f := &p.facts[i]
		s := sentence{f.ev, f.bag, f.sum}
		if _, ok := place[s]; !ok {
			place[s] = len(all)
			all = append(all, s)
		}
	}
	e.uint(len(all))
	for _, s := range all {
		e.span(s.at)
		e.fixed(s.bag)
		e.fixed(s.sum)
	}
	e.uint(len(p.fillers))
	e.uint(len(p.facts))
	for i := range p.facts {
		f := &p.facts[i]
		e.fact(f, place[sentence{f.ev, f.bag, f.sum}])
		for k := range p.fillers[f.first:][:int(f.roles)+int(f.links)] {
			e.filler(&p.fillers[int(f.first)+k], k >= int(f.roles))
		}
	}
}

func (e *partEncoder) span(s [2]int32) {
	e.uint(int(s[0]))
	e.uint(int(s[1] - s[0]))
}

// Flags of a fact beside its mode.
const (
	partOusts = 8 << iota
	partDescribes
	partDated
	partPost
)

func (e *partEncoder) fact(f *fact, sentence int) {
	flags := int(f.mode)
	for _, x := range []struct {
		is   bool
		flag int
	}{{f.ousts, partOusts}, {f.describes, partDescribes}, {f.when != calendar.None(), partDated}} {
		if x.is {
			flags |= x.flag
		}
	}
	if f.post != 0 {
		flags |= partPost
	}
	e.b = append(e.b, f.typ, byte(flags), byte(f.tells), f.roles, f.links)
	e.uint(sentence)
	e.span(f.trig)
	e.fixed(f.word)
	if f.post != 0 {
		e.uint(int(f.post))
	}
	if flags&partDated != 0 {
		e.int(int(f.when.Start))
		e.int(int(f.when.End))
	}
}

// Flags of a filler, above its role and relation.
const (
	partCounted = 64 << iota
	partApprox
)

func (e *partEncoder) filler(x *filler, link bool) {
	b := x.role | byte(x.rel)<<3
	if x.counted {
		b |= partCounted
	}
	if x.approx {
		b |= partApprox
	}
	e.b = append(e.b, b)
	e.span(x.span)
	e.int(int(x.entity))
	if link {
		e.int(int(x.words))
	}
	if x.counted {
		e.int(int(x.min))
		e.int(int(x.max))
	}
}
