package picture

import (
	"slices"
	"strconv"
	"strings"

	"isnad/arabic"
	"isnad/claim"
	"isnad/entity"
	"isnad/internal/locale"
	"isnad/internal/wording"
	"isnad/lexicon"
)

// tell words an event by its best claim, with known names in place of how the text
// happens to put them, and says how many more independent texts tell it.
func (d *drawing) tell(e *Event) Sentence {
	return Sentence{Arabic: d.tellIn(locale.Arabic, e), English: d.tellIn(locale.English, e)}
}

func (d *drawing) tellIn(l locale.Lang, e *Event) string {
	f := &d.ix.facts[e.best]
	c := d.w.claim(f)
	for i, r := range d.ix.rolesOf(f) {
		c.Roles[i].Span.Text = d.shown(l, &r, d.coordinated(c.Roles, i))
		if l == locale.Arabic || !r.counted || saysCount(c.Roles[i].Span.Text, &r) { // the words say it themselves
			c.Roles[i].Count = nil
		}
	}
	for i, k := range d.ix.linksOf(f) {
		c.Isnad[i].Span.Text = d.shown(l, &k, c.Isnad[i].Span.Text)
	}
	c.Roles = d.agreed(e, f, d.ix.withoutEchoes(f, c.Roles))
	own := d.ix.ownWord(f)
	if own {
		c.Isnad = c.Isnad[:len(c.Isnad)-1]
	}
	c.Isnad = withoutRepeats(c.Isnad)
	s := wording.String(wording.Claim(l, d.ix.docs[f.doc].publisher, &c))
	if own {
		s += l.Text(locale.OwnWord)
	}
	if more := e.Support.Independent - 1; more > 0 {
		s += " (" + l.Count(locale.MoreTexts, more) + ")"
	}
	if n := e.Support.Denials; n > 0 && e.Status == Disputed {
		s += " (" + l.Count(locale.DeniedIn, n) + ")"
	}
	return s
}

// agreed leaves out what one text alone puts into an event that three or more tell, for
// the sentence says that all of them tell it.
func (d *drawing) agreed(e *Event, f *fact, roles []claim.Role) []claim.Role {
	if e.Support.Independent < 3 {
		return roles
	}
	votes := map[vote]map[int32]bool{}
	for _, fi := range e.facts {
		o := &d.ix.facts[fi]
		for _, r := range d.ix.rolesOf(o) {
			if r.entity < 0 {
				continue
			}
			k := vote{r.role, r.entity}
			if votes[k] == nil {
				votes[k] = map[int32]bool{}
			}
			votes[k][d.ix.docs[o.doc].wire] = true
		}
	}
	main := d.ix.patient(f)
	rs := d.ix.rolesOf(f)
	out := roles[:0:0]
	for _, r := range roles {
		i := slices.IndexFunc(rs, func(x filler) bool {
			return int(x.span[0]) == r.Span.Start && int(x.span[1]) == r.Span.End && roleNames[x.role] == r.Role
		})
		if i < 0 || main != nil && rs[i].span == main.span || rs[i].entity >= 0 && 3*len(votes[vote{rs[i].role, rs[i].entity}]) >= e.Support.Independent || r.Role == claim.OfficeRole {
			out = append(out, r)
		}
	}
	return out
}

// ownWord tells whether who acts is who says so.
func (ix *Index) ownWord(f *fact) bool {
	ls, a := ix.linksOf(f), ix.one(f, claim.Actor)
	if len(ls) == 0 || a == nil || a.entity < 0 || a.rel != entity.Is {
		return false
	}
	l := ls[len(ls)-1]
	return l.entity == a.entity && l.rel == entity.Is && (stances[l.role] == claim.Says || stances[l.role] == claim.Confirms || stances[l.role] == claim.Claims)
}

// withoutRepeats leaves out links that name the one before again.
func withoutRepeats(ls []claim.Link) []claim.Link {
	var out []claim.Link
	for _, l := range ls {
		if slices.ContainsFunc(out, func(o claim.Link) bool { return o.Span.Text == l.Span.Text || o.Entity != "" && o.Entity == l.Entity }) {
			continue
		}
		out = append(out, l)
	}
	return out
}

// withoutEchoes leaves out an actor who is also the target: nobody is told to have
// killed themselves by a killing, and «تأسيسه» is of a group, not by it.
func (ix *Index) withoutEchoes(f *fact, roles []claim.Role) []claim.Role {
	t := ix.one(f, claim.Target)
	switch {
	case t == nil || t.entity < 0 || t.rel != entity.Is:
		return roles
	case f.claimType() == claim.Found:
	case f.claimType().Family() != claim.Violence || ix.entities[t.entity].Kind != entity.Person:
		return roles
	}
	rs := ix.rolesOf(f)
	out := roles[:0:0]
	for i, r := range roles {
		if r.Role != claim.Actor || rs[i].entity != t.entity {
			out = append(out, r)
		}
	}
	return out
}

// saysCount tells whether words begin with the number that they count.
func saysCount(text string, x *filler) bool {
	first, _, _ := strings.Cut(text, " ")
	return x.min == x.max && arabic.Fold(first, arabic.Match) == strconv.Itoa(int(x.min))
}

// coordinated takes the «و» off a filler that follows another of its role, and the «ب»
// off what something is done with: the sentence has its own.
func (d *drawing) coordinated(rs []claim.Role, i int) string {
	s := rs[i].Span.Text
	if rs[i].Role == claim.Instrument {
		return d.without(s, lexicon.ProBi, "ب")
	}
	if slices.ContainsFunc(rs[:i], func(r claim.Role) bool { return r.Role == rs[i].Role }) {
		if rest, ok := strings.CutPrefix(s, "و"); ok && len(rest) > 5 {
			return rest
		}
	}
	return s
}

// without takes a clitic off the first word where the lexicon reads it so.
func (d *drawing) without(s string, clitic lexicon.Pro, letter string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(s), " ")
	for _, h := range d.ix.lex.Lookup(arabic.Fold(first, arabic.Match)) {
		if h.Pro&clitic != 0 {
			return strings.TrimPrefix(strings.TrimSpace(s), letter)
		}
	}
	if rest, ok := strings.CutPrefix(s, letter+"ال"); ok {
		return "ال" + rest
	}
	return s
}

// shown names a filler: the entity's name where the filler is the entity, else the
// words of the text without a clitic preposition.
func (d *drawing) shown(l locale.Lang, x *filler, text string) string {
	text = bare(text)
	if x.entity < 0 || x.rel != entity.Is {
		return text
	}
	return d.entityName(l, x.entity, text)
}

func (d *drawing) entityName(l locale.Lang, n int32, text string) string {
	e := &d.ix.entities[n]
	if l == locale.English && e.Latin != "" {
		return e.Latin
	}
	if e.Arabic != "" && !strings.HasPrefix(e.ID, "d:") {
		return e.Arabic
	}
	return text
}

// ownWord are words whose و is their own.
var ownWord = map[string]bool{"والي": true, "واليا": true, "والد": true, "والده": true, "والدة": true, "والدته": true, "والدها": true}

// bare takes off what joins a filler to its sentence: a preposition or conjunction
// written as one word with it, marks that were cut in half.
func bare(s string) string {
	s = strings.Trim(trimSpan(s), " ،؛:.")
	if strings.Count(s, "\"")%2 == 1 {
		s = strings.Trim(s, "\" ")
	}
	for _, p := range []struct{ from, to string }{{"ولل", "ال"}, {"وال", "ال"}, {"لل", "ال"}, {"فال", "ال"}} {
		if rest, ok := strings.CutPrefix(s, p.from); ok && len(rest) >= 6 {
			if p.from == "وال" && ownWord[strings.Fields(s)[0]] {
				continue
			}
			return p.to + rest
		}
	}
	if n := strings.Count(s, "«") - strings.Count(s, "»"); n > 0 {
		s += "»"
	} else if n < 0 {
		s = "«" + s
	}
	return s
}
