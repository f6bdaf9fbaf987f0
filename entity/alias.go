package entity

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// aliasWords stand between a name and another of the same person: «… المعروف بأبي نوح».
var aliasWords = map[string]bool{
	"المعروف": true, "المعروفة": true, "والمعروف": true, "الملقب": true, "الملقبة": true, "والملقب": true, "المكني": true, "والمكني": true, "الشهير": true, "المشهور": true,
	"الشهيرة": true, "المكناة": true,
}

// aliases reads what stands behind the name of a person: another name of theirs.
func (d *local) aliases() {
	runes := (*arabic.Runes)(nil)
	for i := range d.mentions {
		s := d.shapes[i]
		if s.kind != Person || !s.full && s.id == "" || s.rel != Is {
			continue
		}
		if runes == nil {
			runes = d.textRunes()
		}
		from := runes.ToByte(d.mentions[i].End)
		text := d.rec.Text[from:runes.ToByte(min(d.mentions[i].End+60, runes.Len()))]
		if name := d.r.aliasIn(text); len(name) > 0 && !slices.Equal(name, s.name) {
			own := *s // shapes are shared by all mentions of these words
			own.also = append(slices.Clone(s.also), name)
			d.shapes[i] = &own
			if len(name) > 1 {
				d.mentions[i].Also = append(d.mentions[i].Also, keyOf(name))
			}
		}
	}
}

// aliasIn reads «المعروف بأبي نوح» at the start of a text: the words of the name, nil
// for none.
func (r *Resolver) aliasIn(text string) []string {
	toks := arabic.Tokenize(text)
	i := 0
	for i < len(toks) && toks[i].Kind == arabic.Mark && strings.Contains(",،(", toks[i].Fold) {
		i++
	}
	if i >= len(toks) || !aliasWords[toks[i].Fold] {
		return nil
	}
	i++
	for i < len(toks) && (toks[i].Kind == arabic.Mark && strings.Contains("\"«“ـ", toks[i].Fold) || toks[i].Fold == "باسم" || toks[i].Fold == "ب") {
		i++
	}
	j := i
	for j < len(toks) && toks[j].Kind == arabic.Word && j-i < 4 {
		j++
	}
	if j == i {
		return nil
	}
	for ; j > i; j-- { // the longest run of words that is a name
		words := strings.TrimPrefix(text[toks[i].Start:toks[j-1].End], "ب")
		s := r.shapeOf(words, "")
		if s.kind == Person && s.id == "" && len(s.name) > 0 && (s.full || kunya(s.name[0])) {
			return s.name
		}
	}
	return nil
}
