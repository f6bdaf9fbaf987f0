package ledger

import (
	"fmt"

	"isnad/claim"
)

// checker holds claims against the text that they quote. It does what claim.Check does
// without turning the text into code points and back, which costs more than all else.
type checker struct {
	text  *quoter
	bare  claim.Claim // a claim without its spans, for what claim.Check says of the rest
	roles []claim.Role
	links []claim.Link
}

// one is a span that holds in a text of one character.
var one = claim.Span{Start: 0, End: 1, Text: "x"}

func (k *checker) check(c *claim.Claim) error {
	k.bare = *c
	k.bare.Trigger, k.bare.Evidence = one, one
	k.roles, k.links = append(k.roles[:0], c.Roles...), append(k.links[:0], c.Isnad...)
	for i := range k.roles {
		k.roles[i].Span = one
	}
	for i := range k.links {
		k.links[i].Span = one
	}
	k.bare.Roles, k.bare.Isnad = k.roles, k.links
	if err := k.bare.Check([]rune{'x'}); err != nil {
		return err
	}
	return k.spans(c)
}

func (k *checker) spans(c *claim.Claim) error {
	if err := k.span(&c.Trigger); err != nil {
		return err
	}
	if err := k.span(&c.Evidence); err != nil {
		return err
	}
	for i := range c.Roles {
		if err := k.span(&c.Roles[i].Span); err != nil {
			return err
		}
	}
	for i := range c.Isnad {
		if err := k.span(&c.Isnad[i].Span); err != nil {
			return err
		}
	}
	return nil
}

func (k *checker) span(s *claim.Span) error {
	q := k.text
	if s.Start < 0 || s.End > q.runes || s.Start >= s.End {
		return fmt.Errorf("span %d–%d lies outside the text of %d code points", s.Start, s.End, q.runes)
	}
	at := q.byteOf(s.Start)
	end := at + len(s.Text)
	if end > len(q.text) || q.text[at:end] != s.Text || !q.isAt(end, s.End) {
		return fmt.Errorf("span %d–%d does not hold the words that it quotes, %q", s.Start, s.End, s.Text)
	}
	return nil
}
