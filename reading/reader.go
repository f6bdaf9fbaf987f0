package reading

import (
	"sync"
	"sync/atomic"

	"isnad/arabic/clitic"
	"isnad/arabic/pos"
	"isnad/claim"
	"isnad/document"
	"isnad/lexicon"
	"isnad/reading/logit"
	"isnad/reading/lone"
)

// Version names the built-in reader on each claim; it changes when its claims do.
const Version = "isnad-rules/2"

// PlainVersion names it where rules alone decide, without the model.
const PlainVersion = "isnad-plain/2"

// Reader reads claims out of a document. Implementations are safe for concurrent
// use and give the same claims for the same document.
type Reader interface {
	Read(*document.Document) []claim.Claim
}

// Rules is the built-in reader: a cascade of grammar over a lexicon.
type Rules struct {
	lex   *lexicon.Lexicon
	words *wordCache
	spelt *spellings

	cutter *clitic.Model
	tagger *pos.Tagger
	judge  *lone.Judge
	model  *logit.Model             // chooses among readings; nil leaves all to the rules
	ask    func(*eventWeigher)      // is shown the senses of every word, when teaching
	rooms  *sync.Pool               // working memory of documents that are done
	whys   []atomic.Pointer[string] // what whyNot says, by Cond.At
}

// NewRules returns the built-in reader over a lexicon.
func NewRules(lex *lexicon.Lexicon) *Rules {
	return &Rules{model: model(), lex: lex, rooms: new(sync.Pool), whys: make([]atomic.Pointer[string], lex.Conds+1), words: newWordCache(lex), spelt: newSpellings(), cutter: clitic.Default(), tagger: pos.Default(), judge: lone.Default()}
}

// Read returns the claims of d in the order of their triggers.
func (r *Rules) Read(d *document.Document) []claim.Claim {
	claims, _ := r.read(d, false)
	return claims
}

// pass is one step of the cascade over a document's state.
type pass struct {
	name string
	run  func(*state)
}

// cascade is the order of the passes; each needs what those before it gave.
var cascade = []pass{
	{"words", words},
	{"mentions", mentions},
	{"tags", tags},
	{"quotes", quotes},
	{"phrases", phrases},
	{"clauses", clauses},
	{"triggers", triggers},
	{"arguments", arguments},
	{"sift", sift},
	{"speech", speech},
	{"ownWords", ownWords},
	{"offices", offices},
	{"modality", modality},
	{"retellings", retellings},
	{"choose", choose},
	{"dates", dates},
}

// Explain returns the claims of d and, beside them, the candidate readings that lost, with the reason.
func (r *Rules) Explain(d *document.Document) ([]claim.Claim, []Lost) { return r.read(d, true) }

// read is Explain; what was lost is noted only for who asks.
func (r *Rules) read(d *document.Document, telling bool) ([]claim.Claim, []Lost) {
	if d.Lang != "ar" && d.Lang != "und" && d.Lang != "" {
		return nil, nil
	}
	s := newState(r, d)
	s.telling = telling
	for _, p := range cascade {
		p.run(s)
	}
	claims := r.judgeAlone(s, emit(s))
	lost := s.lost
	s.leave()
	return claims, lost
}

// Lost is a candidate reading that was not taken.
type Lost struct {
	Start, End int    // bytes of the word
	Rule       string // the frame that would have fired
	Why        string
}
