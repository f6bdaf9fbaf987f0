// Package ledger keeps documents, the claims that readers found in them, and people's
// judgements, for ever: entries are only ever added, each carries the hash of the one
// before, and Verify recomputes all. A ledger is one SQLite file or one PostgreSQL
// schema; both pass the same tests. docs/ledger.md describes the format.
//
// What an entry says is kept apart from the chain, by hash, so that Redact can take a
// text away and the chain still holds. Everything else in the database (which reading
// is served, who is mentioned where, the search index) follows from the entries alone
// and can be made again from them.
//
// Records gives documents with their claims, Claims claims alone, Judgements what people
// decided, all as of a day and by a reader as a View says; Search finds sentences.
//
// A Ledger is safe for concurrent use, and so is one database for several processes:
// one writes at a time, the others wait. No SQL is written outside this package. It
// does not know how claims are found, nor who is who across documents.
package ledger
