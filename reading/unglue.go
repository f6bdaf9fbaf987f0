package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/arabic"
	"isnad/lexicon"
)

// minGlued is the least length in bytes of a word that may be two.
const minGlued = 12

// maxGlued is the length in bytes from which on a word is no word any more.
const maxGlued = 80

// unglue cuts words that lost the blank between them (الكبارالذين, بعدإطلاق): an
// unknown word is cut where a known word ends and another begins with ال or with a
// hamza on its alef, or with a relative or complementiser.
func (s *state) unglue() {
	first := slices.IndexFunc(s.spelt, func(p *spelling) bool { return p.seam > 0 })
	if first < 0 {
		return
	}
	toks, spelt := slices.Clone(s.toks[first:]), slices.Clone(s.spelt[first:])
	s.toks, s.spelt = s.toks[:first], s.spelt[:first]
	for i := range toks {
		s.cut(toks[i], spelt[i])
	}
}

// cut appends a word by its parts, each of which may be glued again: مراسل|الميادين|في.
func (s *state) cut(t arabic.Token, p *spelling) {
	if p.seam == 0 {
		s.toks, s.spelt = append(s.toks, t), append(s.spelt, p)
		return
	}
	seam := t.Start + int(p.seam)
	for _, part := range [2][2]int{{t.Start, seam}, {seam, t.End}} {
		w := s.d.Text[part[0]:part[1]]
		k := arabic.Token{Start: part[0], End: part[1], Kind: arabic.Word, Fold: arabic.Fold(w, arabic.Match)}
		s.cut(k, s.r.spelling(w, &k))
	}
}

// seam returns at which byte a glued word is cut first, 0 where it is no glued word.
func (r *Rules) seam(w string) int {
	if i := r.afterFinal(w); i > 0 {
		return i
	}
	for i := range w {
		if i < 6 || len(w)-i < 4 {
			continue
		}
		rest := w[i:]
		if !opensWord(rest) || onlyArticle(w[:i]) {
			continue
		}
		if known := r.isWord(rest) || len(rest) >= minGlued && r.seam(rest) > 0; known && (r.isWord(w[:i]) || glueRight(rest)) {
			return i
		}
	}
	return r.twoWords(w)
}

// afterFinal cuts behind ة and ى, which only end words: المسلحةفي, الهدنةبين.
func (r *Rules) afterFinal(w string) int {
	for i, c := range w {
		if (c == 'ة' || c == 'ى') && i >= 4 {
			if i += utf8.RuneLen(c); len(w)-i >= 4 && (r.isWord(w[:i]) || r.isWord(w[i:])) {
				return i
			}
		}
	}
	return 0
}

// twoWords cuts where two words that the lexicon knows meet, the first as long as may be:
// one with the article before a preposition, or two long ones: الاحتلالمقتل, العملياتمن.
func (r *Rules) twoWords(w string) int {
	stem := afterAl(w)
	for i := len(w) - 4; i >= max(8, stem+8); i-- {
		if !utf8.RuneStart(w[i]) {
			continue
		}
		rest := w[i:]
		if len(rest) <= 12 && ownEnding(rest) {
			continue
		}
		if (stem > 0 && gluedPreposition[arabic.Fold(rest, arabic.Match)] || len(rest) >= 8 && (stem > 0 || len(w) >= 20) && r.isWord(rest)) && r.isWord(w[:i]) {
			return i
		}
	}
	return 0
}

// ownEnding tells an ending that holds a possessive: اقتصادي|اتها is no two words.
func ownEnding(w string) bool {
	for _, e := range []string{"ها", "هم", "هن", "ه", "كم", "نا"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// afterAl returns where behind its article a word goes on, 0 where it has none.
func afterAl(w string) int {
	for _, al := range []string{"ال", "وال", "بال", "وبال", "لل", "ولل", "فال", "كال"} {
		if strings.HasPrefix(w, al) {
			return len(al)
		}
	}
	return 0
}

// onlyArticle tells a stretch that is an article with at most one letter: وال|إسلامية.
func onlyArticle(w string) bool {
	n := afterAl(w)
	return n > 0 && len(w)-n <= 2
}

// gluedPreposition holds prepositions that no word with the article ends in.
var gluedPreposition = wordSet("في علي الي بين من مع عن ضد بعد قبل خلال")

// isWord tells whether the lexicon knows a word, as a name or otherwise.
func (r *Rules) isWord(w string) bool {
	a := r.words.get(arabic.Fold(w, arabic.Match))
	return len(a.hits) > 0 || a.fn != lexicon.FuncNone || r.knownName(w)
}

// opensWord tells whether a stretch starts as a word of its own does in mid-word
// position: with ال, لل or a hamza on or under its alef.
func opensWord(w string) bool {
	if (strings.HasPrefix(w, "ال") || strings.HasPrefix(w, "لل")) && utf8.RuneCountInString(w) > 4 {
		return true
	}
	return strings.HasPrefix(w, "إ") || strings.HasPrefix(w, "أ")
}

// glueRight tells words that are sure enough to cut an unknown word before them.
func glueRight(w string) bool {
	switch arabic.Fold(w, arabic.Match) {
	case "ان", "انه", "انها", "انهم", "الذي", "التي", "الذين":
		return true
	}
	return false
}

// knownName tells whether a word is a name of one word in the lexicon.
func (r *Rules) knownName(w string) bool {
	tok := []arabic.Token{{Kind: arabic.Word, Fold: arabic.Fold(w, arabic.Match)}}
	return len(r.lex.FindName(tok, 0)) > 0
}
