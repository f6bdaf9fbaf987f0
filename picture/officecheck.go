package picture

import (
	"cmp"
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/claim"
	"isnad/entity"
)

// kin are words that make a person out of someone else's office: «نجل زعيم طالبان».
var kin = map[string]bool{
	"نجل": true, "ابن": true, "ابنة": true, "شقيق": true, "شقيقة": true, "زوجة": true, "والد": true, "اسرة": true, "عاءلة": true, "صهر": true, "عم": true, "حفيد": true, "ارملة": true,
}

// notHeld tells whether the words about an office say that the person does not hold
// it: it is denied, it is a relative's, or they are a candidate.
func (d *drawing) notHeld(f *fact, h *filler) bool {
	if w := words3(d.w.cut(f.doc, f.trig).Text); len(w) == 1 && (w[0] == "متحدثا" || w[0] == "ناطقا") && f.claimType() == claim.Office {
		return true // «متحدثا عن»: speaking
	}
	before := words3(d.w.cut(f.doc, [2]int32{max(f.ev[0], f.trig[0]-60), f.trig[0]}).Text)
	if n := len(before); n > 0 && f.claimType() == claim.Office {
		if kin[strings.TrimLeft(before[n-1], "ولب")] || kin[before[n-1]] {
			return true
		}
		for i := max(0, n-6); i+1 < n; i++ {
			if w := strings.TrimLeft(before[i], "وف"); w == "لم" && (before[i+1] == "يكن" || before[i+1] == "تكن") {
				return true
			}
		}
		if slices.ContainsFunc(before[max(0, n-6):], func(w string) bool { return strings.TrimLeft(w, "وف") == "ليس" || w == "ليست" }) {
			return true
		}
	}
	return false
}

// president tells «الرئيس» with nothing behind it, who is a state's: any other group it is
// taken to be of is a guess.
func (d *drawing) president(f *fact) bool {
	w := words3(d.w.cut(f.doc, f.trig).Text)
	return f.claimType() == claim.Office && len(w) == 1 && strings.TrimLeft(w[0], "وف") == "الرءيس"
}

// othersLeader tells «داعش وزعيمه البغدادي» taken for an office of the subject: whose he is
// is said by a pronoun only, and the lists have him with another group.
func (d *drawing) othersLeader(f *fact, h *filler) bool {
	w := words3(d.w.cut(f.doc, f.trig).Text)
	parent := d.ix.entities[h.entity].Parent
	return f.claimType() == claim.Office && len(w) == 1 && (strings.HasSuffix(w[0], "ه") || strings.HasSuffix(w[0], "ها") || strings.HasSuffix(w[0], "هم")) &&
		parent != "" && parent != d.p.Parent && !slices.Contains(d.s.roots, parent)
}

// runsFor tells a person named as a candidate for an office: wanted or expected in it,
// or among «المرشحين».
func (d *drawing) runsFor(f *fact, h *filler) bool {
	if f.claimType() != claim.Appoint || f.mode&modeNegated != 0 {
		return false
	}
	if f.mode&modeUnrealised != 0 {
		return true
	}
	if h.span[0] <= f.trig[1] {
		return false
	}
	between := arabic.Fold(d.w.cut(f.doc, [2]int32{f.trig[1], h.span[0]}).Text, arabic.Match)
	return strings.Contains(between, "مرشح")
}

func words3(s string) []string { return strings.Fields(arabic.Fold(s, arabic.Match)) }

// bureaus have a leader called head of the political bureau; elsewhere that is an office
// below the leader's.
var bureaus = map[string]bool{"g:hamas": true}

// below are bodies whose head is no leader of the group.
var below = []string{"مكتب", "لجنة", "مجلس", "هيءة", "وفد", "فريق", "برلمان", "استخبارات", "جهاز", "داءرة", "قسم", "اركان", "وزراء", "حكومة", "كتلة", "بلدية"}

// headOf tells «رئيس المكتب السياسي»: the head of a body of the group.
func headOf(office, group string) bool {
	w := words3(office)
	if len(w) < 2 || bureaus[group] {
		return false
	}
	return slices.ContainsFunc(below, func(b string) bool {
		return strings.TrimPrefix(w[1], "ال") == b || strings.TrimPrefix(w[1], "لل") == b
	})
}

// deputised tells «نائب الزعيم الراحل الملا عمر»: the name behind a deputy of a leader is
// the leader's, where texts call that person a leader.
func (d *drawing) deputised(f *fact, h *filler) bool {
	w := words3(d.w.cut(f.doc, f.trig).Text)
	return len(w) > 1 && h.span[0] > f.trig[1] && category(w[0], claim.Office) == "deputy" && category(w[1], claim.Office) == "leader" && d.s.leads(h.entity)
}

// leads tells whether a text calls a person a leader of the subject or of what belongs to it.
func (s *scope) leads(n int32) bool {
	ix := s.ix
	w := ix.words()
	return slices.ContainsFunc(ix.postings[n], func(fi int32) bool {
		f := &ix.facts[fi]
		if f.claimType() != claim.Office || f.mode&(modeNegated|modeUnrealised) != 0 {
			return false
		}
		a, t := ix.one(f, claim.Actor), ix.one(f, claim.Target)
		return a != nil && t != nil && a.entity == n && a.rel == entity.Is && s.mine(t.entity, f.doc) && category(w.cut(f.doc, f.trig).Text, claim.Office) == "leader"
	})
}

// general are words for who commands a whole group, which say of its leader nothing new.
var general = map[string]bool{"": true, "قاءد": true, "القاءد": true, "قيادة": true, "القيادة": true, "مسءول": true, "المسءول": true, "يقودها": true, "يقوده": true, "قاد": true, "يقود": true, "بقيادة": true, "زعامة": true}

// folded puts what a leader is called besides (القائد، المسؤول) to their leadership, moves
// those who lead a branch and are deputies to the whole, and leaves out offices without a name.
func (d *drawing) folded(all []*Tenure) []*Tenure {
	lead := map[[2]string]*Tenure{}
	for _, t := range all {
		if t.Office == "leader" {
			lead[[2]string{t.Person.Entity, t.Group}] = t
		}
	}
	out := all[:0:0]
	for _, t := range all {
		l := lead[[2]string{t.Person.Entity, t.Group}]
		word := ""
		if w := words3(t.Text); len(w) > 0 {
			word = w[0]
		}
		switch {
		case t.Office == "candidate" && l != nil && l.Start == "":
			continue // who leads already is called so in another sense
		case l == nil || l == t:
		case t.Office == "deputy" && len(d.s.roots) > 0 && t.Group != d.s.roots[0]:
			t.Group = d.s.roots[0]
		case (t.Office == "commander" || t.Office == "other") && general[word] || strings.HasPrefix(t.Text, "«"):
			l.absorb(t)
			continue
		}
		if t.Office == "other" && (word == "" || strings.HasPrefix(t.Text, "«")) {
			continue
		}
		out = append(out, t)
	}
	return out
}

// absorb takes another tenure of the same person into t.
func (x *Tenure) absorb(t *Tenure) {
	x.Solid = append(x.Solid, t.Solid...)
	x.span(t.From)
	x.span(t.To)
	x.Start = cmp.Or(x.Start, t.Start)
	for _, n := range t.Refs {
		if !slices.Contains(x.Refs, n) {
			x.Refs = append(x.Refs, n)
		}
	}
}
