package lexicon

import (
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
func readRows(name, text string, min, max int) ([]row, error) {
	out := make([]row, 0, strings.Count(text, "\n")+1)
	room := make([]string, 0, strings.Count(text, "\t")+cap(out))
	for n := 1; text != ""; n++ {
		line, rest, _ := strings.Cut(text, "\n")
		text = rest
		if len(line) >= maxRow {
			return nil, fmt.Errorf("%s: a line of more than %d bytes is no row", name, maxRow)
		}
		line = strings.TrimRight(line, " \r")
		if n == 1 {
			line = strings.TrimPrefix(line, "\uFEFF")
		}
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		if !valid(line) {
			return nil, row{Line: Line{name, n}}.errorf("the row is not UTF-8; save the file as UTF-8")
		}
		from := len(room)
		for more := true; more; {
			var col string
			col, line, more = strings.Cut(line, "\t")
			room = append(room, strings.TrimSpace(col))
		}
		rw := row{Line: Line{name, n}, cols: room[from:len(room):len(room)]}
		if len(rw.cols) < min || len(rw.cols) > max {
			return nil, rw.errorf("the row has %d columns parted by tabs; %d to %d are wanted", len(rw.cols), min, max)
		}
		out = append(out, rw)
	}
	return out, nil
}

// valid is utf8.ValidString, quicker for Arabic: two bytes a letter.
func valid(s string) bool {
	i := 0
	for i+1 < len(s) {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			i++
		case c >= 0xC2 && c < 0xE0 && s[i+1]&0xC0 == 0x80:
			i += 2
		default:
			return utf8.ValidString(s[i:])
		}
	}
	return i == len(s) || s[i] < utf8.RuneSelf
}

// fields is strings.Fields, quicker where spaces are the only blanks.
func fields(s string) []string {
	n, in := 0, false
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ':
			in = false
		case c < ' ', c == 0xC2, c >= 0xE1 && c <= 0xE3:
			return strings.Fields(s) // there may be another
		case !in:
			n, in = n+1, true
		}
	}
	out := make([]string, 0, n)
	for s != "" {
		w, rest, _ := strings.Cut(s, " ")
		if s = rest; w != "" {
			out = append(out, w)
		}
	}
	return out
}

// readFiles reads every file of fsys whose name matches pattern, in order of name.
func readFiles(fsys fs.FS, pattern string, min, max int) ([]row, error) {
	names, err := fs.Glob(fsys, pattern)
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	var out []row
	room := make([]byte, 1<<15)
	for _, name := range names {
		text, err := readText(fsys, name, room)
		if err != nil {
			return nil, fmt.Errorf("reading a lexicon file: %w", err)
		}
		rows, err := readRows(path.Base(name), text, min, max)
		if err != nil {
			return nil, err
		}
		if len(names) == 1 {
			return rows, nil
		}
		out = append(out, rows...)
	}
	return out, nil
}

// readText reads a file into a string, without a second copy of it.
func readText(fsys fs.FS, name string, room []byte) (string, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	var b strings.Builder
	if st, err := f.Stat(); err == nil {
		b.Grow(int(st.Size()))
	}
	_, err = io.CopyBuffer(&b, f, room)
	return b.String(), err
}
