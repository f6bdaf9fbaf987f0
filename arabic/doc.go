// Package arabic holds what a program must know to handle written Arabic: folding
// with offsets kept, sentences and words. Its subpackages hold the rest of the
// language, each of use alone: clitic (segmentation), morph (conjugation),
// number, date, name (spellings across scripts), lang (which language).
//
// It knows nothing of conflict or of news. All offsets are byte offsets into the
// text that was given; the text is never rewritten.
//
// All functions are safe for concurrent use.
package arabic
