// Package source is where text comes from: files, folders and standard input
// become documents. What a file is, is told by its content, never by its name; each
// kind has one reader in one table. Bytes are decoded (byte order mark, UTF-8, the
// charset declared, then windows-1256 or ISO-8859-6), and whatever cannot be read
// becomes one Problem with file and line while the rest goes on.
//
// Memory stays bounded: no more than one record, of at most Options.MaxRecord bytes,
// is held at a time. The package knows nothing of claims.
package source
