package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sort"
	"strings"
	"unicode/utf8"
)

// Line says where a row stands, for explanations and errors.
type Line struct {
	File string
	Line int
}

func (l Line) String() string { return fmt.Sprintf("%s:%d", l.File, l.Line) }

// row is one line of a data file, cut at tabs; "-" is the empty column.
type row struct {
	Line
	cols []string
}

func (r row) col(i int) string {
	if i >= len(r.cols) || r.cols[i] == "-" {
		return ""
	}
	return r.cols[i]
}

// list returns the parts of a column parted by |.
func (r row) list(i int) []string {
	s := r.col(i)
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

func (r row) errorf(format string, args ...any) error {
	return fmt.Errorf("%s: %s", r.Line, fmt.Sprintf(format, args...))
}

// maxRow bounds a row: a longer line is no row but a wrong file.
const maxRow = 1 << 16

// readRows reads one data file; a row needs at least min columns and at most max.
func readRows(name string, r io.Reader, min, max int) ([]row, error) {
	var out []row
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 0, 4096), maxRow)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimRight(sc.Text(), " \r")
		if n == 1 {
			line = strings.TrimPrefix(line, "\uFEFF")
		}
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		rw := row{Line: Line{name, n}, cols: strings.Split(line, "\t")}
		if !utf8.ValidString(line) {
			return nil, rw.errorf("the row is not UTF-8; save the file as UTF-8")
		}
		for i := range rw.cols {
			rw.cols[i] = strings.TrimSpace(rw.cols[i])
		}
		if len(rw.cols) < min || len(rw.cols) > max {
			return nil, rw.errorf("the row has %d columns parted by tabs; %d to %d are wanted", len(rw.cols), min, max)
		}
		out = append(out, rw)
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s: a line of more than %d bytes is no row: %w", name, maxRow, err)
	}
	return out, nil
}

// readFiles reads every file of fsys whose name matches pattern, in order of name.
func readFiles(fsys fs.FS, pattern string, min, max int) ([]row, error) {
	names, err := fs.Glob(fsys, pattern)
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	var out []row
	for _, name := range names {
		f, err := fsys.Open(name)
		if err != nil {
			return nil, fmt.Errorf("opening a lexicon file: %w", err)
		}
		rows, err := readRows(path.Base(name), f, min, max)
		f.Close()
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
	}
	return out, nil
}
