// Package ledgertest makes documents with claims for tests and benchmarks of ledgers.
// The sentences are invented; claims are made together with their words, so that no
// reader is needed. The same seed gives the same documents.
package ledgertest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"isnad/calendar"
	"isnad/claim"
	"isnad/document"
)

// Reader is the name and version that made-up claims carry.
const Reader = "made-up/1"

// Maker makes documents.
type Maker struct {
	r *rand.Rand
	n int
	// Sentences a document has; each holds two claims. 0 is 12.
	Sentences int
	// Groups is how many groups the documents speak of. 0 is 300.
	Groups int

	cast []int // the groups of the document at hand
}

// New returns a Maker for a seed.
func New(seed uint64) *Maker { return &Maker{r: rand.New(rand.NewPCG(seed, 7))} }

var (
	first  = strings.Fields("سراج رائد ماهر نبيل وليد عامر فادي زياد حازم ثامر نضال باسل كريم هيثم لؤي معن صخر ضياء عدي قيس")
	last   = strings.Fields("الموجي السهلي الرملي النخلي الصخري الوادي المرجي الساحلي الجسري البحري الغابي الحصني العيني البرجي الواحي")
	heads  = strings.Fields("كتيبة لواء حركة جبهة سرية جيش رابطة فيلق")
	tails  = strings.Fields("الفجر الراية المرسى النهار الصقور الوادي الجسر الساحل الحصن المنارة الريح الشعلة النخيل السنديان البرق المدى الأفق الضفة الميناء السهل")
	towns  = strings.Fields("سنوان مرسلان الطويبة وادي_الرمان عين_الحجل تل_المنارة رأس_المرجان جسر_السنديان بئر_الصفا قلعة_النسور ميناء_اللؤلؤ سهل_الريحان حصن_البنفسج دير_الزعتر كفر_الياسمين")
	papers = []string{"صدى المرسى", "بريد السهل", "وكالة المنارة", "إذاعة الوادي", "صحيفة الأفق"}
	extra  = strings.Fields("ميدانية محلية طارئة واسعة محدودة ليلية مفاجئة متفرقة عنيفة قصيرة متواصلة منسقة")
)

// Group returns the id of group i and its name as texts spell it.
func Group(i int) (id, name string) {
	return fmt.Sprintf("group-%d", i), heads[i%len(heads)] + " " + tails[i/len(heads)%len(tails)] + roman(i/len(heads)/len(tails))
}

func roman(n int) string {
	if n == 0 {
		return ""
	}
	return " " + []string{"الأولى", "الثانية", "الثالثة", "الرابعة"}[(n-1)%4]
}

// Middle returns the first and the last day of a year in the middle of the ten that
// documents are published in.
func Middle() (from, to calendar.Day) { return calendar.Of(2018, 1, 1), calendar.Of(2018, 12, 31) }

// builder writes a text and notes spans in code points.
type builder struct {
	b strings.Builder
	n int
}

func (b *builder) add(s string) claim.Span {
	start := b.n
	b.b.WriteString(s)
	b.n += utf8.RuneCountInString(s)
	return claim.Span{Start: start, End: b.n, Text: s}
}

// Next makes a document and its claims.
func (m *Maker) Next() (*document.Document, []claim.Claim) {
	m.n++
	sentences := m.Sentences
	if sentences == 0 {
		sentences = 12
	}
	var b builder
	var claims []claim.Claim
	day := calendar.Of(2014, 1, 1).Add(m.r.IntN(3650))
	paper := papers[m.r.IntN(len(papers))]
	m.choose()
	_, about := m.group()
	title := fmt.Sprintf("%s في %s: خبر رقم %d", about, m.town(), m.n)
	for range sentences {
		claims = append(claims, m.sentence(&b, day)...)
	}
	d, err := document.New(b.b.String(), document.Meta{
		Title: title, Publisher: paper, Published: day.String(), Lang: "ar",
		URL: fmt.Sprintf("https://example.org/%d", m.n),
	})
	if err != nil {
		panic(err) // the day is ours
	}
	for i := range claims {
		claims[i].ID = claims[i].Identify(d.ID)
		claims[i].Reader = Reader
	}
	return d, claims
}

// choose draws the four groups that a document speaks of; some groups are spoken of
// much more than others.
func (m *Maker) choose() {
	n := m.Groups
	if n == 0 {
		n = 300
	}
	m.cast = m.cast[:0]
	for range 4 {
		m.cast = append(m.cast, min(m.r.IntN(n), m.r.IntN(n)))
	}
}

// group draws one of the document's.
func (m *Maker) group() (id, name string) { return Group(m.cast[m.r.IntN(len(m.cast))]) }

func (m *Maker) town() string {
	return strings.ReplaceAll(towns[m.r.IntN(len(towns))], "_", " ")
}

func (m *Maker) person() string {
	return first[m.r.IntN(len(first))] + " " + last[m.r.IntN(len(last))]
}

// sentence writes one sentence with two claims: an attack and what it cost.
func (m *Maker) sentence(b *builder, day calendar.Day) []claim.Claim {
	start := b.n
	b.add("وقال ")
	who := b.add(m.person())
	b.add(" إن مقاتلي ")
	id, name := m.group()
	actor := b.add(name)
	b.add(" شنوا ")
	hit := b.add("هجوما")
	b.add(" على مواقع ")
	foe, foeName := m.group()
	target := b.add(foeName)
	b.add(" قرب ")
	place := b.add(m.town())
	b.add(fmt.Sprintf(" بعد اشتباكات %s استمرت %d ساعات، ما أسفر عن ", extra[m.r.IntN(len(extra))], 2+m.r.IntN(20)))
	kill := b.add("مقتل")
	b.add(" ")
	n := int64(2 + m.r.IntN(40))
	dead := b.add(fmt.Sprintf("%d من عناصرها", n))
	b.add(".")
	evidence := claim.Span{Start: start, End: b.n, Text: b.b.String()[len(b.b.String())-byteLen(b, start):]}
	b.add("\n")
	isnad := []claim.Link{{Span: who, Stance: claim.Says}}
	when := calendar.Single(day.Add(-m.r.IntN(4)))
	base := claim.Claim{Polarity: claim.Affirmed, Modality: claim.Actual, Isnad: isnad, Evidence: evidence, Time: &when, Confidence: 0.75}
	attack, loss := base, base
	attack.Type, attack.Trigger, attack.Rule = claim.Attack, hit, "attack.hujum"
	attack.Roles = []claim.Role{
		{Role: claim.Actor, Span: actor, Entity: id}, {Role: claim.Target, Span: target, Entity: foe}, {Role: claim.Place, Span: place},
	}
	loss.Type, loss.Trigger, loss.Rule = claim.Kill, kill, "kill.maqtal"
	loss.Roles = []claim.Role{{Role: claim.Target, Span: dead, Count: &claim.Count{Min: &n, Max: &n}}, {Role: claim.Actor, Span: actor, Entity: id}}
	return []claim.Claim{attack, loss}
}

// byteLen is how many bytes were written since code point start.
func byteLen(b *builder, start int) int {
	s := b.b.String()
	at := len(s)
	for range b.n - start {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return len(s) - at
}
