package pos

// Pos is a part of speech, as Universal Dependencies names it.
type Pos uint8

const (
	X Pos = iota // foreign words, symbols, what cannot be told
	Noun
	Propn // proper noun
	Adj
	Adp // preposition
	Pron
	Det
	Num
	Part // particle: negation, قد, إن
	Cconj
	Sconj // أن, لأن
	Adv
	Aux // كان and ليس before what they carry
	Punct
	Verb
)

var posNames = [...]string{"X", "NOUN", "PROPN", "ADJ", "ADP", "PRON", "DET", "NUM", "PART", "CCONJ", "SCONJ", "ADV", "AUX", "PUNCT", "VERB"}

// String is the name in Universal Dependencies.
func (p Pos) String() string {
	if int(p) < len(posNames) {
		return posNames[p]
	}
	return "X"
}

// Tense is the form of a verb or auxiliary.
type Tense uint8

const (
	// NoTense is on words that are no verbs.
	NoTense Tense = iota
	// Perfect is قتل.
	Perfect
	// Imperfect is يقتل, with or without سـ, لم, لن.
	Imperfect
	// Imperative is اقتل.
	Imperative
)

var tenseNames = [...]string{"", "Perf", "Imperf", "Imp"}

// String is a short name, empty for NoTense.
func (t Tense) String() string {
	if int(t) < len(tenseNames) {
		return tenseNames[t]
	}
	return ""
}

// Tag is what a word's stem is.
type Tag struct {
	Pos     Pos
	Tense   Tense
	Passive bool    // the verb is in the passive, as far as the model can see without vowels
	P       float64 // how likely the model holds Pos to be, 0 to 1
	Verb    float64 // how likely it holds the stem to be a verb, 0 to 1
}

// class is what the model chooses among; its number is part of the weights.
type class struct {
	pos     Pos
	tense   Tense
	passive bool
}

var classes = [...]class{
	{pos: X}, {pos: Noun}, {pos: Propn}, {pos: Adj}, {pos: Adp}, {pos: Pron}, {pos: Det}, {pos: Num},
	{pos: Part}, {pos: Cconj}, {pos: Sconj}, {pos: Adv}, {Aux, Perfect, false}, {pos: Punct}, {Aux, Imperfect, false},
	{Verb, Perfect, false}, {Verb, Perfect, true}, {Verb, Imperfect, false}, {Verb, Imperfect, true},
	{Verb, Imperative, false},
}

const nClasses = len(classes)

// posOf is the part of speech of each class.
var posOf = func() (of [nClasses]Pos) {
	for k, c := range classes {
		of[k] = c.pos
	}
	return of
}()

// classesOf lists the classes of each part of speech.
var classesOf = func() (of [len(posNames)][]int) {
	for k, c := range classes {
		of[c.pos] = append(of[c.pos], k)
	}
	return of
}()

func classOf(t Tag) int {
	for i, c := range classes {
		if c == (class{t.Pos, t.Tense, t.Passive}) {
			return i
		}
	}
	return 0
}
