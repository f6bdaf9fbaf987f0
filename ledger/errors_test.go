package ledger

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
	"time"

	"isnad/ledger/ledgertest"
	"isnad/ledger/pgtest"
)

// oneSentence fails unless err has the code and is one clear line.
func oneSentence(t *testing.T, err error, code Code, says string) {
	t.Helper()
	if CodeOf(err) != code || !strings.Contains(err.Error(), says) || strings.Contains(err.Error(), "\n") {
		t.Errorf("error %v of code %d, want code %d and %q in one line", err, CodeOf(err), code, says)
	}
}

func TestOpenRefuses(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	file := func(name, text string) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return p
	}
	foreign := filepath.Join(dir, "foreign.db")
	db, err := sql.Open("sqlite", foreign)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("CREATE TABLE t (a)"); err != nil {
		t.Fatal(err)
	}
	db.Close()
	for _, x := range []struct {
		name, where string
		o           Options
		code        Code
		says        string
	}{
		{"missing", filepath.Join(dir, "none.db"), Options{}, ErrMissing, "does not exist"},
		{"missing folder", filepath.Join(dir, "no/none.db"), Options{Create: true}, ErrMissing, "there is no folder"},
		{"folder", dir, Options{Create: true}, ErrNotLedger, "is a folder"},
		{"text", file("t.txt", "نص لا قاعدة بيانات"), Options{Create: true}, ErrNotLedger, "not a file of SQLite"},
		{"empty", file("e.db", ""), Options{}, ErrNotLedger, "is empty"},
		{"cut", file("c.db", "SQLite format 3\x00 and no more"), Options{Create: true}, ErrNotLedger, "is no ledger"},
		{"another program's", foreign, Options{Create: true}, ErrNotLedger, "another program"},
		{"another program's, to read", foreign, Options{ReadOnly: true}, ErrNotLedger, "another program"},
		{"down", "postgres://isnad@127.0.0.1:9/x", Options{Create: true}, ErrDown, "does not answer"},
		{"no host", "postgres://isnad@no-such-host.invalid/x?connect_timeout=2", Options{}, ErrDown, "does not answer"},
		{"no address", "postgres://isnad@[::1/x", Options{}, ErrInput, "no address"},
	} {
		t.Run(x.name, func(t *testing.T) {
			l, err := Open(ctx, x.where, x.o)
			if err == nil {
				l.Close()
				t.Fatal("it was opened")
			}
			oneSentence(t, err, x.code, x.says)
		})
	}
}

func TestPasswordIsNotTold(t *testing.T) {
	_, err := Open(context.Background(), "postgres://isnad:geheim@127.0.0.1:9/x", Options{})
	if err == nil || strings.Contains(err.Error(), "geheim") {
		t.Errorf("got %v", err)
	}
}

func TestPostgresRefuses(t *testing.T) {
	ctx := context.Background()
	where := pgtest.Database(t)
	_, err := Open(ctx, where, Options{})
	oneSentence(t, err, ErrMissing, "holds no ledger")
	_, err = Open(ctx, strings.Replace(where, "/isnad_", "/nowhere_", 1), Options{Create: true})
	oneSentence(t, err, ErrMissing, "createdb")
	l := open(t, where, Options{})
	add(t, l, raidItem(t))
	r, err := Open(ctx, where, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if _, err := r.w.Exec("DELETE FROM entry"); err == nil {
		t.Error("a ledger opened for reading can be changed")
	}
	sound(t, r)
}

func TestNewerAndOtherSchema(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		if _, err := l.w.Exec("INSERT INTO migration VALUES ('9999_later.sql', 'x')"); err != nil {
			t.Fatal(err)
		}
		_, err := Open(ctx, where, Options{})
		oneSentence(t, err, ErrNewer, "newer isnad")
		if _, err := l.w.Exec("DELETE FROM migration WHERE name = '9999_later.sql'"); err != nil {
			t.Fatal(err)
		}
		if _, err := l.w.Exec("UPDATE migration SET sum = 'other'"); err != nil {
			t.Fatal(err)
		}
		_, err = Open(ctx, where, Options{})
		oneSentence(t, err, ErrSchema, "another version of schema step")
	})
}

// TestMigrate takes a ledger through a later step of the schema.
func TestMigrate(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		add(t, l, raidItem(t))
		later, broken := fstest.MapFS{}, fstest.MapFS{}
		steps, err := migrations(schemaFiles)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range steps {
			later["schema/"+m.name] = &fstest.MapFile{Data: []byte(m.sql)}
		}
		later["schema/9001_more.sql"] = &fstest.MapFile{Data: []byte("CREATE TABLE more (a {int} PRIMARY KEY) {strict};")}
		maps.Copy(broken, later)
		broken["schema/9002_broken.sql"] = &fstest.MapFile{Data: []byte("CREATE TABLE half (a {int} PRIMARY KEY) {strict}; CREATE TABLE;")}
		oneSentence(t, l.migrate(ctx, later, false), ErrOlder, "older isnad")
		for range 2 {
			if err := l.migrate(ctx, later, true); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := l.w.Exec("INSERT INTO more VALUES (1)"); err != nil {
			t.Error(err)
		}
		if err := l.migrate(ctx, broken, true); err == nil || !strings.Contains(err.Error(), "9002_broken.sql") {
			t.Errorf("a broken step: %v", err)
		}
		if _, err := l.w.Exec("INSERT INTO half VALUES (1)"); err == nil {
			t.Error("half of a broken step stayed")
		}
	})
}

func TestBusy(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.db")
	a := open(t, path, Options{})
	b := open(t, path, Options{Wait: 200 * time.Millisecond})
	tx, err := a.w.Begin()
	if err != nil {
		t.Fatal(err)
	}
	_, err = b.Add(context.Background(), raidItem(t))
	oneSentence(t, err, ErrBusy, "another process")
	tx.Rollback()
	add(t, b, raidItem(t))
}

// TestDiskFull lets the database grow no further, and then lets it.
func TestDiskFull(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "l.db"), Options{})
	add(t, l, raidItem(t))
	if _, err := l.w.Exec("PRAGMA max_page_count = 60"); err != nil {
		t.Fatal(err)
	}
	err := fillUp(l)
	oneSentence(t, err, ErrFull, "disk is full")
	sound(t, l)
	if _, err := l.w.Exec("PRAGMA max_page_count = 100000"); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Add(context.Background(), corpus(t)[0]); err != nil {
		t.Errorf("with room again: %v", err)
	}
	sound(t, l)
}

func fillUp(l *Ledger) error {
	m := ledgertest.New(4)
	for range 500 {
		d, c := m.Next()
		if _, err := l.Add(context.Background(), Item{Doc: d, Claims: c}); err != nil {
			return err
		}
	}
	return errors.New("it never filled up")
}

// TestSmallDisk fills a real file system, where one can be mounted.
func TestSmallDisk(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=2m"); err != nil {
		t.Skipf("no small disk can be mounted here: %v", err)
	}
	defer syscall.Unmount(dir, 0)
	l, err := Open(context.Background(), filepath.Join(dir, "l.db"), Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	add(t, l, raidItem(t))
	oneSentence(t, fillUp(l), ErrFull, "run the command again")
	rep, err := l.Verify(context.Background(), VerifyOptions{})
	if err != nil || len(rep.Faults) > 0 {
		t.Errorf("%+v, %v", rep, err)
	}
}

// TestReadOnlyFile runs as another user where this one may write everywhere.
func TestReadOnlyFile(t *testing.T) {
	if os.Getenv("ISNAD_TEST_READONLY") == "" {
		runAsOther(t)
		return
	}
	ctx := context.Background()
	path := os.Getenv("ISNAD_TEST_READONLY")
	_, err := Open(ctx, path, Options{Create: true})
	oneSentence(t, err, ErrReadOnly, "read-only")
	l, err := Open(ctx, path, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	sound(t, l)
	if n := len(claims(t, l, Query{})); n != 2 {
		t.Errorf("%d claims, want 2", n)
	}
	_, err = l.Add(ctx, raidItem(t))
	oneSentence(t, err, ErrReadOnly, "for reading only")
	_, err = Open(ctx, filepath.Join(filepath.Dir(path), "new.db"), Options{Create: true})
	oneSentence(t, err, ErrDenied, "cannot be opened")
}

func runAsOther(t *testing.T) {
	dir, err := os.MkdirTemp("", "isnad-ro-") // not in t.TempDir, which others cannot enter
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "l.db")
	l := open(t, path, Options{})
	add(t, l, raidItem(t))
	l.Close()
	exe := filepath.Join(dir, "test")
	b, err := os.ReadFile(os.Args[0])
	if err == nil {
		err = os.WriteFile(exe, b, 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	os.Chmod(path, 0o444)
	os.Chmod(dir, 0o555)
	defer os.Chmod(dir, 0o755)
	c := exec.Command(exe, "-test.run=^TestReadOnlyFile$")
	c.Dir = dir
	c.Env = append(os.Environ(), "ISNAD_TEST_READONLY="+path, pgtest.Variable+"=")
	if os.Getuid() == 0 {
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
