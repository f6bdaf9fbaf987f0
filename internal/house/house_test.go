package house

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

const root = "../.."

// order is the ground floor first; a package imports only what stands before it.
// What is under internal/ may be used from source upwards.
var order = []string{
	"calendar", "arabic", "english", "document", "claim", "lexicon", "reading", "internal", "source", "ledger", "entity", "picture",
	"export", "workbench", "cmd", "eval",
}

// files walks the repository's files whose names end so, as slash paths below root.
func files(t *testing.T, ends ...string) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, name)
		rel = filepath.ToSlash(rel)
		switch base := filepath.Base(name); {
		case e.IsDir() && rel != "." && (strings.HasPrefix(base, ".") && base != ".ci" || base == "testdata" || rel == "eval/out" || rel == "bin"):
			return fs.SkipDir
		case e.IsDir():
		case slices.ContainsFunc(ends, func(s string) bool { return strings.HasSuffix(base, s) }):
			out = append(out, rel)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestImportsRunOneWay(t *testing.T) {
	rank := func(pkg string) int { return slices.Index(order, strings.SplitN(pkg, "/", 2)[0]) }
	for _, name := range files(t, ".go") {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, name), nil, parser.ImportsOnly)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		from := rank(name)
		if from < 0 {
			t.Errorf("%s: its folder has no place in the order of the house", name)
		}
		for _, imp := range f.Imports {
			path, ours := strings.CutPrefix(strings.Trim(imp.Path.Value, `"`), "isnad/")
			if !ours {
				continue
			}
			if to := rank(path); to < 0 || to > from {
				t.Errorf("%s imports %s, which stands above it", name, path)
			}
			if strings.HasPrefix(path, "cmd/") {
				t.Errorf("%s imports %s; nothing imports a command", name, path)
			}
		}
	}
}

// One file of each package says what is in it, and starts as Go documentation does.
func TestEveryPackageIsDocumented(t *testing.T) {
	docs := map[string]int{}
	for _, name := range files(t, ".go") {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, name), nil, parser.PackageClauseOnly|parser.ParseComments)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		dir := filepath.Dir(name)
		docs[dir] += 0
		if f.Doc != nil && (strings.HasPrefix(f.Doc.Text(), "Package ") || strings.HasPrefix(f.Doc.Text(), "Command ")) {
			docs[dir]++
		}
	}
	for dir, n := range docs {
		if n != 1 {
			t.Errorf("%s: %d files hold a package comment; one should", dir, n)
		}
	}
}

// Characters that turn the direction of text may hide what a source does.
func TestNoBidiControlsInSources(t *testing.T) {
	for _, name := range files(t, ".go", ".tsv", ".md", ".json", ".jsonl", ".txt", ".txtar", "Makefile", "run", "lint", "fuzz") {
		b, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Error(err)
			continue
		}
		if !utf8.Valid(b) {
			t.Errorf("%s is not UTF-8", name)
		}
		for i, line := range strings.Split(string(b), "\n") {
			if at := strings.IndexFunc(line, bidi); at >= 0 {
				r, _ := utf8.DecodeRuneInString(line[at:])
				t.Errorf("%s:%d: holds %U; write it as an escape", name, i+1, r)
			}
		}
	}
}

func bidi(r rune) bool {
	return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0x200E || r == 0x200F || r == 0x061C
}

// Both modules name exact versions, replace nothing, and their sums are here.
func TestModulesArePinned(t *testing.T) {
	loose := regexp.MustCompile(`(?m)^\s*(replace|exclude)\b|\blatest\b`)
	for _, dir := range []string{".", "tools"} {
		b, err := os.ReadFile(filepath.Join(root, dir, "go.mod"))
		if err != nil {
			t.Fatal(err)
		}
		if m := loose.Find(b); m != nil {
			t.Errorf("%s/go.mod holds %q", dir, m)
		}
		if _, err := os.Stat(filepath.Join(root, dir, "go.sum")); err != nil {
			t.Errorf("%s: %v", dir, err)
		}
	}
}

// modernc.org/sqlite runs only with the libc that its own go.mod names.
func TestLibcIsSQLites(t *testing.T) {
	list := func(args ...string) string {
		cmd := exec.Command("go", append([]string{"list", "-m"}, args...)...)
		cmd.Dir = root
		out, err := cmd.Output()
		if err != nil {
			return ""
		}
		return strings.TrimSpace(string(out))
	}
	b, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	have := regexp.MustCompile(`modernc\.org/libc (v\S+)`).FindSubmatch(b)
	if have == nil || !strings.Contains(string(b), "modernc.org/sqlite ") {
		t.Skip("modernc.org/sqlite is not in use")
	}
	mod := list("-f", "{{.GoMod}}", "modernc.org/sqlite")
	theirs, err := os.ReadFile(mod)
	if err != nil {
		t.Skipf("sqlite's go.mod is not at hand: %v", err)
	}
	want := regexp.MustCompile(`modernc\.org/libc (v\S+)`).FindSubmatch(theirs)
	if want == nil || string(want[1]) != string(have[1]) {
		t.Errorf("libc is %s, sqlite wants %s", have[1], want)
	}
}
