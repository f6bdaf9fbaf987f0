package pud

import (
	"strings"

	"isnad/arabic/clitic"
	"isnad/arabic/clitic/hashed"
)

var proclitics = map[string]clitic.Proclitic{
	"أ": clitic.Hamza, "و": clitic.Wa, "ف": clitic.Fa, "ب": clitic.Bi,
	"ل": clitic.Li, "ك": clitic.Ka, "س": clitic.Sa,
}

// Gold is the segmentation of w as annotated, with the article cut off and the stem
// restored, which the treebank does not do; both follow from the lemma. The second
// value is the row of the stem. Words that are cut in other ways (typing errors,
// mostly) have ok false.
func Gold(w Word) (s clitic.Segmentation, stem int, ok bool) {
	rows := w.Rows
	last := len(rows) - 1
	for stem < last {
		p := proclitics[plain(rows[stem].Form)]
		if p == 0 || stem+1 == last && shortPrep(rows[stem]) && rows[last].leans() {
			break
		}
		s.Pro |= p
		s.Start += len(rows[stem].Form)
		stem++
	}
	if last-stem > 1 {
		return s, stem, false
	}
	row := rows[stem]
	s.End = s.Start + len(row.Form)
	if last > stem {
		s.Enclitic = plain(rows[last].Form)
	}
	if n := article(row, s.Pro&clitic.Li != 0, s.Enclitic != ""); n >= 0 {
		s.Pro |= clitic.Al
		s.Start += n
	}
	s.Stem = plain(w.Text[s.Start:s.End])
	if s.Enclitic != "" {
		s.Stem = alone(s.Stem, row)
	}
	return s, stem, s.Enclitic == "" || rows[last].pronoun()
}

func (r Row) pronoun() bool { return r.Tag == "PRON" && r.Form != "ما" && r.Form != "من" }

// leans tells whether the row is a pronoun that is never a word of its own.
func (r Row) leans() bool { return r.Tag == "PRON" && r.Sub == "PRP" && len(plain(r.Form)) <= 6 }

func shortPrep(r Row) bool {
	f := plain(r.Form)
	return f == "ب" || f == "ل"
}

// article returns how many bytes of the row's form are the article, −1 for none.
func article(r Row, afterLi, pronoun bool) int {
	if pronoun || r.Tag == "PRON" || r.Tag == "VERB" || r.Tag == "ADP" || r.Tag == "SCONJ" {
		return -1
	}
	lemma := strings.ReplaceAll(r.Lemma, "ٱ", "ا")
	switch {
	case plain(r.Form) == "الله":
		return -1
	case strings.HasPrefix(r.Form, "ال") && !strings.HasPrefix(lemma, "ال"):
		return len("ال")
	case afterLi && strings.HasPrefix(r.Form, "ل") && !strings.HasPrefix(lemma, "ل"):
		return len("ل")
	case afterLi && (strings.HasPrefix(r.Form, "لا") || strings.HasPrefix(r.Form, "لأ")) && len(r.Form) > 8:
		return len("ل")
	case afterLi && strings.HasPrefix(r.Form, "ل") && strings.HasSuffix(r.Form, "ة") && r.Has("Definite=Def"):
		return 0 // للغة: a guess, the treebank does not tell it from لغة in ل and لغة
	}
	return -1
}

// alone spells the stem of a word with a pronoun as it is without.
func alone(stem string, r Row) string {
	cut := func(put string) string { return stem[:len(stem)-2] + put }
	nominal := r.Tag != "VERB" && r.Tag != "AUX"
	switch {
	case strings.HasSuffix(stem, "ت") && nominal:
		if strings.HasSuffix(r.Lemma, "ت") || strings.HasSuffix(stem, "ات") && r.Has("Number=Plur") {
			return stem
		}
		if strings.HasSuffix(stem, "ات") && !strings.HasSuffix(r.Lemma, "ة") {
			return stem
		}
		return cut("ة")
	case strings.HasSuffix(stem, "ا") && strings.HasSuffix(r.Lemma, "ى") && len(stem) > 4:
		return cut("ى")
	case strings.HasSuffix(stem, "و") && !nominal && r.Has("Number=Plur"):
		return stem + "ا"
	case strings.HasSuffix(stem, "ائ"), strings.HasSuffix(stem, "اؤ"):
		return cut("ء")
	case stem == "علي", stem == "إلي", stem == "لدي":
		return cut("ى")
	}
	return stem
}

// plain is s without marks, signs of the lemma's hamzat al-wasl and tatweel.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '`', !hashed.IsLetter(r):
			return -1
		}
		return r
	}, s)
}

// Lessons turns sentences into what clitic.Learn takes.
func Lessons(sents [][]Word) []clitic.Lesson {
	out := make([]clitic.Lesson, len(sents))
	for i, s := range sents {
		l := clitic.Lesson{Words: make([]string, len(s)), Gold: make([]clitic.Segmentation, len(s))}
		for j, w := range s {
			l.Words[j] = w.Text
			g, _, ok := Gold(w)
			if !ok {
				g = clitic.Segmentation{Start: -1}
			}
			l.Gold[j] = g
		}
		out[i] = l
	}
	return out
}
