// Package entity finds out who is who: the mentions that claims make of people,
// groups, forces, states and places become entities, within a document and across
// documents. Every join says why it was made, what people judge (same, not the same)
// wins and can be undone, and mentions are never changed.
//
// Resolution is a pure function of the documents and judgements it is given; their
// order does not matter. A Resolver keeps a cache and is for one goroutine; what it
// returns is not tied to it.
//
// It does not know events, pages or how documents are kept.
package entity
