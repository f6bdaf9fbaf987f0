package name

// Entry is a name to be found. Entries of one ID are spellings and aliases of one
// bearer, of which a search returns the best.
type Entry struct {
	ID   string
	Name string
}

// Match is a name found.
type Match struct {
	Entry
	Score float64 // as by [Score], 0 to 1
}

// Index finds names by any spelling in either script. It is not changed by searching.
type Index struct {
	names []Entry
	vocab []vocable
	byKey map[skeleton][]int32 // vocabulary by what its words may sound like
}

// vocable is a part of names, once for all names that have it.
type vocable struct {
	script      script
	prefix      prefix
	weight      float32
	known       knownSet
	core, whole string // letters; whole is empty where it is the core
	names       []int32
}

type vocableID struct {
	script      script
	prefix      prefix
	core, whole string
}

// NewIndex makes an index of names. Names without letters are kept but never found;
// an empty ID makes an entry a bearer of its own.
func NewIndex(names []Entry) *Index {
	x := &Index{names: names, byKey: map[skeleton][]int32{}}
	seen := map[vocableID]int32{}
	c := theChannel()
	s := new(scratch)
	for i, e := range names {
		s.a.parse(c, e.Name)
		for j := range s.a.n {
			x.enter(seen, &s.a.parts[j], int32(i))
			if j > 0 && s.a.parts[j].follows() {
				x.enter(seen, s.join(c, &s.a.parts[j-1], &s.a.parts[j]), int32(i))
			}
		}
	}
	return x
}

// enter adds one part of a name.
func (x *Index) enter(seen map[vocableID]int32, p *part, entry int32) {
	id := vocableID{p.core.script, p.prefix, string(p.core.word()), ""}
	if p.glued {
		id.whole = string(p.whole.word())
	}
	at, ok := seen[id]
	if !ok {
		at = int32(len(x.vocab))
		seen[id] = at
		x.vocab = append(x.vocab, vocable{script: id.script, prefix: id.prefix, weight: float32(p.weight), known: p.known, core: id.core, whole: id.whole})
		keys, _ := keysOf(p)
		for _, k := range keys {
			x.byKey[k] = append(x.byKey[k], at)
		}
	}
	v := &x.vocab[at]
	if n := len(v.names); n == 0 || v.names[n-1] != entry {
		v.names = append(v.names, entry)
	}
}

// knownKey marks the keys that are numbers of known names.
const knownKey = 1 << 60

// keysOf returns the keys under which a part is found: first (near of them) its
// skeletons and the known names that it may be, then the first two skeletons with
// each kind left out, for spellings with a consonant more, less or different.
func keysOf(p *part) (keys []skeleton, near int) {
	keys = skeletonsOf(&p.core)
	usual := [2]skeleton{keys[0], keys[len(keys)-1]}
	for _, id := range p.known {
		if id != 0 {
			keys = append(keys, knownKey|skeleton(id))
		}
	}
	if p.glued && p.prefix&telling == 0 {
		keys = append(keys, skeletonsOf(&p.whole)[0])
	}
	keys = distinct(keys)
	near = len(keys)
	for _, k := range usual {
		for i, n := 0, k.len(); n > 3 && i < n; i++ {
			keys = append(keys, k.without(i))
		}
	}
	return distinct(keys), near
}

// distinct drops keys that stand before; the order is kept.
func distinct(keys []skeleton) []skeleton {
	out := keys[:0]
	for i, k := range keys {
		fresh := true
		for _, o := range keys[:i] {
			fresh = fresh && o != k
		}
		if fresh {
			out = append(out, k)
		}
	}
	return out
}
