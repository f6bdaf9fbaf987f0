package lessons

// Judged is a row with the probability that it was given.
type Judged struct {
	*Row
	P float64
}

// Tally counts what a program said of sentences against people's votes.
type Tally struct{ tp, fp, fn, ltp, lfp, lfn float64 }

// Add counts one sentence.
func (t *Tally) Add(r *Row, said bool) {
	share := r.Row.Share()
	if said {
		t.tp += share
		t.fp += 1 - share
	} else {
		t.fn += share
	}
	if r.Label == "ambiguous" {
		return
	}
	switch yes := r.Label == "yes"; {
	case yes && said:
		t.ltp++
	case yes:
		t.lfn++
	case said:
		t.lfp++
	}
}

// Human is F1 against one human drawn at random.
func (t *Tally) Human() float64 { return f1(t.tp, t.fp, t.fn) }

// Labels is F1 against the sentences on which people were of one mind.
func (t *Tally) Labels() float64 { return f1(t.ltp, t.lfp, t.lfn) }

func f1(tp, fp, fn float64) float64 {
	if tp == 0 {
		return 0
	}
	return 2 * tp / (2*tp + fp + fn)
}

// Threshold returns the probability that parts the rows best: the highest F1 against
// one human, a little smoothed.
func Threshold(rows []Judged) float64 {
	best, at := -1.0, 0.5
	for t := 0.10; t < 0.8; t += 0.01 {
		sum := 0.0
		for _, d := range [...]float64{-0.03, 0, 0.03} {
			var y Tally
			for _, r := range rows {
				y.Add(r.Row, r.P >= t+d)
			}
			sum += y.Human()
		}
		if sum > best {
			best, at = sum, t
		}
	}
	return at
}
