// Package arabic holds what a program must know to handle written Arabic:
//
//   - Fold makes spellings that readers take for the same the same; FoldMap also
//     knows where each folded byte stood in the original.
//   - Tokenize cuts a text into words, numbers, marks and addresses, Sentences groups
//     them.
//   - Runes turns byte offsets into code point offsets and back.
//   - HasArabic, IsLetter, StripMarks and Invisible answer small questions.
//
// Its subpackages hold the rest of the language, each of use alone: clitic
// (segmentation), morph (conjugation), number, date, name (spellings across scripts),
// lang (which language), pos (part of speech). docs/arabic.md has programs to begin
// with and what was measured.
//
// It knows nothing of conflict or of news. All offsets are byte offsets into the
// text that was given; the text is never rewritten. No input makes a function panic,
// invalid UTF-8 included.
//
// All functions are safe for concurrent use.
package arabic
