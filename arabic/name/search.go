package name

import (
	"cmp"
	"math"
	"slices"
	"sync"
)

// Bounds of a search.
const (
	wide     = 64    // names that are compared in full, at least
	crowd    = 4_000 // a part that more names have only adds to names found by other parts
	leastHit = 0.45  // likeness of a part that makes its names candidates
	sureHit  = 0.9   // likeness of two neighbours that need not be tried as one
)

// finder is the memory of one search.
type finder struct {
	scratch
	turn  int32
	seen  []int32   // turn in which a vocable was compared
	turns []int32   // turn in which a name was last counted
	gain  []float32 // what a name has gathered
	last  []float32 // of it, by the part of this turn
	found []int32   // names with a gain
	hits  [maxParts]hits
	joint hits // of two parts taken as one
	part  part
}

// hits are the vocables that are like a part: those that few names have, and others.
type hits struct {
	rare, crowd []hit
	best        float64 // likeness
	names       float64 // how many names have them, by their likeness
}

// info is what the part tells: the fewer names have its like, the more.
func (h *hits) info(x *Index) float32 {
	return float32(math.Log(float64(len(x.names)+1) / (h.names + 1)))
}

type hit struct {
	vocable int32
	gain    float32 // the cube of the likeness: a half-like rare word tells little
}

var finders = sync.Pool{New: func() any { return new(finder) }}

// Search returns the n likeliest names for a query in either script, the best first;
// of the entries with one ID only the best. Names with a score of 0 are left out.
func (x *Index) Search(query string, n int) []Match {
	if n <= 0 || len(x.names) == 0 {
		return nil
	}
	f := finders.Get().(*finder)
	defer finders.Put(f)
	c := theChannel()
	f.fit(x)
	f.a.parse(c, query)
	f.gather(x, c)
	f.keepBest(max(wide, 4*n))
	return f.rank(x, c, n)
}

// fit makes room for an index and forgets the search before.
func (f *finder) fit(x *Index) {
	for _, i := range f.found {
		f.gain[i] = 0
	}
	f.found = f.found[:0]
	if len(f.seen) < len(x.vocab) || len(f.turns) < len(x.names) || f.turn > 1<<30 {
		f.seen, f.turns = make([]int32, len(x.vocab)), make([]int32, len(x.names))
		f.gain, f.last = make([]float32, len(x.names)), make([]float32, len(x.names))
		f.turn = 0
	}
}

// gather counts for each name the parts that it shares with the query: rare parts
// first, parts that a crowd has only where rarer ones found the name.
func (f *finder) gather(x *Index, c *channel) {
	n := f.a.n
	for i := range n {
		f.compare(x, c, &f.a.parts[i], &f.hits[i])
		f.count(x, &f.hits[i])
		if i > 0 && min(f.hits[i-1].best, f.hits[i].best) < sureHit {
			f.compare(x, c, f.join(c, &f.a.parts[i-1], &f.a.parts[i]), &f.joint)
			f.count(x, &f.joint)
		}
	}
	for i := range n {
		f.countCrowd(x, &f.hits[i])
	}
}

// compare finds the vocables that are like a part of the query. Keys with a consonant
// left out are many, so they are only followed where the others find nothing sure.
func (f *finder) compare(x *Index, c *channel, p *part, to *hits) {
	f.turn++
	to.rare, to.crowd, to.names, to.best = to.rare[:0], to.crowd[:0], 0, 0
	keys, near := keysOf(p)
	f.follow(x, c, p, keys[:near], to)
	if to.best < sureHit {
		f.follow(x, c, p, keys[near:], to)
	}
}

// follow compares the vocables of some keys.
func (f *finder) follow(x *Index, c *channel, p *part, keys []skeleton, to *hits) {
	for _, k := range keys {
		for _, at := range x.byKey[k] {
			if f.seen[at] == f.turn {
				continue
			}
			f.seen[at] = f.turn
			f.part.restore(c, &x.vocab[at])
			if like := c.parts(p, &f.part); like >= leastHit {
				to.add(x, at, like)
			}
		}
	}
}

// add enters a vocable that is like the part.
func (h *hits) add(x *Index, at int32, like float64) {
	h.best = max(h.best, like)
	n := len(x.vocab[at].names)
	one := hit{at, float32(like * like * like)}
	h.names += float64(one.gain) * float64(n)
	if n > crowd {
		h.crowd = append(h.crowd, one)
	} else {
		h.rare = append(h.rare, one)
	}
}

// restore makes a part of a vocable.
func (p *part) restore(c *channel, v *vocable) {
	p.prefix, p.known, p.weight, p.glued = v.prefix, v.known, float64(v.weight), v.whole != ""
	p.core.set(c, v.script, []byte(v.core))
	if p.glued {
		p.whole.set(c, v.script, []byte(v.whole))
	}
}

// count adds hits to their names.
func (f *finder) count(x *Index, of *hits) {
	info := of.info(x)
	for _, h := range of.rare {
		v := &x.vocab[h.vocable]
		for _, i := range v.names {
			f.add(i, h.gain*info*v.weight)
		}
	}
}

// countCrowd adds hits that a crowd has to the names found; where none are, to all.
func (f *finder) countCrowd(x *Index, of *hits) {
	f.turn++
	none, info := len(f.found) == 0, of.info(x)
	for _, h := range of.crowd {
		v := &x.vocab[h.vocable]
		for _, i := range v.names {
			if none || f.gain[i] > 0 {
				f.add(i, h.gain*info*v.weight)
			}
		}
	}
}

// add gives a name the best that one part of the query found in it.
func (f *finder) add(i int32, gain float32) {
	if f.gain[i] == 0 {
		f.found = append(f.found, i)
	}
	if f.turns[i] != f.turn {
		f.turns[i], f.last[i] = f.turn, 0
	}
	if more := gain - f.last[i]; more > 0 {
		f.gain[i] += more
		f.last[i] = gain
	}
}

// keepBest moves the n names of the highest gain to the front of found.
func (f *finder) keepBest(n int) {
	if len(f.found) <= n {
		return
	}
	gains := make([]float32, len(f.found))
	for k, i := range f.found {
		gains[k] = f.gain[i]
	}
	slices.Sort(gains)
	least := gains[len(gains)-n]
	front := 0
	for k, i := range f.found {
		if f.gain[i] >= least && front < 4*n {
			f.found[front], f.found[k] = i, f.found[front]
			front++
		}
	}
	for _, i := range f.found[front:] {
		f.gain[i] = 0
	}
	f.found = f.found[:front]
}

// rank compares the names found in full.
func (f *finder) rank(x *Index, c *channel, n int) []Match {
	type scored struct {
		entry int32
		score float64
	}
	all := make([]scored, 0, len(f.found))
	for _, i := range f.found {
		f.b.parse(c, x.names[i].Name)
		if v := f.score(c); v > 0 {
			all = append(all, scored{i, v})
		}
	}
	slices.SortFunc(all, func(a, b scored) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.entry, b.entry))
	})
	var out []Match
	for _, s := range all {
		again := slices.ContainsFunc(out, func(m Match) bool { return m.ID != "" && m.ID == x.names[s.entry].ID })
		if !again && len(out) < n {
			out = append(out, Match{x.names[s.entry], s.score})
		}
	}
	return out
}
