package picture

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/arabic/morph"
	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
)

// part is what an index takes of one document: all that follows from it alone.
type part struct {
	doc
	names   []string         // ids of entities and words of links
	ms      []entity.Mention // as far as they tell who is who elsewhere
	facts   []fact
	fillers []filler // entity and words are indexes into names
}

// resolved finds out who is who in a record and makes a part of it.
func (b *builder) resolved(r *entity.Resolver, rec *claim.Record) *part {
	ms, w := b.twins.of(r, rec)
	return b.made(rec, ms, w)
}

// made makes a part of a record's mentions and what its twin has.
func (b *builder) made(rec *claim.Record, ms []entity.Mention, w *twin) *part {
	p := &part{doc: doc{id: rec.ID, title: rec.Title, publisher: rec.Publisher, text: w.rec.Text, published: entity.Published(rec), sketch: w.sketch}}
	p.ms, p.facts = entity.Telling(ms), make([]fact, 0, len(rec.Claims))
	m := mentions{b: b, p: p, ms: ms, bags: w.bags, number: map[string]int32{}}
	for i := range rec.Claims {
		m.add(&rec.Claims[i])
	}
	return p
}

// intern numbers a name.
func (m *mentions) intern(name string) int32 {
	if name == "" {
		return -1
	}
	n, ok := m.number[name]
	if !ok {
		n = int32(len(m.p.names))
		m.p.names = append(m.p.names, name)
		m.number[name] = n
	}
	return n
}

// mentions makes the facts of one document.
type mentions struct {
	b      *builder
	p      *part
	ms     []entity.Mention
	bags   map[claim.Span]bag
	number map[string]int32
}

// bag is what is kept of a sentence's words; the work is done once a sentence.
type bag struct {
	words uint64 // a sketch
	sum   uint64 // a hash
}

func (m *mentions) bag(s claim.Span) bag {
	s.Text = ""
	return m.bags[s]
}

// bagsOf sketches the sentences of a record.
func bagsOf(rec *claim.Record) map[claim.Span]bag {
	out := map[claim.Span]bag{}
	for i := range rec.Claims {
		s := rec.Claims[i].Evidence
		text := s.Text
		s.Text = ""
		if _, ok := out[s]; !ok {
			out[s] = bag{simhash(text), hash(text)}
		}
	}
	return out
}

func (m *mentions) at(s claim.Span) *entity.Mention {
	i, ok := slices.BinarySearchFunc(m.ms, s, func(x entity.Mention, s claim.Span) int {
		return cmp.Or(cmp.Compare(x.Start, s.Start), cmp.Compare(x.End, s.End))
	})
	if !ok {
		return nil
	}
	return &m.ms[i]
}

func (m *mentions) add(c *claim.Claim) {
	p := m.p
	f := fact{first: uint32(len(p.fillers)), typ: uint8(max(0, slices.Index(types, c.Type))), trig: span(c.Trigger), ev: span(c.Evidence), when: calendar.None()}
	if c.Time != nil {
		f.when = *c.Time
	}
	if len(c.Evidence.Text) > 60 {
		f.sum = m.bag(c.Evidence).sum
		f.tellSaid()
	}
	f.word, f.bag = hash(arabic.Fold(c.Trigger.Text, arabic.Search)), m.bag(c.Evidence).words
	f.ousts, f.describes = c.Type == claim.Dismiss && ousting(c.Trigger.Text), descriptive(c)
	f.tells, f.post = tellsOf(c), post(c)
	switch c.Modality {
	case claim.Uncertain:
		f.mode = modeUncertain
	case claim.Unrealised:
		f.mode = modeUnrealised
	}
	if c.Polarity == claim.Negated {
		f.mode |= modeNegated
	}
	for i := range c.Roles[:min(len(c.Roles), 200)] {
		r := &c.Roles[i]
		x := filler{span: span(r.Span), entity: -1, words: -1, min: -1, max: -1, role: uint8(max(0, slices.Index(roleNames, r.Role)))}
		if r.Count != nil && !m.pluralOnly(r) {
			x.counted, x.approx, x.min, x.max = true, r.Count.Approx, small(r.Count.Min), small(r.Count.Max)
		}
		if mn := m.at(r.Span); mn != nil && mn.Entity != "" && r.Role != claim.OfficeRole && r.Role != claim.Instrument {
			x.entity, x.rel = m.intern(m.placed(mn, r.Role)), mn.Relation
		}
		p.fillers = append(p.fillers, x)
		f.roles++
	}
	for i := range c.Isnad[:min(len(c.Isnad), 50)] {
		l := &c.Isnad[i]
		x := filler{span: span(l.Span), entity: -1, words: m.intern(l.Span.Text), min: -1, max: -1, role: uint8(max(0, slices.Index(stances, l.Stance)))}
		if mn := m.at(l.Span); mn != nil && mn.Entity != "" {
			x.entity, x.rel = m.intern(mn.Entity), mn.Relation
		}
		p.fillers = append(p.fillers, x)
		f.links++
	}
	p.facts = append(p.facts, f)
}

// tellSaid works out said of the other fields.
func (f *fact) tellSaid() {
	if f.sum != 0 {
		f.said = mix(f.sum + uint64(f.trig[0]-f.ev[0])*31 + uint64(f.typ))
	}
}

// ousting tells verbs that dismiss someone: «أزاحك صالح», unlike «استقال صالح».
func ousting(trigger string) bool {
	w := strings.TrimLeft(arabic.Fold(trigger, arabic.Match), "وف")
	return slices.ContainsFunc([]string{"ازاح", "اقال", "اطاح", "اسقط", "يقيل", "تقيل", "يزيح", "تزيح", "يطيح", "تطيح", "يسقط", "عزله", "عزلت"}, func(p string) bool {
		return strings.HasPrefix(w, p) && !strings.HasPrefix(w, "اقالة") && !strings.HasPrefix(w, "اقالته")
	})
}

// placed gives the country where a state fills the role of a place.
func (m *mentions) placed(mn *entity.Mention, role claim.RoleName) string {
	if role != claim.Place || mn.Kind != entity.State {
		return mn.Entity
	}
	n := m.b.lex.Named(mn.Entity)
	if n == nil {
		return mn.Entity
	}
	if c := m.b.country[n.Country]; c != "" {
		return c
	}
	return mn.Entity
}

// pluralOnly tells «مسلحي التنظيم» and «المنشقين», whose form is that of two and of many:
// the number is not told.
func (m *mentions) pluralOnly(r *claim.Role) bool {
	if r.Count.Min == nil || r.Count.Max == nil || *r.Count.Min != 2 || *r.Count.Max != 2 {
		return false
	}
	first, rest, _ := strings.Cut(strings.TrimSpace(r.Span.Text), " ")
	f := arabic.Fold(strings.Trim(first, "«»\"،"), arabic.Match)
	switch {
	case strings.HasPrefix(f, "اثن") || strings.HasSuffix(f, "تين") || strings.HasSuffix(f, "تي"):
		return false
	case rest != "" && strings.HasSuffix(f, "ي"):
		return true
	case !strings.HasSuffix(f, "ين"):
		return false
	}
	known := false
	for _, h := range m.b.lex.Lookup(f) {
		if h.Kind == lexicon.NounWord {
			if h.Form.Number == morph.Pl {
				return true
			}
			known = true
		}
	}
	return !known
}

func span(s claim.Span) [2]int32 { return [2]int32{int32(s.Start), int32(s.End)} }

func small(n *int64) int32 {
	if n == nil || *n < 0 {
		return -1
	}
	return int32(min(*n, math.MaxInt32))
}
