// Package wording says a claim in plain words, in Arabic or English, always as a
// report: "X reports that Y said: …", never as a fact. It gives parts rather than a
// string, so that a terminal or a page can dress the data in them.
//
// It knows nothing of terminals, pages or how claims are found.
package wording
