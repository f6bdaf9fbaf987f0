package entity

import (
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// named is a name of a group or force standing in the text.
type named struct {
	at         int // code points
	id         string
	kind       Kind
	head, tail string // the noun for its kind and the words behind it, as the text gives them
	shown      string // of an unlisted group
}

// scan returns the names of groups and forces in the whole text, in order, not only
// those that fill roles; a description leans on any of them.
func (d *local) scan() []named {
	if d.scanned {
		return d.named
	}
	d.scanned = true
	toks, runes := d.tokens(), d.textRunes()
	for i := 0; i < len(toks); i++ {
		if toks[i].Kind != arabic.Word {
			continue
		}
		next := i + 1
		for _, m := range d.r.lex.FindName(toks, i) {
			n := &d.r.lex.Names[m.Named]
			if n.Class&(lexicon.Group|lexicon.Force) == 0 || n.Class&lexicon.Place != 0 || n.Ambiguous && m.Next == i+1 {
				continue
			}
			d.named = append(d.named, d.heading(toks, i, m.Next, n, runes.FromByte(toks[i].Start)))
			next = m.Next
			break
		}
		if next == i+1 {
			if n, ok := d.marked(toks, i); ok {
				n.at = runes.FromByte(toks[i].Start)
				d.named = append(d.named, n)
			}
		}
		i = next - 1
	}
	for i, s := range d.shapes {
		if s.kind == Group && s.full && s.id == "" && s.head != "" {
			d.place(named{d.mentions[i].Start, d.mentions[i].Entity, Group, s.head, s.typoTail, s.shown})
		}
	}
	return d.named
}

// marked reads a noun for groups with a name in quotation marks behind it, which the
// lexicon does not have: تنظيم «راية النهار».
func (d *local) marked(toks []arabic.Token, i int) (named, bool) {
	if i+2 >= len(toks) || toks[i+1].Kind != arabic.Mark || !strings.Contains("\"«“", toks[i+1].Fold) {
		return named{}, false
	}
	w := d.r.word(toks[i].Fold)
	if !groupNoun(&w) {
		return named{}, false
	}
	for j := i + 2; j < len(toks) && j < i+7; j++ {
		switch {
		case toks[j].Kind == arabic.Mark && j > i+2:
			s := d.r.shapeOf(d.rec.Text[toks[i].Start:toks[j].End], "")
			if s.id != "" || s.kind != Group || !s.full {
				return named{}, false
			}
			return named{id: keyOf(s.name), kind: Group, head: s.head, tail: s.typoTail, shown: s.shown}, true
		case toks[j].Kind != arabic.Word:
			return named{}, false
		}
	}
	return named{}, false
}

// place puts an unlisted group's name in its order.
func (d *local) place(n named) {
	i := len(d.named)
	for i > 0 && d.named[i-1].at > n.at {
		i--
	}
	d.named = append(d.named, named{})
	copy(d.named[i+1:], d.named[i:])
	d.named[i] = n
}

// heading finds the noun for the kind of the name at tokens [i, next): its own first
// word, or the word before it.
func (d *local) heading(toks []arabic.Token, i, next int, n *lexicon.Named, at int) named {
	out := named{at: at, id: n.ID, kind: kindOf(n)}
	var tail []string
	for _, t := range toks[i:next] {
		if t.Kind == arabic.Word {
			tail = append(tail, t.Fold)
		}
	}
	if w := d.r.word(tail[0]); len(tail) > 1 && w.noun != nil {
		out.head, tail = w.stem, tail[1:]
	} else {
		j := i - 1
		for j >= 0 && toks[j].Kind == arabic.Mark && strings.Contains("\"«“", toks[j].Fold) {
			j--
		}
		if j >= 0 && toks[j].Kind == arabic.Word {
			if w := d.r.word(toks[j].Fold); w.noun != nil && w.noun.Head && w.noun.Class&lexicon.Group != 0 {
				out.head = w.stem
			}
		}
	}
	out.tail = strings.Join(tail, " ")
	return out
}

// descriptions joins «التنظيم» to the last group before it that the text, or failing
// that the lexicon, calls by the same noun.
func (d *local) descriptions() {
	for i := range d.mentions {
		m, s := &d.mentions[i], d.shapes[i]
		switch {
		case s.reason == ByHead:
			if n, ok := d.lastOf(s.head, m.Start); ok {
				m.Entity, m.Kind, m.Relation, m.Reason, m.Detail, m.Name = n.id, n.kind, s.rel, ByHead, s.head, n.shown
			}
		case s.id == "" && s.kind == Group && !s.full && len(s.name) > 1:
			d.quoted(m, s)
		}
	}
}

// kindNouns are what any group of their kind may be called once it was named.
var kindNouns = map[string]bool{"تنظيم": true, "حركة": true, "جماعة": true, "حزب": true, "شبكة": true, "ميليشيا": true}

func (d *local) lastOf(head string, before int) (named, bool) {
	all := d.scan()
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].at < before && all[i].head == head {
			return all[i], true
		}
	}
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].at < before && all[i].kind == Group && kindNouns[head] && d.r.calls(head, all[i].id) {
			return all[i], true
		}
	}
	return named{}, false
}

// calls tells whether the lexicon has the noun and the name together: حركة طالبان.
func (r *Resolver) calls(head, id string) bool {
	k := headKey{head, id}
	if v, ok := r.heads[k]; ok {
		return v
	}
	v := false
	if n := r.lex.Named(id); n != nil {
		toks := arabic.Tokenize(head + " " + n.Arabic)
		for _, m := range r.lex.FindName(toks, 0) {
			v = v || r.lex.Names[m.Named].ID == id && m.Next == len(toks)
		}
	}
	r.heads[k] = v
	return v
}

// quoted joins a name in quotation marks without its noun to the group of that name.
func (d *local) quoted(m *Mention, s *shape) {
	for j, o := range d.shapes {
		if o.kind == Group && o.full && o.id == "" && strings.Join(o.name, " ") == strings.Join(s.name, " ") {
			m.Entity, m.Kind, m.Relation, m.Reason, m.Detail = d.mentions[j].Entity, Group, Is, BySameName, o.shown
			return
		}
	}
}
