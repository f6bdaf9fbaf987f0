package gold

import (
	_ "embed"
	"strings"

	"isnad/arabic/clitic"
	"isnad/arabic/pos"
)

//go:embed sentences.txt
var sentences string

var signs = map[string]pos.Tag{
	"V": {Pos: pos.Verb, Tense: pos.Perfect},
	"P": {Pos: pos.Verb, Tense: pos.Perfect, Passive: true},
	"I": {Pos: pos.Verb, Tense: pos.Imperfect},
	"N": {Pos: pos.Noun},
	"J": {Pos: pos.Adj},
}

// Own are lessons from invented sentences, of which only the words with a sign are
// taught. cutter segments them.
func Own(cutter *clitic.Model) []pos.Lesson {
	var out []pos.Lesson
	for line := range strings.Lines(sentences) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		var l pos.Lesson
		for _, f := range strings.Fields(line) {
			word, sign, _ := strings.Cut(f, "/")
			tag, ok := signs[sign]
			if !ok {
				tag = pos.Tag{P: -1}
			}
			l.Words, l.Tags = append(l.Words, word), append(l.Tags, tag)
		}
		l.Segs = cutter.Segment(l.Words)
		out = append(out, l)
	}
	return out
}
