package ledger

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"

	"isnad/ledger/ledgertest"
)

// childVariable makes this test binary another process that writes: WHERE FROM TO adds
// the documents of these numbers and tells each on standard output once it is kept.
const childVariable = "ISNAD_LEDGER_TEST_CHILD"

// child runs what this test binary was started for as another process.
func child() bool {
	f := strings.Split(os.Getenv(childVariable), "|")
	if len(f) != 4 {
		return false
	}
	from, _ := strconv.Atoi(f[1])
	to, _ := strconv.Atoi(f[2])
	seed, _ := strconv.ParseUint(f[3], 10, 64)
	if err := writeMade(f[0], seed, from, to); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return true
}

// writeMade adds made-up documents from number from up to number to.
func writeMade(where string, seed uint64, from, to int) error {
	ctx := context.Background()
	l, err := Open(ctx, where, Options{Create: true})
	if err != nil {
		return err
	}
	defer l.Close()
	m := ledgertest.New(seed)
	w := l.NewWriter(ctx)
	for i := range to {
		d, c := m.Next()
		if i < from {
			continue
		}
		if err := w.Add(Item{Raw: []byte("raw:" + d.Text), Doc: d, Claims: c, Done: func() { fmt.Println(d.ID) }}); err != nil {
			break
		}
	}
	_, err = w.Close()
	return err
}
