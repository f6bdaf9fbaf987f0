// Package clitic cuts an Arabic word into the small words that are written with it
// and the stem between them: وبمدينتهم is و + ب + مدينة + هم. Which cut is right
// hangs on the words around, so a whole sentence is given at once.
//
// The choice is made by a log-linear model over all cuts that the orthography
// allows (Candidates), trained on UD Arabic-PUD; see README.md beside the weights
// for sources and licence. It knows no roots and no vowels, does not cut words
// that lost their spaces (يامحمد), and leaves a second object pronoun (أعطانيه)
// on the stem.
//
// Offsets are byte offsets into the word given. Everything is safe for concurrent
// use.
package clitic
