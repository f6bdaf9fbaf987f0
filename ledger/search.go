package ledger

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"isnad/calendar"
	"isnad/claim"
)

// Search says what is looked for. All words must stand in one sentence; words in
// quotation marks ("…" «…» “…”) must stand together, in that order. The conditions of
// Query narrow the sentences to those with a claim that fulfils them; a title counts
// as a sentence that holds all claims of its document. Limit 0 is 20.
type Search struct {
	Query
	Text string
}

// Hit is one sentence or title that was found. Spans are in code points of the stored
// text, or of the title.
type Hit struct {
	Document  Hash          `json:"document"`
	Name      string        `json:"id"` // that the document was given
	Title     string        `json:"title"`
	Publisher string        `json:"publisher"`
	Published calendar.Day  `json:"published"`
	InTitle   bool          `json:"in_title"`
	Sentence  claim.Span    `json:"sentence"`
	Marks     []claim.Span  `json:"marks"`               // the words that were found
	Claims    []claim.Claim `json:"claims"`              // claims in the sentence that fulfil the conditions
	Elsewhere []Elsewhere   `json:"elsewhere,omitempty"` // documents with the same text, or most of it
}

// EntityHit is an entity whose id or one of whose names holds the words.
type EntityHit struct {
	ID        string `json:"id"`
	Documents int    `json:"documents"` // in which claims speak of it
}

// Results are what was found, newest publication first.
type Results struct {
	Hits     []Hit       `json:"hits"`
	Entities []EntityHit `json:"entities"` // the most spoken of first, at most ten
	More     bool        `json:"more"`     // there are more hits than the limit
}

// rowsAtOnce is how many rows of the index are fetched before they are looked into; then
// twice as many each time, for every fetch begins anew.
const (
	rowsAtOnce = 256
	mostAtOnce = 1 << 15
)

// Search finds sentences, titles and entities.
func (l *Ledger) Search(ctx context.Context, s Search) (*Results, error) {
	if s.Limit == 0 {
		s.Limit = 20
	}
	phrases := l.phrases(s.Text)
	if len(phrases) == 0 {
		return nil, l.errorf(ErrInput, nil, "cannot search for %q: there is no word in it", s.Text)
	}
	if err := l.fresh(ctx); err != nil {
		return nil, err
	}
	f := &finder{l: l, ctx: ctx, s: s, phrases: phrases, filter: l.filterOf(s.Query), docs: map[int64]*found{}}
	if err := f.run(); err != nil {
		return nil, l.explain(err)
	}
	if err := f.elsewhere(); err != nil {
		return nil, err
	}
	var err error
	f.res.Entities, err = l.searchEntities(ctx, phrases)
	return &f.res, l.explain(err)
}

// phrases cuts what was asked into runs of terms; a word outside quotation marks is a
// run of one.
func (l *Ledger) phrases(text string) [][]string {
	var out [][]string
	quoted := false
	for _, part := range strings.FieldsFunc(splitQuotes.Replace(text), func(r rune) bool { return r == '\x01' }) {
		if strings.HasPrefix(part, "\x02") {
			quoted = !quoted
			part = part[1:]
		}
		terms := l.terms.ofText(part)
		if quoted && len(terms) > 0 {
			out = append(out, terms)
			continue
		}
		for _, t := range terms {
			out = append(out, []string{t})
		}
	}
	slices.SortFunc(out, slices.Compare)
	return slices.CompactFunc(out, slices.Equal)
}

var splitQuotes = strings.NewReplacer("\x01", " ", "\x02", " ", `"`, "\x01\x02", "«", "\x01\x02", "»", "\x01\x02", "“", "\x01\x02", "”", "\x01\x02", "„", "\x01\x02")

// finder is one search under way.
type finder struct {
	l       *Ledger
	ctx     context.Context
	s       Search
	phrases [][]string
	filter  *filter
	view    *served
	only    map[int64]bool // documents that speak of the entities asked for, nil for all
	docs    map[int64]*found
	res     Results
}

// found is a document that was looked into.
type found struct {
	out      bool // not wanted
	meta     meta
	identity Hash
	text     *quoter
	title    *quoter
	passages []passage
	claims   []claim.Claim // that fulfil the conditions, with their words
}

func (f *finder) run() error {
	var err error
	if f.view, err = f.l.resolve(f.ctx, f.s.View); err != nil {
		return err
	}
	if err := f.narrow(); err != nil || f.only != nil && len(f.only) == 0 {
		return err
	}
	lo, hi := f.rowRange()
	query := f.l.d.query(f.phrases)
	newer, newest, ok, err := f.cuts(lo, hi)
	if ok && err == nil {
		hi, err = f.inParts(query, lo, newer, newest, hi)
	}
	if err != nil || f.res.More {
		return err
	}
	return f.downwards(query, lo, hi)
}

// downwards looks through rows from hi to lo.
func (f *finder) downwards(query string, lo, hi int64) error {
	for n := rowsAtOnce; hi >= lo; n = min(2*n, mostAtOnce) {
		rows, err := f.rows(f.l.d.indexMatch, query, lo, hi, n)
		if err != nil {
			return err
		}
		if err := f.lookAll(rows); err != nil || f.res.More || len(rows) < n {
			return err
		}
		hi = rows[len(rows)-1] - 1
		clear(f.docs)
	}
	return nil
}

// lookAll looks at rows until there are more hits than are wanted.
func (f *finder) lookAll(rows []int64) error {
	for _, row := range rows {
		if err := f.look(row); err != nil || f.res.More {
			return err
		}
	}
	return nil
}

// rowRange turns days of publication into rows.
func (f *finder) rowRange() (lo, hi int64) {
	lo, hi = 0, math.MaxInt64
	if f.s.From != nil || f.s.To != nil {
		lo = firstRow(firstDay, 0)
	}
	if f.s.From != nil {
		lo = firstRow(*f.s.From, 0)
	}
	if f.s.To != nil {
		hi = firstRow(*f.s.To, 0) + 1<<(documentBits+passageBits) - 1
	}
	return lo, hi
}

func (f *finder) rows(match, query string, lo, hi int64, most int) ([]int64, error) {
	rows, err := f.l.query(f.ctx, match+" LIMIT ?4", query, lo, hi, most)
	if err != nil {
		return nil, err
	}
	return numbersOf(rows)
}

// narrow finds the documents that speak of the entities asked for.
func (f *finder) narrow() error {
	if len(f.s.Entities) == 0 {
		return nil
	}
	f.only = map[int64]bool{}
	numbers, err := f.l.entityNumbers(f.ctx, f.s.Entities)
	if err != nil {
		return err
	}
	for _, n := range numbers {
		rows, err := f.l.query(f.ctx, "SELECT r.document FROM mention m JOIN reading r ON r.seq = m.reading WHERE m.entity = ?1", n)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var d int64
			if err := rows.Scan(&d); err != nil {
				return err
			}
			f.only[d] = true
		}
		if err := rows.Err(); err != nil {
			return err
		}
		rows.Close()
	}
	return nil
}

// look turns a row of the index into a hit, if it is wanted.
func (f *finder) look(row int64) error {
	seq, n := documentOf(row)
	if seq > f.view.last || f.only != nil && !f.only[seq] {
		return nil
	}
	d := f.docs[seq]
	if d == nil {
		var err error
		if d, err = f.load(seq); err != nil {
			return err
		}
		f.docs[seq] = d
	}
	if d.out {
		return nil
	}
	i, ok := slices.BinarySearchFunc(d.passages, n, func(p passage, n int) int { return cmp.Compare(p.n, n) })
	if !ok {
		return nil
	}
	f.hit(d, &d.passages[i])
	return nil
}

// conditional reports whether only sentences with certain claims are wanted.
func (f *finder) conditional() bool {
	return len(f.s.Types) > 0 || len(f.s.Entities) > 0 || len(f.s.Sources) > 0
}

func (f *finder) load(seq int64) (*found, error) {
	var mb, tb []byte
	d := &found{}
	err := f.l.row(f.ctx, []any{&d.identity, &mb, &tb}, `SELECT d.identity, coalesce(m.body, ?2), coalesce(t.body, ?2) FROM document d
		LEFT JOIN content m ON m.n = d.meta LEFT JOIN content t ON t.n = d.body WHERE d.seq = ?1`, seq, []byte{})
	if err != nil {
		return nil, err
	}
	if d.meta, err = metaOrGone(mb, d.identity); err != nil {
		return nil, f.l.errorf(ErrDamaged, err, "is damaged at entry %d: %v", seq, err)
	}
	at := &Claim{Document: d.identity, Name: d.meta.name, Publisher: d.meta.publisher, Published: d.meta.day()}
	if !f.filter.document(at) {
		d.out = true
		return d, nil
	}
	d.text, d.title = newQuoter(string(tb)), newQuoter(d.meta.title)
	d.passages = f.l.terms.passages(d.meta.title, d.text.text)
	if err := f.loadClaims(seq, d); err != nil {
		return nil, err
	}
	d.out = f.conditional() && len(d.claims) == 0
	return d, nil
}

// loadClaims finds the document's claims, as served, that fulfil the conditions. The
// document itself may be another copy of the one whose claims are served.
func (f *finder) loadClaims(seq int64, d *found) error {
	rows, err := f.l.query(f.ctx, readingColumns+"reading r"+readingJoins+"WHERE r.document = ?1", seq)
	if err != nil {
		return err
	}
	_, err = f.l.serveRows(rows, f.view, f.filter, nil, false, func(c *Claim) bool {
		d.claims = append(d.claims, c.Claim)
		return true
	})
	return err
}

// hit adds a passage to the results unless no wanted claim stands in it.
func (f *finder) hit(d *found, p *passage) {
	q := d.text
	if p.n == 0 {
		q = d.title
	}
	marks := f.marks(q, p)
	if len(marks) == 0 {
		return
	}
	h := Hit{
		Document: d.identity, Name: d.meta.name, Title: d.meta.title, Publisher: d.meta.publisher, Published: d.meta.day(),
		InTitle: p.n == 0, Sentence: q.span(p.start, p.end), Marks: marks,
	}
	for _, c := range d.claims {
		if p.n == 0 || c.Trigger.Start >= h.Sentence.Start && c.Trigger.Start < h.Sentence.End {
			h.Claims = append(h.Claims, c)
		}
	}
	if f.conditional() && len(h.Claims) == 0 {
		return
	}
	if len(f.res.Hits) == f.s.Limit {
		f.res.More = true
		return
	}
	f.res.Hits = append(f.res.Hits, h)
}

// span turns bytes into a span of code points with its words.
func (q *quoter) span(start, end int) claim.Span {
	return claim.Span{Start: q.runeOf(start), End: q.runeOf(end), Text: q.text[start:end]}
}

// marks finds every phrase in a passage; none where one of them is missing.
func (f *finder) marks(q *quoter, p *passage) []claim.Span {
	var out []claim.Span
	for _, phrase := range f.phrases {
		n := len(out)
		for i := 0; i+len(phrase) <= len(p.terms); i++ {
			if matches(p.terms[i:], phrase) {
				out = append(out, q.span(p.terms[i].start, p.terms[i+len(phrase)-1].end))
			}
		}
		if len(out) == n {
			return nil
		}
	}
	slices.SortFunc(out, func(a, b claim.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	return slices.Compact(out)
}

func matches(terms []term, phrase []string) bool {
	for i, t := range phrase {
		if terms[i].text != t {
			return false
		}
	}
	return true
}

// searchEntities finds entities by id and by the names that claims call them by.
func (l *Ledger) searchEntities(ctx context.Context, phrases [][]string) ([]EntityHit, error) {
	q := "SELECT e.name, (SELECT count(*) FROM mention m WHERE m.entity = e.n) FROM entity e WHERE "
	var args []any
	var byName, byID []string
	for _, p := range phrases {
		args = append(args, "% "+joined(p)+" %", "%"+strings.Join(p, "%")+"%")
		byName = append(byName, "' ' || s.terms || ' ' LIKE ?"+itoa(len(args)-1))
		byID = append(byID, "lower(e.name) LIKE ?"+itoa(len(args)))
	}
	q += "EXISTS (SELECT 1 FROM spelling s WHERE s.entity = e.n AND " + strings.Join(byName, " AND ") + ") OR " + strings.Join(byID, " AND ")
	q += " ORDER BY 2 DESC, 1 LIMIT 10"
	st, err := l.r.PrepareContext(ctx, l.d.sql(q)) // not kept: there is one for each number of phrases
	if err != nil {
		return nil, err
	}
	defer st.Close()
	rows, err := st.QueryContext(ctx, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []EntityHit
	for rows.Next() {
		var e EntityHit
		if err := rows.Scan(&e.ID, &e.Documents); err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, rows.Err()
}

// EntitiesCalled returns the ids that a claim calls by this name, or the one that it
// is, as they are written.
func (l *Ledger) EntitiesCalled(ctx context.Context, name string) ([]string, error) {
	rows, err := l.query(ctx, `SELECT DISTINCT e.name FROM entity e LEFT JOIN spelling s ON s.entity = e.n
		WHERE e.name = ?1 OR s.terms = ?2 ORDER BY e.name`, printable(name), joined(l.terms.ofText(name)))
	if err != nil {
		return nil, l.explain(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, l.explain(err)
		}
		out = append(out, s)
	}
	return out, l.explain(rows.Err())
}
