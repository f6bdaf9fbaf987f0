package reading

import (
	"isnad/claim"
)

// sureness is the share of a type's claims that coders of the evaluation articles have
// too, rounded, and drawn to the mean where there were few: `go run ./eval` prints how
// the confidences hold (reliability).
var sureness = map[claim.Type]float64{
	claim.Kill: .96, claim.Arrest: .93, claim.Seize: .93, claim.Attack: .91, claim.Wound: .9, claim.Destroy: .9, claim.Abuse: .9, claim.Accuse: .9,
	claim.Own: .92, claim.Release: .93, claim.Deny: .92, claim.Threaten: .9, claim.Pledge: .9, claim.Defect: .9, claim.Renounce: .9, claim.Split: .9, claim.Punish: .9,
	claim.Office: .77, claim.Join: .8, claim.Decline: .8, claim.Lose: .8, claim.Condemn: .8, claim.Unite: .75, claim.Talk: .81, claim.Aid: .81, claim.Agree: .83, claim.Restrict: .83,
}

// usual is the sureness of the types that the table does not name.
const usual = 0.87

const (
	byModel = 0.5  // how much a model's chance counts beside the table
	tooSure = 0.05 // the table is drawn from articles that the rules were built on
	doubted = 0.62 // what both leave to doubt is more than is wrong, by the same measure
)

// confidence is how likely a coder would mark the claim with this type at this place:
// by its type, more where it is told in full or by a phrase, less where it is denied
// or only wished.
func confidence(typ claim.Type, t *trigger) float64 {
	p, ok := sureness[typ]
	if !ok {
		p = usual
	}
	miss := 1 - p
	told := 0
	for _, r := range [...]claim.RoleName{claim.Actor, claim.Target, claim.Place} {
		if t.has(r) {
			told++
		}
	}
	switch {
	case told == 3:
		miss *= 0.4
	case told == 0:
		miss *= 1.15
	}
	if len(t.at2) > 1 && t.frame >= 0 {
		miss *= 0.7
	}
	if t.polarity == claim.Negated {
		miss *= 1.6
	}
	if t.modality == claim.Unrealised {
		miss *= 1.2
	}
	sure := 1 - miss
	if sure -= tooSure; t.chance > 0 {
		sure = byModel*t.chance + (1-byModel)*sure
	}
	sure = 1 - doubted*(1-sure)
	return max(0.3, float64(int(sure*100+0.5))/100)
}
