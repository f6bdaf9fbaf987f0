package lessons

import (
	"hash/fnv"
	"strconv"

	"isnad/reading/lone"
)

// Folds is into how many parts articles are dealt.
const Folds = 8

// Fold deals an article to a part; each seed deals afresh.
func Fold(article string, seed int) int {
	h := fnv.New64a()
	h.Write([]byte(strconv.Itoa(seed) + article))
	x := h.Sum64()
	x ^= x >> 31
	x *= 0x9e3779b97f4a7c15
	return int(x>>33) % Folds
}

// Cross calls test once for each part with a judge learned from the articles of all
// the others.
func Cross(rows []Row, t lone.Tuning, seed int, test func(fold int, j *lone.Judge, rows []*Row)) {
	for f := range Folds {
		var train []lone.Example
		var held []*Row
		for i := range rows {
			if Fold(rows[i].Article(), seed) == f {
				held = append(held, &rows[i])
			} else {
				train = append(train, rows[i].Example)
			}
		}
		test(f, lone.Learn(train, t), held)
	}
}

// Train learns a judge from all rows, with the thresholds that part rows best which
// were judged without their own part.
func Train(rows []Row, t lone.Tuning) *lone.Judge {
	var judged [2][]Judged
	for seed := range 2 {
		Cross(rows, t, seed, func(_ int, j *lone.Judge, rows []*Row) {
			for _, r := range rows {
				if r.Marks == nil {
					judged[r.Family] = append(judged[r.Family], Judged{r, j.Reports(r.Family, r.Sentence)})
				}
			}
		})
	}
	examples := make([]lone.Example, len(rows))
	for i := range rows {
		examples[i] = rows[i].Example
	}
	j := lone.Learn(examples, t)
	for f := range judged {
		j = j.WithThreshold(lone.Family(f), Threshold(judged[f]))
	}
	return j
}
