package ledger

import (
	"strconv"
	"strings"
)

// dialect is what differs between the two databases.
type dialect struct {
	name       string
	schema     *strings.Replacer // the words in braces of the schema
	lockSchema string            // taken before a step of the schema, where needed
	lockHead   string            // makes other writers wait
	numbered   bool              // parameters are $1, not ?1
	blob       string            // the type of bytes

	// The search index.
	indexInsert  string // ?1 rowid, ?2 terms
	indexDelete  string // the same, the terms as they were inserted
	indexMatch   string // FROM and WHERE of rows, newest day first: ?1 query, ?2 lowest row, ?3 highest
	indexUpwards string // the same, oldest first; "" where searches are not cut
	indexClear   string
	optimize     string                              // rewrites the search index without what was deleted
	indexTables  []string                            // queries that give all rows of the index, for its seal
	scrub        []string                            // leaves nothing on the disk of what was deleted
	entry        func(b []byte, terms []term) []byte // appends how a row's terms are written
	query        func([][]string) string             // phrases, all of which are wanted
}

// sql writes q for the database.
func (d *dialect) sql(q string) string {
	if d.numbered {
		return strings.ReplaceAll(q, "?", "$")
	}
	return q
}

// sqliteDialect feeds FTS5 our own terms: the ascii tokenizer leaves every letter
// beyond ASCII as it is, and columnsize and contents are not kept.
func sqliteDialect() *dialect {
	return &dialect{
		name: "SQLite",
		blob: "BLOB",
		schema: strings.NewReplacer("{int}", "INTEGER", "{blob}", "BLOB", "{strict}", "STRICT", "{tree}", "WITHOUT ROWID, STRICT",
			"{search}", "CREATE VIRTUAL TABLE words USING fts5(terms, content='', columnsize=0, tokenize='ascii');"),
		indexInsert:  "INSERT INTO words (rowid, terms) VALUES (?1, ?2)",
		indexDelete:  "INSERT INTO words (words, rowid, terms) VALUES ('delete', ?1, ?2)",
		indexMatch:   "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid DESC",
		indexUpwards: "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid",
		indexClear:   "INSERT INTO words (words) VALUES ('delete-all')",
		scrub:        []string{"PRAGMA wal_checkpoint(TRUNCATE)"},
		optimize:     "INSERT INTO words (words) VALUES ('optimize')",
		indexTables: []string{
			"SELECT id, CAST(block AS BLOB) FROM words_data ORDER BY id",
			"SELECT segid * 1000003 + CAST(pgno AS INTEGER), CAST(term AS BLOB) FROM words_idx ORDER BY segid, term",
			"SELECT 0, CAST(k AS BLOB) || x'00' || CAST(v AS BLOB) FROM words_config ORDER BY k",
		},
		entry: joinTerms,
		query: func(phrases [][]string) string {
			out := make([]string, len(phrases))
			for i, p := range phrases {
				out[i] = `"` + strings.Join(p, " ") + `"`
			}
			return strings.Join(out, " AND ")
		},
	}
}

// postgresDialect writes tsvectors itself, so that no parser of the server sees our
// terms.
func postgresDialect() *dialect {
	return &dialect{
		name: "PostgreSQL",
		schema: strings.NewReplacer("{int}", "bigint", "{blob}", "bytea", "{strict}", "", "{tree}", "",
			"{search}", "CREATE TABLE words (id bigint PRIMARY KEY, terms tsvector NOT NULL);\nCREATE INDEX words_terms ON words USING gin (terms);"),
		lockSchema:  "SELECT pg_advisory_xact_lock(1769169508)",
		lockHead:    " FOR UPDATE",
		numbered:    true,
		blob:        "bytea",
		indexInsert: "INSERT INTO words (id, terms) VALUES (?1, CAST(CAST(?2 AS text) AS tsvector))",
		indexDelete: "DELETE FROM words WHERE id = ?1 AND terms = CAST(CAST(?2 AS text) AS tsvector)",
		indexMatch:  "SELECT id FROM words WHERE terms @@ CAST(CAST(?1 AS text) AS tsquery) AND id BETWEEN ?2 AND ?3 ORDER BY id DESC",
		indexClear:  "DELETE FROM words",
		scrub:       []string{"VACUUM content", "VACUUM words", "VACUUM document", "VACUUM spelling", "VACUUM kept"},
		entry:       tsvector,
		query: func(phrases [][]string) string {
			out := make([]string, len(phrases))
			for i, p := range phrases {
				out[i] = "('" + strings.Join(p, "' <-> '") + "')"
			}
			return strings.Join(out, " & ")
		},
	}
}

// joinTerms writes terms for FTS5.
func joinTerms(b []byte, terms []term) []byte {
	for i, t := range terms {
		if i > 0 {
			b = append(b, ' ')
		}
		b = append(b, t.text...)
	}
	return b
}

// tsvector writes terms with their positions. Terms are letters and digits only, so
// that nothing in them needs quoting.
func tsvector(b []byte, terms []term) []byte {
	for i, t := range terms {
		if i > 0 {
			b = append(b, ' ')
		}
		b = append(b, '\'')
		b = append(b, t.text...)
		b = append(b, "':"...)
		b = strconv.AppendInt(b, int64(i+1), 10)
	}
	return b
}
