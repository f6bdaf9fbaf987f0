package ledger

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strconv"
	"strings"
)

// An undo is a judgement of its own: what it takes back stays where it is. It names the
// other by the id of its entry, which is the same in every ledger, and speaks of the
// same claim or entities, so that whoever asks for those finds it too.

// checkUndo finds the judgement that is taken back and copies what it is about.
func (l *Ledger) checkUndo(ctx context.Context, j *Judgement) error {
	bad := func(format string, args ...any) error {
		return l.errorf(ErrInput, nil, "cannot record the judgement: "+format, args...)
	}
	if j.Reason != "" || j.Correction != nil || j.Claim != "" || j.First != "" || j.Second != "" {
		return bad("undo names a judgement and nothing else")
	}
	was, err := l.judgementAt(ctx, j.Undoes)
	if err != nil {
		return err
	}
	switch {
	case was.Who != j.Who:
		return bad("entry %d is what %s decided; only they can take it back", was.Entry, was.Who)
	case j.When.Before(was.When):
		return bad("entry %d was decided later than the undo is said to be", was.Entry)
	}
	about, other := was.about()
	all, err := l.aboutSame(ctx, about, other)
	if err != nil {
		return err
	}
	if by := undoneBy(all)[was.Entry]; by != 0 {
		return bad("entry %d is taken back already, by entry %d; undo that to restore it", was.Entry, by)
	}
	j.Undoes, j.Target = was.ID.String(), was.Entry
	j.Claim, j.Document, j.First, j.Second = was.Claim, was.Document, was.First, was.Second
	return nil
}

// aboutSame returns all judgements on a claim or a pair.
func (l *Ledger) aboutSame(ctx context.Context, about, other string) ([]*Judgement, error) {
	var out []*Judgement
	for j, err := range l.Judgements(ctx, about, View{}) {
		if err != nil {
			return nil, err
		}
		if a, b := j.about(); a == about && b == other {
			out = append(out, j)
		}
	}
	return out, nil
}

// judgementAt finds a judgement by its place in the chain, or by the id of its entry or
// the first eight digits of it and more.
func (l *Ledger) judgementAt(ctx context.Context, ref string) (*Judgement, error) {
	seq, err := l.judgementSeq(ctx, ref)
	if err != nil {
		return nil, l.explain(err)
	}
	rows, err := l.judgementRows(ctx, "WHERE j.seq = ?1", seq)
	if err != nil {
		return nil, l.explain(err)
	}
	if len(rows) == 0 {
		return nil, l.errorf(ErrNotFound, nil, "holds no judgement %q; isnad judge list shows them", ref)
	}
	return l.judgementOf(ctx, rows[0])
}

// judgementSeq is 0 where no judgement is meant.
func (l *Ledger) judgementSeq(ctx context.Context, ref string) (int64, error) {
	if lo, hi, ok := identityRange(ref); ok {
		found, err := l.seqs(ctx, "SELECT seq FROM entry WHERE id BETWEEN ?1 AND ?2 AND kind = ?3", lo, hi, string(Judged))
		if err != nil || len(found) == 1 {
			return cmp.Or(append(found, 0)...), err
		}
		if len(found) > 1 {
			return 0, l.errorf(ErrInput, nil, "holds several judgements whose id begins with %s; write more of it", ref)
		}
	}
	n, err := strconv.ParseInt(ref, 10, 64)
	if err != nil {
		return 0, nil
	}
	return n, nil
}

// target finds the place of what an undo takes back; 0 where it is not there or
// another person's, which has no effect.
func (l *Ledger) target(ctx context.Context, j *Judgement) (int64, error) {
	id, err := ParseHash(j.Undoes)
	if err != nil {
		return 0, nil
	}
	var seq int64
	var body []byte
	err = l.row(ctx, []any{&seq, &body}, `SELECT j.seq, c.body FROM entry e JOIN judgement j ON j.seq = e.seq
		JOIN content c ON c.n = j.body WHERE e.id = ?1`, id)
	if err == sql.ErrNoRows {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	was, err := decodeJudgement(body)
	if err != nil || was.Who != j.Who {
		return 0, err
	}
	return seq, nil
}

// undoneBy tells by the undo at which place each judgement is taken back. An undo that
// is itself taken back does nothing.
func undoneBy(all []*Judgement) map[int64]int64 {
	out := map[int64]int64{}
	for i := len(all) - 1; i >= 0; i-- { // what takes back comes after what it takes back
		j := all[i]
		if j.Verdict == Undo && out[j.Entry] == 0 && j.Target != 0 && j.Target < j.Entry {
			out[j.Target] = j.Entry
		}
	}
	return out
}

// Standing returns the judgements that hold, of those that Judgements yields: undos and
// what they take back are left out, and of what one person said of one claim or of one
// pair of entities the newest stands alone.
func (l *Ledger) Standing(ctx context.Context, about string, v View) ([]*Judgement, error) {
	var all []*Judgement
	for j, err := range l.Judgements(ctx, about, v) {
		if err != nil {
			return nil, err
		}
		all = append(all, j)
	}
	return standing(all), nil
}

func standing(all []*Judgement) []*Judgement {
	undone := undoneBy(all)
	last := map[[5]string]*Judgement{}
	key := func(j *Judgement) [5]string { return [5]string{j.Who, j.Claim, j.Document, j.First, j.Second} }
	for _, j := range all {
		if j.Verdict != Undo && undone[j.Entry] == 0 {
			if was := last[key(j)]; was == nil || newer(j, was) > 0 {
				last[key(j)] = j
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(all), func(j *Judgement) bool { return last[key(j)] != j })
}

// newer orders judgements in the same way in every ledger that holds them.
func newer(a, b *Judgement) int {
	return cmp.Or(a.When.Compare(b.When), strings.Compare(string(a.ID[:]), string(b.ID[:])))
}
