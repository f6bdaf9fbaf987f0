// Package pos tells what part of speech the stem of each word of a sentence is,
// above all whether قتل or قصف is a verb here or a noun, and of verbs whether they
// are past or present, active or passive.
//
// A log-linear model decides word by word from left to right over spelling, the
// words around and the tags already given. It was trained on UD Arabic-PUD (see
// README.md for sources and licence), a thousand sentences of news and
// encyclopaedia: nouns, adjectives and names are confused more often than verbs
// with anything. It knows no dictionary but a list of verbs.
//
// Everything is safe for concurrent use.
package pos
