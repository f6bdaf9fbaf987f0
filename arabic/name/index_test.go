package name

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

// people makes n names of two to four random words, in Latin letters, and the same
// names in Arabic ones.
func people(t testing.TB, n int) (names []Entry, queries []string) {
	rows := sharedRows(t, "wd_train.tsv")
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
		names = append(names, Entry{strconv.Itoa(i), strings.Join(l, " ")})
		queries = append(queries, strings.Join(a, " "))
	}
	return names, queries
}

// TestEvalSearch measures how often the index finds a name by its Arabic spelling.
func TestEvalSearch(t *testing.T) {
	names, queries := people(t, 20_000)
	x := NewIndex(names)
	first, fifth, all := 0, 0, 300
	for i := range all {
		for rank, m := range x.Search(queries[i], 5) {
			if m.ID == names[i].ID {
				fifth++
				if rank == 0 {
					first++
				}
			}
		}
	}
	t.Logf("%d names in Latin letters, %d searched in Arabic: first %.1f %%, in the first five %.1f %%", len(names), all, percent(first, all), percent(fifth, all))
	if 100*first < 90*all {
		t.Error("want the name first for at least 90 %")
	}
}

// TestEvalListSearch finds each Arabic name of the list in an index of all Latin ones.
func TestEvalListSearch(t *testing.T) {
	rows := sharedRows(t, "un_list_dev.tsv")
	var names []Entry
	for _, r := range rows {
		for _, spelling := range r[3:] {
			names = append(names, Entry{r[0], spelling})
		}
	}
	x := NewIndex(names)
	first, people := 0, 0
	for _, r := range rows {
		if r[1] != "individual" {
			continue
		}
		people++
		if m := x.Search(r[2], 1); len(m) > 0 && m[0].ID == r[0] {
			first++
		}
	}
	t.Logf("people of the list, found by the index of names and aliases: first %.1f %% of %d", percent(first, people), people)
}

func TestIndex(t *testing.T) {
	x := NewIndex([]Entry{
		{"1", "Abdelmalek Droukdel"}, {"2", "عبد الملك الحوثي"}, {"2", "Abdulmalik al-Houthi"}, {"3", "Habib Ullah"}, {"4", "Mohammed bin Salman"}, {"", "?"}, {"", "Nasr"},
	})
	for query, want := range map[string]string{
		"عبدالملك الحوثي": "2", "Abd al-Malik al Huthi": "2", "عبد المالك دروكدال": "1", "حبيب الله": "3", "Habibullah": "3", "محمد بن سلمان": "4",
	} {
		m := x.Search(query, 3)
		if len(m) == 0 || m[0].ID != want {
			t.Errorf("Search(%q) = %v; want %s first", query, m, want)
		}
		for i := range m {
			for j := range i {
				if m[i].ID == m[j].ID {
					t.Errorf("Search(%q) gives %s twice", query, m[i].ID)
				}
			}
		}
	}
	if m := x.Search("", 5); len(m) != 0 {
		t.Errorf("an empty query finds %v", m)
	}
	if m := NewIndex(nil).Search("Ali", 5); len(m) != 0 {
		t.Errorf("an empty index finds %v", m)
	}
}

// BenchmarkSearch searches 200,000 names.
func BenchmarkSearch(b *testing.B) {
	names, queries := people(b, 200_000)
	x := NewIndex(names)
	i := 0
	for b.Loop() {
		x.Search(queries[i%1000], 10)
		i++
	}
}
