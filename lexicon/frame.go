package lexicon

import (
	"strings"

	"isnad/arabic"
	"isnad/claim"
)

// Frame is one sense of one event word: the type of claim it makes, what fills
// its roles, when the sense holds.
type Frame struct {
	Line
	Name  string
	Type  claim.Type
	Roles []RoleRule
	If    []Cond
	Flags Flags
	Gloss string
	Verb  bool // entered as a verb; its nouns then take their genitive by the verb's roles
	Noun  bool // entered as n:
	Adj   bool // entered as a:
}

// RoleRule maps a grammatical slot to a role: Key is s (subject), o (object), o2
// (second object), g (genitive), or a folded preposition; Class limits the filler, 0 is any.
type RoleRule struct {
	Key   string
	Class Class
	Role  claim.RoleName
}

// Role returns the role that a filler of class c takes in slot key, "" for none.
func (f *Frame) Role(key string, c Class) claim.RoleName {
	for i := range f.Roles {
		if r := &f.Roles[i]; r.Key == key && (r.Class == 0 || r.Class&c != 0) {
			return r.Role
		}
	}
	return ""
}

// HasSlot tells whether any rule speaks of slot key.
func (f *Frame) HasSlot(key string) bool {
	for i := range f.Roles {
		if f.Roles[i].Key == key {
			return true
		}
	}
	return false
}

// Acts tells whether somebody acts in the event: its subject, or where the row names
// none the genitive of its noun.
func (f *Frame) Acts() bool {
	if f.HasSlot("s") {
		return f.Role("s", Group) == claim.Actor || f.Role("s", Person) == claim.Actor
	}
	return f.Role("g", Group) == claim.Actor
}

// Transitive tells whether the frame's verb takes an object.
func (f *Frame) Transitive() bool { return f.HasSlot("o") }

// Flags are a frame's marks.
type Flags struct {
	Comp                                                         string       // effect on events in its complement: unrealised, uncertain, negated, actual, ""
	Chain                                                        claim.Stance // stance of the actor to what the complement says, "" for no speech
	TwoSided                                                     bool
	Negated, Unrealised, Uncertain, State, Weak, Strong, Backref bool
	Candidate                                                    bool // for a model to choose; the rules leave it
}

func parseFlags(r row, s string) (Flags, error) {
	var f Flags
	for _, w := range fields(s) {
		key, val, _ := strings.Cut(w, "=")
		switch key {
		case "comp":
			f.Comp = val
		case "chain":
			f.Chain = claim.Stance(val)
		case "two-sided":
			f.TwoSided = true
		case "negated":
			f.Negated = true
		case "unrealised":
			f.Unrealised = true
		case "uncertain":
			f.Uncertain = true
		case "state":
			f.State = true
		case "weak":
			f.Weak = true
		case "candidate":
			f.Candidate = true
		case "strong":
			f.Strong = true
		case "backref":
			f.Backref = true
		case "-":
		default:
			return f, r.errorf("%q is no flag of a frame; docs/lexicon.md lists them", w)
		}
	}
	return f, nil
}

var roleNames = map[string]claim.RoleName{
	"actor": claim.Actor, "target": claim.Target, "place": claim.Place, "office": claim.OfficeRole, "instrument": claim.Instrument,
}

// parseRoles reads `s=actor o:place=place على=target`.
func parseRoles(r row, s string) ([]RoleRule, error) {
	var out []RoleRule
	for _, w := range fields(s) {
		key, role, ok := strings.Cut(w, "=")
		if !ok {
			return nil, r.errorf("%q is no role; write slot=role, as in o=target", w)
		}
		key, class, _ := strings.Cut(key, ":")
		rule := RoleRule{Key: arabic.Fold(key, arabic.Match), Role: roleNames[role]}
		if rule.Role == "" {
			return nil, r.errorf("%q is no role; the roles are actor, target, place, office, instrument", role)
		}
		if class != "" {
			c, err := parseClass(class)
			if err != nil {
				return nil, r.errorf("%v", err)
			}
			rule.Class = c
		}
		out = append(out, rule)
	}
	return out, nil
}

// Cond is one condition of a frame: Not inverts it.
type Cond struct {
	Not   bool
	Kind  string // a slot with class (s, o, g or a preposition), has, near, next, prev, verb, noun, pl, def, indef, passive, active, beside
	Class Class
	Words map[string]bool // folded words for near, next, prev; the preposition for has
	Set   int32           // number of the words of near, next and prev; see Lexicon.AppendSets
	At    int32           // 1 + its place among the conditions of all frames; see Lexicon.Conds
}

func parseConds(r row, s string) ([]Cond, error) {
	var out []Cond
	for _, w := range fields(s) {
		var c Cond
		if strings.HasPrefix(w, "!") {
			c.Not, w = true, w[1:]
		}
		key, val, hasVal := strings.Cut(w, ":")
		c.Kind = key
		switch key {
		case "verb", "noun", "pl", "def", "indef", "passive", "active", "pron", "sg", "beside":
		case "near", "next", "prev", "has":
			c.Words = make(map[string]bool, strings.Count(val, "|")+1)
			for _, x := range strings.Split(val, "|") {
				c.Words[arabic.Fold(x, arabic.Match)] = true
			}
		default:
			if !hasVal {
				return nil, r.errorf("%q is no condition; docs/lexicon.md lists them", w)
			}
			cl, err := parseClass(val)
			if err != nil {
				return nil, r.errorf("%v", err)
			}
			c.Kind, c.Class = arabic.Fold(key, arabic.Match), cl
		}
		out = append(out, c)
	}
	return out, nil
}
