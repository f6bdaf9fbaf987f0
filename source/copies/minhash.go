package copies

import (
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
func shingles(words []uint64) []uint64 {
	var out []uint64
	for i := 0; i+ShingleWords <= len(words); i++ {
		h := uint64(0)
		for _, w := range words[i : i+ShingleWords] {
			h = mix(bits.RotateLeft64(h, 7) ^ w)
		}
		out = append(out, h)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// signature is the smallest value of each of several hashes over a set of shingles.
func signature(set []uint64) (sig [bands * rows]uint64) {
	for i := range sig {
		least, seed := ^uint64(0), mix(uint64(i)+0x9e3779b97f4a7c15)
		for _, s := range set {
			least = min(least, mix(s^seed))
		}
		sig[i] = least
	}
	return sig
}

// candidates returns pairs of sentences of different texts that agree in some band,
// each once.
func candidates(all []sentence) [][2]int {
	buckets := map[uint64][]int{}
	for i, s := range all {
		sig := signature(s.shingles)
		for b := range bands {
			k := uint64(b)
			for r := range rows {
				k = mix(k ^ sig[b*rows+r])
			}
			buckets[k] = append(buckets[k], i)
		}
	}
	seen := map[[2]int]bool{}
	var out [][2]int
	for _, ids := range buckets {
		if len(ids) > maxBucket {
			ids = ids[:maxBucket]
		}
		for x := range ids {
			for _, j := range ids[x+1:] {
				k := [2]int{ids[x], j}
				if all[k[0]].text != all[j].text && !seen[k] {
					seen[k] = true
					out = append(out, k)
				}
			}
		}
	}
	return out
}
