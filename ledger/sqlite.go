package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"
)

// applicationID marks our files ("isnd"), so that a database of another program is
// never written to.
const applicationID = 0x69736e64

// pageSize is that of new files. Texts of a few kilobytes lie in small pages badly: with
// 4096 bytes a third of a file was empty. checkpointPages is after how many pages of
// the log (64 MB) they are carried over into the file.
const (
	pageSize        = 16384
	checkpointPages = 64 << 20 / pageSize
)

// openSQLite opens one connection for writing and several for reading. A commit is
// on the disk when it returns (synchronous=full).
func (l *Ledger) openSQLite(ctx context.Context) error {
	l.d = sqliteDialect()
	if err := l.checkFile(); err != nil {
		return err
	}
	var err error
	if l.opts.ReadOnly {
		return l.openReadOnly(ctx)
	}
	common := fmt.Sprintf("_pragma=busy_timeout(%d)&_pragma=cache_size(-16384)&_pragma=temp_store(memory)", l.opts.Wait.Milliseconds())
	sync := "full"
	if l.opts.fast {
		sync = "off"
	}
	if l.w, err = l.connect(common + "&_pragma=wal_autocheckpoint(" + itoa(checkpointPages) + ")&_pragma=synchronous(" + sync + ")&_pragma=secure_delete(on)&_txlock=immediate"); err != nil {
		return err
	}
	l.w.SetMaxOpenConns(1)
	if err := l.patiently(ctx, func() error { return l.checkApplication(ctx) }); err != nil {
		return err
	}
	for _, q := range []string{ // in this order: the size of pages can be set before anything is written only
		"PRAGMA page_size = " + itoa(pageSize), "PRAGMA journal_mode = wal",
		fmt.Sprintf("PRAGMA application_id = %d", applicationID),
	} {
		if err := l.patiently(ctx, func() error { _, err := l.w.ExecContext(ctx, q); return err }); err != nil {
			return err
		}
	}
	if err := l.patiently(ctx, func() error { return l.start(ctx) }); err != nil {
		return err
	}
	if l.r, err = l.connect(strings.Replace(common, "-16384", "-8192", 1)); err != nil {
		return err
	}
	l.r.SetMaxOpenConns(4)
	return nil
}

// patiently does again what SQLite refuses at once, without waiting as it does elsewhere,
// while another process makes the same file.
func (l *Ledger) patiently(ctx context.Context, do func() error) error {
	for end := time.Now().Add(l.opts.Wait); ; {
		err := do()
		var lite *sqlite.Error
		if !errors.As(err, &lite) || lite.Code()&0xff != lib.SQLITE_BUSY || time.Now().After(end) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func (l *Ledger) connect(options string) (*sql.DB, error) {
	path, err := filepath.Abs(l.where)
	if err != nil {
		return nil, err
	}
	return sql.Open("sqlite", (&url.URL{Scheme: "file", Path: path, RawQuery: options}).String())
}

// openReadOnly also opens a file in a folder that cannot be written to, where SQLite
// cannot make the files beside it that it shares with other processes.
func (l *Ledger) openReadOnly(ctx context.Context) error {
	options := "mode=ro"
	if _, err := os.Stat(l.where + "-wal"); errors.Is(err, fs.ErrNotExist) && !writable(filepath.Dir(l.where)) {
		options += "&immutable=1"
	}
	db, err := l.connect(fmt.Sprintf("%s&_pragma=busy_timeout(%d)&_pragma=cache_size(-32768)", options, l.opts.Wait.Milliseconds()))
	if err != nil {
		return err
	}
	l.r, l.w = db, db
	if err := l.checkApplication(ctx); err != nil {
		return err
	}
	return l.start(ctx)
}

func writable(dir string) bool {
	f, err := os.CreateTemp(dir, ".isnad-*")
	if err != nil {
		return false
	}
	f.Close()
	return os.Remove(f.Name()) == nil
}

// checkFile looks at the file before SQLite does, whose messages are about itself.
func (l *Ledger) checkFile() error {
	info, err := os.Stat(l.where)
	switch {
	case errors.Is(err, fs.ErrNotExist) && l.opts.Create && !l.opts.ReadOnly:
		if _, err := os.Stat(filepath.Dir(l.where)); err != nil {
			return l.errorf(ErrMissing, err, "cannot be made: there is no folder %s", filepath.Dir(l.where))
		}
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return l.errorf(ErrMissing, err, "does not exist; isnad read --ledger %s INPUT... makes it", l.where)
	case err != nil:
		return l.errorf(ErrDenied, err, "cannot be opened: %v", err)
	case info.IsDir():
		return l.errorf(ErrNotLedger, nil, "is a folder; name a file in it")
	case info.Size() == 0 && !l.opts.Create:
		return l.errorf(ErrNotLedger, nil, "is empty; it is no ledger yet")
	}
	return l.checkRights(info.Size())
}

func (l *Ledger) checkRights(size int64) error {
	flag := os.O_RDWR
	if l.opts.ReadOnly {
		flag = os.O_RDONLY
	}
	f, err := os.OpenFile(l.where, flag, 0)
	switch {
	case errors.Is(err, fs.ErrPermission) && flag == os.O_RDWR:
		return l.errorf(ErrReadOnly, err, "cannot be changed: the file is read-only for you; copy it elsewhere or change its permissions")
	case err != nil:
		return l.errorf(ErrDenied, err, "cannot be opened: %v", err)
	}
	defer f.Close()
	head := make([]byte, 16)
	if n, _ := f.Read(head); size > 0 && string(head[:n]) != "SQLite format 3\x00" {
		return l.errorf(ErrNotLedger, nil, "is no ledger: it is not a file of SQLite; name another file, or one that does not exist yet")
	}
	return nil
}

// checkApplication refuses a database that another program made.
func (l *Ledger) checkApplication(ctx context.Context) error {
	var id, tables int
	// In this order: another process that is just making the ledger marks it first.
	if err := l.w.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		return err
	}
	if err := l.w.QueryRowContext(ctx, "PRAGMA application_id").Scan(&id); err != nil {
		return err
	}
	if id != applicationID && (tables > 0 || id != 0 || l.opts.ReadOnly) {
		return l.errorf(ErrNotLedger, nil, "is no ledger: it is a database of another program; name another file, or one that does not exist yet")
	}
	return nil
}
