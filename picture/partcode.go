package picture

import (
	"encoding/binary"
	"errors"
	"math"
	"strings"

	"isnad/calendar"
	"isnad/entity"
	"isnad/source/copies"
)

// PartForm names the form in which parts are kept; another form has another name.
const PartForm = "part/1"

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
	e.b = append(e.b, f.typ, byte(flags), f.roles, f.links)
	e.uint(sentence)
	e.span(f.trig)
	e.fixed(f.word)
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
