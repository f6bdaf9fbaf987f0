package lone

import (
	"isnad/arabic"
	"isnad/arabic/clitic"
	"isnad/arabic/pos"
	"isnad/claim"
)

// Family is a kind of event that the judge was taught.
type Family int

// The families.
const (
	Assault Family = iota // attack, kill, wound, abduct, abuse, destroy
	Protest
	families
)

var familyNames = [...]string{"assault", "protest"}

// String is the family's name.
func (f Family) String() string {
	if f < 0 || f >= families {
		return "none"
	}
	return familyNames[f]
}

// Of returns the family of a claim's type; ok is false where the judge has none for it.
func Of(t claim.Type) (f Family, ok bool) {
	switch t {
	case claim.Attack, claim.Kill, claim.Wound, claim.Abduct, claim.Abuse, claim.Destroy:
		return Assault, true
	case claim.Protest:
		return Protest, true
	}
	return 0, false
}

// Sentence is a text of one sentence with what a reader claimed in it.
type Sentence struct {
	words  []word
	claims []event
	given  int // claims that New was given
}

// word is one token, marks too.
type word struct {
	fold, stem string
	seg        clitic.Segmentation
	tag        pos.Tag
	kind       arabic.Kind
}

// event is a claim with its place among the words.
type event struct {
	*claim.Claim
	index       int // among the claims that New was given
	family      Family
	known       bool // its type is of a family
	first, last int  // words of the trigger, last exclusive
}

// New prepares a sentence for the judge. The claims' offsets must be those of text,
// in code points, as a reader gives them; a claim outside it is left out.
func New(text string, claims []claim.Claim) Sentence {
	toks := arabic.Tokenize(text)
	s := Sentence{words: make([]word, len(toks)), given: len(claims)}
	forms := make([]string, len(toks))
	for i, t := range toks {
		forms[i] = text[t.Start:t.End]
	}
	segs := clitic.Default().Segment(forms)
	tags := pos.Default().Tag(forms, segs)
	for i, t := range toks {
		s.words[i] = word{fold: t.Fold, stem: light(arabic.Fold(segs[i].Stem, arabic.Match)), seg: segs[i], tag: tags[i], kind: t.Kind}
	}
	s.place(text, toks, claims)
	return s
}

// place finds the words of each claim's trigger.
func (s *Sentence) place(text string, toks []arabic.Token, claims []claim.Claim) {
	runes := arabic.NewRunes(text)
	for i := range claims {
		c := &claims[i]
		a, b := runes.ToByte(c.Trigger.Start), runes.ToByte(c.Trigger.End)
		e := event{Claim: c, index: i, first: -1}
		e.family, e.known = Of(c.Type)
		for j, t := range toks {
			if t.End > a && t.Start < b {
				if e.first < 0 {
					e.first = j
				}
				e.last = j + 1
			}
		}
		if e.first >= 0 {
			s.claims = append(s.claims, e)
		}
	}
}

// told tells whether the claim is told as having happened.
func (e *event) told() bool {
	return e.Polarity == claim.Affirmed && e.Modality != claim.Unrealised
}
