package lone

import "strings"

// endings are cut from a stem by light, the longest first.
var endings = [...]string{"يات", "ات", "ون", "ين", "ان", "يه", "وا", "تا", "ة", "ت", "ا"}

// light cuts a folded stem's ending of gender, number and case where four letters
// or more stay, three before ة: words of one noun or verb meet mostly.
func light(stem string) string {
	const letter = 2 // bytes
	for _, e := range endings {
		keep := 4 * letter
		if e == "ة" || e == "وا" || e == "ات" {
			keep = 3 * letter
		}
		if rest, ok := strings.CutSuffix(stem, e); ok && len(rest) >= keep {
			return rest
		}
	}
	return stem
}
