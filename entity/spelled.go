package entity

import (
	"fmt"
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/arabic/name"
	"isnad/lexicon"
)

// candidate is a full name of a person that another may be a spelling of.
type candidate struct {
	id    string
	words []string
	in    []company
	given []bool
}

// spelled joins full names of people that are written otherwise in other texts: to
// listed people, and to unlisted ones who keep the same company. Names in other letters
// are compared by package arabic/name.
func (j *Joiner) spelled(l *lexicon.Lexicon) []edge {
	var all, common []candidate
	for id, u := range j.seen {
		w := nameOf(id)
		if u.kind != Person || len(w) < 2 {
			continue
		}
		if u.common {
			common = append(common, candidate{id: id, words: w, in: u.in})
			continue
		}
		all = append(all, candidate{id: id, words: w, in: u.in, given: givens(l, w)})
	}
	slices.SortFunc(all, func(a, b candidate) int { return strings.Compare(a.id, b.id) })
	listed := listedPeople(l)
	blocks := map[string][]int{}
	var out []edge
	for i := range common { // equal to a listed name but for the spaces in it
		for _, o := range listed.by[block(common[i].words)] {
			if slices.Equal(common[i].words, o.words) && (strings.HasPrefix(common[i].words[0], "ابو") || common[i].beside(Listed(l, o.id).Parent)) {
				out = append(out, edge{common[i].id, o.id, BySpelling, "="})
			}
		}
	}
	for i := range all {
		c := &all[i]
		if e, ok := c.reordered(l, listed); ok {
			out = append(out, e)
			continue
		}
		if e, ok := c.toListed(listed); ok {
			out = append(out, e)
			continue
		}
		if e, ok := j.longerThanListed(c, listed); ok {
			out = append(out, e)
			continue
		}
		k := block(c.words)
		blocks[k] = append(blocks[k], i)
	}
	for _, is := range blocks {
		if len(is) > 60 {
			continue
		}
		for n, a := range is {
			for _, b := range is[n+1:] {
				if d := variant(&all[a], &all[b]); d != "" && share(all[a].in, all[b].in) != "" {
					out = append(out, edge{all[a].id, all[b].id, BySpelling, d})
				}
			}
		}
	}
	return append(out, acrossScripts(all, listed)...)
}

// givens tells which words the lexicon has as names that people are given: two of
// those are two names, however alike (سالم, سليم).
func givens(l *lexicon.Lexicon, words []string) []bool {
	out := make([]bool, len(words))
	for i, w := range words {
		for _, h := range l.Lookup(w) {
			out[i] = out[i] || h.Kind == lexicon.GivenWord
		}
	}
	return out
}

// block is what spellings of one name have in common: the first letter and the
// consonants of the first word, and how many words there are.
func block(words []string) string { return fmt.Sprint(len(words), skeleton(words[0])) }

// skeleton is a word without article, long vowels and hamza.
func skeleton(w string) string {
	if len(w) > 6 {
		w = strings.TrimPrefix(w, "ال")
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("اويءىآأإؤئ", r) {
			return -1
		}
		return r
	}, w)
}

// variant tells how b is another spelling of a, "" where it is none: all words equal,
// or with and without the article, but at most one that is spelled otherwise.
func variant(a, b *candidate) string {
	if len(a.words) != len(b.words) {
		return ""
	}
	odd, articles := "", 0
	for i, x := range a.words {
		y := b.words[i]
		switch {
		case x == y:
		case strings.TrimPrefix(x, "ال") == strings.TrimPrefix(y, "ال"):
			articles++
		case odd == "" && !(a.given[i] && b.given[i]) && len(skeleton(x)) >= 4 && skeleton(x) == skeleton(y),
			odd == "" && !a.given[i] && !b.given[i] && len(skeleton(x)) >= 4 && nearly(x, y):
			odd = x + "/" + y
		default:
			return ""
		}
	}
	switch {
	case odd == "" && articles > 0:
		odd = "ال"
	case odd == "" && a.id != b.id:
		odd = "=" // written together or apart: أبوبكر, أبو بكر
	}
	return odd
}

// people is the lexicon's people by block.
type people struct {
	by    map[string][]candidate
	words map[string]string // id by the words of a name but محمد, sorted; "" for several
	ends  map[string]string // id by first and last word; "" for several
	index *name.Index
}

func listedPeople(l *lexicon.Lexicon) *people {
	p := &people{by: map[string][]candidate{}, words: map[string]string{}, ends: map[string]string{}}
	r := New(l)
	var entries []name.Entry
	for i := range l.Names {
		n := &l.Names[i]
		if kindOf(n) != Person {
			continue
		}
		entries = append(entries, name.Entry{ID: n.ID, Name: n.Latin})
		w := nameKey(untitled(r.wordsOf(n.Arabic, arabic.Tokenize(n.Arabic))))
		if len(w) < 2 {
			continue
		}
		c := candidate{id: n.ID, words: w, given: givens(l, w)}
		p.by[block(w)] = append(p.by[block(w)], c)
		if k := w[0] + " " + w[len(w)-1]; len(w) == 2 {
			if id, ok := p.ends[k]; ok && id != n.ID {
				p.ends[k] = ""
			} else {
				p.ends[k] = n.ID
			}
		}
		if k := wordSet(w); k != "" {
			if id, ok := p.words[k]; ok && id != n.ID {
				p.words[k] = ""
			} else {
				p.words[k] = n.ID
			}
		}
	}
	p.index = name.NewIndex(entries)
	return p
}

// untitled takes titles off the front of a name, as mentions are compared without them.
func untitled(ws []word) []word {
	for len(ws) > 2 && ws[0].title && (!ws[0].given || plainTitles[ws[0].fold]) {
		ws = ws[1:]
	}
	return ws
}

// wordSet is a name's words in any order without محمد, which many names have or leave
// out; "" where fewer than two are left.
func wordSet(words []string) string {
	out := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "محمد" })
	if len(out) < 2 {
		return ""
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// reordered finds the listed person of the same words in another order, or with محمد
// before or between, in the company of their group: أختر محمد منصور.
func (c *candidate) reordered(l *lexicon.Lexicon, p *people) (edge, bool) {
	k := wordSet(c.words)
	id := p.words[k]
	if k == "" || id == "" {
		return edge{}, false
	}
	group := Listed(l, id).Parent
	if !slices.Contains(c.given, false) && !c.beside(group) {
		return edge{}, false
	}
	return edge{c.id, id, BySpelling, k}, true
}

// beside tells whether every document of a name keeps company with a group or force.
func (c *candidate) beside(group string) bool {
	return group != "" && !slices.ContainsFunc(c.in, func(x company) bool { return !slices.Contains(x.with, group) })
}

// longerThanListed finds the only listed person whose two names a longer name begins and
// ends with, in the same company: نايف صالح البكري for نايف البكري.
func (j *Joiner) longerThanListed(c *candidate, p *people) (edge, bool) {
	if len(c.words) < 3 {
		return edge{}, false
	}
	id := p.ends[c.words[0]+" "+c.words[len(c.words)-1]]
	if id == "" {
		return edge{}, false
	}
	with := share(c.in, j.listed[id])
	return edge{c.id, id, ByLonger, with}, with != ""
}

// toListed finds the only listed person whose name is spelled almost so.
func (c *candidate) toListed(p *people) (edge, bool) {
	var pick edge
	for i := range p.by[block(c.words)] {
		o := &p.by[block(c.words)][i]
		d := variant(c, o)
		if d == "" {
			continue
		}
		if pick.a != "" && pick.b != o.id {
			return edge{}, false
		}
		pick = edge{c.id, o.id, BySpelling, d}
	}
	return pick, pick.a != ""
}

// sameName is the score from which two full names of different letters are one.
const sameName = 0.9

// acrossScripts joins names in Latin letters to the one Arabic name, or the one listed
// person, that they spell.
func acrossScripts(all []candidate, listed *people) []edge {
	var latin, other []candidate
	for _, c := range all {
		if isLatin(c.id) {
			latin = append(latin, c)
		} else {
			other = append(other, c)
		}
	}
	if len(latin) == 0 {
		return nil
	}
	entries := make([]name.Entry, len(other))
	for i, c := range other {
		entries[i] = name.Entry{ID: c.id, Name: strings.Join(c.words, " ")}
	}
	arabicNames := name.NewIndex(entries)
	var out []edge
	for _, c := range latin {
		q := strings.Join(c.words, " ")
		hits := listed.index.Search(q, 2)
		if len(hits) == 0 || hits[0].Score < sameName {
			hits = arabicNames.Search(q, 2)
		}
		if len(hits) == 0 || hits[0].Score < sameName || len(hits) > 1 && hits[1].Score >= sameName || len(strings.Fields(hits[0].Name)) < 2 {
			continue
		}
		out = append(out, edge{c.id, hits[0].ID, ByScript, fmt.Sprintf("%s (%.2f)", hits[0].Name, hits[0].Score)})
	}
	return out
}

// isLatin tells a key in Latin letters.
func isLatin(id string) bool {
	return strings.IndexFunc(id[2:], func(r rune) bool { return r >= 'a' && r <= 'z' }) >= 0
}
