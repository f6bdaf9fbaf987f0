package copies

// aligner follows two texts word by word from where they meet. Each word of the first
// is in one passage at most.
type aligner struct {
	a, b []word
	end  int32 // of the last passage, in a
}

// passage goes on from a meeting to both sides, as far as the texts are the same but for
// what an editor changed, and returns how many words of the first are.
func (t *aligner) passage(m meeting) (same int32) {
	skip := max(0, t.end-m.a)
	m.a, m.b = m.a+skip, m.b+skip
	same = t.back(m)
	for {
		if da, db := t.next(m.a, m.b); da > 0 {
			m.a, m.b, same = m.a+da, m.b+db, same+da
			continue
		}
		da, db, ok := gap(m, 1, t.next)
		if !ok {
			break
		}
		m.a, m.b = m.a+da, m.b+db
	}
	t.end = max(t.end, m.a)
	return same
}

// back counts the words of the first that are the same before a meeting.
func (t *aligner) back(m meeting) (same int32) {
	for {
		if da, db := t.prev(m.a, m.b); da > 0 {
			m.a, m.b, same = m.a-da, m.b-db, same+da
			continue
		}
		da, db, ok := gap(m, -1, t.prev)
		if !ok {
			return same
		}
		m.a, m.b = m.a-da, m.b-db
	}
}

// next returns how many words of each text are the same from here: one of each, or two
// of one that are glued together in the other; or none.
func (t *aligner) next(i, j int32) (int32, int32) {
	a, b := t.a, t.b
	switch {
	case int(i) >= len(a) || int(j) >= len(b):
		return 0, 0
	case a[i] == b[j]:
		return 1, 1
	case int(i)+1 < len(a) && glued(b[j], a[i], a[i+1]):
		return 2, 1
	case int(j)+1 < len(b) && glued(a[i], b[j], b[j+1]):
		return 1, 2
	}
	return 0, 0
}

// prev is next for the words before, as far as no passage holds them.
func (t *aligner) prev(i, j int32) (int32, int32) {
	a, b := t.a, t.b
	switch {
	case i <= t.end || j < 1:
		return 0, 0
	case a[i-1] == b[j-1]:
		return 1, 1
	case i-1 > t.end && glued(b[j-1], a[i-2], a[i-1]):
		return 2, 1
	case j > 1 && glued(a[i-1], b[j-2], b[j-1]):
		return 1, 2
	}
	return 0, 0
}

// gap returns the fewest words to pass over in each text, in one direction, until
// JoinWords are the same again, and whether there is such a place.
func gap(m meeting, dir int32, step func(i, j int32) (int32, int32)) (int32, int32, bool) {
	for both := int32(1); both <= 2*GapWords; both++ {
		for da := max(0, both-GapWords); da <= min(both, GapWords); da++ {
			i, j, same := m.a+dir*da, m.b+dir*(both-da), int32(0)
			for same < JoinWords {
				x, y := step(i, j)
				if x == 0 {
					break
				}
				i, j, same = i+dir*x, j+dir*y, same+x
			}
			if same >= JoinWords {
				return da, both - da, true
			}
		}
	}
	return 0, 0, false
}
