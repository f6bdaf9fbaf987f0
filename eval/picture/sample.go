package main

import (
	"cmp"
	"fmt"
	"math/rand"
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
	"isnad/picture"
)

// show prints each mention with its join.
func show(c texts) error {
	r := entity.New(lexicon.Default())
	for d, err := range c.Documents(calendar.NoDay) {
		if err != nil {
			return err
		}
		runes := arabic.NewRunes(d.Text)
		for _, m := range r.Document(&d.Record) {
			fmt.Printf("%s\t%d\t%d\t%s\t%s\t%s\t%s\t%s\t%s\n", d.ID, m.Start, m.End, cmp.Or(m.Entity, "-"), m.Relation, m.Reason, line(d.Text[runes.ToByte(m.Start):runes.ToByte(m.End)]), m.Detail, m.Kind)
		}
	}
	return nil
}

func line(s string) string { return strings.Join(strings.Fields(s), " ") }

// join is one join of a sample.
type join struct {
	doc     string
	m       entity.Mention
	context string
}

// drawJoins prints joins drawn from all mentions that name an entity outside their own
// document, as a table with the sentences to judge by.
func drawJoins(c texts, seed int64, n int) error {
	lex := lexicon.Default()
	r, j := entity.New(lex), entity.NewJoiner()
	var all []join
	for d, err := range c.Documents(calendar.NoDay) {
		if err != nil {
			return err
		}
		ms := r.Document(&d.Record)
		j.Add(d.ID, ms)
		runes := arabic.NewRunes(d.Text)
		for _, m := range ms {
			if m.Entity == "" || strings.HasPrefix(m.Entity, "d:") || m.Reason == entity.ByItself {
				continue
			}
			a, b := runes.ToByte(m.Start), runes.ToByte(m.End)
			from, to := runes.ToByte(max(0, m.Start-160)), runes.ToByte(min(m.End+110, runes.Len()))
			all = append(all, join{doc: d.ID, m: m, context: line(d.Text[from:a] + " ⟦" + d.Text[a:b] + "⟧ " + d.Text[b:to])})
		}
	}
	t := j.Table(lex, nil)
	slices.SortFunc(all, func(a, b join) int {
		return cmp.Or(strings.Compare(a.doc, b.doc), cmp.Compare(a.m.Start, b.m.Start), cmp.Compare(a.m.End, b.m.End))
	})
	rand.New(rand.NewSource(seed)).Shuffle(len(all), func(i, k int) { all[i], all[k] = all[k], all[i] })
	fmt.Printf("# %d joins\n", len(all))
	for i, x := range all[:min(n, len(all))] {
		id := t.Of(x.doc, x.m.Entity)
		e := t.Entity(id)
		why, detail := t.Why(x.m.Entity)
		fmt.Printf("%d\t%s\t%d\t%d\t%s\t%s\t%s %s\t[%s %s %s %s]\n    %s\n", i+1, x.doc, x.m.Start, x.m.End, id, x.m.Relation, x.m.Reason, why, e.Arabic, e.Latin, x.m.Detail, detail, x.context)
	}
	return nil
}

// drawEvents prints events of several claims drawn from pictures of many subjects: seven
// in ten are told by independent texts, the others by copies of one.
func drawEvents(c texts, seed int64, n int) error {
	ix, err := picture.Build(c, lexicon.Default(), calendar.NoDay)
	if err != nil {
		return err
	}
	type drawn struct {
		p *picture.Picture
		e *picture.Event
	}
	var apart, copies []drawn
	seen := map[string]bool{}
	for _, e := range ix.Busy(20) {
		p := ix.Draw(e, picture.Options{From: calendar.NoDay, To: calendar.NoDay, Most: 1 << 30})
		for i := range p.Events {
			x := &p.Events[i]
			if seen[x.ID] {
				continue
			}
			seen[x.ID] = true
			switch {
			case x.Support.Independent+x.Support.Denials > 1:
				apart = append(apart, drawn{p, x})
			case len(x.Refs) > 1:
				copies = append(copies, drawn{p, x})
			}
		}
	}
	by := func(a, b drawn) int { return strings.Compare(a.e.ID, b.e.ID) }
	slices.SortFunc(apart, by)
	slices.SortFunc(copies, by)
	r := rand.New(rand.NewSource(seed))
	r.Shuffle(len(apart), func(i, k int) { apart[i], apart[k] = apart[k], apart[i] })
	r.Shuffle(len(copies), func(i, k int) { copies[i], copies[k] = copies[k], copies[i] })
	fmt.Printf("# %d events told by independent texts, %d by copies of one or by one text twice\n", len(apart), len(copies))
	m := min(len(apart), 7*n/10)
	all := append(apart[:m:m], copies[:min(n-m, len(copies))]...)
	for i, x := range all {
		var at []string
		for _, k := range x.e.Refs {
			r := &x.p.Refs[k-1]
			at = append(at, fmt.Sprintf("%s:%d-%d", r.Document, r.Trigger.Start, r.Trigger.End))
		}
		fmt.Printf("%d\t%s\t%s\t%s\n    %s\n", i+1, x.e.Type, strings.Join(at, " "), x.e.Status, x.e.Sentence.Arabic)
		for _, k := range x.e.Refs[:min(4, len(x.e.Refs))] {
			r := &x.p.Refs[k-1]
			fmt.Printf("    · %s %s %s\n", r.Document, r.Published, marked(r.Evidence, r.Trigger))
		}
	}
	return nil
}

// marked shows a sentence with its trigger in brackets.
func marked(ev, tr claim.Span) string {
	r := []rune(ev.Text)
	a, b := tr.Start-ev.Start, tr.End-ev.Start
	if a < 0 || b > len(r) {
		return line(ev.Text)
	}
	return line(string(r[max(0, a-260):a]) + "⟦" + string(r[a:b]) + "⟧" + string(r[b:min(len(r), b+260)]))
}

// joinsAcross prints the joins between documents, each with its reason.
func joinsAcross(c texts) error {
	lex := lexicon.Default()
	r, j := entity.New(lex), entity.NewJoiner()
	ids := map[string]bool{}
	for d, err := range c.Documents(calendar.NoDay) {
		if err != nil {
			return err
		}
		ms := r.Document(&d.Record)
		j.Add(d.ID, ms)
		for _, m := range ms {
			ids[m.Entity] = true
			for _, a := range m.Also {
				ids[a] = true
			}
		}
	}
	t := j.Table(lex, nil)
	var out []string
	for id := range ids {
		if why, detail := t.Why(id); why != "" {
			out = append(out, fmt.Sprintf("%s\t%s\t%s\t%s", why, id, t.Of("", id), detail))
		}
	}
	slices.Sort(out)
	fmt.Println(strings.Join(out, "\n"))
	return nil
}
