package picture

import (
	"errors"
	"math"
	"strings"

	"isnad/calendar"
	"isnad/entity"
	"isnad/source/copies"
)

var errPart = errors.New("it ends too early or holds what cannot be")

// decodePart reads what encode wrote. Whatever it is given, what it returns can be used.
func decodePart(b string) (*part, error) {
	d := &partDecoder{b: b}
	p := &part{}
	p.id, p.title, p.publisher = d.string(), d.string(), d.string()
	p.published = calendar.Day(d.int32())
	n := d.length(1)
	var err error
	if p.sketch, err = copies.Decode(d.b[d.at : d.at+n]); err != nil {
		return nil, err
	}
	d.at += n
	p.names = make([]string, d.length(1))
	for i := range p.names {
		p.names[i] = d.whole(p.id, d.string())
	}
	p.ms = make([]entity.Mention, d.length(5))
	for i := range p.ms {
		d.mention(p.id, &p.ms[i])
	}
	d.facts(p)
	if d.bad || d.at != len(d.b) {
		return nil, errPart
	}
	return p, nil
}

// partDecoder reads a part. After the first fault all reads give zero.
type partDecoder struct {
	b     string // strings are cut from it
	at    int
	bad   bool
	words []string
}

func (d *partDecoder) fail() { d.bad, d.at = true, len(d.b) }

func (d *partDecoder) uint() int {
	if d.at < len(d.b) && d.b[d.at] < 0x80 {
		d.at++
		return int(d.b[d.at-1])
	}
	v := d.varint()
	if v > math.MaxInt32 {
		d.fail()
		return 0
	}
	return int(v)
}

// varint reads what binary.AppendUvarint wrote.
func (d *partDecoder) varint() (v uint64) {
	for shift := 0; shift < 64 && d.at < len(d.b); shift += 7 {
		c := d.b[d.at]
		d.at++
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
	d.fail()
	return 0
}

func (d *partDecoder) int32() int32 {
	u := d.varint()
	v := int64(u>>1) ^ -int64(u&1)
	if v < math.MinInt32 || v > math.MaxInt32 {
		d.fail()
		return 0
	}
	return int32(v)
}

// length reads how many things of at least size bytes follow.
func (d *partDecoder) length(size int) int {
	n := d.uint()
	if n > (len(d.b)-d.at)/size {
		d.fail()
		return 0
	}
	return n
}

func (d *partDecoder) bytes(n int) string {
	if len(d.b)-d.at < n {
		d.fail()
		return "\x00\x00\x00\x00\x00\x00\x00\x00"[:n]
	}
	d.at += n
	return d.b[d.at-n : d.at]
}

func (d *partDecoder) fixed() uint64 {
	b := d.bytes(8)
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 | uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

func (d *partDecoder) string() string {
	k := d.uint()
	if k > len(d.words) {
		d.fail()
		return ""
	}
	if k > 0 {
		return d.words[k-1]
	}
	n := d.length(1)
	s := d.b[d.at : d.at+n]
	d.at += n
	d.words = append(d.words, s)
	return s
}

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
	head := d.bytes(5)
	f.typ, f.tells, f.roles, f.links = head[0], tells(head[2]), head[3], head[4]
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
	if flags&partPost != 0 {
		f.post = uint32(d.uint())
	}
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
