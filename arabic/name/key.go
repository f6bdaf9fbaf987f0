package name

import (
	"slices"
	"strings"
)

// Key returns a coarse key of a name: the kinds of consonants of its parts, in
// order of the alphabet, so that most spellings of a name in either script share it.
// It serves to sort names into blocks that are worth comparing by [Score]; equal keys
// do not make one name. A name without letters has the empty key.
func Key(s string) string {
	sc := scratches.Get().(*scratch)
	defer scratches.Put(sc)
	sc.a.parse(theChannel(), s)
	var parts []string
	for i := range sc.a.n {
		if p := &sc.a.parts[i]; p.weight > weightTitle {
			parts = append(parts, skeletonsOf(&p.core)[0].String())
		}
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

// skeleton is the chain of kinds of consonants of a word, four bits each, the first
// one highest; an h, a w, a y and all vowels leave nothing.
type skeleton uint64

const maxSkeleton = 12

// The kinds of consonants, from one.
const kindLetters = "bdksmnlr"

const (
	kindB = 1 + iota
	kindD
	kindK
	kindS
	kindM
	kindN
	kindL
	kindR
)

// String spells the kinds out.
func (k skeleton) String() string {
	var out []byte
	for ; k != 0; k >>= 4 {
		out = append(out, kindLetters[(k&15)-1])
	}
	slices.Reverse(out)
	if len(out) == 0 {
		return "-"
	}
	return string(out)
}

func (k skeleton) len() int {
	n := 0
	for ; k != 0; k >>= 4 {
		n++
	}
	return n
}

// push appends a kind; a doubled one stands once.
func (k skeleton) push(kind skeleton) skeleton {
	if k&15 == kind || k.len() >= maxSkeleton {
		return k
	}
	return k<<4 | kind
}

// without returns the skeleton without its n-th kind from the end.
func (k skeleton) without(n int) skeleton {
	low := k & (1<<(4*n) - 1)
	return k>>(4*n+4)<<(4*n) | low
}

// maxSkeletons is how many readings of doubtful letters are followed.
const maxSkeletons = 4

// skeletonsOf returns the skeletons of a word: the usual one first, then those of
// other readings of c, j, ch, dh and their like.
func skeletonsOf(f *form) []skeleton {
	out := make([]skeleton, 1, maxSkeletons)
	w := f.word()
	for i := 0; i < len(w); {
		first, other, n := kinds(f.script, w[i:])
		i += n
		if first == 0 {
			continue
		}
		if other != 0 && len(out) <= maxSkeletons/2 {
			for _, k := range out[:len(out):len(out)] {
				out = append(out, k.push(other))
			}
			for j := range len(out) / 2 {
				out[j] = out[j].push(first)
			}
			continue
		}
		for j := range out {
			out[j] = out[j].push(first)
		}
	}
	return out
}

// kinds returns the kind of the consonant at the start of w, another that it may be,
// and its letters.
func kinds(s script, w []byte) (first, other skeleton, n int) {
	if s == arabic {
		if len(w) > 1 && w[0] == arTa && w[1] == arShin { // ch
			return kindS, kindK, 2
		}
		k := arabicKinds[w[0]]
		return skeleton(k & 15), skeleton(k >> 4), 1
	}
	p, n := phone(w)
	k := latinKinds[p]
	if p == lC && (len(w) == 1 || w[1] == lE || w[1] == lI || !vowel(w[1])) {
		k = kindS | kindK<<4
	}
	return skeleton(k & 15), skeleton(k >> 4), n
}
