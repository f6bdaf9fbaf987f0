package date

import "isnad/calendar"

// Anchor is what a phrase leans on.
type Anchor uint8

const (
	// Absolute phrases mean the same days in every text.
	Absolute Anchor = iota
	// FromPublication phrases lean on the day of publication.
	FromPublication
	// FromPrevious phrases lean on the date that the text told before.
	FromPrevious
)

var anchorNames = [...]string{"absolute", "publication", "previous"}

// String returns the anchor in one English word.
func (a Anchor) String() string { return nameOf(anchorNames[:], int(a)) }

// Kind is what a phrase says of time.
type Kind uint8

const (
	// Date says when.
	Date Kind = iota
	// Duration says how long; it has no interval.
	Duration
	// Recurring says how often; it has no interval.
	Recurring
	// Clock is a time of day without a day; it has no interval.
	Clock
)

var kindNames = [...]string{"date", "duration", "recurring", "clock"}

// String returns the kind in one English word.
func (k Kind) String() string { return nameOf(kindNames[:], int(k)) }

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "?"
}

// Phrase is one date phrase of a text.
type Phrase struct {
	First, Last int // token indexes, Last exclusive
	// Interval is the days meant; calendar.None where they are not known: without the
	// day of publication, for FromPrevious (see Resolve), and for kinds other than Date.
	Interval  calendar.Interval
	Precision calendar.Precision
	Anchor    Anchor
	Kind      Kind
	Since     bool // منذ: Interval runs from there to the day of publication
	Until     bool // حتى: what is told goes on to the end of Interval
	Before    bool // قبل عام 2011: what is told lies before Interval, not in it
	After     bool // بعد عام 2011: it lies after Interval
	Vague     bool // the text leaves the number open: قبل أيام، الأشهر الماضية
	Hours     bool // it counts hours or minutes: الساعات الأخيرة، قبل 24 ساعة
	Approx    bool // the text says "about": قبل نحو شهر
	// OfEvent phrases date what stands behind them, not what is told: in بعد ثلاثة أيام
	// على الهجوم the attack lies three days before the date told.
	OfEvent bool

	shift shift
}

// Resolved reports whether the days meant are known.
func (p Phrase) Resolved() bool { return p.Interval.Known() }

// Resolve returns the days meant, where prev is the date told before; prev is used
// by FromPrevious phrases only. ok is false where the days cannot be known.
func (p Phrase) Resolve(prev calendar.Interval) (v calendar.Interval, ok bool) {
	if p.Anchor != FromPrevious || p.Kind != Date {
		return p.Interval, p.Interval.Known()
	}
	if !prev.Known() {
		return calendar.None(), false
	}
	v = p.shift.from(prev)
	if p.OfEvent || p.shift.known && v.Start > p.shift.by {
		v = p.shift.back().from(prev) // بعد سنوات من الممانعة: they began so long ago
	}
	return v, v.Known()
}
