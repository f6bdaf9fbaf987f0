package reading

import (
	"isnad/arabic"
	"isnad/claim"
	"isnad/reading/lone"
)

// Unjudged returns the same reader without the judge of lone sentences, which is to
// learn from every claim that the grammar finds.
func (r *Rules) Unjudged() *Rules {
	u := *r
	u.judge = nil
	return &u
}

// judgeAlone asks, where the whole document is one sentence, whether that sentence
// itself reports violence or protest: without an article around it, grammar cannot
// tell a report from background. What it judges not reported is lost with the reason;
// of what stays, the event that the sentence is about is surest.
func (r *Rules) judgeAlone(s *state, claims []claim.Claim) []claim.Claim {
	if r.judge == nil || len(s.sents) != 1 || len(claims) == 0 {
		return claims
	}
	x := lone.New(s.d.Text, claims)
	rank := r.judge.Rank(x)
	var likely [2]float64
	for f := range likely {
		likely[f] = r.judge.Reports(lone.Family(f), x)
	}
	runes := arabic.NewRunes(s.d.Text)
	out := claims[:0:0]
	for i, c := range claims {
		f, ok := lone.Of(c.Type)
		told := c.Polarity == claim.Affirmed && c.Modality != claim.Unrealised
		if ok && told && likely[f] < r.judge.Threshold(f) {
			s.lost = append(s.lost, Lost{Start: runes.ToByte(c.Trigger.Start), End: runes.ToByte(c.Trigger.End), Rule: c.Rule, Why: "the sentence alone does not report it"})
			continue
		}
		if ok && told {
			c.Confidence = likely[f] * (0.5 + rank[i]/2)
		}
		out = append(out, c)
	}
	return out
}
