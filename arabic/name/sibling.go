package name

import (
	"sync"

	"isnad/arabic/name/internal/spell"
)

// Costs of editing one word into another of the same script, in hundredths of a
// consonant. Latin letter groups that spell one sound are one phone first.
const (
	costConsonant = 100
	costVowel     = 30
)

// The phones of Latin groups stand after the letters.
const (
	phSh = spell.LatinSymbols + iota
	phCh
	phKh
	phGh
	phTh
	phDh
	phones
)

const tableSize = spell.ArabicSymbols // the larger of both alphabets, and above phones

// costs says what leaving a letter out and writing another for it costs.
type costs struct {
	gone [tableSize]int16
	sub  [tableSize][tableSize]int16
}

var latinCosts = sync.OnceValue(func() *costs {
	t := newCosts()
	at := func(s string) []byte { return latinPhones(nil, spell.ParseLatin(s)) }
	for _, v := range at("aeiou") {
		t.gone[v] = costVowel
		for _, u := range at("aeiou") {
			t.put(v, u, 22)
		}
	}
	for _, p := range []struct {
		a, b string
		cost int16
	}{
		{"i", "e", 10}, {"u", "o", 10}, {"y", "i", 10}, {"y", "e", 20}, {"w", "u", 15}, {"w", "o", 20}, {"w", "v", 30}, {"q", "k", 10},
		{"c", "k", 15}, {"c", "s", 35}, {"q", "g", 40}, {"g", "k", 60}, {"j", "g", 35}, {"j", "y", 50}, {"sh", "ch", 15}, {"sh", "s", 40},
		{"ch", "c", 30}, {"ch", "k", 50}, {"ch", "j", 50}, {"kh", "k", 35}, {"kh", "h", 35}, {"kh", "ch", 50}, {"kh", "j", 60}, {"gh", "g", 25},
		{"gh", "r", 60}, {"gh", "k", 60}, {"th", "t", 20}, {"th", "s", 35}, {"th", "d", 45}, {"dh", "d", 20}, {"dh", "z", 30}, {"dh", "th", 25},
		{"d", "z", 60}, {"d", "t", 50}, {"s", "z", 35}, {"b", "p", 45}, {"v", "f", 30}, {"v", "b", 55}, {"f", "p", 50}, {"z", "j", 45}, {"n", "m", 60},
	} {
		t.put(at(p.a)[0], at(p.b)[0], p.cost)
	}
	t.gone[at("y")[0]], t.gone[at("w")[0]], t.gone[at("h")[0]] = 35, 45, 35
	return t
})

var arabicCosts = sync.OnceValue(func() *costs {
	t := newCosts()
	at := func(r rune) byte { return spell.AppendArabic(nil, string(r))[0] }
	for _, p := range []struct {
		letters string
		cost    int16
	}{
		{"ءا", 20}, {"اي", 40}, {"او", 40}, {"وي", 50}, {"ءي", 30}, {"ءو", 30}, {"ةه", 8}, {"ةت", 20}, {"ةا", 20}, {"ها", 50}, {"سص", 35}, {"تط", 30},
		{"دض", 45}, {"ضظ", 25}, {"ذز", 35}, {"زظ", 40}, {"ذد", 40}, {"ذظ", 40}, {"ثس", 45}, {"ثت", 45}, {"قك", 45}, {"قغ", 45}, {"جغ", 30}, {"غگ", 15},
		{"جگ", 20}, {"كگ", 20}, {"جك", 45}, {"غك", 60}, {"فڤ", 10}, {"بپ", 10}, {"وڤ", 30}, {"چش", 40}, {"جچ", 25}, {"جژ", 25}, {"زژ", 25}, {"شژ", 50},
		{"سز", 55}, {"سش", 60}, {"حه", 55}, {"حخ", 65}, {"عء", 40}, {"عا", 50}, {"تد", 60}, {"قگ", 40},
	} {
		r := []rune(p.letters)
		t.put(at(r[0]), at(r[1]), p.cost)
	}
	for _, r := range "اوي" {
		t.gone[at(r)] = 35
	}
	t.gone[at('ء')], t.gone[at('ه')], t.gone[at('ة')] = 15, 60, 30
	return t
})

func newCosts() *costs {
	t := &costs{}
	for i := range t.gone {
		t.gone[i] = costConsonant
		for j := range t.sub[i] {
			if i != j {
				t.sub[i][j] = costConsonant
			}
		}
	}
	return t
}

func (t *costs) put(a, b byte, cost int16) {
	if a != b {
		t.sub[a][b], t.sub[b][a] = cost, cost
	}
}

// likeness of two words of one script: 1 for the same letters, 0 for nothing alike.
func (t *costs) likeness(a, b []byte) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	whole := 20 * float64(len(a)+len(b)) // two consonants in five are another word
	return max(0, 1-float64(t.distance(a, b))/whole)
}

// distance is the cheapest way to edit a into b.
func (t *costs) distance(a, b []byte) int {
	var rows [2][maxLetters + 3]int
	for j, c := range b {
		rows[0][j+1] = rows[0][j] + int(t.gone[c])
	}
	for i, c := range a {
		old, row := &rows[i&1], &rows[(i+1)&1]
		row[0] = old[0] + int(t.gone[c])
		for j, d := range b {
			row[j+1] = min(old[j]+int(t.sub[c][d]), old[j+1]+int(t.gone[c]), row[j]+int(t.gone[d]))
		}
	}
	return rows[len(a)&1][len(b)]
}

// latinPhones appends the phones of a Latin word: digraphs as one, doubled letters
// once, long vowels as short.
func latinPhones(dst, word []byte) []byte {
	for i := 0; i < len(word); i++ {
		c := word[i]
		p, n := phone(word[i:])
		i += n - 1
		if len(dst) > 0 && dst[len(dst)-1] == p || i == len(word)-1 && c == 'h'-'a'+1 && len(dst) > 1 {
			continue
		}
		dst = append(dst, p)
	}
	return dst
}

// phone reads the phone at the start of word, and its letters.
func phone(word []byte) (byte, int) {
	letter := func(i int) byte {
		if i < len(word) && word[i] <= 26 {
			return word[i] - 1 + 'a'
		}
		return 0
	}
	sym := func(c byte) byte { return c - 'a' + 1 }
	switch a, b := letter(0), letter(1); {
	case b == 'h':
		switch a {
		case 's':
			return phSh, 2
		case 'c':
			return phCh, 2
		case 'k':
			return phKh, 2
		case 'g':
			return phGh, 2
		case 't':
			return phTh, 2
		case 'd':
			return phDh, 2
		case 'p':
			return sym('f'), 2
		}
	case a == 't' && b == 'c' && letter(2) == 'h':
		return phCh, 3
	case a == 's' && b == 'c' && letter(2) == 'h':
		return phSh, 3
	case a == 'd' && b == 'j':
		return sym('j'), 2
	case a == 'o' && (b == 'u' || b == 'o'):
		return sym('u'), 2
	case a == 'e' && b == 'e':
		return sym('i'), 2
	case (a == 'a' || a == 'e') && (b == 'i' || b == 'y'):
		return sym('e'), 2
	case a == 'c' && b == 'k':
		return sym('k'), 2
	}
	return word[0], 1
}
