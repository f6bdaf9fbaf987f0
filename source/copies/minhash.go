package copies

import (
	"cmp"
	"math/bits"
	"slices"
)

// Bands and rows of the MinHash signature: sentences that share six in ten shingles
// meet in some band 99 times in 100, those that share two in ten every fourth time.
const (
	bands = 16
	rows  = 2
)

// maxBucket bounds how many sentences of one band are compared with each other: more
// are a formula of some site, and would cost their square.
const maxBucket = 120

func hashString(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return mix(h)
}

// mix spreads the bits of x (the finaliser of splitmix64).
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// shingles returns the hashes of all runs of ShingleWords words, sorted, each once.
func shingles(words []uint64) []uint32 {
	out := make([]uint32, 0, len(words))
	for i := 0; i+ShingleWords <= len(words); i++ {
		h := uint64(0)
		for _, w := range words[i : i+ShingleWords] {
			h = mix(bits.RotateLeft64(h, 7) ^ w)
		}
		out = append(out, uint32(h>>32))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// keys returns a key for each band of the signature of a set of shingles: the smallest
// values of some hashes over it. Sentences with one key in common may be alike.
func keys(set []uint32) (out [bands]uint64) {
	for b := range bands {
		k := uint64(b)
		for r := range rows {
			least, seed := ^uint64(0), mix(uint64(b*rows+r)+0x9e3779b97f4a7c15)
			for _, s := range set {
				least = min(least, mix(uint64(s)^seed))
			}
			k = mix(k ^ least)
		}
		out[b] = k
	}
	return out
}

// candidates returns pairs of sentences of different texts that agree in some band,
// each once, in order.
func candidates(all []sentence) [][2]int32 {
	type entry struct {
		key uint64
		at  int32
	}
	entries := make([]entry, 0, len(all)*bands)
	for i, s := range all {
		for _, k := range keys(s.shingles) {
			entries = append(entries, entry{k, int32(i)})
		}
	}
	slices.SortFunc(entries, func(a, b entry) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.at, b.at)) })
	var out [][2]int32
	for i := 0; i < len(entries); {
		j := i
		for j < len(entries) && entries[j].key == entries[i].key {
			j++
		}
		bucket := entries[i:min(j, i+maxBucket)]
		for x := range bucket {
			for _, y := range bucket[x+1:] {
				if a, b := bucket[x].at, y.at; all[a].text != all[b].text {
					out = append(out, [2]int32{a, b})
				}
			}
		}
		i = j
	}
	slices.SortFunc(out, func(a, b [2]int32) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return slices.Compact(out)
}
