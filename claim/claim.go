package claim

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"

	"isnad/calendar"
)

// Span is a stretch of a document's text: offsets count Unicode code points, End
// is exclusive, Text is exactly what stands there (W3C Web Annotation's
// TextPositionSelector and TextQuoteSelector in one).
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// RoleName says what a filler is in the event.
type RoleName string

// The roles of the codebook.
const (
	Actor      RoleName = "actor"
	Target     RoleName = "target"
	Place      RoleName = "place"
	OfficeRole RoleName = "office"
	Instrument RoleName = "instrument"
)

// Role is one filler of one role; coordinated fillers are one Role each.
type Role struct {
	Role   RoleName `json:"role"`
	Span   Span     `json:"span"`
	Count  *Count   `json:"count,omitempty"`
	Entity string   `json:"entity,omitempty"` // id in the lexicon, where the mention is known
}

// Count is how many a filler stands for; nil bounds are open.
type Count struct {
	Min    *int64 `json:"min"`
	Max    *int64 `json:"max"`
	Approx bool   `json:"approx"`
}

// Polarity tells affirmed from negated.
type Polarity string

// The polarities.
const (
	Affirmed Polarity = "affirmed"
	Negated  Polarity = "negated"
)

// Modality tells how real the text makes the event.
type Modality string

// The modalities.
const (
	Actual     Modality = "actual"
	Uncertain  Modality = "uncertain"
	Unrealised Modality = "unrealised"
)

// Stance is how a source stands to what it reports.
type Stance string

// The stances.
const (
	Says     Stance = "says"
	Claims   Stance = "claims"
	Confirms Stance = "confirms"
	Denies   Stance = "denies"
	Accuses  Stance = "accuses"
	Believes Stance = "believes"
)

// Link is one source in the chain.
type Link struct {
	Span   Span   `json:"span"`
	Stance Stance `json:"stance"`
	Entity string `json:"entity,omitempty"`
}

// Claim is one event or state that a text reports at one trigger.
type Claim struct {
	ID       string             `json:"id,omitempty"`
	Type     Type               `json:"type"`
	Trigger  Span               `json:"trigger"`
	Roles    []Role             `json:"roles"`
	Time     *calendar.Interval `json:"time"` // nil where the text does not say when
	Polarity Polarity           `json:"polarity"`
	Modality Modality           `json:"modality"`
	Isnad    []Link             `json:"isnad"` // outermost source first; empty: the publisher itself
	Evidence Span               `json:"evidence"`

	Confidence float64 `json:"confidence,omitempty"` // share of such claims that were right where measured
	Rule       string  `json:"rule,omitempty"`       // name of the frame that made the claim
	Reader     string  `json:"reader,omitempty"`     // which reader, with its version
}

// Fillers returns the claim's fillers of one role, in order.
func (c *Claim) Fillers(name RoleName) []Role {
	var out []Role
	for _, r := range c.Roles {
		if r.Role == name {
			out = append(out, r)
		}
	}
	return out
}

// Identify returns the claim's identity: a hash of its document, trigger, type
// and roles, so that the same reading twice is the same claim.
func (c *Claim) Identify(document string) string {
	b := make([]byte, 0, 512)
	number := func(n int) { b = strconv.AppendInt(append(b, 0), int64(n), 10) }
	b = append(append(append(b, document...), 0), c.Type...)
	number(c.Trigger.Start)
	number(c.Trigger.End)
	for _, r := range c.Roles {
		b = append(append(b, 0), r.Role...)
		number(r.Span.Start)
		number(r.Span.End)
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:16])
}

// Check reports the first way in which the claim breaks the contract over its
// document's text (given as code points), nil where it keeps it.
func (c *Claim) Check(text []rune) error {
	if _, err := ParseType(string(c.Type)); err != nil {
		return err
	}
	if err := c.checkWords(); err != nil {
		return err
	}
	spans := []Span{c.Trigger, c.Evidence}
	for _, r := range c.Roles {
		spans = append(spans, r.Span)
	}
	for _, l := range c.Isnad {
		spans = append(spans, l.Span)
	}
	for _, s := range spans {
		if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
			return fmt.Errorf("span %d–%d lies outside the text of %d code points", s.Start, s.End, len(text))
		}
		if string(text[s.Start:s.End]) != s.Text {
			return fmt.Errorf("span %d–%d does not hold the words that it quotes, %q", s.Start, s.End, s.Text)
		}
	}
	return nil
}

func (c *Claim) checkWords() error {
	for _, r := range c.Roles {
		if !slices.Contains([]RoleName{Actor, Target, Place, OfficeRole, Instrument}, r.Role) {
			return fmt.Errorf("%q is no role of the codebook", r.Role)
		}
		if r.Count != nil && r.Count.Min != nil && r.Count.Max != nil && *r.Count.Min > *r.Count.Max {
			return fmt.Errorf("count %d–%d runs backwards", *r.Count.Min, *r.Count.Max)
		}
	}
	for _, l := range c.Isnad {
		if !slices.Contains([]Stance{Says, Claims, Confirms, Denies, Accuses, Believes}, l.Stance) {
			return fmt.Errorf("%q is no stance of the codebook", l.Stance)
		}
	}
	if c.Polarity != Affirmed && c.Polarity != Negated {
		return fmt.Errorf("polarity %q is neither affirmed nor negated", c.Polarity)
	}
	if c.Modality != Actual && c.Modality != Uncertain && c.Modality != Unrealised {
		return fmt.Errorf("modality %q is none of actual, uncertain, unrealised", c.Modality)
	}
	if c.Time != nil && c.Time.Known() && c.Time.Start > c.Time.End {
		return fmt.Errorf("time %v–%v runs backwards", c.Time.Start, c.Time.End)
	}
	return nil
}
