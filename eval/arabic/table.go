package main

import (
	"fmt"
	"runtime"
	"strings"
	"text/tabwriter"
)

// figure is one line of the table.
type figure struct {
	group  string  // the head that it stands under
	what   string  // what is measured, and on what
	value  float64 //
	unit   string  // %, words/s, …
	goal   float64 // what was asked for; zero where nothing was
	atMost bool    // smaller is better
	held   bool    // has a floor
	who    string  // another library; empty for ours
	note   string
}

type table []figure

// add appends a figure of ours that a floor holds.
func (b *bench) add(group, what string, value float64, unit string, goal float64, note string) {
	b.table = append(b.table, figure{group: group, what: what, value: value, unit: unit, goal: goal, held: true, note: note})
}

// share appends how many of all are right.
func (b *bench) share(group, what string, n, of int, goal float64) {
	b.add(group, what, percent(n, of), "%", goal, fmt.Sprintf("%d of %d", n, of))
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }

// key names a figure in floors.json.
func (f figure) key() string { return f.group + ": " + f.what }

func (f figure) shown() string {
	switch {
	case f.unit == "%" && f.value < 1:
		return fmt.Sprintf("%.3f %%", f.value)
	case f.unit == "%":
		return fmt.Sprintf("%.2f %%", f.value)
	case f.unit == "ms":
		return fmt.Sprintf("%.1f ms", f.value)
	case f.value >= 1e6:
		return fmt.Sprintf("%.1f M %s", f.value/1e6, f.unit)
	case f.value >= 1e3:
		return fmt.Sprintf("%.0f k %s", f.value/1e3, f.unit)
	}
	return fmt.Sprintf("%.0f %s", f.value, f.unit)
}

func (f figure) target() string {
	if f.goal == 0 {
		return ""
	}
	sign := "≥ "
	if f.atMost {
		sign = "≤ "
	}
	g := f
	g.value = f.goal
	s := strings.Replace(strings.Replace(g.shown(), ".00 %", " %", 1), ".0 M", " M", 1)
	return sign + s
}

// groups returns the heads in order of their first figure.
func (t table) groups() (out []string) {
	seen := map[string]bool{}
	for _, f := range t {
		if !seen[f.group] {
			seen[f.group] = true
			out = append(out, f.group)
		}
	}
	return out
}

// text draws the table for a terminal.
func (t table) text() string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 4, 2, ' ', 0)
	for _, g := range t.groups() {
		fmt.Fprintf(w, "%s\n", g)
		for _, f := range t {
			if f.group == g {
				fmt.Fprintf(w, "  %s\t%s\t%s\t%s\n", strings.TrimSpace(f.who+" "+f.what), f.shown(), f.target(), f.note)
			}
		}
	}
	w.Flush()
	return b.String()
}

// markdown draws it for docs/arabic.md.
func (t table) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Measured with %s on %s, %d CPUs.\n\n", runtime.Version(), runtime.GOARCH, runtime.NumCPU())
	b.WriteString("| | measured on | figure | asked for | |\n|---|---|---|---|---|\n")
	for _, g := range t.groups() {
		head := "**" + g + "**"
		for _, f := range t {
			if f.group != g {
				continue
			}
			value := "**" + f.shown() + "**"
			what := f.what
			if f.who != "" {
				value, what = f.shown(), "… "+f.who+": "+f.what
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", head, what, value, f.target(), f.note)
			head = ""
		}
	}
	return b.String()
}
