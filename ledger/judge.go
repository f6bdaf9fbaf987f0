package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"isnad/claim"
)

// Verdict is what a person decided.
type Verdict string

// The verdicts. The first three are about a claim, the next two about two entities; the
// last takes back a judgement of the same person.
const (
	Accept  Verdict = "accept"
	Reject  Verdict = "reject"
	Correct Verdict = "correct"
	SameAs  Verdict = "same-as"
	NotSame Verdict = "not-same"
	Undo    Verdict = "undo"
)

// Verdicts returns all verdicts.
func Verdicts() []Verdict { return []Verdict{Accept, Reject, Correct, SameAs, NotSame, Undo} }

// Reason says what is wrong with a claim that is rejected.
type Reason string

// Reasons returns the reasons for which a claim is rejected.
func Reasons() []Reason {
	return []Reason{"boundaries", "wrong-entity", "wrong-type", "wrong-role", "polarity", "modality", "wrong-source", "wrong-date-or-count", "not-reported"}
}

// Judgement is one decision of one person. The newest of a person on a claim or on a pair
// of entities counts, of those that they have not taken back; see Standing.
type Judgement struct {
	Verdict    Verdict      `json:"verdict"`
	Claim      string       `json:"claim,omitempty"`      // id
	Document   string       `json:"document,omitempty"`   // identity of its document
	Reason     Reason       `json:"reason,omitempty"`     // with Reject
	Correction *claim.Claim `json:"correction,omitempty"` // with Correct: the claim as it should be
	First      string       `json:"first,omitempty"`      // with SameAs and NotSame: two ids of entities
	Second     string       `json:"second,omitempty"`
	Undoes     string       `json:"undoes,omitempty"` // with Undo: ID of the judgement that is taken back
	Who        string       `json:"who"`
	When       time.Time    `json:"when"`
	Note       string       `json:"note,omitempty"`

	Entry  int64 `json:"-"` // place in the chain
	ID     Hash  `json:"-"` // of its entry, the same in every ledger
	Target int64 `json:"-"` // with Undo: place of what is taken back, 0 where that is not this person's
}

// Judge records a judgement. Document and When are filled in where they are not given.
// For Undo, Undoes is the place in the chain of the judgement that is taken back, or at
// least eight digits of its ID; the rest is filled in.
func (l *Ledger) Judge(ctx context.Context, j Judgement) (*Judgement, error) {
	if j.When.IsZero() {
		j.When = l.opts.Now()
	}
	j.When = j.When.UTC().Truncate(time.Microsecond)
	if err := l.checkJudgement(ctx, &j); err != nil {
		return nil, err
	}
	err := l.write(ctx, func(t *tx) error {
		body := j.encode()
		e, added, err := t.say(Judged, Hash{}, body)
		if err == nil {
			j.Entry, j.ID = e.Seq, e.ID
		}
		if err != nil || !added {
			return err
		}
		return t.insertJudgement(e, &j)
	})
	return &j, err
}

func (t *tx) insertJudgement(e *Entry, j *Judgement) error {
	n, err := t.number(e.Content)
	if err != nil {
		return err
	}
	about, other := j.about()
	return t.exec("INSERT INTO judgement (seq, claim, other, body) VALUES (?1, ?2, ?3, ?4)", e.Seq, printable(about), printable(other), n)
}

// about returns what the judgement is found by.
func (j *Judgement) about() (claim, other string) {
	if j.Claim != "" {
		return j.Claim, ""
	}
	return j.First, j.Second
}

// encode leaves out the words of a correction's spans, as readings do.
func (j *Judgement) encode() []byte {
	out := *j
	if j.Correction != nil {
		c := *j.Correction
		c.Roles, c.Isnad = slices.Clone(c.Roles), slices.Clone(c.Isnad)
		c.ID, c.Reader = "", ""
		eachSpan(&c, func(s *claim.Span) { s.Text = "" })
		out.Correction = &c
	}
	return encodeJSON(&out)
}

func eachSpan(c *claim.Claim, f func(*claim.Span)) {
	f(&c.Trigger)
	f(&c.Evidence)
	for i := range c.Roles {
		f(&c.Roles[i].Span)
	}
	for i := range c.Isnad {
		f(&c.Isnad[i].Span)
	}
}

func (l *Ledger) checkJudgement(ctx context.Context, j *Judgement) error {
	bad := func(format string, args ...any) error {
		return l.errorf(ErrInput, nil, "cannot record the judgement: "+format, args...)
	}
	if strings.TrimSpace(j.Who) == "" {
		return bad("say who judges")
	}
	switch j.Verdict {
	case SameAs, NotSame:
		if j.First == "" || j.Second == "" || j.First == j.Second {
			return bad("%s wants two different entities", j.Verdict)
		}
		if j.Claim != "" {
			return bad("%s is about entities, not about a claim", j.Verdict)
		}
		if j.First > j.Second {
			j.First, j.Second = j.Second, j.First
		}
		return nil
	case Undo:
		return l.checkUndo(ctx, j)
	case Accept, Reject, Correct:
	default:
		return bad("%q is no verdict; they are %s", j.Verdict, list(Verdicts()))
	}
	if (j.Verdict == Reject) != (j.Reason != "") || j.Reason != "" && !slices.Contains(Reasons(), j.Reason) {
		return bad("a rejection, and nothing else, wants one of the reasons %s", list(Reasons()))
	}
	if (j.Verdict == Correct) != (j.Correction != nil) {
		return bad("a correction wants the claim as it should be")
	}
	return l.checkClaim(ctx, j)
}

func list[T ~string](all []T) string {
	var b strings.Builder
	for i, s := range all {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(string(s))
	}
	return b.String()
}

// checkClaim finds the claim that is judged and holds a correction against its text.
func (l *Ledger) checkClaim(ctx context.Context, j *Judgement) error {
	c, err := l.Claim(ctx, j.Claim, j.Document)
	if err != nil {
		return err
	}
	j.Claim, j.Document = c.ID, c.Document.String()
	if j.Correction == nil {
		return nil
	}
	d, err := l.Document(ctx, j.Document)
	if err != nil {
		return err
	}
	if err := j.Correction.Check([]rune(d.Text)); err != nil {
		return l.errorf(ErrInput, err, "cannot record the correction: %v", err)
	}
	return nil
}

// Claim returns the claim of an id, or of at least eight digits of one, as the newest
// reader has it. Where several documents hold such a claim, document (an identity or
// the beginning of one) says which is meant.
func (l *Ledger) Claim(ctx context.Context, id, document string) (*Claim, error) {
	if len(id) < 8 || len(id) > 32 || strings.Trim(id, "0123456789abcdef") != "" {
		return nil, l.errorf(ErrInput, nil, "finds claims by their id: 8 to 32 of its hexadecimal digits, not %q", id)
	}
	readings, err := l.readingsOf(ctx, id, document)
	if err != nil {
		return nil, l.explain(err)
	}
	var found *Claim
	for _, seq := range readings {
		rows, err := l.query(ctx, readingColumns+"reading r"+readingJoins+"WHERE r.seq = ?1", seq)
		if err != nil {
			return nil, l.explain(err)
		}
		var clash bool
		_, err = l.serveRows(rows, &served{only: map[int64]bool{seq: true}}, l.filterOf(Query{}), nil, false, func(c *Claim) bool {
			if !strings.HasPrefix(c.ID, id) || !strings.HasPrefix(c.Document.String(), document) {
				return true
			}
			if found != nil && (found.ID != c.ID || found.Document != c.Document) {
				clash = true
				return false
			}
			if found == nil || compareVersions(c.Reader, found.Reader) > 0 {
				found = c
			}
			return true
		})
		if err != nil {
			return nil, l.explain(err)
		}
		if clash {
			return nil, l.errorf(ErrInput, nil, "holds several claims whose id begins with %s; write more of it, or name the document", id)
		}
	}
	if found == nil {
		return nil, l.errorf(ErrNotFound, nil, "holds no claim %s; isnad search shows claims with their ids", id)
	}
	return found, nil
}

// readingsOf returns the readings that hold a claim whose id begins so, of one document
// where that is given in full. It looks through the keys of all claims.
func (l *Ledger) readingsOf(ctx context.Context, id, document string) ([]int64, error) {
	q, args := "SELECT reading, keys FROM claim ORDER BY reading", []any(nil)
	if h, err := ParseHash(document); err == nil {
		q = "SELECT c.reading, c.keys FROM claim c JOIN reading r ON r.seq = c.reading JOIN document d ON d.seq = r.document WHERE d.identity = ?1 ORDER BY c.reading"
		args = append(args, h)
	}
	rows, err := l.query(ctx, q, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	lo, hi := keyRange(id)
	var out []int64
	for rows.Next() {
		var n int64
		var keys sql.RawBytes
		if err := rows.Scan(&n, &keys); err != nil {
			return nil, err
		}
		if hasKey(keys, lo, hi) {
			out = append(out, n)
		}
	}
	return out, rows.Err()
}

// keyRange returns the least and greatest key of ids that begin with these digits.
func keyRange(id string) (lo, hi uint64) {
	id = id[:min(len(id), 16)]
	lo, _ = strconv.ParseUint((id + "0000000000000000")[:16], 16, 64)
	hi, _ = strconv.ParseUint((id + "ffffffffffffffff")[:16], 16, 64)
	return lo, hi
}

// Judgements yields the judgements in the order in which they were recorded: those on
// one claim or entity, or all where about is "". Spans of corrections hold their words,
// as far as the text is still there.
func (l *Ledger) Judgements(ctx context.Context, about string, v View) iter.Seq2[*Judgement, error] {
	return func(yield func(*Judgement, error) bool) {
		all, err := l.judgements(ctx, about, v)
		if err != nil {
			yield(nil, l.explain(err))
			return
		}
		for _, x := range all {
			j, err := l.judgementOf(ctx, x)
			if !yield(j, err) || err != nil {
				return
			}
		}
	}
}

// judgementRow is one judgement as it is kept.
type judgementRow struct {
	seq  int64
	id   Hash
	body []byte
}

// judgementOf decodes a judgement and fills in what is not kept in its content.
func (l *Ledger) judgementOf(ctx context.Context, x judgementRow) (*Judgement, error) {
	j, err := decodeJudgement(x.body)
	if err != nil {
		return nil, l.errorf(ErrDamaged, err, "is damaged at entry %d: %v", x.seq, err)
	}
	j.Entry, j.ID = x.seq, x.id
	if j.Verdict == Undo {
		if j.Target, err = l.target(ctx, j); err != nil {
			return nil, l.explain(err)
		}
	}
	return j, l.quote(ctx, j)
}

func (l *Ledger) judgements(ctx context.Context, about string, v View) ([]judgementRow, error) {
	last, err := l.lastSeq(ctx, v.AsOf)
	if err != nil {
		return nil, err
	}
	if about == "" {
		return l.judgementRows(ctx, "WHERE j.seq <= ?1 ORDER BY j.seq", last)
	}
	return l.judgementRows(ctx, "WHERE j.seq <= ?1 AND (j.claim = ?2 OR j.other = ?2) ORDER BY j.seq", last, printable(about))
}

func (l *Ledger) judgementRows(ctx context.Context, where string, args ...any) ([]judgementRow, error) {
	rows, err := l.query(ctx, "SELECT j.seq, e.id, c.body FROM judgement j JOIN entry e ON e.seq = j.seq JOIN content c ON c.n = j.body "+where, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []judgementRow
	for rows.Next() {
		var x judgementRow
		if err := rows.Scan(&x.seq, &x.id, &x.body); err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, rows.Err()
}

// quote puts the words into the spans of a correction.
func (l *Ledger) quote(ctx context.Context, j *Judgement) error {
	if j.Correction == nil {
		return nil
	}
	d, err := l.Document(ctx, j.Document)
	if CodeOf(err) == ErrNotFound {
		return nil
	}
	if err != nil {
		return err
	}
	q := newQuoter(d.Text)
	eachSpan(j.Correction, func(s *claim.Span) { q.fill(s) })
	return nil
}

func decodeJudgement(body []byte) (*Judgement, error) {
	j := new(Judgement)
	if err := json.Unmarshal(body, j); err != nil {
		return nil, err
	}
	return j, nil
}

// redactNotes covers a name in the notes of judgements.
func (t *tx) redactNotes(r Redaction, rep *RedactionReport) error {
	if r.Name == "" {
		return nil
	}
	rows, err := t.query("SELECT c.body FROM judgement j JOIN content c ON c.n = j.body ORDER BY j.seq")
	if err != nil {
		return err
	}
	defer rows.Close()
	type change struct{ old, new []byte }
	var all []change
	for rows.Next() {
		var body []byte
		if err := rows.Scan(&body); err != nil {
			return err
		}
		j, err := decodeJudgement(body)
		if err != nil {
			return err
		}
		note, n := maskName(j.Note, r.Name)
		if n > 0 {
			j.Note = note
			rep.Places += n
			all = append(all, change{body, encodeJSON(j)})
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	rows.Close()
	for _, c := range all {
		if err := t.take(sum(c.old), c.new, r, rep); err != nil {
			return err
		}
	}
	return nil
}
