package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// reading runs the program over the same articles with and without a ledger, turn by
// turn, and compares the best time of each.
func reading(o options, dir string, t *table) error {
	bin := filepath.Join(dir, "isnad")
	if out, err := exec.Command("go", "build", "-o", bin, "isnad/cmd/isnad").CombinedOutput(); err != nil {
		return fmt.Errorf("building the program: %w\n%s", err, out)
	}
	in := filepath.Join(dir, "articles.jsonl")
	if err := articles(in, o.articles); err != nil {
		return err
	}
	var without, with cost
	for i := range max(o.runs, 1) {
		a, err := read(bin, in)
		if err != nil {
			return err
		}
		b, err := read(bin, in, "--ledger", filepath.Join(dir, fmt.Sprint("read", i)))
		if err != nil {
			return err
		}
		without, with = without.best(a), with.best(b)
	}
	t.atLeast("reading with a ledger, of the speed without", "of 1", without.wall.Seconds()/with.wall.Seconds(), 0.70)
	t.tell("  the same by the time of processors", "%.2f of 1", without.cpu.Seconds()/with.cpu.Seconds())
	t.tell("  seconds without, with", "%.2f, %.2f", without.wall.Seconds(), with.wall.Seconds())
	return nil
}

// cost is what one run took.
type cost struct{ wall, cpu time.Duration }

func (c cost) best(o cost) cost {
	if c.wall == 0 {
		return o
	}
	return cost{min(c.wall, o.wall), min(c.cpu, o.cpu)}
}

func read(bin, in string, more ...string) (cost, error) {
	cmd := exec.Command(bin, append([]string{"read", "--claims", in}, more...)...)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = io.Discard, &said
	start := time.Now()
	err := cmd.Run()
	if err != nil && cmd.ProcessState.ExitCode() != 1 { // 1: some record could not be read
		return cost{}, fmt.Errorf("isnad read: %w\n%s", err, said.String())
	}
	return cost{time.Since(start), cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}, nil
}

// articles writes the first n records of the news, or the sample again and again under
// other titles, for a ledger keeps the same document but once.
func articles(to string, n int) error {
	f, err := os.Create(to)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	in, again, err := news()
	if err != nil {
		return err
	}
	for round := 0; n > 0 && (round == 0 || again); round++ {
		for line := range bytes.Lines(in) {
			if n == 0 {
				break
			}
			n--
			if round > 0 {
				if line, err = retitled(line, round); err != nil {
					return err
				}
			}
			w.Write(line)
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

func retitled(line []byte, round int) ([]byte, error) {
	var r map[string]any
	if err := json.Unmarshal(line, &r); err != nil {
		return nil, err
	}
	delete(r, "id")
	r["title"] = fmt.Sprint(r["title"], " ", round)
	b, err := json.Marshal(r)
	return append(b, '\n'), err
}

// news returns records, one a line; again tells whether they are few.
func news() (b []byte, again bool, err error) {
	shared := os.Getenv("ISNAD_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "shared")
	}
	f, err := os.Open(filepath.Join(shared, "news", "conflict.jsonl.gz"))
	if err != nil {
		b, err := os.ReadFile(filepath.Join("sample", "articles.jsonl"))
		return b, true, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, false, err
	}
	b, err = io.ReadAll(z)
	return b, false, err
}
