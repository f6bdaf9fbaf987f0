// Package source is where text comes from: files, folders, addresses and standard
// input become documents. What an input is, is told by its content, never by its name;
// each kind has one reader in one table, and what lies in a container is read by the
// same table. Bytes are decoded (byte order mark, UTF-8, the charset declared, then
// windows-1256 or ISO-8859-6), and whatever cannot be read becomes one Problem with
// file and line while the rest goes on.
//
// Memory stays bounded: no more than one record, page or message is held at a time. The
// formats live in packages below this one. The package knows nothing of claims.
package source
