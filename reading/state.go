package reading

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/arabic/clitic"
	"isnad/arabic/date"
	"isnad/arabic/number"
	"isnad/arabic/pos"
	"isnad/claim"
	"isnad/document"
	"isnad/lexicon"
)

// tag is the part that a token plays in its clause.
type tag uint8

const (
	tOther tag = iota
	tVerb
	tNoun
	tAdj
	tName
	tNum
	tPrep
	tConj
	tComp
	tSub
	tRel
	tDem
	tPron
	tAux
	tNeg
	tPart
	tAdv
	tDate
	tMark
)

// nominal tells whether a token of this tag may stand in a noun phrase.
func (t tag) nominal() bool { return t == tNoun || t == tAdj || t == tName || t == tNum }

// token is what the passes know of one token of the text.
type token struct {
	*analysis
	tag    tag
	pro    lexicon.Pro
	enc    lexicon.Enc
	def    bool             // carries ال, or is a name
	form   lexicon.Form     // of the reading taken
	class  lexicon.Class    // of the noun or name
	name   int32            // 1 + index of the mention that starts or goes on here
	date   int32            // 1 + index of the date phrase that covers it
	trig   int32            // 1 + index of the trigger at this token
	num    int32            // 1 + index into quantities where a number starts
	quote  int32            // depth of quotation
	sent   int32            // index of its sentence, -1 for breaks and furniture
	par    int32            // how many lines end before it
	pos    pos.Pos          // by the trained tagger
	cut    clitic.Proclitic // proclitics by the trained segmenter
	verbal float32          // how likely the tagger holds it to be a verb
}

// mention is a name known from the lexicon or recognised as a person's.
type mention struct {
	first, last int   // tokens, last exclusive
	named       int32 // index in lexicon.Names, -1 for a name not known
	class       lexicon.Class
}

// quantity is a count phrase at a token.
type quantity struct {
	number.Quantity
	next int // token behind it
}

// sentence is a range of tokens with its clauses.
type sentence struct {
	first, last int
}

// state is the working memory for one document.
type state struct {
	r     *Rules
	lex   *lexicon.Lexicon
	d     *document.Document
	toks  []arabic.Token
	spelt []*spelling     // of each token
	fills []*lexicon.Fill // of each token
	t     []token
	sents []sentence

	mentions   []mention
	dates      []date.Phrase
	quantities []quantity
	phrasesAt  []phrase // noun phrases, in order
	npAt       []int32  // 1 + index of the noun phrase that starts at a token
	npOf       []int32  // 1 + index of the top noun phrase that covers a token
	triggers   []trigger
	preds      []predicate
	predsBy    index // predicates by sentence
	trigsBy    index // triggers by sentence
	scopesBy   index // scopes by the sentence of their word of saying, once all are known
	quoteAt    map[int]int
	predAt     []int32 // 1 + index of the predicate whose verb stands at a token
	quotes     []quote
	scopes     []scope
	lost       []Lost
	keys       []uint32            // of the words, as weigher.key makes them; 0 for not yet
	heads      map[uint32]int      // how many phrases open with a word
	tries      tries               // of the token that triggers looks at
	room       []candidate         // for those of a trigger
	voices     []speaker           // likewise
	senses     []sense             // room for its senses
	scales     scales              // room for what weighs
	writesAla  bool                // the text writes على with its ى, so that علي is the name
	lead       int32               // 1 + the date of the lead, 0 for none
	argues     int                 // 1 + what essay tells, 0 for not yet
	otherDays  []int               // where other days than that are told
	telling    bool                // what was lost is asked for
	named      []lexicon.NameMatch // room for those at a word
	stems      []*pos.Stem         // for those of a sentence
	tags       []pos.Tag           // likewise
}

func newState(r *Rules, d *document.Document) *state {
	s := r.room(d)
	s.toks = arabic.AppendTokens(slices.Grow(s.toks, len(d.Text)/8+8), d.Text)
	s.spell()
	s.unglue()
	s.writesAla = strings.Contains(d.Text, "على")
	s.t = cleared(s.t, len(s.toks))
	for i := 1; i < len(s.t); i++ {
		s.t[i].par = s.t[i-1].par + int32(bit(s.toks[i-1].Fold == "\n"))
	}
	for _, x := range arabic.Sentences(d.Text, s.toks) {
		s.addSentence(x)
	}
	s.npAt, s.npOf, s.predAt = cleared(s.npAt, len(s.toks)), cleared(s.npOf, len(s.toks)), cleared(s.predAt, len(s.toks))
	return s
}

// addSentence keeps a sentence unless it is furniture; furniture at its head is cut.
func (s *state) addSentence(x arabic.Sentence) {
	for i := x.First; i < x.Last; i++ {
		s.t[i].sent = -1
	}
	for x.First < x.Last && s.d.InFurniture(s.toks[x.First].Start) {
		x.First++
	}
	for x.First < x.Last && s.d.InFurniture(s.toks[x.Last-1].Start) {
		x.Last--
	}
	if x.First == x.Last {
		return
	}
	for first := x.First; first < x.Last; first += maxSentence {
		last := min(first+maxSentence, x.Last)
		s.sents = append(s.sents, sentence{first, last})
		for i := first; i < last; i++ {
			s.t[i].sent = int32(len(s.sents) - 1)
		}
	}
}

// maxSentence is where a sentence that never stops is cut, in tokens: what looks for
// company in its sentence takes time by its square.
const maxSentence = 400

// index is where the predicates and triggers of each sentence are found.
type index [][]int32

func (x *index) add(sent, at int32) {
	for int(sent) >= len(*x) {
		n := len(*x)
		*x = slices.Grow(*x, 1)[:n+1]
		(*x)[n] = (*x)[n][:0] // what a document before left is room
	}
	(*x)[sent] = append((*x)[sent], at)
}

// cut takes the positions from n on out of a sentence.
func (x index) cut(sent, n int32) {
	at := x[sent]
	for len(at) > 0 && at[len(at)-1] >= n {
		at = at[:len(at)-1]
	}
	x[sent] = at
}

// in returns the positions kept for a sentence, in the order they were added.
func (x index) in(sent int32) []int32 {
	if sent < 0 || int(sent) >= len(x) {
		return nil
	}
	return x[sent]
}

// word tells whether token i is a word.
func (s *state) word(i int) bool { return i >= 0 && i < len(s.toks) && s.toks[i].Kind == arabic.Word }

// fold returns token i folded, "" outside.
func (s *state) fold(i int) string {
	if i < 0 || i >= len(s.toks) {
		return ""
	}
	return s.toks[i].Fold
}

// sentence returns the sentence of token i.
func (s *state) sentence(i int) sentence { return s.sents[s.t[i].sent] }

// lose records a reading that was not taken.
func (s *state) lose(i int, rule, why string) {
	if !s.telling {
		return
	}
	s.lost = append(s.lost, Lost{s.toks[i].Start, s.toks[i].End, rule, why})
}

// span is a range of tokens, last exclusive; the zero span is none.
type span struct{ first, last int }

func (p span) empty() bool { return p.first >= p.last }

// trigger is a word or phrase that names an event, with what was found for it.
type trigger struct {
	at       int   // token that carries the event
	at2      []int // all tokens of the phrase
	frame    int32
	hit      lexicon.Hit
	verb     bool // a finite verb here
	nominal  bool
	people   bool // names people by the event (المنشقون)
	fillers  []filler
	polarity claim.Polarity
	modality claim.Modality
	isnad    []link
	when     int32 // 1 + index of the date phrase
	ruled    int32 // that which the rules gave it by its own clause and the story before
	telling  int32 // that of another telling of the event
	drop     bool
	sure     bool // its fillers are not to be weighed
	charge   bool // a charge on which somebody is held or tried
	office   string
	chance   float64 // of being an event of its type, by the model; 0 where none was asked
	rule     string
	same     *trigger // the earlier telling of the event, nil for none
}

// filler is one filler of one role.
type filler struct {
	role  claim.RoleName
	np    span
	count *number.Quantity
	via   string // how it was found: subject, object, genitive ...
}

// link is one source.
type link struct {
	np     span
	stance claim.Stance
}

// officeFrame stands for the sense of offices, which the lexicon keeps in a file of their own.
var officeFrame = lexicon.Frame{Name: "office", Type: claim.Office}

// frameOf returns the frame that made a trigger.
func (s *state) frameOf(t *trigger) *lexicon.Frame {
	if t.frame < 0 {
		return &officeFrame
	}
	return &s.lex.Frames[t.frame]
}
