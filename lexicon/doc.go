// Package lexicon holds what words mean here: event frames, verbs and formulas of
// attribution, words that change modality, groups, forces, offices, people, places,
// and common nouns with their class. The data are plain text files, embedded, that
// a user's folder overlays; docs/lexicon.md says how a row is written.
//
// It knows no grammar: which words stand together is the reader's business. A
// loaded Lexicon is never changed and is safe for concurrent use.
package lexicon
