package ledger

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// mask stands for each code point of a name that was taken away, so that offsets stay
// true.
const mask = '█'

// maskName covers a name wherever s spells it, vowel marks and variants of letters
// aside, also with a conjunction or preposition before it. It returns how often.
func maskName(s, name string) (string, int) {
	want := arabic.Tokenize(name)
	if len(want) == 0 {
		return s, 0
	}
	toks := arabic.Tokenize(s)
	var out strings.Builder
	at, n := 0, 0
	for i := 0; i+len(want) <= len(toks); i++ {
		lead, ok := sameName(toks[i:i+len(want)], want)
		if !ok {
			continue
		}
		start, end := toks[i].Start, toks[i+len(want)-1].End
		if lead != "" {
			_, n := arabic.FoldMap(s[start:end], arabic.Search).Span(0, len(lead))
			start += n
		}
		out.WriteString(s[at:start])
		for range s[start:end] {
			out.WriteRune(mask)
		}
		at, n = end, n+1
		i += len(want) - 1
	}
	out.WriteString(s[at:])
	return out.String(), n
}

// leads are the letters that may be written before a name.
var leads = []string{"", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"}

// sameName reports whether toks spell the name, and which letters stand before it.
func sameName(toks, want []arabic.Token) (lead string, ok bool) {
	for i := 1; i < len(want); i++ {
		if searchFold(toks[i].Fold) != searchFold(want[i].Fold) {
			return "", false
		}
	}
	lead, ok = strings.CutSuffix(searchFold(toks[0].Fold), searchFold(want[0].Fold))
	return lead, ok && slices.Contains(leads, lead)
}

func searchFold(s string) string { return strings.ToLower(arabic.Fold(s, arabic.Search)) }

// names are the parts of a description in which a person's name can stand. The id that
// a document was given is not among them: claims are numbered by it.
func (m *meta) names() []*string {
	return []*string{&m.title, &m.publisher, &m.author, &m.dateline, &m.url}
}

// maskMeta covers a name in a description and returns how often.
func (m *meta) mask(name string) int {
	n := 0
	for _, f := range m.names() {
		s, k := maskName(*f, name)
		*f = s
		n += k
	}
	return n
}
