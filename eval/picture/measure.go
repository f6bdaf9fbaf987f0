package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"isnad/calendar"
	"isnad/document"
	"isnad/internal/workshop"
	"isnad/ledger"
)

// measure prints what the samples give, then time and memory.
func measure(claims, kept string) error {
	for _, s := range []struct {
		file    string
		verdict int
		by      int
	}{{"joins.tsv", 6, 5}, {"events.tsv", 3, 1}} {
		if err := share(s.file, s.verdict, s.by); err != nil {
			return err
		}
	}
	dir, err := os.MkdirTemp("", "isnad-picture")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	bin := filepath.Join(dir, "isnad")
	if out, err := exec.Command("go", "build", "-o", bin, "isnad/cmd/isnad").CombinedOutput(); err != nil {
		return fmt.Errorf("building the program: %w\n%s", err, out)
	}
	if _, err := os.Stat(newsFile()); err != nil {
		fmt.Println("no news at", newsFile(), "– speed is not measured")
		return nil
	}
	r, err := run(1, bin, "picture", "g:taliban", "--from", newsFile(), "--html", filepath.Join(dir, "taliban.html"))
	if err != nil {
		return err
	}
	fmt.Printf("news read, resolved and pictured: %s\n", r)
	path, n, err := bigLedger(kept, dir, claims)
	if err != nil {
		return err
	}
	for _, args := range [][]string{{"g:boko-haram"}, {"g:taliban"}, {"g:pkk"}, {"g:houthis"}, {"g:is"}, {"g:is", "--since", "2024-01-01"}} {
		command := append([]string{"picture", "--ledger", path, "--html", filepath.Join(dir, "x.html")}, args...)
		if err := forget(path); err != nil {
			return err
		}
		first, err := run(1, bin, command...)
		if err != nil {
			return err
		}
		r, err := run(5, bin, command...)
		if err != nil {
			return err
		}
		fmt.Printf("%s from a ledger of %d claims: %s; the first: %s\n", strings.Join(args, " "), n, r, first)
	}
	return nil
}

// forget drops what pictures kept in a ledger, by keeping nothing under another name.
func forget(path string) error {
	ctx := context.Background()
	l, err := ledger.Open(ctx, path, ledger.Options{})
	if err != nil {
		return err
	}
	defer l.Close()
	as, err := l.KeepAs(ctx, "nobody")
	if err != nil {
		return err
	}
	return l.Keep(ctx, as, nil)
}

// share prints which part of a sample is right, in all and by a column.
func share(name string, verdict, by int) error {
	f, err := os.Open(filepath.Join("eval", "picture", name))
	if err != nil {
		return err
	}
	defer f.Close()
	all, right := map[string]int{}, map[string]int{}
	var kinds []string
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		cols := strings.Split(s.Text(), "\t")
		if strings.HasPrefix(s.Text(), "#") || len(cols) <= verdict {
			continue
		}
		if v := cols[verdict]; v != "right" && v != "wrong" {
			return fmt.Errorf("%s:%d: %q is no verdict", name, n, v)
		}
		k := cols[by]
		if all[k] == 0 {
			kinds = append(kinds, k)
		}
		for _, k := range []string{k, ""} {
			all[k]++
			if cols[verdict] == "right" {
				right[k]++
			}
		}
	}
	fmt.Printf("%s: %d of %d right", name, right[""], all[""])
	for _, k := range kinds {
		fmt.Printf("; %s %d of %d", k, right[k], all[k])
	}
	fmt.Println()
	return s.Err()
}

// cost is what a command took: the best of several runs.
type cost struct {
	wall, cpu time.Duration
	bytes     int64
}

func (c cost) String() string {
	return fmt.Sprintf("%.2f s (%.2f s of processor), %d MB", c.wall.Seconds(), c.cpu.Seconds(), c.bytes>>20)
}

func run(times int, bin string, args ...string) (cost, error) {
	var best cost
	for i := range times {
		cmd := exec.Command(bin, args...)
		start := time.Now()
		if out, err := cmd.CombinedOutput(); err != nil {
			return cost{}, fmt.Errorf("isnad %s: %w\n%s", strings.Join(args, " "), err, out)
		}
		c := cost{wall: time.Since(start), cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
		c.bytes = workshop.Memory(cmd.ProcessState)
		if i == 0 || c.wall < best.wall {
			best.wall = c.wall
		}
		if i == 0 || c.cpu < best.cpu {
			best.cpu = c.cpu
		}
		best.bytes = max(best.bytes, c.bytes)
	}
	return best, nil
}

// copies of the news make a ledger of a million claims; each is put some years on.
const copies = 8

// bigLedger makes the ledger, or takes one that was kept.
func bigLedger(kept, dir, claims string) (string, int64, error) {
	ctx := context.Background()
	path := kept
	if path == "" {
		path = filepath.Join(dir, "big.db")
	}
	if _, err := os.Stat(path); err != nil {
		if err := fill(ctx, path, corpus(claims)); err != nil {
			return "", 0, err
		}
	}
	l, err := ledger.Open(ctx, path, ledger.Options{}) // one of an older schema is brought up to date
	if err != nil {
		return "", 0, err
	}
	defer l.Close()
	in, err := l.Info(ctx)
	if err != nil {
		return "", 0, err
	}
	return path, in.Claims, nil
}

func fill(ctx context.Context, path string, c texts) error {
	l, err := ledger.Open(ctx, path, ledger.Options{Create: true})
	if err != nil {
		return err
	}
	defer l.Close()
	w := l.NewWriter(ctx)
	for d, err := range c.Documents(calendar.NoDay) {
		if err != nil {
			return err
		}
		for n := range copies {
			day := d.On
			if day.Known() {
				day = day.Add(500 * n)
			}
			m := document.Meta{ID: fmt.Sprintf("%s-%d", d.ID, n), Title: d.Title, Publisher: d.Publisher, Lang: "ar"}
			if day.Known() {
				m.Published = day.String()
			}
			doc, err := document.New(d.Text, m)
			if doc == nil {
				return err
			}
			cs := d.Claims
			for i := range cs {
				cs[i].Reader = "measure/1"
			}
			if err := w.Add(ledger.Item{Doc: doc, Claims: cs, Reader: "measure/1"}); err != nil {
				return err
			}
		}
	}
	_, err = w.Close()
	return err
}
