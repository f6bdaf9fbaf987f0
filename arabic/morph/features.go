package morph

import "strings"

// Tense is the row of the paradigm that a form of a verb belongs to, nominal rows
// included.
type Tense uint8

const (
	// Past is the perfect: كتب.
	Past Tense = iota + 1
	// Imperfect is the indicative: يكتب، يكتبون.
	Imperfect
	// Subjunctive stands after أن، لن، كي: يكتبوا.
	Subjunctive
	// Jussive stands after لم، لا of prohibition, ل of command: يقل.
	Jussive
	// Imperative is the command: اكتب.
	Imperative
	// ActiveParticiple is اسم الفاعل: كاتب.
	ActiveParticiple
	// PassiveParticiple is اسم المفعول: مكتوب.
	PassiveParticiple
	// VerbalNoun is the masdar: كتابة.
	VerbalNoun
)

var tenseNames = [...]string{"none", "past", "imperfect", "subjunctive", "jussive", "imperative", "active-participle", "passive-participle", "verbal-noun"}

// String is a lower-case English name.
func (t Tense) String() string { return nameOf(tenseNames[:], int(t)) }

// Nominal tells whether the row inflects as a noun does.
func (t Tense) Nominal() bool { return t >= ActiveParticiple }

// Gender is grammatical gender; zero where the form leaves it open.
type Gender uint8

const (
	// M is masculine.
	M Gender = iota + 1
	// F is feminine.
	F
)

// String is "m", "f" or "-".
func (g Gender) String() string { return nameOf([]string{"-", "m", "f"}, int(g)) }

// Number is grammatical number; zero where open.
type Number uint8

const (
	// Sg is singular.
	Sg Number = iota + 1
	// Du is dual.
	Du
	// Pl is plural, sound or broken.
	Pl
)

// String is "sg", "du", "pl" or "-".
func (n Number) String() string { return nameOf([]string{"-", "sg", "du", "pl"}, int(n)) }

// State says what may stand around a form as spelt.
type State uint8

const (
	// AnyState is open: the spelling does not tell.
	AnyState State = iota
	// Indefinite cannot take the article nor a genitive: مقتولًا، معطٍ.
	Indefinite
	// Definite needs the article or a genitive after it: المعطي.
	Definite
	// Absolute has its ن, so no genitive follows: مقتولون.
	Absolute
	// Construct has dropped its ن before a genitive or a pronoun: مقتولو.
	Construct
	// Bound is the spelling before a suffix pronoun only, where it differs from
	// the free one: مدينت(ـه), قتلو(ـه), أعطا(ـه).
	Bound
)

var stateNames = [...]string{"-", "indefinite", "definite", "absolute", "construct", "bound"}

// String is a lower-case English name, or "-".
func (s State) String() string { return nameOf(stateNames[:], int(s)) }

// CaseForm is the case as far as unvocalised spelling shows it.
type CaseForm uint8

const (
	// AnyCase is open.
	AnyCase CaseForm = iota
	// Nominative is seen in ان and ون.
	Nominative
	// Oblique is accusative or genitive: ين.
	Oblique
	// Accusative is seen in the alif of tanwin: قتلًا.
	Accusative
	// Genitive is seen in a seat of hamza before a pronoun: اعتدائ(ـه).
	Genitive
	// Direct is nominative or genitive, not accusative: معطٍ.
	Direct
)

var caseNames = [...]string{"-", "nominative", "oblique", "accusative", "genitive", "direct"}

// String is a lower-case English name, or "-".
func (c CaseForm) String() string { return nameOf(caseNames[:], int(c)) }

// Features describes one inflected form. Finite forms have a Person; nominals have
// Person 0 and may have a State and a Case.
type Features struct {
	Tense   Tense
	Person  uint8 // 1, 2, 3; 0 for nominals
	Gender  Gender
	Number  Number
	Passive bool
	State   State
	Case    CaseForm
}

// String joins the features that are set, as in "past 3 m sg passive".
func (f Features) String() string {
	var b strings.Builder
	b.WriteString(f.Tense.String())
	add := func(s string) {
		if s != "-" {
			b.WriteByte(' ')
			b.WriteString(s)
		}
	}
	if f.Person > 0 {
		add(string('0' + rune(f.Person)))
	}
	add(f.Gender.String())
	add(f.Number.String())
	if f.Passive {
		add("passive")
	}
	add(f.State.String())
	add(f.Case.String())
	return b.String()
}

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "?"
}
