package lone

import (
	"hash/fnv"
	"math"

	"isnad/arabic/pos"
)

// feature is one thing seen in a sentence: a hash of its name, and how much it counts.
type feature struct {
	key   uint32
	value float64
	group group
}

// group is a kind of feature; the features of a group have one value.
type group uint8

const (
	always    group = iota // the constant
	stems                  // words
	pairs                  // words side by side
	verbs                  // verbs with their tense
	skeletons              // skeletons, alone, in pairs, with one left out
	opening                // the first words
	length                 // of the sentence
	shapes                 // claims: form, type, roles, counts, place
	frames                 // claims: which frame
	near                   // words around triggers
	others                 // claims of other families
	groups
)

// values weigh the groups: a larger value lets a group's features learn faster. The
// groups of words share theirs among the words of the sentence.
var values = [groups]float64{always: 0.2, stems: 1, pairs: 1, verbs: 0.2, opening: 0.2, length: 0.2, shapes: 0.2, frames: 0.2, near: 1, skeletons: 1, others: 0.2}

func (g group) shared() bool { return g == stems || g == pairs || g == near || g == skeletons }

func (g group) ofEvents() bool { return g == shapes || g == frames || g == near }

func (g group) ofWords() bool { return g <= length }

// bag gathers features, each once.
type bag struct {
	family string
	events float64 // weighs what claims show against words
	joint  float64 // value of the copy that the families share, 0 for none
	seen   map[uint32]bool
	out    []feature
}

func newBag(family string, joint float64) *bag {
	return &bag{family: family, joint: joint, events: 1, seen: map[uint32]bool{}}
}

// put adds the feature named by its group and parts.
func (b *bag) put(g group, parts ...string) {
	b.add(b.family, g, 1, parts)
	if b.joint > 0 {
		b.add("", g, b.joint, parts)
	}
}

func (b *bag) add(family string, g group, value float64, parts []string) {
	h := fnv.New32a()
	h.Write([]byte(family))
	h.Write([]byte{byte(g)})
	for _, p := range parts {
		h.Write([]byte(p))
		h.Write([]byte{0})
	}
	if k := h.Sum32(); !b.seen[k] {
		b.seen[k] = true
		if g.ofEvents() {
			value *= b.events
		}
		b.out = append(b.out, feature{k, value * values[g], g})
	}
}

// features returns the bag with the values of shared groups divided among their
// features.
func (b *bag) features() []feature {
	var n [groups]float64
	for _, f := range b.out {
		n[f.group]++
	}
	for i := range b.out {
		if f := &b.out[i]; f.group.shared() {
			f.value /= math.Sqrt(n[f.group])
		}
	}
	return b.out
}

// firstVerb returns the index of the sentence's first verb, -1 where it has none.
func (s *Sentence) firstVerb() int {
	for i := range s.words {
		if s.words[i].tag.Pos == pos.Verb {
			return i
		}
	}
	return -1
}
