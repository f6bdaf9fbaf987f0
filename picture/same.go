package picture

import (
	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
)

// same tells whether two facts speak of one happening. It errs on the side of two.
func (ix *Index) same(a, b *fact) bool {
	if (a.mode^b.mode)&modeUnrealised != 0 {
		return false
	}
	if a.doc == b.doc && a.trig == b.trig {
		return false // one word that makes two claims tells of two things
	}
	if ix.toldBefore(a, b) || ix.toldBefore(b, a) {
		return false
	}
	if a.said == b.said && a.said != 0 && a.doc != b.doc {
		return ix.close(a, b, 30) // one sentence, taken over
	}
	if a.doc != b.doc && ix.docs[a.doc].wire == ix.docs[b.doc].wire && a.typ == b.typ && a.word == b.word && alike(a.bag, b.bag) {
		return !ix.atOdds(a, b, claim.Actor) || !ix.atOdds(a, b, claim.Target) // the same report, touched up
	}
	if !ix.tellAlike(a, b) {
		return false
	}
	switch ruleOf(a.claimType()) {
	case once:
		return ix.sameNamed(a, b)
	case personal:
		return ix.samePersonal(a, b)
	case placed:
		return ix.samePlaced(a, b)
	case ground:
		return ix.sameGround(a, b)
	case exchange:
		return ix.sameExchange(a, b)
	}
	return false
}

// tellAlike: what the words about two facts of different texts tell does not keep them apart.
func (ix *Index) tellAlike(a, b *fact) bool {
	if (a.tells^b.tells)&tellsWish != 0 {
		return false // a killing demanded and a killing
	}
	if a.doc == b.doc {
		return true
	}
	if (a.tells|b.tells)&tellsLoose != 0 {
		return false
	}
	switch a.claimType() { // many things are hoped for
	case claim.Seize, claim.Lose, claim.Release, claim.Found:
		const back = tellsFreeing | tellsAgain
		return a.mode&modeUnrealised == 0 && a.tells&tellsWish == 0 || a.word == b.word || a.tells&back != 0 && a.tells&back == b.tells&back
	}
	return true
}

// toldBefore: a was told as done before the days that b gives.
func (ix *Index) toldBefore(a, b *fact) bool {
	p := ix.docs[a.doc].published
	return a.mode&modeUnrealised == 0 && p.Known() && short(b.when, 62) && b.when.Start > p.Add(2)
}

// named returns the entity that p is, where it is one person, group or force.
func named(p *filler) int32 {
	if p == nil || p.rel != entity.Is {
		return -1
	}
	return p.entity
}

func (ix *Index) sameNamed(a, b *fact) bool {
	x := named(ix.patient(a))
	if x < 0 || x != named(ix.patient(b)) || ix.entities[x].Kind == entity.State {
		return false
	}
	if a.claimType() != claim.Found {
		return true
	}
	// «لا تشكل» is another sense; a name like «التحالف الدولي» is of one founding only
	// where the founder and about the time are one.
	return (a.mode^b.mode)&modeNegated == 0 && !ix.atOdds(a, b, claim.Actor) && ix.close(a, b, 400)
}

// close tells whether two facts lie within some days: by their own days where both
// are told to about a month, else by the days of their publication.
func (ix *Index) close(a, b *fact, days int) bool {
	if short(a.when, 31) && short(b.when, 31) {
		return a.when.Add(-days).Overlaps(b.when) || a.when.Add(days).Overlaps(b.when) || a.when.Overlaps(b.when)
	}
	pa, pb := ix.docs[a.doc].published, ix.docs[b.doc].published
	if !pa.Known() || !pb.Known() {
		return false
	}
	if short(a.when, 31) && !short(b.when, 31) {
		return a.when.Start.Add(-days) <= pb && pb <= a.when.End.Add(days+3)
	}
	if short(b.when, 31) && !short(a.when, 31) {
		return b.when.Start.Add(-days) <= pa && pa <= b.when.End.Add(days+3)
	}
	return max(pa, pb)-min(pa, pb) <= calendar.Day(days)
}

func short(v calendar.Interval, days int) bool { n := v.Days(); return n > 0 && n <= days }

// at odds: both know who, and it is not one and the same, nor one a branch of the other.
func (ix *Index) atOdds(a, b *fact, role claim.RoleName) bool {
	x, y := ix.one(a, role), ix.one(b, role)
	if x == nil || y == nil || x.entity < 0 || y.entity < 0 {
		return false
	}
	return !ix.akin(x.entity, y.entity)
}

// akin: the same, or one belongs to the other.
func (ix *Index) akin(x, y int32) bool {
	if x == y {
		return true
	}
	return ix.under(x, y) || ix.under(y, x)
}

// under tells whether x belongs to y, directly or by others.
func (ix *Index) under(x, y int32) bool {
	for n := 0; n < 5 && x >= 0; n++ {
		if x = ix.parents[x]; x == y && x >= 0 {
			return true
		}
	}
	return false
}

func (ix *Index) agree(a, b *fact, role claim.RoleName) bool {
	x, y := ix.one(a, role), ix.one(b, role)
	return x != nil && y != nil && x.entity >= 0 && ix.akin(x.entity, y.entity) && x.rel != entity.Of && y.rel != entity.Of
}

// countsFit tells whether two counts may be of one thing: they overlap, or are off
// by no more than a half, as first tolls are.
func countsFit(x, y *filler) bool {
	if x == nil || y == nil || !x.counted || !y.counted {
		return true
	}
	lo, hi := max(x.min, y.min), x.max
	if hi < 0 || y.max >= 0 && y.max < hi {
		hi = y.max
	}
	return hi < 0 || lo <= hi || float64(lo) <= 1.5*float64(hi)
}

func (ix *Index) samePersonal(a, b *fact) bool {
	x, y := ix.patient(a), ix.patient(b)
	if x == nil || y == nil {
		return false
	}
	role := claim.Target
	if roleNames[x.role] == claim.Target {
		role = claim.Actor
	}
	if n := named(x); n >= 0 && n == named(y) && ix.entities[n].Kind == entity.Person {
		return !ix.sides(a, b) && ix.close(a, b, 45) && ix.postsFit(a, b)
	}
	if a.claimType() == claim.Dismiss && x.entity >= 0 && x.entity == y.entity && x.rel == y.rel && short(a.when, 400) && a.when == b.when {
		return ix.entities[x.entity].Kind != entity.State // a rule that ended in one year
	}
	// People told by number: the same number, the same group left or joined, about one time.
	return x.counted && y.counted && x.min == y.min && x.max == y.max && x.min > 2 && ix.other(a, x) >= 0 && ix.other(a, x) == ix.other(b, y) &&
		!ix.atOdds(a, b, role) && ix.close(a, b, 10) && (x.min >= telling && (x.max >= 0 || a.claimType() != claim.Join) || ix.agree(a, b, claim.Place) || a.doc == b.doc) && !ix.atOdds(a, b, claim.Place)
}

// postsFit: appointments are to one office as far as both tell it; where one does not, the day,
// who appoints or the word must be the same.
func (ix *Index) postsFit(a, b *fact) bool {
	if t := a.claimType(); t != claim.Appoint && t != claim.Dismiss || a.doc == b.doc && a.post == b.post {
		return true
	}
	if a.post != 0 && b.post != 0 {
		return a.post == b.post
	}
	return a.claimType() == claim.Dismiss || a.word == b.word || short(a.when, 31) && short(b.when, 31) || ix.agree(a, b, claim.Actor) || ix.close(a, b, 14)
}

// telling is the least number that few happenings share.
const telling = 11

// sides: the groups that two changes of allegiance go to or from are at odds.
func (ix *Index) sides(a, b *fact) bool {
	if a.claimType() == claim.Appoint || a.claimType() == claim.Dismiss {
		return false
	}
	x, y := ix.one(a, claim.Target), ix.one(b, claim.Target)
	if x == nil || y == nil || x.entity < 0 || y.entity < 0 {
		return false
	}
	return !ix.akin(ix.group(x.entity), ix.group(y.entity))
}

func (ix *Index) sameGround(a, b *fact) bool {
	p, q := ix.one(a, claim.Place), ix.one(b, claim.Place)
	if p == nil || q == nil || p.entity < 0 || p.entity != q.entity || p.rel != q.rel || (ix.wide(p.entity) || p.rel != entity.Is) && a.doc != b.doc {
		return false
	}
	if !ix.groundAlike(a, b) {
		return false
	}
	aw, al := ix.winner(a), ix.loser(a)
	bw, bl := ix.winner(b), ix.loser(b)
	if aw >= 0 && bw >= 0 && !ix.akin(aw, bw) || al >= 0 && bl >= 0 && !ix.akin(al, bl) {
		return false
	}
	if !(aw >= 0 && bw >= 0) && !(al >= 0 && bl >= 0 && ix.entities[al].Kind != entity.State) || aw >= 0 && aw == bl || bw >= 0 && bw == al {
		return false
	}
	return short(a.when, 10) && short(b.when, 10) && ix.close(a, b, 1) || a.when == b.when && ix.close(a, b, 2)
}

// groundAlike: the words of two facts about one place speak of the same sort of change, both
// of the place itself or both of a site by it.
func (ix *Index) groundAlike(a, b *fact) bool {
	if (a.tells^b.tells)&tellsNear != 0 {
		return false
	}
	if (a.tells^b.tells)&tellsHolding != 0 && (a.when != calendar.None() || b.when != calendar.None() || (a.tells|b.tells)&tellsControl == 0) {
		return false // how things stand is no taking of a day
	}
	if a.claimType() != b.claimType() && a.when != b.when {
		return false
	}
	const back = tellsFreeing | tellsAgain
	if (a.tells&back != 0) != (b.tells&back != 0) && a.claimType() == b.claimType() {
		if b.tells&back != 0 {
			a, b = b, a
		}
		// Whom a place was freed from is easily taken for who freed it: both sides or the day must be told.
		return ix.winner(b) >= 0 && ix.winner(a) >= 0 && (ix.loser(a) >= 0 || short(a.when, 10) && short(b.when, 10))
	}
	return true
}

func (ix *Index) entityOf(f *fact, role claim.RoleName) int32 {
	if x := ix.one(f, role); x != nil && x.rel != entity.Of {
		return x.entity
	}
	return -1
}

// winner and loser of a place.
func (ix *Index) winner(f *fact) int32 {
	if f.claimType() == claim.Lose {
		return ix.entityOf(f, claim.Target)
	}
	return ix.entityOf(f, claim.Actor)
}

func (ix *Index) loser(f *fact) int32 {
	if f.claimType() == claim.Lose {
		return ix.entityOf(f, claim.Actor)
	}
	return ix.entityOf(f, claim.Target)
}

// wide tells a place too large for one happening: a country or a region.
func (ix *Index) wide(n int32) bool {
	switch ix.entities[n].Exact {
	case "country", "region", "":
		return true
	}
	return false
}

func (ix *Index) samePlaced(a, b *fact) bool {
	if a.claimType() != b.claimType() {
		return false
	}
	if x := named(ix.one(a, claim.Target)); x >= 0 && ix.entities[x].Kind == entity.Person && a.claimType() == claim.Kill && x == named(ix.one(b, claim.Target)) {
		return !ix.atOdds(a, b, claim.Actor) // one is killed once
	}
	p, q := ix.one(a, claim.Place), ix.one(b, claim.Place)
	if p == nil || q == nil || p.entity < 0 || p.entity != q.entity || p.rel != entity.Is || q.rel != entity.Is || ix.wide(p.entity) {
		return false
	}
	if !short(a.when, 2) || !short(b.when, 2) || !a.when.Overlaps(b.when) {
		return false
	}
	if ix.atOdds(a, b, claim.Actor) || ix.atOdds(a, b, claim.Target) {
		return false
	}
	x, y := ix.one(a, claim.Target), ix.one(b, claim.Target)
	if !countsFit(x, y) {
		return false
	}
	if a.claimType() == claim.Attack && a.word != b.word && ix.entities[p.entity].Exact == "city" {
		return false // a city under fire sees many attacks a day
	}
	return ix.agree(a, b, claim.Actor) && ix.agree(a, b, claim.Target) || a.word == b.word && (ix.agree(a, b, claim.Actor) || ix.agree(a, b, claim.Target)) || x != nil && y != nil && x.counted && y.counted && x.min == y.min && x.min > 1
}

// sameExchange: the same two, in the same words of deed, about the same day.
func (ix *Index) sameExchange(a, b *fact) bool {
	if a.claimType() != b.claimType() {
		return false
	}
	for _, role := range []claim.RoleName{claim.Actor, claim.Target} {
		x, y := named(ix.one(a, role)), named(ix.one(b, role))
		if x < 0 || x != y {
			return false
		}
	}
	if a.doc == b.doc {
		return a.ev == b.ev || short(a.when, 2) && a.when == b.when
	}
	return short(a.when, 2) && short(b.when, 2) && a.when.Overlaps(b.when) || ix.docs[a.doc].wire == ix.docs[b.doc].wire
}
