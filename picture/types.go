package picture

import (
	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// Version names the form of a picture's JSON; it changes when a key does.
const Version = "isnad-picture/1"

// Picture is what the texts show of one entity over a period, as of a day. Numbers in
// the lists called refs count from 1 into Refs.
type Picture struct {
	Version  string                   `json:"version"`
	Subject  entity.Entity            `json:"subject"`
	Branches []string                 `json:"branches"`         // ids of branches and provinces that are pictured with it
	Parent   string                   `json:"parent,omitempty"` // whose claims count for the subject in texts about it, see Totals.Widened
	From     calendar.Day             `json:"from"`             // null: no bound
	To       calendar.Day             `json:"to"`
	AsOf     calendar.Day             `json:"as_of"` // null: all that was read
	Totals   Totals                   `json:"totals"`
	Summary  []Sentence               `json:"summary"`
	Events   []Event                  `json:"events"` // by day; Totals.Events says how many there are in all
	Offices  []Tenure                 `json:"offices"`
	Flows    []Flow                   `json:"flows"`
	Ground   []Ground                 `json:"ground"`
	Strength []int                    `json:"strength"` // indexes into Events: growth and decline as told
	Months   []Month                  `json:"months"`
	Weeks    []Month                  `json:"weeks"` // the same by weeks that start on Monday
	Disputes []Dispute                `json:"disputes"`
	Sources  []Source                 `json:"sources"`
	Refs     []Ref                    `json:"refs"`
	Entities map[string]entity.Entity `json:"entities"` // all that the picture names, by id
}

// Totals counts what the picture rests on.
type Totals struct {
	Documents  int          `json:"documents"`
	Copies     int          `json:"copies"` // documents among them that repeat another's text
	Publishers int          `json:"publishers"`
	Claims     int          `json:"claims"`
	Events     int          `json:"events"`
	Widened    int          `json:"widened"`  // documents about a branch in which claims on its parent are counted as its own
	Rejected   int          `json:"rejected"` // claims left out because a person judged them misread
	First      calendar.Day `json:"first"`    // first and last day of publication
	Last       calendar.Day `json:"last"`
}

// Status says how an event stands among those who tell of it.
type Status string

// The statuses.
const (
	Told       Status = "told"       // told as having happened
	Uncertain  Status = "uncertain"  // told only as possible
	Unrealised Status = "unrealised" // told as planned, wanted, feared
	Denied     Status = "denied"     // all who speak of it deny it
	Disputed   Status = "disputed"   // told by some, denied by others, or told otherwise
)

// Party is who or what fills a role in an event.
type Party struct {
	Entity   string          `json:"entity,omitempty"`
	Text     string          `json:"text"` // as the best claim has it
	Relation entity.Relation `json:"relation,omitempty"`
}

// Event is a happening that one or more claims speak of.
type Event struct {
	ID       string             `json:"id"`
	Type     claim.Type         `json:"type"`
	When     *calendar.Interval `json:"when"` // as most exactly told; null: not told
	Told     calendar.Day       `json:"told"` // first publication
	Actors   []Party            `json:"actors"`
	Targets  []Party            `json:"targets"`
	Places   []Party            `json:"places"`
	Office   string             `json:"office,omitempty"`
	Count    *Range             `json:"count,omitempty"`
	Status   Status             `json:"status"`
	Support  Support            `json:"support"`
	Sentence Sentence           `json:"sentence"`
	Refs     []int              `json:"refs"`
	first    int32              // least fact
	facts    []int32
	best     int32
}

// Range is a count as the texts give it; a bound of -1 is open.
type Range struct {
	Of       claim.RoleName `json:"of"` // who is counted
	Low      int64          `json:"low"`
	Best     int64          `json:"best"` // what most independent texts say, the latest of equals
	High     int64          `json:"high"`
	Variants []Variant      `json:"variants"`
}

// Variant is one count with the claims that give it.
type Variant struct {
	Min    int64 `json:"min"`
	Max    int64 `json:"max"`
	Approx bool  `json:"approx"`
	Refs   []int `json:"refs"`
}

// Support says who stands behind an event. It is shown as it is, never as a score.
type Support struct {
	Texts       int `json:"texts"`       // documents
	Independent int `json:"independent"` // documents after copies of one text are counted once
	Sources     int `json:"sources"`     // different sources at the inner end of the chains; a publisher speaking for itself is one
	Denials     int `json:"denials"`     // independent texts that deny it
	Hearsay     int `json:"hearsay"`     // texts in which it comes over two sources or more
}

// Sentence is told in both languages, always as a report.
type Sentence struct {
	Arabic  string `json:"ar"`
	English string `json:"en"`
	Refs    []int  `json:"refs,omitempty"`
	Topic   string `json:"topic,omitempty"` // in summaries: opening, offices, leaders, refusals, splits, joins, ground, strength, deals, violence
}

// Ref is one claim in its text.
type Ref struct {
	Document  string       `json:"document"`
	Claim     string       `json:"claim"`
	Title     string       `json:"title,omitempty"`
	Publisher string       `json:"publisher"`
	Published calendar.Day `json:"published"`
	Evidence  claim.Span   `json:"evidence"`
	Trigger   claim.Span   `json:"trigger"`
	Chain     []Link       `json:"chain"` // outermost first; empty: the publisher itself
	CopyOf    string       `json:"copy_of,omitempty"`
	Negated   bool         `json:"negated,omitempty"`
}

// Link is one source of a chain.
type Link struct {
	Text   string       `json:"text"`
	Stance claim.Stance `json:"stance"`
	Entity string       `json:"entity,omitempty"`
}

// Tenure is a person in an office of the subject or its branches.
type Tenure struct {
	Person Party               `json:"person"`
	Group  string              `json:"group"`
	Office string              `json:"office"` // leader, candidate, deputy, spokesman, governor, commander or other
	Text   string              `json:"text"`   // the office as told
	Solid  []calendar.Interval `json:"solid"`  // claimed
	From   calendar.Day        `json:"from"`   // first and last day that claims bear on; between them the tenure is inferred
	To     calendar.Day        `json:"to"`
	Start  string              `json:"start,omitempty"` // what opened it: appoint
	End    string              `json:"end,omitempty"`   // what closed it: dismiss, die, kill; "former" where only called so
	Denied bool                `json:"denied,omitempty"`
	Refs   []int               `json:"refs"`
}

// Flow is people who go from one allegiance to another, or out of or into one.
type Flow struct {
	Who    Party              `json:"who"`
	From   string             `json:"from,omitempty"`
	To     string             `json:"to,omitempty"`
	Types  []claim.Type       `json:"types"`
	Count  *Range             `json:"count,omitempty"`
	When   *calendar.Interval `json:"when"`
	Told   calendar.Day       `json:"told"`
	Status Status             `json:"status"`
	Events []int              `json:"events"` // indexes into the picture's Events
	Refs   []int              `json:"refs"`
}

// Ground is one taking or losing of a place.
type Ground struct {
	Place  Party        `json:"place"`
	Event  int          `json:"event"`
	Gain   bool         `json:"gain"` // the subject's; false: its loss
	Other  string       `json:"other,omitempty"`
	Day    calendar.Day `json:"day"`   // when told, else of the first report
	Exact  bool         `json:"exact"` // Day is told by a text
	Lat    float64      `json:"lat,omitempty"`
	Lon    float64      `json:"lon,omitempty"`
	Radius float64      `json:"radius,omitempty"` // km within which the place lies
	Refs   []int        `json:"refs"`
}

// Month counts what texts tell of one month or week.
type Month struct {
	Start  calendar.Day `json:"start"`
	By     int          `json:"by"`     // attacks and the like by the subject
	On     int          `json:"on"`     // on it
	Events int          `json:"events"` // all
	Left   int64        `json:"left"`   // people who left, by the best counts; 1 where uncounted
	Lost   int          `json:"lost"`   // losses of ground
	Gained int          `json:"gained"`
	Told   int          `json:"told"` // documents published
}

// Dispute is a question on which texts differ.
type Dispute struct {
	Kind     string   `json:"kind"` // denial, count, date, holder, actor
	Question Sentence `json:"question"`
	Camps    []Camp   `json:"camps"`
	Events   []int    `json:"events,omitempty"`
}

// Camp is one answer with those who give it.
type Camp struct {
	Answer Sentence `json:"answer"`
	Texts  int      `json:"texts"` // independent
	Refs   []int    `json:"refs"`
}

// Source is one voice behind the picture.
type Source struct {
	Name      string   `json:"name"`
	Entity    string   `json:"entity,omitempty"`
	Publisher bool     `json:"publisher"` // a publisher speaking for itself
	Claims    int      `json:"claims"`
	Texts     int      `json:"texts"`
	Wires     int      `json:"independent"` // texts after copies count once
	Through   []string `json:"through"`     // publishers that carry it
	Hearsay   int      `json:"hearsay"`     // claims that reach us over one source more
	Denies    int      `json:"denies"`
	Own       bool     `json:"own"` // the subject speaking of itself
}
