// Package number reads the count phrases of Arabic: digits, number words and their
// compounds, ranges, "about", "at least" and "up to", and the vague plurals
// (عشرات، مئات). It tells a count from an ordinal, a percentage, a year, a part of a
// date or of a clock time, a measure, and from the number in a name (طراز 57).
//
// It does not say what is counted, nor where the noun phrase ends: the caller does.
// It reads tokens of package arabic and never fails: what it cannot read is simply
// no number. All functions are safe for concurrent use.
package number
