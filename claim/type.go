package claim

import (
	"fmt"
	"slices"
)

// Type is one of the codebook's kinds of event or state, by its name in claims.jsonl.
type Type string

// Family gathers types that are coded alike.
type Family string

// The six families.
const (
	Allegiance   Family = "allegiance"
	Organisation Family = "organisation"
	Territory    Family = "territory"
	Violence     Family = "violence"
	Force        Family = "force"
	Words        Family = "words"
)

// The types, family by family, in the codebook's order.
const (
	Pledge    Type = "pledge"
	Renounce  Type = "renounce"
	Defect    Type = "defect"
	Join      Type = "join"
	Surrender Type = "surrender"
	Split     Type = "split"
	Unite     Type = "unite"

	Found   Type = "found"
	Appoint Type = "appoint"
	Dismiss Type = "dismiss"
	Die     Type = "die"
	Office  Type = "office"
	Grow    Type = "grow"
	Decline Type = "decline"

	Seize Type = "seize"
	Lose  Type = "lose"

	Attack  Type = "attack"
	Kill    Type = "kill"
	Wound   Type = "wound"
	Abduct  Type = "abduct"
	Abuse   Type = "abuse"
	Destroy Type = "destroy"

	Arrest   Type = "arrest"
	Release  Type = "release"
	Punish   Type = "punish"
	Restrict Type = "restrict"
	Deploy   Type = "deploy"

	Accuse   Type = "accuse"
	Condemn  Type = "condemn"
	Threaten Type = "threaten"
	Deny     Type = "deny"
	Own      Type = "own"
	Support  Type = "support"
	Demand   Type = "demand"
	Talk     Type = "talk"
	Agree    Type = "agree"
	Aid      Type = "aid"
	Protest  Type = "protest"
)

// families lists the types of each family in the codebook's order.
var families = []struct {
	name  Family
	types []Type
}{
	{Allegiance, []Type{Pledge, Renounce, Defect, Join, Surrender, Split, Unite}},
	{Organisation, []Type{Found, Appoint, Dismiss, Die, Office, Grow, Decline}},
	{Territory, []Type{Seize, Lose}},
	{Violence, []Type{Attack, Kill, Wound, Abduct, Abuse, Destroy}},
	{Force, []Type{Arrest, Release, Punish, Restrict, Deploy}},
	{Words, []Type{Accuse, Condemn, Threaten, Deny, Own, Support, Demand, Talk, Agree, Aid, Protest}},
}

// Types returns all types in the codebook's order.
func Types() []Type {
	var out []Type
	for _, f := range families {
		out = append(out, f.types...)
	}
	return out
}

// Families returns the six families in the codebook's order.
func Families() []Family {
	out := make([]Family, len(families))
	for i, f := range families {
		out[i] = f.name
	}
	return out
}

// Family returns the family that t belongs to, "" where t is no type.
func (t Type) Family() Family {
	for _, f := range families {
		if slices.Contains(f.types, t) {
			return f.name
		}
	}
	return ""
}

// ParseType returns the type of that name.
func ParseType(s string) (Type, error) {
	if t := Type(s); t.Family() != "" {
		return t, nil
	}
	return "", fmt.Errorf("%q is no type of the codebook; its section 2 lists them", s)
}
