package name

import (
	"sync"
	"testing"
)

// Many readers share one index and all tables; run with -race.
func TestParallel(t *testing.T) {
	x := NewIndex([]Entry{{"1", "Khaled Meshaal"}, {"2", "Ahmed al-Jaabari"}, {"3", "محمد الضيف"}})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for query, want := range map[string]string{"خالد مشعل": "1", "أحمد الجعبري": "2", "Mohammed Deif": "3"} {
				if m := x.Search(query, 1); len(m) != 1 || m[0].ID != want {
					t.Errorf("Search(%q) = %v; want %s", query, m, want)
				}
				Romanize(query, FrenchMaghrebi)
			}
		})
	}
	wg.Wait()
}
