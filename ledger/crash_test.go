package ledger

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"isnad/ledger/ledgertest"
	"isnad/ledger/pgtest"
)

// kills is how often the writing process is killed: a few times, or as often as
// ISNAD_CRASHES says (make crash: 200). PostgreSQL guards against crashes of its clients
// itself, so that a fifth is enough there.
func kills(where string) int {
	n, err := strconv.Atoi(os.Getenv("ISNAD_CRASHES"))
	switch {
	case err != nil && IsAddress(where):
		return 1
	case err != nil:
		return 3
	case IsAddress(where):
		return n / 5
	}
	return n
}

// crashDocuments is how many documents the process is to write in all.
const crashDocuments = 3000

// TestCrash kills the writing process at random moments, again and again. After each
// kill every document that it reported as kept must be there, and everything must
// verify; so must a copy of the files taken in mid-write, as a power cut leaves them.
func TestCrash(t *testing.T) {
	for name, where := range map[string]func(t *testing.T) string{
		"SQLite":     func(t *testing.T) string { return filepath.Join(t.TempDir(), "ledger.db") }, // a new folder each time
		"PostgreSQL": func(t *testing.T) string { return pgtest.Database(t) },
	} {
		t.Run(name, func(t *testing.T) {
			docs, at := 0, where(t)
			n := kills(at)
			for left := n; left > 0; left -= killsEach {
				docs += crashes(t, at, min(left, killsEach))
				if t.Failed() {
					return
				}
				at = where(t)
			}
			t.Logf("%d kills, %d documents kept by then", n, docs)
		})
	}
}

// killsEach is how many kills one ledger suffers.
const killsEach = 5

// crashes kills the writer of one ledger a few times and lets it finish at last.
func crashes(t *testing.T, where string, n int) int {
	r := rand.New(rand.NewPCG(7, uint64(time.Now().UnixNano())))
	kept := map[string]bool{}
	for i := range n {
		// Each writes other documents, so that there is always something to do.
		crash(t, where, i, r, kept)
		checkKept(t, where, kept, fmt.Sprintf("after kill %d", i+1))
		if t.Failed() {
			return 0
		}
	}
	if err := writeMadeQuietly(where, 1, rerunDocuments); err != nil {
		t.Fatal(err)
	}
	before := len(kept)
	m := ledgertest.New(1)
	for range rerunDocuments {
		d, _ := m.Next()
		kept[d.Identity()] = true
	}
	checkKept(t, where, kept, "after the rerun")
	sound(t, open(t, where, Options{}))
	return before
}

// rerunDocuments is how many documents of the first writer that was killed are written
// again at last: all of them must be there then.
const rerunDocuments = 500

// crash starts a writer and kills it: every fourth soon after its start, which may be
// before it has made the ledger, the others some time after it has kept something.
func crash(t *testing.T, where string, i int, r *rand.Rand, kept map[string]bool) {
	t.Helper()
	c, out := startChild(t, where, uint64(i+1), 0, crashDocuments)
	killed := make(chan struct{})
	kill := func() {
		if !IsAddress(where) && i%3 == 0 {
			powerCut(t, c.Process, where, i)
		}
		c.Process.Kill()
		close(killed)
	}
	var timer *time.Timer
	if i%4 == 3 {
		timer = time.AfterFunc(time.Duration(20+r.IntN(300))*time.Millisecond, kill)
	}
	s := bufio.NewScanner(out)
	for s.Scan() {
		if len(s.Text()) != 64 {
			continue
		}
		kept[s.Text()] = true
		if timer == nil {
			timer = time.AfterFunc(time.Duration(r.IntN(600))*time.Millisecond, kill)
		}
	}
	if err := c.Wait(); timer == nil {
		t.Fatalf("the writer kept nothing: %v, %s", err, c.Stderr)
	}
	if !timer.Stop() {
		<-killed
	}
	if !IsAddress(where) && i%3 == 0 {
		checkCut(t, where+".cut")
	}
}

func startChild(t testing.TB, where string, seed uint64, from, to int) (*exec.Cmd, io.Reader) {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), fmt.Sprintf("%s=%s|%d|%d|%d", childVariable, where, from, to, seed))
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	c.Stderr = new(bytes.Buffer)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return c, out
}

// powerCut copies the files of a ledger while its writer stands still in mid-write.
func powerCut(t *testing.T, p *os.Process, where string, i int) {
	p.Signal(syscall.SIGSTOP)
	time.Sleep(5 * time.Millisecond)
	for _, suffix := range []string{"", "-wal"} {
		b, err := os.ReadFile(where + suffix)
		os.Remove(where + ".cut" + suffix)
		if err == nil {
			err = os.WriteFile(where+".cut"+suffix, b, 0o644)
		}
		if err != nil && !os.IsNotExist(err) {
			t.Error(err)
		}
	}
}

// checkCut verifies what a power cut left, where that is a ledger already.
func checkCut(t *testing.T, path string) {
	t.Helper()
	if info, err := os.Stat(path); err != nil || info.Size() == 0 {
		return
	}
	l, err := Open(context.Background(), path, Options{Create: true})
	if err != nil {
		t.Errorf("after a power cut: %v", err)
		return
	}
	defer l.Close()
	rep, err := l.Verify(context.Background(), VerifyOptions{})
	if err != nil || len(rep.Faults) > 0 {
		t.Errorf("after a power cut: %v %v", rep, err)
	}
}

// checkKept fails where a document is gone that was reported as kept.
func checkKept(t *testing.T, where string, kept map[string]bool, when string) {
	t.Helper()
	ctx := context.Background()
	l, err := Open(ctx, where, Options{Create: true})
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	defer l.Close()
	rep, err := l.Verify(ctx, VerifyOptions{})
	if err != nil || len(rep.Faults) > 0 {
		t.Errorf("%s: %+v %v", when, rep, err)
	}
	there := map[string]bool{}
	rows, err := l.query(ctx, "SELECT identity FROM document d JOIN reading r ON r.document = d.seq")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var h Hash
		if err := rows.Scan(&h); err != nil {
			t.Fatal(err)
		}
		there[h.String()] = true
	}
	for id := range kept {
		if !there[id] {
			t.Errorf("%s: document %s is lost", when, id)
			return
		}
	}
}

func writeMadeQuietly(where string, seed uint64, n int) error {
	stdout := os.Stdout
	defer func() { os.Stdout = stdout }()
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer null.Close()
	os.Stdout = null
	return writeMade(where, seed, 0, n)
}

// TestTwoProcesses lets two processes write into one ledger at a time.
func TestTwoProcesses(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		a, outA := startChild(t, where, 1, 0, 150)
		b, outB := startChild(t, where, 2, 0, 150)
		go io.Copy(io.Discard, outA)
		io.Copy(io.Discard, outB)
		for _, c := range []*exec.Cmd{a, b} {
			if err := c.Wait(); err != nil {
				t.Errorf("%v: %s", err, c.Stderr)
			}
		}
		l := open(t, where, Options{})
		if in, err := l.Info(context.Background()); err != nil || in.Documents != 300 {
			t.Errorf("%+v, %v", in, err)
		}
		sound(t, l)
	})
}

// TestReadersWhileWriting reads, searches and verifies while documents are added.
func TestReadersWhileWriting(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		add(t, l, raidItem(t))
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		errs := make(chan error, 8)
		for i := range 6 {
			go func() { errs <- readOn(ctx, l, i) }()
		}
		if err := writeMadeQuietly(where, 5, 200); err != nil {
			t.Fatal(err)
		}
		cancel()
		for range 6 {
			if err := <-errs; err != nil {
				t.Error(err)
			}
		}
	})
}

func readOn(ctx context.Context, l *Ledger, i int) error {
	for ctx.Err() == nil {
		switch i % 3 {
		case 0:
			for _, err := range l.Claims(context.Background(), Query{Entities: []string{"group-3"}}) {
				if err != nil {
					return err
				}
			}
		case 1:
			if _, err := l.Search(context.Background(), Search{Text: "مقاتلي"}); err != nil {
				return err
			}
		case 2:
			rep, err := l.Verify(context.Background(), VerifyOptions{})
			if err != nil {
				return err
			}
			if len(rep.Faults) > 0 {
				return fmt.Errorf("while it is written: %v", rep.Faults[0])
			}
		}
	}
	return nil
}

// TestMadeByMany lets several processes make one ledger at the same moment.
func TestMadeByMany(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		var all []*exec.Cmd
		for i := range 6 {
			c, out := startChild(t, where, uint64(i+1), 0, 3)
			go io.Copy(io.Discard, out)
			all = append(all, c)
		}
		for _, c := range all {
			if err := c.Wait(); err != nil {
				t.Errorf("%v: %s", err, c.Stderr)
			}
		}
		l := open(t, where, Options{})
		if in, err := l.Info(context.Background()); err != nil || in.Documents != 18 || in.Kinds[Genesis] != 1 {
			t.Errorf("%+v, %v", in, err)
		}
		sound(t, l)
	})
}
