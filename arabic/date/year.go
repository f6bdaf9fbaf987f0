package date

import (
	"isnad/arabic/number"
	"isnad/calendar"
)

// Years that digits without any other sign can mean.
const (
	firstYear, lastYear           = 1900, 2100
	firstHijriYear, lastHijriYear = 1300, 1500
)

// isYear reports whether the digits at i can be a year of four figures.
func (f *finder) isYear(i int, hijri bool) bool {
	it := f.item(i)
	if it.class != digits || it.m != 4 {
		return false
	}
	n := int(it.n)
	if hijri {
		return n >= firstHijriYear && n < lastHijriYear
	}
	return n >= firstYear && n <= lastYear
}

// yearAfterMonth reads the year behind a month: 2015, عام 2015, من العام الماضي،
// الماضي. It returns i where there is none.
func (f *finder) yearAfterMonth(i int, s *spec) int {
	j := i
	switch f.class(j) {
	case lastAdj, nextAdj, currentAdj:
		s.mod = f.class(j)
		return j + 1
	case from, in:
		j++
	case comma, slash, dash:
		if f.isYear(j+1, s.hijri) {
			j++
		}
	case open:
		if f.isYear(j+1, s.hijri) && f.class(j+2) == shut {
			s.year = int(f.item(j + 1).n)
			return j + 3
		}
		return i
	}
	d := f.item(j)
	figures := d.class == digits && d.m == 4 && (s.hijri || d.n >= 1000 && d.n <= lastYear)
	if k, ok := f.year(j, s, figures && f.class(i) != from && f.class(i) != in); ok {
		return k
	}
	if r, k, ok := f.relUnit(j); ok && r.unit == year {
		if r.previous {
			s.box, s.hasBox = r, true
		} else {
			s.yearMove, s.hasMove = r.n, true
		}
		return k
	}
	return i
}

// year reads a year at i. Bare digits are one only where the caller says so.
func (f *finder) year(i int, s *spec, bareToo bool) (next int, ok bool) {
	j := i
	it := f.item(j)
	named := it.class == unitOne && unit(it.n) == year
	if named {
		j++
	} else if !bareToo && !f.eraFollows(i) {
		return i, false
	}
	d := f.item(j)
	if d.class != digits || d.m < 3 {
		return i, false
	}
	s.year = int(d.n)
	j++
	switch f.class(j) {
	case christian:
		s.hijri = false
		return j + 1, true
	case hijriEra:
		s.hijri = true
		return j + 1, d.n < 1600
	}
	// Saudi papers write عام 1436 without هـ; 1492 and its like are Gregorian history.
	if named && d.n >= 1380 && d.n <= 1450 {
		s.hijri = true
	}
	return j, d.n >= 500 && d.n <= lastYear
}

// eraFollows reports whether م or هـ stands behind the digits at i.
func (f *finder) eraFollows(i int) bool {
	it := f.item(i)
	if it.class != digits || it.m < 3 {
		return false
	}
	switch f.class(i + 1) {
	case christian: // م is a metre too
		return f.isYear(i, false)
	case hijriEra:
		return it.n < 1600
	}
	return false
}

// yearAlone reports whether the bare digits at i stand where only a year does: in
// parentheses, or behind a preposition of time and before no noun.
func (f *finder) yearAlone(i int) bool {
	if !f.isYear(i, false) {
		return false
	}
	b := i - 1
	for f.class(b) == loose {
		b--
	}
	switch f.class(b) {
	case open:
		far := f.Published.Known() && int(f.item(i).n) > f.Published.Year()+20 // (2100) is a count
		return f.class(i+1) == shut && !far
	case noun: // في حرب 1994
		return isWar(f.fold(b))
	case none: // في حرب لبنان 2006
		return isWar(f.fold(b - 1))
	case in, since, until, bound, seasonName, during, ago, after, between, from, to:
		return i+1 >= len(f.toks) || !number.Counted(f.toks[i+1], int64(f.items[i].n))
	}
	return false
}

func isWar(s string) bool {
	return s == "حرب" || s == "وحرب" || s == "لحرب" || s == "بحرب"
}

// season reads صيف 2014, الصيف الماضي, صيف العام الماضي.
func (f *finder) season(i int) (s spec, end int, ok bool) {
	it := f.item(i)
	s = newSpec()
	s.season = int(it.n)
	j := i + 1
	if k, ok := f.year(j, &s, f.isYear(j, false)); ok {
		if f.class(k) == dash && f.isYear(k+1, false) || f.class(k) == slash && f.isYear(k+1, false) {
			k += 2
		}
		return s, k, true
	}
	if c := f.class(j); c == lastAdj || c == nextAdj || c == currentAdj {
		s.mod = c
		return s, j + 1, it.def
	}
	if r, k, ok := f.relUnit(j); ok && r.unit == year && !r.previous && f.Published.Known() {
		s.year = f.Published.Year() + r.n
		s.given, s.exact = calendar.InSeason(s.year, calendar.Season(s.season)), calendar.BySeason
		s.hasGiven, s.anchored = true, true
		return s, k, true
	}
	return s, i, false
}
