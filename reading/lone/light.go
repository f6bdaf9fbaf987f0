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

// skeleton is a stem without its long vowels, so that forms of one root meet more
// often (هجوم and هجمة); words for numbers are one with digits.
func skeleton(stem string) string {
	if numberWords[stem] {
		return "#"
	}
	var out []rune
	for i, r := range []rune(stem) {
		switch r {
		case 'ة', 'ء':
			continue
		case 'ا', 'و', 'ي':
			if i > 0 {
				continue
			}
		}
		out = append(out, r)
	}
	return string(out)
}

// numberWords are words for numbers as light leaves them.
var numberWords = wordSet("# اثن اثنين اثنان ثلاث ثلاثة اربع اربعة خمس خمسة ست ستة سبع سبعة ثماني ثمانية تسع تسعة عشر عشرة عشري عشرين عشرون عشرات عشرا مءات مءة الاف الف")

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}
