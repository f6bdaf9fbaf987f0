package name

import "isnad/arabic/name/internal/spell"

// part is one element of a name: a word with what belongs before it.
type part struct {
	prefix prefix
	glued  bool // core and whole differ
	weight float64
	known  knownSet
	core   form // without prefix and article
	whole  form // all in one
}

// parsed is a name cut into its parts.
type parsed struct {
	n     int
	parts [maxParts]part
	words [maxWords]rawWord
	buf   [256]byte
	join  [2*maxLetters + 8]byte
}

// Weights of parts, as shares of the name that they decide.
const (
	weightPart   = 1.0
	weightCommon = 0.7 // names that every third person bears
	weightTitle  = 0.2
)

// parse cuts s into the parts of p.
func (p *parsed) parse(c *channel, s string) {
	ws, _ := words(p.words[:0], p.buf[:0], s)
	p.n = 0
	for i := 0; i < len(ws) && p.n < maxParts; {
		i = p.part(c, ws, i)
	}
}

// part makes a part of the words from i on and returns where the next one starts.
func (p *parsed) part(c *channel, ws []rawWord, i int) int {
	var pre prefix
	whole := p.join[:0]
	for ; i+1 < len(ws) && ws[i+1].script == ws[i].script; i++ {
		w := &ws[i]
		if add := w.role.prefix(); add != 0 {
			pre |= add
		} else if w.role != articleWord && (w.role != sunWord || !assimilates(w, &ws[i+1])) {
			break
		}
		if len(whole)+len(w.letters) < maxLetters {
			whole = append(whole, w.letters...)
		}
	}
	w := &ws[i]
	core := w.letters
	if w.role.prefix() == 0 || pre != 0 {
		bare, more := peel(w.script, core)
		if _, ok := c.known.at[w.script][string(core)]; !ok || more != 0 { // Assaad has no article
			core, pre = bare, pre|more
		}
	}
	t := &p.parts[p.n]
	t.prefix, t.weight = pre&^son, weightPart
	switch {
	case w.role == titleWord && pre == 0:
		t.weight = weightTitle
	case w.role == commonWord && pre == 0:
		t.weight = weightCommon
	}
	t.glued = len(whole) > 0 || len(core) != len(w.letters)
	t.known = c.known.at[w.script][string(core)]
	t.core.set(c, w.script, core)
	if t.glued {
		if n := len(w.letters); len(whole)+n > maxLetters {
			whole = whole[:max(0, maxLetters-n)]
		}
		t.whole.set(c, w.script, append(whole, w.letters...))
	}
	p.n++
	return i + 1
}

// assimilates tells whether an article such as ash stands before its letter.
func assimilates(article, next *rawWord) bool {
	return article.letters[1] == next.letters[0]
}

// peel takes article and glued prefixes off a word.
func peel(s script, w []byte) ([]byte, prefix) {
	if s == arabic {
		return peelArabic(w)
	}
	return peelLatin(w)
}

var (
	arServantAl = string(spell.ParseArabic("عبدال"))
	arFather    = string(spell.ParseArabic("ابو"))
	arArticle   = string(spell.ParseArabic("ال"))
	arHisGod    = string(spell.ParseArabic("له"))
	arGod       = spell.ParseArabic("الله")
	laGod       = spell.ParseLatin("allah")
)

func peelArabic(w []byte) ([]byte, prefix) {
	var pre prefix
	if len(w) >= 6 && string(w[:3]) == arFather {
		pre, w = father, w[3:]
	}
	switch {
	case len(w) >= 7 && string(w[:5]) == arServantAl:
		pre, w = pre|servant, w[5:]
		if string(w) == arHisGod {
			return arGod, pre
		}
	case len(w) >= 5 && string(w[:2]) == arArticle && string(w) != string(arGod) && string(w[2:]) != arHisGod:
		w = w[2:]
	}
	if string(w) == string(arGod) {
		return arGod, pre
	}
	return w, pre
}

// Latin letters as symbols.
const (
	lA = 1
	lB = 'b' - 'a' + 1
	lC = 'c' - 'a' + 1
	lD = 'd' - 'a' + 1
	lE = 'e' - 'a' + 1
	lH = 'h' - 'a' + 1
	lI = 'i' - 'a' + 1
	lL = 'l' - 'a' + 1
	lO = 'o' - 'a' + 1
	lU = 'u' - 'a' + 1
)

func vowel(c byte) bool { return c == lA || c == lE || c == lI || c == lO || c == lU }

func peelLatin(w []byte) ([]byte, prefix) {
	var pre prefix
	if len(w) >= 6 && w[0] == lA && w[1] == lB && (w[2] == lU || w[2] == lO) {
		pre, w = father, w[3:]
		if w[0] == lU && len(w) >= 4 {
			w = w[1:]
		}
	}
	if rest, ok := afterServant(w); ok {
		return rest, pre | servant
	}
	if isGod(w) {
		return laGod, pre
	}
	switch {
	case len(w) >= 6 && (w[0] == lA || w[0] == lE) && w[1] == lL:
		w = w[2:]
	case len(w) >= 6 && (w[0] == lA || w[0] == lE) && w[1] == w[2] && !vowel(w[1]):
		w = w[2:]
	}
	return w, pre
}

// afterServant reads Abdul-, Abdel-, Abderr- and gives what follows.
func afterServant(w []byte) ([]byte, bool) {
	if len(w) < 6 || w[0] != lA || w[1] != lB || w[2] != lD {
		return nil, false
	}
	i := 3
	for i < len(w) && i < 5 && vowel(w[i]) {
		i++
	}
	rest := w[i:]
	switch {
	case i == 3 || len(rest) < 3:
		return nil, false
	case rest[0] == lL && isGod(w[i-1:]):
		return laGod, true
	case rest[0] == lL:
		return rest[1:], true
	case rest[0] == rest[1]:
		return rest[1:], true
	}
	return nil, false
}

// isGod tells whether a word is a spelling of Allah, as in Abd Allah, Abdullah, Abdellahi.
func isGod(w []byte) bool {
	if len(w) < 4 || !vowel(w[0]) || w[1] != lL {
		return false
	}
	w = w[2:]
	if w[0] == lL {
		w = w[1:]
	}
	switch {
	case len(w) == 0 || w[0] != lA && w[0] != lE:
		return false
	case len(w) == 1 || w[1] == lH && len(w) <= 3:
		return true
	}
	return len(w) == 3 && w[1] == lH && w[2] == lI
}

// follows tells whether a part is the second half of a name that is often written as
// one: the God of Habib Allah, the religion of Saif al-Din.
func (p *part) follows() bool {
	w := p.core.word()
	if p.core.script == arabic {
		return string(w) == string(arGod) || string(w) == arReligion
	}
	return string(w) == string(laGod) || len(w) <= 4 && len(w) >= 3 && w[0] == lD && vowel(w[1])
}

var arReligion = string(spell.ParseArabic("دين"))

// join makes one part of two; it is valid until the next call. Parts of different
// scripts are not joined: the second stays alone.
func (s *scratch) join(c *channel, a, b *part) *part {
	x, y := a.full().word(), b.full().word()
	if a.core.script != b.core.script {
		x = nil
	}
	w := append(append(s.merged[:0], x...), y[:min(len(y), maxLetters-min(maxLetters, len(x)))]...)
	s.both = part{weight: weightPart}
	s.both.core.set(c, b.core.script, w)
	return &s.both
}
