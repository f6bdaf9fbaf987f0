// Command ledger measures a ledger in one file and prints a table: what writing costs,
// alone and while reading, and how fast a ledger of a million claims answers. Documents
// are made up by ledger/ledgertest; those that are read are the news in ../shared, or
// the sample articles under many titles where that is absent.
//
//	go run ./eval/ledger                  everything, about three minutes
//	go run ./eval/ledger -claims 20000 -articles 300 -runs 1
//	go run ./eval/ledger -keep big.db     make the big ledger there once, use it again
//
// Each figure is the best of several runs: a machine that is shared slows a run down
// and never speeds it up. Where others use the machine too, the lines “by the time of
// processors” say more: they leave out the time that was spent waiting for them.
package main

import (
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"io"
	"os"
	"time"
)

// options are the flags.
type options struct {
	claims, articles, runs int
	keep                   string
}

func main() {
	var o options
	flag.IntVar(&o.claims, "claims", 1_000_000, "how many `claims` the big ledger holds")
	flag.IntVar(&o.articles, "articles", 4000, "how many `articles` are read with and without a ledger; 0 leaves that out")
	flag.IntVar(&o.runs, "runs", 3, "how often each thing is `done`")
	flag.StringVar(&o.keep, "keep", "", "`file` of the big ledger, kept")
	flag.Parse()
	if err := run(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "ledger:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	dir, err := os.MkdirTemp("", "isnad-measure")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	t := &table{os.Stdout}
	t.row("measure", "figure", "aim", "reached")
	hashing(o, t)
	if err := writing(ctx, o, dir, t); err != nil {
		return err
	}
	if err := bigLedger(ctx, o, dir, t); err != nil {
		return err
	}
	if o.articles == 0 {
		return nil
	}
	return reading(o, dir, t)
}

// table prints what was measured, the figure, what it is held against and the share of
// that which was reached: 1 and more is enough. Rows come as they are measured.
type table struct{ w io.Writer }

func (t *table) row(what, figure, aim, reached string) {
	fmt.Fprintf(t.w, "%-58s %-32s %-20s %s\n", what, figure, aim, reached)
}

// atLeast adds a figure that must not be below an aim.
func (t *table) atLeast(what, unit string, got, aim float64) {
	t.row(what, amount(got, unit), "≥ "+amount(aim, unit), fmt.Sprintf("%.2f ×", got/aim))
}

// within adds a time that must be below an aim.
func (t *table) within(what string, got, aim time.Duration) {
	ms := func(d time.Duration) string { return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000) }
	t.row(what, ms(got), "< "+ms(aim), fmt.Sprintf("%.2f ×", float64(aim)/float64(got)))
}

// tell adds a figure without an aim.
func (t *table) tell(what, format string, args ...any) {
	t.row(what, fmt.Sprintf(format, args...), "", "")
}

func amount(f float64, unit string) string {
	if f >= 1000 {
		return fmt.Sprintf("%s %s", grouped(int(f)), unit)
	}
	return fmt.Sprintf("%.3g %s", f, unit)
}

// hashing tells how fast this machine is: SHA-256, which much of a ledger's work is.
func hashing(o options, t *table) {
	b := make([]byte, 16<<20)
	took, _ := best(o.runs, func() error { sha256.Sum256(b); return nil })
	t.tell("this machine: SHA-256 on one core", "%s", amount(float64(len(b))/1e6/took.Seconds(), "MB/s"))
}

// best returns the shortest time of several runs of f.
func best(runs int, f func() error) (time.Duration, error) {
	least := time.Duration(-1)
	for range max(runs, 1) {
		start := time.Now()
		if err := f(); err != nil {
			return 0, err
		}
		if d := time.Since(start); least < 0 || d < least {
			least = d
		}
	}
	return least, nil
}

// grouped writes a number with a comma before each three digits.
func grouped(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", grouped(n/1000), n%1000)
}
