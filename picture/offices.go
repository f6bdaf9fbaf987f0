package picture

import (
	"cmp"
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// tenures lists who held which office of the subject. A day on which a text calls
// someone so is claimed; the days between two such are inferred.
func (d *drawing) tenures() {
	by := map[string]*Tenure{}
	var keys []string
	strangers := d.strangers()
	for _, fi := range d.facts {
		f := &d.ix.facts[fi]
		t := f.claimType()
		if t != claim.Office && t != claim.Appoint || f.mode&modeNegated != 0 {
			continue
		}
		holder, group := d.holderAndGroup(f)
		if holder == nil || t == claim.Office && len(strangers[holder.entity]) == 1 {
			continue
		}
		office := d.officeText(f)
		kind := category(office, t)
		switch {
		case d.runsFor(f, holder):
			kind = "candidate"
		case f.mode&modeUnrealised != 0 || d.notHeld(f, holder):
			continue
		case t == claim.Appoint && office == "" && d.byPerson(f):
			continue // a leader gives an office that is not told
		case kind == "leader" && headOf(office, group):
			kind = "other"
		}
		if kind == "other" && !d.office(office) {
			continue
		}
		k := d.ix.idOf(holder.entity) + "\x00" + group + "\x00" + kind
		x := by[k]
		if x == nil {
			x = &Tenure{Person: d.party(f, holder), Group: group, Office: kind, Text: office, From: calendar.NoDay, To: calendar.NoDay}
			by[k] = x
			keys = append(keys, k)
		}
		d.hold(x, fi, f)
	}
	var all []*Tenure
	for _, k := range keys {
		all = append(all, by[k])
	}
	for _, x := range d.folded(all) {
		if x.Office != "candidate" {
			d.close(x)
		}
		x.Solid = merge(x.Solid)
		if len(x.Refs) > mostRefs {
			x.Refs = x.Refs[:mostRefs]
		}
		d.p.Offices = append(d.p.Offices, *x)
	}
	slices.SortStableFunc(d.p.Offices, func(a, b Tenure) int {
		return cmp.Or(cmp.Compare(slices.Index(categories, a.Office), slices.Index(categories, b.Office)), cmp.Compare(len(b.Refs), len(a.Refs)), cmp.Compare(a.From, b.From),
			strings.Compare(a.Person.Entity, b.Person.Entity))
	})
}

// strangers returns the texts that give an office of the subject to people whom the lists
// have with someone else; one such text alone is not believed.
func (d *drawing) strangers() map[int32]map[int32]bool {
	out := map[int32]map[int32]bool{}
	for _, fi := range d.facts {
		f := &d.ix.facts[fi]
		if t := f.claimType(); t != claim.Office && t != claim.Appoint || f.mode&modeNegated != 0 {
			continue
		}
		h, _ := d.holderAndGroup(f)
		if h == nil || d.s.people[h.entity] || d.ix.entities[h.entity].Parent == "" || d.ix.entities[h.entity].Parent == d.p.Parent {
			continue
		}
		if out[h.entity] == nil {
			out[h.entity] = map[int32]bool{}
		}
		out[h.entity][f.doc] = true
	}
	return out
}

// holderAndGroup returns the known person whom a fact puts in an office of the subject.
func (d *drawing) holderAndGroup(f *fact) (*filler, string) {
	role, of := claim.Actor, d.ix.one(f, claim.Target)
	if f.claimType() == claim.Appoint {
		role, of = claim.Target, d.ix.one(f, claim.Actor)
	}
	h := d.ix.one(f, role)
	if h == nil || h.entity < 0 || h.rel != entity.Is || d.ix.entities[h.entity].Kind != entity.Person {
		return nil, ""
	}
	if d.deputyOf(f, h) || d.deputised(f, h) || d.aideOf(f, h) {
		return nil, ""
	}
	if of != nil && of.entity >= 0 && f.claimType() == claim.Appoint && of.rel == entity.Is && d.s.people[of.entity] && of.entity != h.entity {
		if g := d.ix.entities[of.entity].Parent; slices.Contains(d.s.roots, g) || g == d.p.Parent && g != "" {
			return h, g // a leader gives an office of the group
		}
	}
	if of != nil && of.entity >= 0 {
		if d.s.mine(of.entity, f.doc) && of.rel != entity.Of {
			if g := d.ix.entities[of.entity]; d.president(f) && g.Kind == entity.Group && !strings.HasPrefix(g.ID, "g:gov-") || d.othersLeader(f, h) {
				return nil, ""
			}
			if of.entity == d.s.parent && d.described(f, of) {
				return h, d.s.roots[0] // «نائب قائد التنظيم» in a text about the branch
			}
			return h, d.ix.idOf(of.entity)
		}
		if f.claimType() == claim.Office {
			return nil, "" // an office of someone else
		}
	}
	if !d.s.people[h.entity] || f.claimType() == claim.Office && of != nil {
		return nil, ""
	}
	group := d.ix.entities[h.entity].Parent
	if !slices.Contains(d.s.roots, group) {
		group = d.s.roots[0]
	}
	return h, group
}

// byPerson tells whether someone of the subject's people acts.
func (d *drawing) byPerson(f *fact) bool {
	a := d.ix.one(f, claim.Actor)
	return a != nil && a.entity >= 0 && a.rel == entity.Is && d.s.people[a.entity]
}

// deputyOf tells «نائب الملا عمر»: the name behind a bare word for deputy is that of
// the one deputised for.
func (d *drawing) deputyOf(f *fact, h *filler) bool {
	if f.claimType() != claim.Office || h.span[0] != f.trig[1]+1 {
		return false
	}
	w := arabic.Fold(d.w.cut(f.doc, f.trig).Text, arabic.Match)
	return category(w, claim.Office) == "deputy" && !strings.Contains(w, "ال") && !strings.Contains(w, "لل") && len(strings.Fields(w)) == 1
}

// officeText is the office as told, with the words right behind it that part it from
// others (أمير → أمير المؤمنين is the lexicon's work; السابق is told by Former).
func (d *drawing) officeText(f *fact) string {
	if o := d.ix.one(f, claim.OfficeRole); o != nil {
		return d.tidied(bare(d.w.cut(f.doc, o.span).Text))
	}
	return ""
}

func (d *drawing) party(f *fact, x *filler) Party {
	d.name(d.ix.idOf(x.entity))
	return Party{Entity: d.ix.idOf(x.entity), Text: bare(d.w.cut(f.doc, x.span).Text), Relation: x.rel}
}

// hold takes one claim into a tenure.
func (d *drawing) hold(x *Tenure, fi int32, f *fact) {
	x.Refs = append(x.Refs, d.ref(fi))
	if d.ix.denied(f) {
		x.Denied = true
		return
	}
	published := d.ix.docs[f.doc].published
	former := d.former(f)
	switch {
	case f.claimType() == claim.Appoint:
		day := published
		if short(f.when, 31) {
			day = f.when.Start
		}
		if day.Known() && (x.Start == "" || day < x.From) {
			x.Start = "appoint"
		}
		if day.Known() && x.Office != "candidate" {
			x.Solid = append(x.Solid, calendar.Single(day))
		}
		x.span(day)
	case former:
		if x.End == "" {
			x.End = "former"
		}
	case short(f.when, 31):
		x.Solid = append(x.Solid, f.when)
		x.span(f.when.Start)
		x.span(f.when.End)
	case published.Known():
		x.Solid = append(x.Solid, calendar.Single(published))
		x.span(published)
	}
}

func (x *Tenure) span(d calendar.Day) {
	if !d.Known() {
		return
	}
	if !x.From.Known() || d < x.From {
		x.From = d
	}
	x.To = max(x.To, d)
}

// former tells whether the words by the office say that it is past.
func (d *drawing) former(f *fact) bool {
	end := min(f.trig[1]+40, f.ev[1])
	text := arabic.Fold(d.w.cut(f.doc, [2]int32{f.trig[0], max(end, f.trig[1])}).Text, arabic.Match)
	if i := strings.IndexAny(text, "-–،,(؛."); i >= 0 {
		text = text[:i]
	}
	words := strings.Fields(text)
	for _, w := range words[:min(5, len(words))] {
		switch strings.TrimRight(w, "،,.") {
		case "السابق", "الاسبق", "الراحل", "السابقة", "سابق", "المخلوع", "السابقين":
			return true
		}
	}
	return false
}

// close ends a tenure where the subject's texts tell that its holder died or was dismissed.
func (d *drawing) close(x *Tenure) {
	for i := range d.all {
		e := &d.all[i]
		leaves := e.Type == claim.Renounce || e.Type == claim.Defect
		if !leaves && e.Type != claim.Die && e.Type != claim.Kill && e.Type != claim.Dismiss || e.Status != Told && e.Status != Disputed {
			continue
		}
		if leaves && !d.leaverOf(&d.ix.facts[e.best], x.Group) {
			continue
		}
		p := d.ix.patient(&d.ix.facts[e.best])
		if p == nil || d.ix.idOf(p.entity) != x.Person.Entity || p.rel != entity.Is {
			continue
		}
		day := dayOf(e)
		if x.Start != "" && day.Known() && day < x.From || d.outlives(x, e) {
			continue
		}
		x.End = string(e.Type)
		if n := d.ref(e.best); !slices.Contains(x.Refs, n) {
			x.Refs = append([]int{n}, x.Refs...)
		}
		if !day.Known() {
			return
		}
		dead := e.Type == claim.Die || e.Type == claim.Kill
		if x.To > day && dead && x.From <= day {
			x.To = day // called so after their death by habit
		}
		x.Solid = slices.DeleteFunc(x.Solid, func(v calendar.Interval) bool { return v.Start > day && dead })
		for i := range x.Solid {
			if dead && x.Solid[i].End > day {
				x.Solid[i].End = day
			}
		}
		if !x.From.Known() || x.From > day {
			x.From, x.To = day, day
		} else {
			x.To = max(x.To, day)
		}
		return
	}
}

// outlives tells whether more independent texts call a person so a month after their death was
// told than tell of it. A death told at second hand only has all texts against it.
func (d *drawing) outlives(x *Tenure, e *Event) bool {
	mid := d.ix.inTheNews(e.facts)
	if e.Type != claim.Die && e.Type != claim.Kill || !mid.Known() {
		return false
	}
	second := e.Support.Hearsay >= e.Support.Independent
	after := map[string]bool{}
	for _, n := range x.Refs {
		if r := &d.p.Refs[n-1]; second || r.Published > mid.Add(30) {
			after[cmp.Or(r.CopyOf, r.Document)] = true
		}
	}
	return len(after) > e.Support.Independent
}

// leaverOf tells whether what is left is the group of an office, or one of its people.
func (d *drawing) leaverOf(f *fact, group string) bool {
	t := d.ix.one(f, claim.Target)
	if t == nil || t.entity < 0 {
		return false
	}
	g := d.ix.idOf(d.ix.group(t.entity))
	return g == group || slices.Contains(d.s.roots, g) || d.s.mine(t.entity, f.doc)
}

// merge joins intervals that touch.
func merge(v []calendar.Interval) []calendar.Interval {
	slices.SortFunc(v, func(a, b calendar.Interval) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	var out []calendar.Interval
	for _, x := range v {
		if n := len(out); n > 0 && x.Start <= out[n-1].End.Add(1) {
			out[n-1].End = max(out[n-1].End, x.End)
			continue
		}
		out = append(out, x)
	}
	return out
}

var categories = []string{"leader", "candidate", "deputy", "spokesman", "governor", "commander", "other"}

// category sorts offices by what they are, as far as their first word tells.
func category(office string, t claim.Type) string {
	w := arabic.Fold(office, arabic.Match)
	has := func(stems ...string) bool {
		return slices.ContainsFunc(stems, func(s string) bool { return strings.Contains(w, s) })
	}
	switch {
	case w == "الناءب" || w == "الناءبة": // of a parliament
		return "other"
	case has("نائب", "ناءب", "مساعد"):
		return "deputy"
	case has("ناطق", "متحدث"):
		return "spokesman"
	case has("والي", "واليا", "محافظ", "حاكم"):
		return "governor"
	case has("زعيم", "متزعم", "امير", "رئيس", "رءيس", "خليفة", "امين عام", "الامين العام", "مرشد", "مءسس", "قاءد عام", "القاءد العام", "قاءدا عام", "قاءد عموم", "زعام", "قيادة الحركة"):
		return "leader"
	case has("قائد", "قاءد", "قادة", "قياد", "مسؤول", "مسءول"):
		return "commander"
	case w == "" && t == claim.Appoint:
		return "leader"
	}
	return "other"
}
