// Package lone judges sentences that stand alone, with no article around them: does
// this one itself report an event of a family, or only mention such events (as
// background, in general, as a fear, as a figure of speech)? It also ranks a
// sentence's claims, the event that it is about first.
//
// The judge is a small linear model over the sentence's words and the claims that a
// reader made in it, learned from human votes (see README.md). It finds no events
// of its own and knows no reader.
package lone
