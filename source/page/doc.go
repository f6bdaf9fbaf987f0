// Package page reads one web page: the article's text without menus, related lists,
// captions and share bars, and what the page says of itself: title, author, publisher,
// day of publication, language, canonical address.
//
// The text comes from go-readability on a tree that was cleaned first and is sifted
// after; why that one is told in docs/sources.md, with the figures of all that were
// tried. Fetching, charsets and frames are not here: a page is UTF-8 bytes.
//
// All functions are safe for concurrent use.
package page
