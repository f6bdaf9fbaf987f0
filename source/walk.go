package source

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"isnad/internal/locale"
	"isnad/source/fetch"
)

// input reads one input: a file, a folder, or standard input.
func (r *run) input(in string) bool {
	if in == Stdin {
		if r.opts.Stdin == nil {
			return r.problem(Problem{Input: in, Key: locale.Empty, Skipped: true})
		}
		return !r.begin(in) || r.stream(in, r.opts.Stdin, nil)
	}
	if fetch.Web(in) == nil {
		return !r.begin(in) || r.address(in)
	}
	st, err := os.Stat(in)
	if err != nil {
		return r.problem(unreadable(in, err))
	}
	if !st.IsDir() {
		return r.file(in)
	}
	found := false
	for name, err := range files(in) {
		found = true
		if err != nil {
			if !r.problem(unreadable(name, err)) {
				return false
			}
			continue
		}
		if !r.file(name) {
			return false
		}
	}
	if !found {
		return r.problem(Problem{Input: in, Key: locale.EmptyFolder, Skipped: true})
	}
	return true
}

// files walks a folder in the order of paths. Names that start with a dot are left
// out, and so is what is no regular file: a pipe in a folder would wait for ever.
func files(root string) func(yield func(string, error) bool) {
	return func(yield func(string, error) bool) {
		_ = filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
			hidden := name != root && strings.HasPrefix(filepath.Base(name), ".")
			switch {
			case err != nil:
				if !yield(name, err) {
					return fs.SkipAll
				}
				return nil
			case hidden && e.IsDir():
				return fs.SkipDir
			case hidden || e.IsDir() || !regular(name, e):
				return nil
			}
			if !yield(name, nil) {
				return fs.SkipAll
			}
			return nil
		})
	}
}

// regular tells a file, also behind a link; links to folders are not followed.
func regular(name string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.Type().IsRegular()
	}
	st, err := os.Stat(name)
	return err == nil && st.Mode().IsRegular()
}

func (r *run) file(name string) bool {
	if r.ctx.Err() != nil {
		return false
	}
	if !r.begin(name) {
		return true
	}
	f, err := os.Open(name)
	if err != nil {
		return r.problem(unreadable(name, err))
	}
	defer f.Close()
	return r.stream(name, f, f)
}

func unreadable(name string, err error) Problem {
	key := locale.Unreadable
	switch {
	case errors.Is(err, fs.ErrNotExist):
		key = locale.NoSuchFile
	case errors.Is(err, fs.ErrPermission):
		key = locale.NotPermitted
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	if key != locale.Unreadable {
		return Problem{Input: name, Key: key, Skipped: true}
	}
	return Problem{Input: name, Key: key, Args: []any{err}, Skipped: true}
}

// Size returns the bytes of all files of the inputs, and false where that cannot be
// told beforehand, as for standard input.
func Size(ctx context.Context, inputs []string) (int64, bool) {
	var n int64
	add := func(name string) bool {
		st, err := os.Stat(name)
		if err == nil && !st.Mode().IsRegular() {
			return false
		}
		if err == nil {
			n += st.Size()
		}
		return ctx.Err() == nil
	}
	for _, in := range inputs {
		st, err := os.Stat(in)
		if err == nil && st.IsDir() {
			for name := range files(in) {
				if !add(name) {
					return 0, false
				}
			}
			continue
		}
		if in == Stdin || !add(in) {
			return 0, false
		}
	}
	return n, true
}

// counter tells the progress function what is read.
type counter struct {
	r    io.Reader
	tell func(int64)
}

func (c counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.tell(int64(n))
	return n, err
}
