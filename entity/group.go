package entity

import (
	"slices"
	"strings"

	"isnad/lexicon"
)

// group reads a mention that names an unlisted group: a noun for groups with a name
// in quotation marks, or with words that are no words of the language.
func (p *parse) group() *shape {
	first := 0
	for first < len(p.words) && (p.words[first].point || p.words[first].title) {
		first++
	}
	rel := Is
	for first < len(p.words) && !groupNoun(&p.words[first]) {
		w := &p.words[first]
		switch {
		case w.office && !w.plural && first == 0:
			rel = Lead
		case w.noun != nil && (w.noun.Member || w.noun.Class&(lexicon.Person|lexicon.Group|lexicon.Number) != 0) || w.fold == "من":
			if rel == Is {
				rel = Part
			}
		default:
			return p.quotedName()
		}
		first++
	}
	if first >= len(p.words)-1 || p.words[first].plural {
		return nil
	}
	head := &p.words[first]
	last, sure := p.nameEnd(first + 1)
	if last == first+1 {
		return nil
	}
	tail := folds(p.words[first+1 : last])
	s := &shape{kind: Group, rel: rel, name: tail, full: sure, weak: !sure, head: head.stem, typoTail: strings.Join(tail, " "), shown: p.named(first, last)}
	return s
}

// groupNoun tells a singular noun that heads the names of groups.
func groupNoun(w *word) bool {
	return w.noun != nil && w.noun.Head && w.noun.Class&lexicon.Group != 0 && !w.plural && !w.definite()
}

// nameEnd returns where a group's name that starts at word i ends: quoted words all
// belong to it; without marks only words that the lexicon does not have do. It is not
// sure of words without marks, unless they are announced: «حركة المرور», «شبكة واسعة».
func (p *parse) nameEnd(i int) (end int, sure bool) {
	j := i
	if p.words[i].quote || p.quotedFrom(i) {
		for j < len(p.words) && p.words[j].quote == p.words[i].quote && !p.words[j].prep && j-i < 5 {
			j++
		}
		return j, true
	}
	for j < len(p.words) && j-i < 3 && !p.words[j].known && !p.words[j].prep && len(p.words[j].fold) > 4 {
		j++
	}
	return j, slices.ContainsFunc(p.words[:i], func(w word) bool { return w.point && naming[w.fold] })
}

// naming are pointers that announce a name.
var naming = map[string]bool{
	"تسمي": true, "يسمي": true, "المسماة": true, "المسمي": true, "سمي": true, "سميت": true, "تدعي": true, "يدعي": true, "المعروف": true, "المعروفة": true, "يعرف": true,
}

// quotedFrom tells whether the whole mention stands in quotation marks.
func (p *parse) quotedFrom(i int) bool { return i > 0 && p.words[i-1].quote && p.words[0].quote }

// quotedName: a mention of two words or more wholly in quotation marks, without a
// noun for its kind. It names nothing by itself, but may repeat a group's name.
func (p *parse) quotedName() *shape {
	if len(p.words) < 2 || len(p.words) > 4 || !p.words[0].quote || !p.words[len(p.words)-1].quote {
		return nil
	}
	return &shape{kind: Group, rel: Is, name: folds(p.words), shown: p.written(0, len(p.words))}
}
