package picture

import (
	"isnad/arabic"
	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
	"isnad/source/copies"
)

// Index holds resolved claims in a form small enough for millions of them, with the
// claims of each entity listed.
type Index struct {
	lex      *lexicon.Lexicon
	table    *entity.Table
	docs     []doc
	facts    []fact
	fillers  []filler
	ids      []string         // entity by number
	number   map[string]int32 // number by entity id
	postings [][]int32        // facts by entity
	parents  []int32          // the number of each entity's parent, -1 for none
	entities []entity.Entity  // described by number; ID "" where not asked for yet
	said     []string         // words of links, and what else the documents name
	texts    texts
	asOf     calendar.Day
	rejected int
}

// doc is what is kept of a document.
type doc struct {
	id, title, publisher string
	text                 string // "" where it can be fetched by its place
	place                int64
	published            calendar.Day
	wire                 int32 // the first document that tells this text; itself where it is no copy
	shared               bool  // some other document tells the same text
	sketch               *copies.Sketch
}

// fact is one claim without its words, which the document's text holds.
type fact struct {
	doc          int32
	first        uint32 // its fillers: roles, then links of the isnad
	roles, links uint8
	typ          uint8
	mode         uint8 // modality, and negated
	describes    bool  // the word says who someone is, not what happened
	ousts        bool  // the word dismisses someone else: who does it is not the one dismissed
	tells        tells
	post         uint32 // the office of an appointment or dismissal, 0 where none is told
	trig, ev     [2]int32
	word, bag    uint64 // hash of the trigger; a sketch of the sentence's words: alike sentences differ in few bits
	sum          uint64 // hash of the sentence; 0 for a short one
	said         uint64 // of the sentence and where the trigger stands in it; 0 for a short one
	when         calendar.Interval
}

// filler is one filler of a role, or a link.
type filler struct {
	span     [2]int32
	entity   int32 // -1: none
	words    int32 // of a link: what it says, an index into said; -1: not kept
	min, max int32 // count; -1: open
	role     uint8 // index into roleNames, or stance of a link
	rel      entity.Relation
	approx   bool
	counted  bool
}

const (
	modeUncertain  = 1
	modeUnrealised = 2
	modeNegated    = 4
)

var (
	roleNames = []claim.RoleName{claim.Actor, claim.Target, claim.Place, claim.OfficeRole, claim.Instrument}
	stances   = []claim.Stance{claim.Says, claim.Claims, claim.Confirms, claim.Denies, claim.Accuses, claim.Believes}
	types     = claim.Types()
)

func (f *fact) claimType() claim.Type { return types[f.typ] }

func (ix *Index) rolesOf(f *fact) []filler { return ix.fillers[f.first:][:f.roles] }
func (ix *Index) linksOf(f *fact) []filler { return ix.fillers[int(f.first)+int(f.roles):][:f.links] }

// one returns the first filler of a role, nil where there is none.
func (ix *Index) one(f *fact, role claim.RoleName) *filler {
	rs := ix.rolesOf(f)
	for i := range rs {
		if roleNames[rs[i].role] == role {
			return &rs[i]
		}
	}
	return nil
}

// AsOf returns the day as of which the index was built, NoDay for all that is read.
func (ix *Index) AsOf() calendar.Day { return ix.asOf }

// Size returns how many documents and claims the index holds.
func (ix *Index) Size() (documents, claims int) { return len(ix.docs), len(ix.facts) }

// Table returns who is who.
func (ix *Index) Table() *entity.Table { return ix.table }

// words cuts spans out of a document's text; it keeps the last document's offsets.
type words struct {
	ix    *Index
	doc   int32
	text  string
	runes *arabic.Runes
}

func (ix *Index) words() *words { return &words{ix: ix, doc: -1} }

func (w *words) cut(doc int32, span [2]int32) claim.Span {
	if w.doc != doc {
		w.doc, w.text = doc, w.ix.textOf(doc)
		w.runes = arabic.NewRunes(w.text)
	}
	a, b := w.runes.ToByte(int(span[0])), w.runes.ToByte(int(span[1]))
	return claim.Span{Start: int(span[0]), End: int(span[1]), Text: w.text[a:max(a, b)]}
}

// claim gives a fact back as the claim that it was, without id and rule.
func (w *words) claim(f *fact) claim.Claim {
	c := claim.Claim{Type: f.claimType(), Trigger: w.cut(f.doc, f.trig), Evidence: w.cut(f.doc, f.ev), Polarity: claim.Affirmed, Modality: claim.Actual}
	if f.mode&modeNegated != 0 {
		c.Polarity = claim.Negated
	}
	switch {
	case f.mode&modeUnrealised != 0:
		c.Modality = claim.Unrealised
	case f.mode&modeUncertain != 0:
		c.Modality = claim.Uncertain
	}
	if f.when != calendar.None() {
		v := f.when
		c.Time = &v
	}
	for _, r := range w.ix.rolesOf(f) {
		c.Roles = append(c.Roles, claim.Role{Role: roleNames[r.role], Span: w.cut(f.doc, r.span), Count: r.count(), Entity: w.ix.idOf(r.entity)})
	}
	for _, l := range w.ix.linksOf(f) {
		c.Isnad = append(c.Isnad, claim.Link{Span: w.cut(f.doc, l.span), Stance: stances[l.role], Entity: w.ix.idOf(l.entity)})
	}
	return c
}

func (r *filler) count() *claim.Count {
	if !r.counted {
		return nil
	}
	c := &claim.Count{Approx: r.approx}
	if r.min >= 0 {
		n := int64(r.min)
		c.Min = &n
	}
	if r.max >= 0 {
		n := int64(r.max)
		c.Max = &n
	}
	return c
}

// wordsOf returns the words of a link.
func (ix *Index) wordsOf(l *filler) string {
	if l.words < 0 {
		return ""
	}
	return ix.said[l.words]
}

func (ix *Index) idOf(n int32) string {
	if n < 0 {
		return ""
	}
	return ix.ids[n]
}
