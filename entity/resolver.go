package entity

import (
	"isnad/arabic"
	"isnad/lexicon"
)

// Resolver finds out what mentions denote, document by document.
type Resolver struct {
	lex     *lexicon.Lexicon
	words   map[string]word
	shapes  map[shapeKey]*shape
	heads   map[headKey]bool
	states  map[string]string
	bearers map[string]int // listed people by the words of their names
}

type shapeKey struct{ text, hint string }

type headKey struct{ head, id string }

// New returns a Resolver over a lexicon.
func New(l *lexicon.Lexicon) *Resolver {
	return &Resolver{lex: l, words: map[string]word{}, shapes: map[shapeKey]*shape{}, heads: map[headKey]bool{}}
}

// shape is what a mention's words alone tell, wherever it stands.
type shape struct {
	id       string // of the lexicon, "" where it names nothing listed
	kind     Kind
	rel      Relation
	reason   Reason
	name     []string   // folded words of an unlisted name
	also     [][]string // other names in the same mention: «قارئ رفيق أو قارئ ياسر»
	full     bool       // the name tells one person from others: more than a given name or a kunya
	common   bool       // a full name of two ordinary given names, which many bear
	head     string     // stem of a definite description's head: تنظيم for التنظيم
	titled   bool
	lone     bool     // a listed person by one given name without a title
	region   bool     // of a place: a noun for a region stands before the name
	vague    bool     // of a place: its name is made of ordinary words
	others   []string // ids of places of the same name, the chosen one among them
	weak     bool     // a lone unmarked word behind a noun for groups: a name only where the text has one like it
	maybe    bool     // a lone unknown word: a name only where the text has it in a longer one
	shown    string   // the name as written
	typoTail string   // what follows a group's kind noun, for spelling slips: ولاية خرسان
}

// maxKept bounds the cache of shapes; texts repeat their phrases a great deal.
const maxKept = 1 << 17

// shapeOf reads the words of a mention; hint is the reader's id for it.
func (r *Resolver) shapeOf(text, hint string) *shape {
	k := shapeKey{text, hint}
	if s, ok := r.shapes[k]; ok {
		return s
	}
	if len(r.shapes) > maxKept {
		clear(r.shapes)
	}
	s := r.read(text, hint)
	r.shapes[k] = s
	return s
}

// maxWords bounds a mention: what is longer is a clause, not a name.
const maxWords = 40

func (r *Resolver) read(text, hint string) *shape {
	toks := arabic.Tokenize(text)
	words := r.wordsOf(text, toks)
	if len(words) == 0 || len(words) > maxWords {
		return &shape{}
	}
	p := &parse{r: r, text: text, toks: toks, words: words, hint: hint}
	if s := p.listed(); s != nil {
		return s
	}
	if s := p.group(); s != nil {
		return s
	}
	if s := p.person(); s != nil {
		return s
	}
	if s := p.nation(); s != nil {
		return s
	}
	return p.description()
}

// NameID returns the id of what words name by themselves, listed or not; "" where they
// name nothing.
func (r *Resolver) NameID(words string) string {
	s := r.shapeOf(words, "")
	switch {
	case s.id != "":
		return s.id
	case s.full || s.kind == Group && len(s.name) > 0:
		return keyOf(s.name)
	}
	return ""
}

// parse is a mention under reading.
type parse struct {
	r     *Resolver
	text  string
	toks  []arabic.Token
	words []word
	hint  string
}
