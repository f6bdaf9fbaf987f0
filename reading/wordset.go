package reading

import "strings"

// wordSet returns the set of the words of a list.
func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// bareSet is wordSet of what state.bare makes of the words.
func bareSet(words string) map[string]bool {
	out := map[string]bool{}
	for w := range wordSet(words) {
		out[bare(w)] = true
	}
	return out
}
