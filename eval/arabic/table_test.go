package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

func TestApart(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"ali", "aly", 1}, {"mohamed", "mohammed", 1}, {"", "abc", 3}, {"saleh", "salih", 1}, {"omar", "umar", 1}, {"nasr", "rasn", 2}} {
		if got := apart(tt.a, tt.b); got != tt.want {
			t.Errorf("%q and %q are %d apart, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}

// What was asked of the packages may not be let go of: the floors are no lower.
func TestFloorsHoldTheGoals(t *testing.T) {
	text, err := os.ReadFile("floors.json")
	if err != nil {
		t.Fatal(err)
	}
	floors := map[string]float64{}
	if err := json.Unmarshal(text, &floors); err != nil {
		t.Fatal(err)
	}
	for key, goal := range map[string]float64{
		"Clitics: words cut right (PUD, five folds)":                                          98.5,
		"Clitics: words with a clitic cut right (PUD, five folds)":                            93,
		"Dates: phrases with the right days (duckling's Arabic set)":                          90,
		"Names across scripts: pairs of one name that match (ar2en test)":                     92,
		"Names across scripts: right name first of all the list (UN list, people and groups)": 92,
	} {
		if floors[key] < goal {
			t.Errorf("floor of %q is %g, the goal %g", key, floors[key], goal)
		}
	}
	if most := floors["Names across scripts: random pairs that match (ar2en test)"]; most <= 0 || most > 0.2 {
		t.Errorf("%g %% of random pairs may match; 0.2 is the most", most)
	}
}

func TestFiguresAreShown(t *testing.T) {
	for _, tt := range []struct {
		f            figure
		shown, asked string
	}{
		{figure{value: 99.004, unit: "%", goal: 98.5}, "99.00 %", "≥ 98.50 %"},
		{figure{value: 0.1245, unit: "%", goal: 0.2, atMost: true}, "0.124 %", "≤ 0.200 %"},
		{figure{value: 17.62e6, unit: "words/s", goal: 5e6}, "17.6 M words/s", "≥ 5 M words/s"},
		{figure{value: 702_900, unit: "words/s"}, "703 k words/s", ""},
		{figure{value: 2.41, unit: "ms"}, "2.4 ms", ""},
	} {
		if got := tt.f.shown(); got != tt.shown {
			t.Errorf("shown as %q, want %q", got, tt.shown)
		}
		if got := tt.f.target(); got != tt.asked {
			t.Errorf("asked for %q, want %q", got, tt.asked)
		}
	}
}

func TestPeersStandBelowOurs(t *testing.T) {
	b := &bench{table: table{{group: "a", what: "x"}, {group: "a", what: "y"}, {group: "b", what: "x"}}}
	b.insert(figure{group: "a", what: "x", who: "p"})
	b.insert(figure{group: "a", what: "new", who: "q"})
	b.insert(figure{group: "c", what: "z", who: "r"})
	var got []string
	for _, f := range b.table {
		got = append(got, f.group+f.what+f.who)
	}
	if s := strings.Join(got, " "); s != "ax axp ay anewq bx czr" {
		t.Errorf("the table is %s", s)
	}
	if md := b.table.markdown(); !strings.Contains(md, "| … p: x |") || strings.Count(md, "**a**") != 1 {
		t.Errorf("as Markdown:\n%s", md)
	}
}

// Rows of judged files are read without their texts as far as that goes.
func TestJudgedFilesAreWellFormed(t *testing.T) {
	for _, name := range []string{"clitics1.tsv", "clitics2.tsv", "clitics3.tsv", "dates1.tsv", "dates2.tsv", "dates3.tsv", "numbers.tsv", "numbers3.tsv"} {
		text, err := os.ReadFile("fresh/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for n, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
			if !strings.HasPrefix(line, "#") && len(strings.Split(line, "\t")) != 4 {
				t.Errorf("%s:%d: %q has not 4 columns", name, n+1, line)
			}
		}
	}
}
