package picture

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"runtime"
	"slices"
	"strings"
	"sync"

	"isnad/arabic"
	"isnad/arabic/morph"
	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
)

// Build reads a corpus as of a day (NoDay: all of it) and indexes it. The order in
// which the corpus yields its documents does not matter.
func Build(c entity.Corpus, l *lexicon.Lexicon, asOf calendar.Day) (*Index, error) {
	said, err := c.Judgements()
	if err != nil {
		return nil, fmt.Errorf("reading the judgements: %w", err)
	}
	b := newBuilder(l, entity.Standing(said, asOf))
	work := make(chan *entity.Read, 8)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			r := entity.New(l)
			for d := range work {
				b.take(r, d)
			}
		})
	}
	for d, derr := range c.Documents(asOf) {
		if derr != nil {
			err = fmt.Errorf("reading the documents: %w", derr)
			break
		}
		work <- d
	}
	close(work)
	workers.Wait()
	if err != nil {
		return nil, err
	}
	return b.index(asOf), nil
}

// builder gathers documents from several workers.
type builder struct {
	lex      *lexicon.Lexicon
	said     []entity.Judgement
	reject   map[string]bool
	correct  map[string]*claim.Claim
	mu       sync.Mutex
	joiner   *entity.Joiner
	twins    *twins
	ids      []string
	number   map[string]int32
	parts    []part
	country  map[string]string
	rejected int
}

// part is one document on its way into the index.
type part struct {
	doc
	facts   []fact
	fillers []filler
}

func newBuilder(l *lexicon.Lexicon, said []entity.Judgement) *builder {
	b := &builder{lex: l, said: said, country: countries(l), joiner: entity.NewJoiner(), twins: newTwins(), number: map[string]int32{}, reject: map[string]bool{}, correct: map[string]*claim.Claim{}}
	for _, j := range said {
		switch j.Verdict {
		case entity.Reject:
			b.reject[j.A] = true
		case entity.Correct:
			c := new(claim.Claim)
			if json.Unmarshal(j.Claim, c) == nil {
				b.correct[j.A] = c
			}
		}
	}
	return b
}

// judged returns the record as people's verdicts on its claims leave it; the record
// itself stays as it is.
func (b *builder) judged(rec *claim.Record) (*claim.Record, int) {
	if len(b.reject) == 0 && len(b.correct) == 0 {
		return rec, 0
	}
	out := *rec
	out.Claims = nil
	n := 0
	text := []rune(rec.Text)
	for i := range rec.Claims {
		c := rec.Claims[i]
		id := c.ID
		if id == "" {
			id = c.Identify(rec.ID)
		}
		if b.reject[id] {
			n++
			continue
		}
		if r := b.correct[id]; r != nil && r.Check(text) == nil {
			c = *r
		}
		out.Claims = append(out.Claims, c)
	}
	return &out, n
}

// take resolves one document and keeps what the index needs.
func (b *builder) take(r *entity.Resolver, d *entity.Read) {
	rec, rejected := b.judged(&d.Record)
	ms, w := b.twins.of(r, rec)
	p := part{doc: doc{id: rec.ID, title: rec.Title, publisher: rec.Publisher, text: w.rec.Text, published: entity.Published(rec), read: d.On, sketch: w.sketch}}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rejected += rejected
	b.joiner.Add(rec.ID, ms)
	m := mentions{b, ms, w.bags}
	p.facts = make([]fact, 0, len(rec.Claims))
	for i := range rec.Claims {
		m.add(&p, &rec.Claims[i])
	}
	b.parts = append(b.parts, p)
}

// intern numbers an entity id.
func (b *builder) intern(id string) int32 {
	if id == "" {
		return -1
	}
	n, ok := b.number[id]
	if !ok {
		n = int32(len(b.ids))
		b.ids = append(b.ids, id)
		b.number[id] = n
	}
	return n
}

type mentions struct {
	b    *builder
	ms   []entity.Mention
	bags map[claim.Span]uint64
}

// bag sketches a sentence; the work is done once a sentence.
func (m mentions) bag(s claim.Span) uint64 {
	s.Text = ""
	return m.bags[s]
}

// bagsOf sketches the sentences of a record.
func bagsOf(rec *claim.Record) map[claim.Span]uint64 {
	out := map[claim.Span]uint64{}
	for i := range rec.Claims {
		s := rec.Claims[i].Evidence
		text := s.Text
		s.Text = ""
		if _, ok := out[s]; !ok {
			out[s] = simhash(text)
		}
	}
	return out
}

func (m mentions) at(s claim.Span) *entity.Mention {
	i, ok := slices.BinarySearchFunc(m.ms, s, func(x entity.Mention, s claim.Span) int {
		return cmp.Or(cmp.Compare(x.Start, s.Start), cmp.Compare(x.End, s.End))
	})
	if !ok {
		return nil
	}
	return &m.ms[i]
}

func (m mentions) add(p *part, c *claim.Claim) {
	f := fact{first: uint32(len(p.fillers)), typ: uint8(max(0, slices.Index(types, c.Type))), trig: span(c.Trigger), ev: span(c.Evidence), when: calendar.None()}
	if c.Time != nil {
		f.when = *c.Time
	}
	if len(c.Evidence.Text) > 60 {
		f.said = mix(hash(c.Evidence.Text) + uint64(c.Trigger.Start-c.Evidence.Start)*31 + uint64(f.typ))
	}
	f.word, f.bag = hash(arabic.Fold(c.Trigger.Text, arabic.Search)), m.bag(c.Evidence)
	f.ousts = c.Type == claim.Dismiss && ousting(c.Trigger.Text)
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
		x := filler{span: span(r.Span), entity: -1, min: -1, max: -1, role: uint8(max(0, slices.Index(roleNames, r.Role)))}
		if r.Count != nil && !m.pluralOnly(r) {
			x.counted, x.approx, x.min, x.max = true, r.Count.Approx, small(r.Count.Min), small(r.Count.Max)
		}
		if mn := m.at(r.Span); mn != nil && mn.Entity != "" && r.Role != claim.OfficeRole && r.Role != claim.Instrument {
			x.entity, x.rel = m.b.intern(m.placed(mn, r.Role)), mn.Relation
		}
		p.fillers = append(p.fillers, x)
		f.roles++
	}
	for i := range c.Isnad[:min(len(c.Isnad), 50)] {
		l := &c.Isnad[i]
		x := filler{span: span(l.Span), entity: -1, min: -1, max: -1, role: uint8(max(0, slices.Index(stances, l.Stance)))}
		if mn := m.at(l.Span); mn != nil && mn.Entity != "" {
			x.entity, x.rel = m.b.intern(mn.Entity), mn.Relation
		}
		p.fillers = append(p.fillers, x)
		f.links++
	}
	p.facts = append(p.facts, f)
}

// ousting tells verbs that dismiss someone: «أزاحك صالح», unlike «استقال صالح».
func ousting(trigger string) bool {
	w := strings.TrimLeft(arabic.Fold(trigger, arabic.Match), "وف")
	return slices.ContainsFunc([]string{"ازاح", "اقال", "اطاح", "اسقط", "يقيل", "تقيل", "يزيح", "تزيح", "يطيح", "تطيح", "يسقط", "عزله", "عزلت"}, func(p string) bool {
		return strings.HasPrefix(w, p) && !strings.HasPrefix(w, "اقالة") && !strings.HasPrefix(w, "اقالته")
	})
}

// placed gives the country where a state fills the role of a place.
func (m mentions) placed(mn *entity.Mention, role claim.RoleName) string {
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
func (m mentions) pluralOnly(r *claim.Role) bool {
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

// index puts the parts together in the order of the documents' ids.
func (b *builder) index(asOf calendar.Day) *Index {
	slices.SortFunc(b.parts, func(x, y part) int { return strings.Compare(x.id, y.id) })
	nf, nl := 0, 0
	for i := range b.parts {
		nf, nl = nf+len(b.parts[i].facts), nl+len(b.parts[i].fillers)
	}
	ix := &Index{lex: b.lex, asOf: asOf, rejected: b.rejected, table: b.joiner.Table(b.lex, b.said),
		docs: make([]doc, 0, len(b.parts)), facts: make([]fact, 0, nf), fillers: make([]filler, 0, nl)}
	to := b.canonical(ix)
	for i := range b.parts {
		p := &b.parts[i]
		for k := range p.fillers {
			x := &p.fillers[k]
			if x.entity >= 0 {
				x.entity = to(p.id, x)
			}
		}
		for _, f := range p.facts {
			f.doc, f.first = int32(i), f.first+uint32(len(ix.fillers))
			ix.facts = append(ix.facts, f)
		}
		ix.docs, ix.fillers = append(ix.docs, p.doc), append(ix.fillers, p.fillers...)
		*p = part{}
	}
	ix.copies()
	ix.post()
	return ix
}

// canonical returns the function from a filler's entity to the one it stands for.
func (b *builder) canonical(ix *Index) func(doc string, x *filler) int32 {
	ix.number = map[string]int32{}
	number := func(id string) int32 {
		n, ok := ix.number[id]
		if !ok {
			n = int32(len(ix.ids))
			ix.ids = append(ix.ids, id)
			ix.number[id] = n
		}
		return n
	}
	return func(doc string, x *filler) int32 {
		return number(ix.table.OfMention(doc, int(x.span[0]), int(x.span[1]), b.ids[x.entity]))
	}
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
