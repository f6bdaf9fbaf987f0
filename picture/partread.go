package picture

import (
	"strings"

	"isnad/calendar"
	"isnad/entity"
)

// whole is the reverse of partEncoder.local.
func (d *partDecoder) whole(id, s string) string {
	if rest, ok := strings.CutPrefix(s, own); ok {
		return ownPrefix(id) + rest
	}
	return s
}

func (d *partDecoder) mention(id string, m *entity.Mention) {
	m.Entity = d.whole(id, d.string())
	m.Kind = kinds[d.below(len(kinds))]
	flags := d.uint()
	m.Common = flags&1 != 0
	if flags&2 != 0 {
		m.Reason = entity.BySameName
	}
	m.Name = d.string()
	for range d.length(1) {
		m.Also = append(m.Also, d.string())
	}
}

// below reads a number that must be less than n.
func (d *partDecoder) below(n int) int {
	k := d.uint()
	if k >= n {
		d.fail()
		return 0
	}
	return k
}

func (d *partDecoder) span() [2]int32 {
	a := d.uint()
	n := d.uint()
	if a+n > 1<<30 {
		d.fail()
		return [2]int32{}
	}
	return [2]int32{int32(a), int32(a + n)}
}

func (d *partDecoder) facts(p *part) {
	all := make([]sentence, d.length(18))
	for i := range all {
		all[i] = sentence{d.span(), d.fixed(), d.fixed()}
	}
	p.fillers = make([]filler, 0, d.length(4))
	p.facts = make([]fact, d.length(15))
	for i := range p.facts {
		f := &p.facts[i]
		d.fact(f, all)
		f.first = uint32(len(p.fillers))
		for k := range int(f.roles) + int(f.links) {
			p.fillers = append(p.fillers, d.filler(k >= int(f.roles), len(p.names)))
		}
		if d.bad {
			return
		}
	}
}

func (d *partDecoder) fact(f *fact, all []sentence) {
	head := d.bytes(4)
	f.typ, f.roles, f.links = head[0], head[2], head[3]
	flags := head[1]
	f.mode = flags & 7
	f.ousts, f.describes, f.when = flags&partOusts != 0, flags&partDescribes != 0, calendar.None()
	s := d.below(len(all))
	if int(f.typ) >= len(types) || d.bad {
		d.fail()
		return
	}
	f.ev, f.bag, f.sum = all[s].at, all[s].bag, all[s].sum
	f.trig = d.span()
	f.word = d.fixed()
	f.tellSaid()
	if flags&partDated != 0 {
		f.when.Start, f.when.End = calendar.Day(d.int32()), calendar.Day(d.int32())
	}
}

func (d *partDecoder) filler(link bool, names int) filler {
	b := d.bytes(1)[0]
	x := filler{role: b & 7, rel: entity.Relation(b >> 3 & 7), counted: b&partCounted != 0, approx: b&partApprox != 0, words: -1, min: -1, max: -1}
	x.span = d.span()
	x.entity = d.name(names)
	most := len(roleNames)
	if link {
		x.words, most = d.name(names), len(stances)
	}
	if x.counted {
		x.min, x.max = d.int32(), d.int32()
	}
	if int(x.role) >= most || x.rel > entity.Of {
		d.fail()
		return filler{}
	}
	return x
}

// name reads the number of a name, -1 for none.
func (d *partDecoder) name(names int) int32 {
	n := d.int32()
	if n < -1 || int(n) >= names {
		d.fail()
		return -1
	}
	return n
}
