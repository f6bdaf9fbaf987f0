package lexicon

import (
	"slices"
	"strconv"
	"strings"

	"isnad/arabic"
	"isnad/claim"
)

// Phrase is a frame, matrix word or formula of several words.
type Phrase struct {
	Line
	Kind     Kind  // FrameWord, MatrixWord or SayWord
	Index    int32 // into the table of the kind
	elements []element
	next     atomSet // what the second word must be of
}

// Matrix is a word that is no claim but changes how real the events under it are.
type Matrix struct {
	Line
	Name   string
	Effect string // unrealised, uncertain, negated or actual
	Reach  string // comp, comp:PREPOSITION, clause or next
}

// Saying is a verb, noun or formula of attribution.
type Saying struct {
	Line
	Name    string
	Stance  claim.Stance
	Roles   []SayRole
	Comp    []string // what introduces the content, folded: ان ب عن ...
	Nominal bool     // a bare verbal noun may be the content
	Quote   bool
	After   bool       // may stand behind its content
	Also    claim.Type // the type that the word is a frame of too, "" for none
	Formula bool       // the source follows the formula itself (وفقا لـ)
}

// SayRole says where the source or outlet stands: Slot is s, g, next or a preposition.
type SayRole struct {
	Slot, Role string
}

// Role returns what stands in slot: "source", "outlet" or "".
func (s *Saying) Role(slot string) string {
	for _, r := range s.Roles {
		if r.Slot == slot {
			return r.Role
		}
	}
	return ""
}

// NounSense is a common noun with its class.
type NounSense struct {
	Line
	Lemma                                                string
	Class                                                Class
	Armed, Member, Civilian, Collective, Head, Unit, Dir bool
	Sound                                                bool // its plural ends in ون, ين, so that ين says little of two
}

// OfficeSense is an office or a title.
type OfficeSense struct {
	Line
	Word  string
	Title bool // only precedes a name
	Of    bool // needs a group or area behind it
	Rank  bool
}

// Nationality is an adjective of nation, people or creed.
type Nationality struct {
	Line
	Adjective, Code, Country, Latin string
}

// Named is one known name: of a group, force, person, medium or place.
type Named struct {
	Line
	ID        string
	Arabic    string
	Latin     string
	Class     Class
	Kind      string // the data file's kind: group, army, city, agency ...
	Parent    string // id of the group that this is a part of, or affiliation
	Country   string // ISO 3166 code or ""
	Region    string // first-level region of a place, in Arabic
	Lat, Lon  float64
	Ambiguous bool // also an ordinary word
}

// Function is the class of a closed-class word.
type Function uint8

// The closed classes.
const (
	FuncNone       Function = iota
	Prep                    // في من إلى ...
	Conj                    // و أو ثم بل لكن
	Complementiser          // أن إن أنّ
	Subordinator            // بعد أن، عندما، حيث، إذ ...
	Relative                // الذي التي الذين
	Demonstrative           // هذا تلك
	Pronoun                 // هو هم
	Auxiliary               // كان قد
	Negation                // لم لا ليس
	Particle                // others
	Quantifier              // كل بعض جميع عدد
	Adverb                  // أيضا، حاليا
	PlaceWord               // prepositions that make a place: قرب، شمال
	Interrogative
)

var functionNames = map[string]Function{
	"prep": Prep, "conj": Conj, "comp": Complementiser, "sub": Subordinator, "rel": Relative, "dem": Demonstrative, "pron": Pronoun,
	"aux": Auxiliary, "neg": Negation, "part": Particle, "quant": Quantifier, "adv": Adverb, "placeprep": PlaceWord, "ask": Interrogative,
}

func parseSaying(r row) (Saying, error) {
	s := Saying{Line: r.Line, Name: r.col(0), Stance: claim.Stance(r.col(2))}
	if !slices.Contains([]claim.Stance{claim.Says, claim.Claims, claim.Confirms, claim.Denies, claim.Accuses, claim.Believes}, s.Stance) {
		return s, r.errorf("%q is no stance; the stances are says, claims, confirms, denies, accuses, believes", r.col(2))
	}
	for _, w := range fields(r.col(3)) {
		slot, role, ok := strings.Cut(w, "=")
		if !ok {
			return s, r.errorf("%q is no role; write slot=source or slot=outlet", w)
		}
		slot = arabic.Fold(slot, arabic.Match)
		s.Roles = append(s.Roles, SayRole{slot, role})
		if slot == "next" {
			s.Formula = true
		}
	}
	for _, w := range fields(r.col(4)) {
		key, val, _ := strings.Cut(w, ":")
		switch key {
		case "comp":
			for _, c := range strings.Split(val, "|") {
				s.Comp = append(s.Comp, arabic.Fold(c, arabic.Match))
			}
		case "nominal":
			s.Nominal = true
		case "quote":
			s.Quote = true
		case "after":
			s.After = true
		case "also":
			s.Also = claim.Type(val)
		case "-":
		default:
			return s, r.errorf("%q is no flag of an attribution; docs/lexicon.md lists them", w)
		}
	}
	return s, nil
}

func parseMatrix(r row) (Matrix, error) {
	m := Matrix{Line: r.Line, Name: r.col(0), Effect: r.col(2), Reach: r.col(3)}
	if !slices.Contains([]string{"unrealised", "uncertain", "negated", "actual"}, m.Effect) {
		return m, r.errorf("%q is no effect; the effects are unrealised, uncertain, negated, actual", m.Effect)
	}
	if p, ok := strings.CutPrefix(m.Reach, "comp:"); ok {
		m.Reach = "comp:" + arabic.Fold(p, arabic.Match)
	} else if !slices.Contains([]string{"comp", "clause", "next"}, m.Reach) {
		return m, r.errorf("%q is no reach; it is comp, comp:PREPOSITION, clause or next", m.Reach)
	}
	return m, nil
}

func parseNoun(r row) (NounSense, error) {
	n := NounSense{Line: r.Line, Lemma: r.col(0)}
	c, err := parseClass(r.col(2))
	if err != nil {
		return n, r.errorf("%v", err)
	}
	n.Class = c
	for _, f := range commas(r.col(1)) {
		n.Sound = n.Sound || strings.HasSuffix(f, "ون")
	}
	for _, f := range strings.FieldsFunc(r.col(3), func(c rune) bool { return c == ' ' || c == '|' }) {
		switch f {
		case "armed":
			n.Armed = true
		case "member":
			n.Member = true
		case "civilian":
			n.Civilian = true
		case "collective":
			n.Collective = true
		case "head":
			n.Head = true
		case "unit":
			n.Unit = true
		case "dir":
			n.Dir = true
		case "-", "name":
		default:
			return n, r.errorf("%q is no flag of a noun; docs/lexicon.md lists them", f)
		}
	}
	if n.Armed || n.Class&(Group|Force) != 0 {
		n.Class |= Armed
	}
	return n, nil
}

func parseOffice(r row) OfficeSense {
	o := OfficeSense{Line: r.Line, Word: r.col(0), Title: r.col(2) == "title"}
	for _, f := range strings.FieldsFunc(r.col(3), func(c rune) bool { return c == ' ' || c == '|' }) {
		o.Of = o.Of || f == "of"
		o.Rank = o.Rank || f == "rank"
	}
	return o
}

// namedRow reads the columns that differ between the files of names.
func namedRow(file string, r row) (Named, []string, error) {
	n := Named{Line: r.Line, ID: r.col(0), Arabic: r.col(1)}
	if n.ID == "" || n.Arabic == "" {
		return n, nil, r.errorf("a name needs an id and an Arabic form")
	}
	aliases := append([]string{n.Arabic}, r.list(2)...)
	n.Latin = r.col(3)
	switch file {
	case "groups":
		n.Class, n.Kind, n.Parent, n.Country = Group|Armed, r.col(5), r.col(6), first(r.list(7))
		n.Ambiguous = strings.Contains(r.col(9), "ambiguous")
	case "forces":
		n.Kind, n.Country = r.col(4), r.col(5)
		n.Class = forceClass(n.Kind)
		n.Ambiguous = strings.Contains(r.col(6), "ambiguous")
	case "media":
		n.Class, n.Kind = Org, r.col(4)
		n.Ambiguous = strings.Contains(r.col(5), "ambiguous")
	case "people":
		n.Class, n.Kind, n.Parent = Person, "person", r.col(6)
		n.Ambiguous = strings.Contains(r.col(7), "ambiguous") || strings.Contains(r.col(8), "ambiguous")
	case "places":
		n.Class, n.Country, n.Region, n.Kind = Place, r.col(4), r.col(5), r.col(6)
		var e1, e2 error
		n.Lat, e1 = strconv.ParseFloat(r.col(7), 64)
		n.Lon, e2 = strconv.ParseFloat(r.col(8), 64)
		if e1 != nil || e2 != nil || n.Lat < -90 || n.Lat > 90 || n.Lon < -180 || n.Lon > 180 {
			return n, nil, r.errorf("%q, %q are no coordinates in degrees", r.col(7), r.col(8))
		}
		if n.Kind == "country" {
			n.Class |= State
		}
		n.Ambiguous = strings.Contains(r.col(9), "ambiguous")
	}
	n.Class |= Name
	return n, aliases, nil
}

func first(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return s[0]
}

func forceClass(kind string) Class {
	switch kind {
	case "state":
		return State | Force | Armed
	case "government":
		return State | Force | Armed
	case "io", "party", "court", "ngo", "org":
		return Org
	}
	return Force | Armed
}
