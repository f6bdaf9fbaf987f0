package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"
	"time"
)

// Redaction says what to take away, why, and who decided.
type Redaction struct {
	Documents []Hash // identities: their whole text, description, raw bytes and claims
	Name      string // or: this name, wherever a text, title or other description spells it
	Reason    string // kept for ever, so it must not name what is taken away
	Who       string
}

// RedactionReport tells what was taken away.
type RedactionReport struct {
	Documents int // changed or emptied
	Places    int // where a name stood
	Contents  int // contents that are gone
}

// redaction is what an entry of kind Redacted says.
type redaction struct {
	Content string `json:"content"`           // hash of what was taken away
	Instead string `json:"instead,omitempty"` // hash of what is served in its place
	Reason  string `json:"reason"`
	Who     string `json:"who"`
	When    string `json:"when"`
}

// Redact takes texts or a name away. Documents that share a text lose it together. Their
// hashes stay, so the chain still verifies. It cannot be undone.
func (l *Ledger) Redact(ctx context.Context, r Redaction) (RedactionReport, error) {
	var rep RedactionReport
	if err := l.checkRedaction(r); err != nil {
		return rep, err
	}
	err := l.write(ctx, func(t *tx) error {
		if err := t.redactNotes(r, &rep); err != nil {
			return err
		}
		docs, err := t.redactable(r)
		if err != nil {
			return err
		}
		for i := range docs {
			before := rep.Contents
			if r.Name == "" {
				err = t.takeAll(&docs[i], r, &rep)
			} else {
				err = t.takeName(&docs[i], r, &rep)
			}
			if err != nil {
				return err
			}
			if rep.Contents > before {
				rep.Documents++
			}
		}
		if rep.Contents == 0 {
			return nil
		}
		return t.respell()
	})
	if err == nil && rep.Contents > 0 {
		err = l.explain(l.scrub(ctx))
	}
	return rep, err
}

func (l *Ledger) checkRedaction(r Redaction) error {
	switch {
	case strings.TrimSpace(r.Reason) == "" || strings.TrimSpace(r.Who) == "":
		return l.errorf(ErrInput, nil, "redacts only with a reason and with who decided; give both")
	case (r.Name == "") == (len(r.Documents) == 0):
		return l.errorf(ErrInput, nil, "redacts either documents or a name; give one of them")
	}
	if r.Name != "" {
		if _, n := maskName(r.Name, r.Name); n == 0 {
			return l.errorf(ErrInput, nil, "cannot redact %q: it is no name", r.Name)
		}
		if _, n := maskName(r.Reason, r.Name); n > 0 {
			return l.errorf(ErrInput, nil, "keeps the reason for ever: leave the name out of it")
		}
	}
	return nil
}

// redactable is a document that has to change.
type redactable struct {
	seq      int64
	via      Hash
	meta     meta
	metaBody []byte // empty where taken away before
	text     []byte
	body     int64 // 0 where taken away before
}

const redactableColumns = `SELECT d.seq, d.body, d.identity, e.via, coalesce(m.body, ?1), coalesce(t.body, ?1)
	FROM document d JOIN entry e ON e.seq = d.seq LEFT JOIN content m ON m.n = d.meta LEFT JOIN content t ON t.n = d.body `

// redactable lists the documents that r speaks of.
func (t *tx) redactable(r Redaction) ([]redactable, error) {
	if r.Name != "" {
		return t.documents(r.Name, redactableColumns+"ORDER BY d.seq", []byte{})
	}
	var all []redactable
	for _, id := range r.Documents {
		some, err := t.documents("", redactableColumns+`WHERE d.identity = ?2
			OR d.body <> 0 AND d.body IN (SELECT body FROM document WHERE identity = ?2) ORDER BY d.seq`, []byte{}, id)
		if err != nil {
			return nil, err
		}
		if len(some) == 0 {
			return nil, t.l.errorf(ErrNotFound, nil, "holds no document %s", id.Short())
		}
		all = append(all, some...)
	}
	return all, nil
}

// documents runs a query for documents and keeps those that spell name, all where it
// is empty.
func (t *tx) documents(name, q string, args ...any) ([]redactable, error) {
	rows, err := t.query(q, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []redactable
	for rows.Next() {
		var d redactable
		var identity Hash
		if err := rows.Scan(&d.seq, &d.body, &identity, &d.via, &d.metaBody, &d.text); err != nil {
			return nil, err
		}
		if d.meta, err = metaOrGone(d.metaBody, identity); err != nil {
			return nil, err
		}
		if name == "" || d.spells(name) {
			all = append(all, d)
		}
	}
	return all, rows.Err()
}

func metaOrGone(body []byte, identity Hash) (meta, error) {
	if len(body) == 0 {
		return gone(identity), nil
	}
	return decodeMeta(body)
}

func (d *redactable) spells(name string) bool {
	m := d.meta
	if m.mask(name) > 0 {
		return true
	}
	_, n := maskName(string(d.text), name)
	return n > 0
}

// takeAll takes away text, description, raw bytes and claims of a document.
func (t *tx) takeAll(d *redactable, r Redaction, rep *RedactionReport) error {
	readings, err := t.contentsOfReadings(d.seq)
	if err != nil {
		return err
	}
	all := append(readings, d.via)
	if d.body != 0 {
		all = append(all, sum(d.text))
	}
	if len(d.metaBody) > 0 {
		all = append(all, sum(d.metaBody))
	}
	for _, h := range all {
		if err := t.take(h, nil, r, rep); err != nil {
			return err
		}
	}
	return nil
}

func (t *tx) contentsOfReadings(document int64) ([]Hash, error) {
	rows, err := t.query("SELECT c.hash FROM reading r JOIN content c ON c.n = r.body WHERE r.document = ?1", document)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Hash
	for rows.Next() {
		var h Hash
		if err := rows.Scan(&h); err != nil {
			return nil, err
		}
		out = append(out, h)
	}
	return out, rows.Err()
}

// takeName covers a name in text and description, and takes the raw bytes away, where
// it may be spelled in any encoding.
func (t *tx) takeName(d *redactable, r Redaction, rep *RedactionReport) error {
	old := sum(d.metaBody)
	if n := d.meta.mask(r.Name); n > 0 {
		rep.Places += n
		if err := t.take(old, d.meta.encode(), r, rep); err != nil {
			return err
		}
	}
	if text, n := maskName(string(d.text), r.Name); n > 0 {
		rep.Places += n
		if err := t.take(sum(d.text), []byte(text), r, rep); err != nil {
			return err
		}
	}
	return t.take(d.via, nil, r, rep)
}

// take records that the content of hash h goes, lets it go, and serves instead in its
// place, nothing where that is nil. What went before is left alone.
func (t *tx) take(h Hash, instead []byte, r Redaction, rep *RedactionReport) error {
	if h.None() {
		return nil
	}
	if _, before, err := t.taken(h); err != nil || before {
		return err
	}
	say := redaction{Content: h.String(), Reason: r.Reason, Who: r.Who, When: time.UnixMicro(t.now).UTC().Format(time.RFC3339)}
	if instead != nil {
		say.Instead = sum(instead).String()
	}
	e, added, err := t.say(Redacted, Hash{}, encodeJSON(say))
	if err != nil || !added {
		return err
	}
	rep.Contents++
	if instead != nil {
		if _, err := t.store(sum(instead), instead); err != nil {
			return err
		}
	}
	return t.apply(e.Seq, say)
}

// reason returns why the first of these contents that was taken away was.
func (l *Ledger) reason(ctx context.Context, hashes ...Hash) (string, error) {
	for _, h := range hashes {
		var b []byte
		err := l.row(ctx, []any{&b}, "SELECT c.body FROM redaction r JOIN entry e ON e.seq = r.seq JOIN content c ON c.hash = e.content WHERE r.content = ?1", h)
		if err == sql.ErrNoRows {
			continue
		}
		if err != nil {
			return "", l.explain(err)
		}
		var say redaction
		if err := json.Unmarshal(b, &say); err != nil {
			return "", l.errorf(ErrDamaged, err, "has a redaction that cannot be read: %v", err)
		}
		return say.Reason, nil
	}
	return "", nil
}
