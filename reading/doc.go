// Package reading turns a document into claims: words, mentions, noun phrases,
// clauses and frames, modality, sources, coreference, dates, claims, one pass a
// file, in that order. Meaning comes from package lexicon; grammar is here.
//
// It knows nothing of where texts come from, nor of where claims go.
package reading
