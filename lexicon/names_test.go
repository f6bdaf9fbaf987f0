package lexicon_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"isnad/arabic"
)

// nameFile is what the rows of one data file of names and nouns must look like.
type nameFile struct {
	file    string
	columns int
	least   int // fewer rows mean that something was lost
	id      int // column of the unique id, -1 where there is none
	names   []int
	kind    int // column of the kind, -1 where there is none
	kinds   []string
	flags   int // column of the flags, -1 where there is none
	known   []string
}

var nameFiles = []nameFile{
	{"groups.tsv", 10, 400, 0, []int{1, 2}, 5, []string{"group", "branch", "province", "wing", "coalition", "nickname-people"}, 9, []string{"ambiguous", "notbefore"}},
	{"forces.tsv", 7, 350, 0, []int{1, 2}, 4, []string{"state", "government", "army", "police", "intelligence", "militia-state", "coalition", "io", "party", "court", "ngo"}, 6, []string{"ambiguous", "metonym"}},
	{"media.tsv", 6, 200, 0, []int{1, 2}, 4, []string{"agency", "channel", "paper", "site", "radio", "network"}, 5, []string{"ambiguous"}},
	{"people.tsv", 8, 500, 0, []int{1, 2}, -1, nil, -1, nil},
	{"offices.tsv", 5, 200, -1, nil, 2, []string{"office", "title"}, 3, []string{"of", "rank"}},
	{"nationalities.tsv", 5, 200, 0, []int{0, 4}, -1, nil, -1, nil},
	{"nouns.tsv", 5, 900, 0, []int{0, 1}, 2, []string{
		"person", "group", "force", "state", "org", "place", "site", "weapon", "vehicle", "money", "thing",
		"abstract", "event", "time", "text", "market", "sport", "animal", "number",
	}, 3, []string{"armed", "member", "civilian", "collective", "head", "unit", "dir"}},
}

// homographs are spelt alike and really are two nouns, or two nations' adjectives:
// both rows may claim the spelling.
var homographs = map[string]bool{
	"مقاتلة": true, // a fighter woman, a fighter jet
	"مزارع":  true, // a farmer, farms
	"مرافق":  true, // a bodyguard, facilities
	"بحار":   true, // a sailor, seas
	"مدافع":  true, // guns, a defender
	"اسقف":   true, // a bishop, roofs
	"امام":   true, // an imam, in front
	"اعلام":  true, // flags, the media
	"كاسترو": true, // two brothers
}

// nameRow is one row with the place where it stands.
type nameRow struct {
	where string
	cols  []string
}

func readNames(t *testing.T, file string) []nameRow {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("data", file))
	if err != nil {
		t.Fatal(err)
	}
	var rows []nameRow
	for i, line := range strings.Split(string(data), "\n") {
		if line != "" && line[0] != '#' {
			rows = append(rows, nameRow{fmt.Sprintf("%s:%d", file, i+1), strings.Split(line, "\t")})
		}
	}
	return rows
}

func TestNameRows(t *testing.T) {
	for _, f := range nameFiles {
		t.Run(f.file, func(t *testing.T) {
			rows := readNames(t, f.file)
			if len(rows) < f.least {
				t.Errorf("%d rows, at least %d are wanted", len(rows), f.least)
			}
			for _, r := range rows {
				checkNameRow(t, f, r)
			}
		})
	}
}

func checkNameRow(t *testing.T, f nameFile, r nameRow) {
	t.Helper()
	if len(r.cols) != f.columns {
		t.Errorf("%s: %d columns, want %d", r.where, len(r.cols), f.columns)
		return
	}
	for i, c := range r.cols {
		if c == "" || c != strings.TrimSpace(c) {
			t.Errorf("%s: column %d is %q; write - for nothing and no outer spaces", r.where, i, c)
		}
	}
	if f.kind >= 0 {
		checkKnown(t, r, "kind", strings.Split(r.cols[f.kind], "|"), f.kinds)
	}
	if f.flags >= 0 && r.cols[f.flags] != "-" {
		checkKnown(t, r, "flag", flagsOf(r.cols[f.flags]), f.known)
	}
}

// flagsOf parts flags at blanks, and notes, whose values may hold blanks, at semicolons.
func flagsOf(s string) []string {
	if strings.ContainsAny(s, ":;") {
		return strings.Split(s, "; ")
	}
	return strings.Fields(s)
}

func checkKnown(t *testing.T, r nameRow, what string, have, known []string) {
	t.Helper()
	for _, h := range have {
		h, _, _ = strings.Cut(h, ":")
		if !slices.Contains(known, h) {
			t.Errorf("%s: %q is no %s; it is one of %v", r.where, h, what, known)
		}
	}
}

// TestNamesBelongToOne holds that an id stands once in a file, and that no spelling
// leads to two rows of it.
func TestNamesBelongToOne(t *testing.T) {
	for _, f := range nameFiles {
		ids, owner := map[string]string{}, map[string]string{}
		for _, r := range readNames(t, f.file) {
			if f.id >= 0 {
				claimOnce(t, ids, r.cols[f.id], r.where, "id")
			}
			for _, name := range rowNames(f, r) {
				claimOnce(t, owner, arabic.Fold(name, arabic.Match), r.where, "name")
			}
		}
	}
}

func rowNames(f nameFile, r nameRow) []string {
	var out []string
	for _, c := range f.names {
		out = append(out, splitList(r.cols[c])...)
	}
	return out
}

func claimOnce(t *testing.T, owner map[string]string, key, where, what string) {
	t.Helper()
	if was, ok := owner[key]; ok && was != where && !homographs[key] {
		t.Errorf("%s: the %s %q is that of %s too", where, what, key, was)
	}
	owner[key] = where
}

var (
	slugOf   = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	yearsOf  = regexp.MustCompile(`^(1[89]|20)\d\d-((1[89]|20)\d\d)?$`)
	isoOf    = regexp.MustCompile(`^(-|[A-Z]{2}(\|[A-Z]{2})*)$`)
	arabicOf = regexp.MustCompile(`^[\p{Arabic} 0-9+.\-]+$`)
)

func TestNameForms(t *testing.T) {
	for _, f := range nameFiles {
		for _, r := range readNames(t, f.file) {
			if f.id >= 0 && f.names[0] == 1 && !slugOf.MatchString(r.cols[f.id]) {
				t.Errorf("%s: the id %q is no slug", r.where, r.cols[f.id])
			}
			for _, name := range rowNames(f, r) {
				if !arabicOf.MatchString(name) || strings.Contains(name, "  ") {
					t.Errorf("%s: %q is not plain Arabic", r.where, name)
				}
			}
		}
	}
}

// TestNamesPointSomewhere checks parents, affiliations, countries and years.
func TestNamesPointSomewhere(t *testing.T) {
	groups := map[string]string{}
	for _, r := range readNames(t, "groups.tsv") {
		groups[r.cols[0]] = r.cols[6]
	}
	bodies := map[string]bool{"-": true}
	for id := range groups {
		bodies[id] = true
	}
	for _, r := range readNames(t, "forces.tsv") {
		bodies[r.cols[0]] = true
		wantMatch(t, r, 5, isoOf)
	}
	for _, r := range readNames(t, "groups.tsv") {
		if _, ok := groups[r.cols[6]]; r.cols[6] != "-" && !ok {
			t.Errorf("%s: the parent %q is no group", r.where, r.cols[6])
		}
		wantMatch(t, r, 7, isoOf)
		wantMatch(t, r, 8, yearsOf)
		if loops(groups, r.cols[0]) {
			t.Errorf("%s: %q is its own parent in the end", r.where, r.cols[0])
		}
	}
	for _, r := range readNames(t, "people.tsv") {
		if !bodies[r.cols[6]] {
			t.Errorf("%s: the affiliation %q is in neither groups.tsv nor forces.tsv", r.where, r.cols[6])
		}
		wantMatch(t, r, 7, yearsOf)
	}
}

func wantMatch(t *testing.T, r nameRow, col int, want *regexp.Regexp) {
	t.Helper()
	if !want.MatchString(r.cols[col]) {
		t.Errorf("%s: column %d is %q", r.where, col, r.cols[col])
	}
}

func loops(parent map[string]string, id string) bool {
	for n := 0; id != "-" && id != ""; n++ {
		if n > len(parent) {
			return true
		}
		id = parent[id]
	}
	return false
}

// TestWellKnownNames pins names that every reader of such news would miss.
func TestWellKnownNames(t *testing.T) {
	want := map[string][]string{
		"groups.tsv": {"داعش", "تنظيم الدولة الإسلامية", "القاعدة", "طالبان", "الحوثيون", "الحوثيين", "حماس", "كتائب القسام", "قوات الدعم السريع", "بوكو حرام", "جبهة النصرة", "قسد"},
		"forces.tsv": {"التحالف العربي", "الحشد الشعبي", "البيشمركة", "جيش الاحتلال", "مجلس الأمن", "المرصد السوري", "الجيش السوري", "الناتو"},
		"media.tsv":  {"وكالة فرانس برس", "رويترز", "قناة الجزيرة", "وكالة أعماق", "الميادين"},
		"people.tsv": {"البغدادي", "الجولاني", "الملا أختر منصور", "حافظ سعيد خان", "حميدتي", "عبد الملك الحوثي"},
	}
	for _, f := range nameFiles {
		have := map[string]bool{}
		for _, r := range readNames(t, f.file) {
			for _, n := range rowNames(f, r) {
				have[n] = true
			}
		}
		for _, n := range want[f.file] {
			if !have[n] {
				t.Errorf("%s lacks %s", f.file, n)
			}
		}
	}
}
