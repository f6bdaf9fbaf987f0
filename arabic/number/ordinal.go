package number

import "isnad/arabic"

// parseOrdinal reads الثالث، الحادي عشر، الثالث والعشرون.
func parseOrdinal(toks []arabic.Token, i int) (Quantity, int, bool) {
	f, at, ok := peek(toks, i)
	if !ok || (f.class != ordinal && f.class != ordTeen) || ofYesterday(toks, at) {
		return Quantity{}, i, false
	}
	q := exactly(f.value)
	q.Ordinal, q.Definite = true, f.def
	next := at + 1
	g, j, ok := peek(toks, next)
	switch {
	case ok && g.class == ten && g.conj == 0 && !g.prep:
		q.Min, next = f.value+10, j+1
	case ok && g.class == tens && g.conj == 'w' && !g.prep:
		q.Min, next = f.value+g.value, j+1
	case f.class == ordTeen:
		return Quantity{}, i, false
	}
	q.Max = q.Min
	return classify(toks, i, next, q), next, true
}

// ofYesterday tells أول من أمس and أول أمس, which are days.
func ofYesterday(toks []arabic.Token, at int) bool {
	for k := at + 1; k <= at+2 && k < len(toks); k++ {
		if toks[k].Fold == "امس" {
			return true
		}
		if toks[k].Fold != "من" {
			return false
		}
	}
	return false
}
