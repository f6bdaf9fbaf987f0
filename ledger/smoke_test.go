package ledger

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"isnad/ledger/ledgertest"
)

func TestSmoke(t *testing.T) {
	ctx := context.Background()
	p := t.TempDir() + "/a.db"
	if os.Getenv("BIG") != "" {
		p = "/tmp/proto/big.db"
		os.Remove(p)
	}
	l, err := Open(ctx, p, Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	m := ledgertest.New(1)
	n := 200
	if os.Getenv("BIG") != "" {
		n = 10000
	}
	var items []Item
	for range n {
		d, c := m.Next()
		items = append(items, Item{Raw: []byte("raw" + d.Text), Doc: d, Claims: c})
	}
	t0 := time.Now()
	w := l.NewWriter(ctx)
	for _, it := range items {
		if err := w.Add(it); err != nil {
			t.Fatal(err)
		}
	}
	got, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	el := time.Since(t0)
	fi, _ := os.Stat(p)
	fmt.Println(got, el, "claims/s", float64(got.Claims)/el.Seconds(), fi.Size())
	t0 = time.Now()
	k := 0
	for c, err := range l.Claims(ctx, Query{Entities: []string{"group-7"}}) {
		if err != nil {
			t.Fatal(err)
		}
		if k == 0 {
			fmt.Printf("%+v\n", c)
		}
		k++
	}
	fmt.Println(k, time.Since(t0))
}
