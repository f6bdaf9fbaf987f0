package main

import (
	"bufio"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"strconv"
	"strings"

	"isnad/arabic/name"
)

const (
	nameGroup   = "Names across scripts"
	randomPairs = 200_000
)

// rows reads a shared file of columns parted by tabs.
func (b *bench) rows(file string) ([][]string, error) {
	f, err := b.open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out [][]string
	for s := bufio.NewScanner(f); s.Scan(); {
		if line := s.Text(); line != "" && line[0] != '#' {
			out = append(out, strings.Split(line, "\t"))
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s is empty: %w", file, fs.ErrInvalid)
	}
	return out, nil
}

// pairs are Arabic and Latin spellings; the lists of Wikidata have three columns and
// blanks between the Arabic letters.
func (b *bench) pairs(file string) (out [][2]string, err error) {
	rows, err := b.rows("corpora/names/" + file)
	for _, r := range rows {
		if len(r) == 3 {
			r = []string{strings.ReplaceAll(r[1], " ", ""), r[0]}
		}
		if len(r) >= 2 {
			out = append(out, [2]string{r[0], r[1]})
		}
	}
	return out, err
}

func (b *bench) names() error {
	for _, set := range []struct {
		file, what string
		match      float64
		collide    float64
	}{
		{"ar2en-test.txt", "ar2en test", 92, 0.2}, {"wd_test.tsv", "names of all the world, Wikidata test", 0, 0},
	} {
		pairs, err := b.pairs(set.file)
		if err != nil {
			return err
		}
		n := 0
		for _, p := range pairs {
			n += one(name.Score(p[0], p[1]) >= name.Threshold)
		}
		b.share(nameGroup, "pairs of one name that match ("+set.what+")", n, len(pairs), set.match)
		n = 0
		random := strangers(pairs)
		for _, p := range random {
			n += one(name.Score(p[0], p[1]) >= name.Threshold)
		}
		b.share(nameGroup, "random pairs that match ("+set.what+")", n, len(random), set.collide)
		b.table[len(b.table)-1].atMost = true
		if b.tasks.Pairs == nil {
			b.tasks.Pairs, b.tasks.Strangers = pairs, random
		}
	}
	b.romanized()
	return b.list()
}

// romanized measures the English spelling against the other side of the pairs, of which
// a name has many: the very letters, and those but one letter.
func (b *bench) romanized() {
	same, near := 0, 0
	for _, p := range b.tasks.Pairs {
		got, want := strings.ToLower(name.Romanize(p[0], name.NewsEnglish)), strings.ToLower(p[1])
		same += one(got == want)
		near += one(apart(got, want) <= 1)
	}
	b.share(nameGroup, romanTask, same, len(b.tasks.Pairs), 0)
	b.table[len(b.table)-1].note += "; many are names of other languages"
	b.share(nameGroup, romanNearTask, near, len(b.tasks.Pairs), 0)
}

const (
	romanTask     = "spelt in Latin letters as the pair has it (ar2en test)"
	romanNearTask = "… or but for one letter (ar2en test)"
)

// apart is how many letters must be put, taken or changed to make b of a.
func apart(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		last := row[0]
		row[0] = i + 1
		for j := range y {
			change := last + one(x[i] != y[j])
			last = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}

// strangers are random pairs of different names.
func strangers(pairs [][2]string) [][2]string {
	rnd := rand.New(rand.NewPCG(7, 11))
	out := make([][2]string, 0, randomPairs)
	for len(out) < randomPairs {
		a, b := pairs[rnd.IntN(len(pairs))], pairs[rnd.IntN(len(pairs))]
		if a[0] != b[0] && a[1] != b[1] {
			out = append(out, [2]string{a[0], b[1]})
		}
	}
	return out
}

// list measures whether the right Latin name scores highest of all the list for its
// Arabic name, names of groups included.
func (b *bench) list() error {
	rows, err := b.rows("corpora/names/un_list_dev.tsv")
	if err != nil {
		return err
	}
	b.tasks.List = rows
	first, people, firstPeople := 0, 0, 0
	for i, r := range rows {
		best, bestScore := -1, -1.0
		for j, o := range rows {
			if s := name.Score(r[2], o[3]); s > bestScore {
				best, bestScore = j, s
			}
		}
		first += one(best == i)
		if r[1] == "individual" {
			people++
			firstPeople += one(best == i)
		}
	}
	b.share(nameGroup, "right name first of all the list (UN list, people and groups)", first, len(rows), 92)
	b.share(nameGroup, "right name first of all the list (UN list, people)", firstPeople, people, 0)
	return b.index()
}

// index measures Index.Search among many names that share words.
func (b *bench) index() error {
	names, queries, err := b.crowd(20_000)
	if err != nil {
		return err
	}
	x := name.NewIndex(names)
	first, all := 0, 300
	for i := range all {
		if m := x.Search(queries[i], 1); len(m) > 0 && m[0].ID == names[i].ID {
			first++
		}
	}
	b.share(nameGroup, "right name first in an index of 20,000 made-up names", first, all, 0)
	return nil
}

// crowd makes n Latin names of two to four words out of the training list, and the same
// names in Arabic letters.
func (b *bench) crowd(n int) (names []name.Entry, queries []string, err error) {
	rows, err := b.rows("corpora/names/wd_train.tsv")
	if err != nil {
		return nil, nil, err
	}
	rnd := rand.New(rand.NewPCG(3, 5))
	for i := range n {
		var a, l []string
		for range 2 + rnd.IntN(3) {
			r := rows[rnd.IntN(len(rows))]
			if rnd.IntN(4) == 0 {
				r = []string{"mohamed", "م ح م د"}
			}
			l, a = append(l, r[0]), append(a, strings.ReplaceAll(r[1], " ", ""))
		}
		names = append(names, name.Entry{ID: strconv.Itoa(i), Name: strings.Join(l, " ")})
		queries = append(queries, strings.Join(a, " "))
	}
	return names, queries, nil
}
