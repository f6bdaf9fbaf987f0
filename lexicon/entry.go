package lexicon

import (
	"isnad/arabic/morph"
)

// Kind says which table an Entry points into.
type Kind uint8

// The kinds of entry.
const (
	FrameWord  Kind = iota // Frames
	PhraseWord             // Phrases; the first word of one
	MatrixWord             // Matrices
	SayWord                // Sayings
	NounWord               // Nouns
	OfficeWord             // Offices
	NatWord                // Nationalities
	FuncWord               // a Function
	PlainWord              // a common verb that is no event: it tells verbs from nouns
	GivenWord              // a given name, family name or particle of names
)

// Entry is one meaning of one written stem.
type Entry struct {
	Kind  Kind
	Index int32 // into the table of the kind; for FuncWord the Function itself
	Form  Form
}

// Form is the grammatical shape of a stem.
type Form struct {
	Shape      Shape
	Person     uint8 // 1, 2, 3 for finite verbs, 0 for nominals
	Gender     morph.Gender
	Number     morph.Number
	Passive    bool
	Accusative bool // carries the alef of the indefinite accusative
	Given      bool // a verbal noun that the row itself gives, not one made by rule
	Construct  bool // dual or plural without its ن
}

// Shape tells finite verbs from nominals.
type Shape uint8

// The shapes.
const (
	Noun Shape = iota // a plain noun or adjective
	VerbalNoun
	ActiveParticiple
	PassiveParticiple
	PastVerb
	PresentVerb // imperfect, indicative or not told apart
	ShortVerb   // subjunctive or jussive only
)

// Finite tells a finite verb.
func (s Shape) Finite() bool { return s >= PastVerb }

// Hit is one meaning of a written word with the clitics that it leaves.
type Hit struct {
	Split
	Entry
}

// fits tells whether a stem of this form may carry these clitics.
func (e *Entry) fits(s Split) bool {
	f := &e.Form
	switch {
	case e.Kind == FuncWord:
		return s.Pro&(ProAl|ProSa) == 0
	case f.Shape.Finite():
		if s.Pro&(ProAl|ProBi|ProKa) != 0 || s.Enc == EncYa {
			return false
		}
		if s.Pro&ProSa != 0 {
			return f.Shape == PresentVerb
		}
		return s.Pro&ProLi == 0 || f.Shape != PastVerb
	default:
		if s.Pro&ProSa != 0 || s.Enc == EncNi || s.Enc == EncYa { // قتلى is no قتل with my
			return false
		}
		if s.Pro&ProAl != 0 && (s.Enc != NoEnc || f.Construct) {
			return false
		}
		return !f.Accusative || s.Pro&(ProAl|ProPrep) == 0 && s.Enc == NoEnc
	}
}
