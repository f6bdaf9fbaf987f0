package entity

import (
	"slices"
	"strconv"
	"strings"

	"isnad/arabic"
)

func itoa(n int) string { return strconv.Itoa(n) }

// bearer is a full name of a person in the document.
type bearer struct {
	words []string
	id    string
	at    int
}

// people joins short names to the one full name of the document that holds them, and
// repeated short names to each other.
func (d *local) people() {
	full := d.bearers()
	for i := range d.mentions {
		m, s := &d.mentions[i], d.shapes[i]
		if s.id != "" || s.kind != Person || len(s.name) == 0 {
			continue
		}
		if b := holder(full, s.name, m.Entity, s.titled); b != nil {
			m.Entity, m.Relation, m.Reason, m.Detail, m.Common = b.id, Is, ByShortName, strings.Join(b.words, " "), false
			continue
		}
		if len(s.name) >= 2 && s.full || s.maybe {
			continue
		}
		d.repeat(i)
	}
}

// lone takes back the joins of one given name without a title to a listed person where
// the text never names that person otherwise, or where the name goes on: «هادي قطيم …».
func (d *local) lone() {
	for i := range d.mentions {
		m, s := &d.mentions[i], d.shapes[i]
		if !s.lone {
			continue
		}
		sure := slices.ContainsFunc(d.shapes, func(o *shape) bool { return o.id == s.id && !o.lone && o.kind == Person })
		if !sure && !d.namesFully(s.id) || d.goesOn(m.End) {
			m.Entity, m.Kind, m.Relation, m.Reason = "", Unknown, None, NotJoined
			d.shapes[i] = &shape{}
		}
	}
}

// surnames takes back the joins of a surname to a listed person where another given name
// stands right before it in the text: «علي العولقي» is not Anwar.
func (d *local) surnames() {
	for i, s := range d.shapes {
		m := &d.mentions[i]
		if s.kind != Person || s.id == "" || s.rel != Is || m.Entity != s.id {
			continue
		}
		from, to := d.textRunes().ToByte(m.Start), d.textRunes().ToByte(m.End)
		if strings.ContainsRune(d.rec.Text[from:to], ' ') || !strings.HasPrefix(d.rec.Text[from:to], "ال") {
			continue
		}
		toks := d.tokens()
		k, ok := slices.BinarySearchFunc(toks, from, func(t arabic.Token, at int) int { return t.Start - at })
		if !ok || k == 0 || toks[k-1].Kind != arabic.Word || strings.TrimSpace(d.rec.Text[toks[k-1].End:from]) != "" {
			continue
		}
		w := d.r.word(toks[k-1].Fold)
		n := d.r.lex.Named(s.id)
		if !w.given || w.deed || w.title || w.office || w.noun != nil || w.nat != nil || w.prep && !strings.HasSuffix(d.rec.Text[:toks[k-1].End], "ي") || n == nil || w.definite() ||
			slices.Contains(nameKey(d.r.wordsOf(n.Arabic, arabic.Tokenize(n.Arabic))), w.stem) || strings.Contains(arabic.Fold(n.Arabic, arabic.Match), w.stem) {
			continue
		}
		m.Entity, m.Kind, m.Relation, m.Reason = "", Unknown, None, NotJoined
		d.shapes[i] = &shape{}
	}
}

// namesFully tells whether the text has a listed person's full name, or it behind a title.
func (d *local) namesFully(id string) bool {
	toks := d.tokens()
	for i := range toks {
		if toks[i].Kind != arabic.Word {
			continue
		}
		for _, f := range d.r.lex.FindName(toks, i) {
			if d.r.lex.Names[f.Named].ID != id {
				continue
			}
			if f.Next > i+1 {
				return true
			}
			if i > 0 && toks[i-1].Kind == arabic.Word {
				if w := d.r.word(toks[i-1].Fold); w.title || w.office {
					return true
				}
			}
		}
	}
	return false
}

// goesOn tells whether more words of a name stand right behind a place in the text.
func (d *local) goesOn(end int) bool {
	toks := d.tokens()
	at := d.textRunes().ToByte(end)
	i, _ := slices.BinarySearchFunc(toks, at, func(t arabic.Token, at int) int { return t.Start - at })
	if i >= len(toks) || toks[i].Kind != arabic.Word || strings.TrimSpace(d.rec.Text[at:toks[i].Start]) != "" {
		return false
	}
	w := d.r.word(toks[i].Fold)
	return w.given && w.noun == nil && w.nat == nil && !w.prep && !strings.HasPrefix(w.fold, "و") ||
		!w.known && i+1 < len(toks) && strings.HasPrefix(toks[i+1].Fold, "ال") && !d.r.word(toks[i+1].Fold).known
}

func (d *local) tokens() []arabic.Token {
	if d.toks == nil {
		d.toks = arabic.Tokenize(d.rec.Text)
	}
	return d.toks
}

func (d *local) textRunes() *arabic.Runes {
	if d.runes == nil {
		d.runes = arabic.NewRunes(d.rec.Text)
	}
	return d.runes
}

// bearers lists the full names, listed people among them.
func (d *local) bearers() []bearer {
	var out []bearer
	for i, s := range d.shapes {
		switch {
		case s.id != "" && s.kind == Person && s.rel == Is:
			n := d.r.lex.Named(s.id)
			out = append(out, bearer{nameKey(d.r.wordsOf(n.Arabic, arabic.Tokenize(n.Arabic))), s.id, d.mentions[i].Start})
		case s.kind == Person && len(s.name) >= 2:
			out = append(out, bearer{s.name, d.mentions[i].Entity, d.mentions[i].Start})
		}
		for _, n := range s.also {
			out = append(out, bearer{append(n[:len(n):len(n)], s.name...), d.mentions[i].Entity, d.mentions[i].Start})
		}
	}
	return out
}

// holder returns the only name that holds the words of a shorter one in order, with
// its first or last word; nil where none or more than one does.
func holder(full []bearer, name []string, self string, titled bool) *bearer {
	var pick *bearer
	for i := range full {
		b := &full[i]
		if b.id == self || len(b.words) <= len(name) || !holds(b.words, name, titled) {
			continue
		}
		if pick != nil && pick.id != b.id {
			return nil
		}
		if pick == nil {
			pick = b
		}
	}
	return pick
}

// holds tells whether the words of name stand in order in words, to the last or from
// the first; a first name alone needs a title (الشيخ حسن), or to be a kunya.
func holds(words, name []string, titled bool) bool {
	bare := func(s string) string { return strings.TrimPrefix(s, "ال") }
	i := 0
	for _, w := range words {
		if i < len(name) && bare(w) == bare(name[i]) {
			i++
		}
	}
	last := len(name) - 1
	start := bare(words[0]) == bare(name[0]) && (titled || len(name) > 1 || kunya(name[0]))
	return i == len(name) && (start || bare(words[len(words)-1]) == bare(name[last]))
}

// repeat joins a short name to its first mention in the document.
func (d *local) repeat(i int) {
	for j := range i {
		if d.shapes[j].kind == Person && d.shapes[j].id == "" && slices.Equal(d.shapes[j].name, d.shapes[i].name) {
			d.mentions[i].Entity, d.mentions[i].Reason, d.mentions[i].Detail = d.mentions[j].Entity, ByShortName, d.shapes[j].shown
			return
		}
	}
}
