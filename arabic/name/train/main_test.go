package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"isnad/arabic/name/internal/spell"
)

// folder writes the four files that training reads and returns where they are.
func folder(t *testing.T, train string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"ar2en-train.txt": train, "wd_train.tsv": "malik\tم ا ل ك\t9\n", "ar2en-test.txt": "سلمى\tsalma\n", "wd_test.tsv": "salim\tس ل ي م\t1\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// made spells every word of three of six consonants after one pattern: سالم salim.
func made() string {
	arabic, latin := []rune("سكملنر"), "skmlnr"
	var b strings.Builder
	for i := range 6 * 6 * 6 {
		x, y, z := i/36, i/6%6, i%6
		fmt.Fprintf(&b, "%cا%c%c\t%ca%ci%c\n", arabic[x], arabic[y], arabic[z], latin[x], latin[y], latin[z])
	}
	return b.String() + "سلمى\tsalma\n"
}

func TestRun(t *testing.T) {
	pairs := made()
	out := filepath.Join(t.TempDir(), "weights.tsv")
	if err := run(folder(t, pairs), out, 8, 2.5); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(b), "from 216 pairs") {
		t.Errorf("want 216 pairs, the one of the test file left out:\n%.300s", b)
	}
	for letter, want := range map[string]string{"س": "s", "ك": "k", "م": "m", "ل": "l"} {
		if got := best(string(b), letter); !strings.HasPrefix(got, want) {
			t.Errorf("%s is most of all %q; want %s first", letter, got, want)
		}
	}
}

// best returns the Latin letters of the highest weight for Arabic ones that begin with a letter.
func best(file, letter string) (latin string) {
	most := -1 << 30
	for line := range strings.Lines(file) {
		c := strings.Split(strings.TrimSpace(line), "\t")
		if len(c) != 3 || !strings.HasPrefix(c[0], letter) {
			continue
		}
		if w, err := strconv.Atoi(c[2]); err == nil && w > most {
			most, latin = w, c[1]
		}
	}
	return latin
}

func TestRunErrors(t *testing.T) {
	if err := run(t.TempDir(), "x", 1, 1); err == nil || !strings.Contains(err.Error(), "-shared") {
		t.Errorf("a missing folder gives %v; want a way out", err)
	}
	if err := run(folder(t, "one column\n"), "x", 1, 1); err == nil || !strings.Contains(err.Error(), "ar2en-train.txt:1") {
		t.Errorf("a bad row gives %v; want file and line", err)
	}
}

func TestPack(t *testing.T) {
	for _, p := range [][2]string{{"ش", "tsch"}, {"^ا", "^e"}, {"", "a"}, {"ة$", ""}} {
		a, l := pack(spell.ParseArabic(p[0]), spell.ParseLatin(p[1])).unpack()
		if spell.ArabicString(a) != p[0] || spell.LatinString(l) != p[1] {
			t.Errorf("%q and %q come back as %q and %q", p[0], p[1], spell.ArabicString(a), spell.LatinString(l))
		}
	}
}
