// Package document holds one text with its identity, publisher, author, dateline,
// day of publication and language, and tells the lines in it that are furniture
// (bylines, datelines, related stories, tags) from what it reports.
//
// It does not know what the text says, nor where it came from.
package document
