package reading

import "isnad/document"

// maxRoom is the most tokens of a document whose working memory is kept for the next.
const maxRoom = 1 << 15

// room is working memory for a document, of one that is done where there is any.
func (r *Rules) room(d *document.Document) *state {
	o, _ := r.rooms.Get().(*state)
	if o == nil {
		o = new(state)
	}
	clear(o.quoteAt)
	clear(o.heads)
	*o = state{
		r: r, lex: r.lex, d: d,
		toks: o.toks[:0], spelt: o.spelt[:0], fills: o.fills[:0], t: o.t[:0], sents: o.sents[:0],
		mentions: o.mentions[:0], quantities: o.quantities[:0],
		phrasesAt: o.phrasesAt[:0], npAt: o.npAt[:0], npOf: o.npOf[:0],
		triggers: o.triggers[:0], preds: o.preds[:0], predAt: o.predAt[:0],
		predsBy: o.predsBy[:0], trigsBy: o.trigsBy[:0], scopesBy: o.scopesBy[:0],
		quoteAt: o.quoteAt, quotes: o.quotes[:0], scopes: o.scopes[:0],
		scales: o.scales, tries: o.tries, room: o.room[:0], voices: o.voices[:0], senses: o.senses[:0],
		heads: o.heads, keys: o.keys[:0], named: o.named[:0], stems: o.stems[:0], tags: o.tags[:0],
	}
	return o
}

// scales are what weighs events and their roles, kept for the room that they have made.
type scales struct {
	event eventWeigher
	roles weigher
}

// leave gives the working memory back; nothing may point into it any more.
func (s *state) leave() {
	if len(s.toks) <= maxRoom {
		s.r.rooms.Put(s)
	}
}

// cleared returns room for n zero values, in a where they fit.
func cleared[T any](a []T, n int) []T {
	if n > cap(a) {
		return make([]T, n, n+n/4)
	}
	a = a[:n]
	clear(a)
	return a
}
