// Package pgtest gives tests databases of a PostgreSQL server. Which server is told by
// the environment variable ISNAD_TEST_PG: the address of one on which databases may be
// created, or "auto" to start Debian's for the length of the tests. Without it such
// tests are skipped, and say so.
package pgtest

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/signal"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Variable is the name of the environment variable.
const Variable = "ISNAD_TEST_PG"

// Main runs the tests of a package, with a server of their own where Variable is "auto".
func Main(m *testing.M) {
	if os.Getenv(Variable) != "auto" {
		os.Exit(m.Run())
	}
	dsn, stop, err := Start()
	if err != nil {
		fmt.Fprintln(os.Stderr, "pgtest:", err)
		os.Exit(1)
	}
	os.Setenv(Variable, dsn)
	go stopOnSignal(stop)
	code := m.Run()
	stop()
	os.Exit(code)
}

// stopOnSignal leaves no server behind when the tests are ended from outside.
func stopOnSignal(stop func()) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	<-c
	stop()
	os.Exit(1)
}

// Database makes an empty database, gone when the test ends, and returns its address.
func Database(t testing.TB) string {
	t.Helper()
	server := os.Getenv(Variable)
	if server == "" {
		t.Skipf("no PostgreSQL: set %s to the address of a server, or to auto where Debian's is installed", Variable)
	}
	ctx := context.Background()
	c, err := pgx.Connect(ctx, server)
	if err != nil {
		t.Fatalf("%s: %v", Variable, err)
	}
	defer c.Close(ctx)
	name := "isnad_" + strings.ToLower(rand.Text()[:12])
	if _, err := c.Exec(ctx, "CREATE DATABASE "+name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { drop(t, server, name) })
	u, err := url.Parse(server)
	if err != nil {
		t.Fatalf("%s is no address: %v", Variable, err)
	}
	u.Path = "/" + name
	return u.String()
}

func drop(t testing.TB, server, name string) {
	ctx := context.Background()
	c, err := pgx.Connect(ctx, server)
	if err != nil {
		t.Log(err)
		return
	}
	defer c.Close(ctx)
	if _, err := c.Exec(ctx, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)"); err != nil {
		t.Log(err)
	}
}

// Start starts a server in a folder of its own, reached by a socket only, and returns
// its address and what stops it. The server is run by another user where this one is
// root, whom it refuses.
func Start() (dsn string, stop func(), err error) {
	bin, err := binaries()
	if err != nil {
		return "", nil, err
	}
	dir, err := os.MkdirTemp("", "isnad-pg-")
	if err != nil {
		return "", nil, err
	}
	s := &server{bin: bin, dir: dir}
	if err := s.own(); err != nil {
		return "", nil, err
	}
	if err := s.run("initdb", "-D", s.data(), "-U", "isnad", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"); err != nil {
		return "", nil, err
	}
	options := "-c listen_addresses='' -c fsync=off -c unix_socket_directories=" + dir
	if err := s.run("pg_ctl", "-D", s.data(), "-w", "-t", "60", "-l", filepath.Join(dir, "log"), "-o", options, "start"); err != nil {
		return "", nil, err
	}
	stop = func() {
		s.run("pg_ctl", "-D", s.data(), "-m", "immediate", "stop")
		os.RemoveAll(dir)
	}
	return "postgres://isnad@/postgres?host=" + url.QueryEscape(dir), stop, nil
}

type server struct {
	bin, dir string
	attr     *syscall.SysProcAttr
}

func (s *server) data() string { return filepath.Join(s.dir, "data") }

// own gives the folder to the user that runs the server.
func (s *server) own() error {
	if os.Getuid() != 0 {
		return nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, _ := strconv.Atoi(u.Uid)
		gid, _ := strconv.Atoi(u.Gid)
		s.attr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
		return os.Chown(s.dir, uid, gid)
	}
	return errors.New("PostgreSQL does not run as root, and there is neither a user postgres nor nobody")
}

func (s *server) run(name string, args ...string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	c := exec.CommandContext(ctx, filepath.Join(s.bin, name), args...)
	c.Dir = s.dir
	c.SysProcAttr = s.attr
	var out bytes.Buffer
	if name != "pg_ctl" { // the server would keep the pipe open
		c.Stdout, c.Stderr = &out, &out
	}
	if err := c.Run(); err != nil {
		return fmt.Errorf("%s: %w\n%s", name, err, out.Bytes())
	}
	return nil
}

// binaries finds Debian's newest installation.
func binaries() (string, error) {
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		return "", errors.New("PostgreSQL is not installed; on Debian: apt-get install postgresql")
	}
	slices.Sort(found)
	return filepath.Dir(found[len(found)-1]), nil
}
