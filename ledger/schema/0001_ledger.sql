-- Words in braces differ between the two databases; see migrate.go.

-- The chain's end as it stands, and how search terms were made.
CREATE TABLE ledger (
	one   {int} PRIMARY KEY CHECK (one = 1),
	id    TEXT NOT NULL,   -- random, told in merges
	seq   {int} NOT NULL,  -- of the last entry
	head  {blob} NOT NULL, -- its hash
	terms TEXT NOT NULL    -- Ledger.termVersion of the search index
) {strict};

-- The chain. Nothing in it is ever changed.
CREATE TABLE entry (
	seq     {int} PRIMARY KEY,
	kind    TEXT NOT NULL,
	id      {blob} NOT NULL UNIQUE, -- hash of kind, content, link and about
	content {blob} NOT NULL,        -- hash of what is said
	link    {blob} NOT NULL,        -- document: hash of its text; claims: id of the document's entry
	about   {blob} NOT NULL,        -- document: its identity
	via     {blob} NOT NULL,        -- document: hash of the raw bytes it was parsed from
	at      {int} NOT NULL,         -- microseconds since 1970, UTC
	hash    {blob} NOT NULL
) {strict};

-- What entries say, by hash, numbered without gaps. A redaction empties the body.
CREATE TABLE content (
	n    {int} PRIMARY KEY,
	hash {blob} NOT NULL UNIQUE,
	body {blob} NOT NULL
) {strict};

-- All below follows from the entries.
CREATE TABLE redaction (
	content {blob} PRIMARY KEY, -- hash of what was taken away
	seq     {int} NOT NULL,
	instead {blob} NOT NULL     -- hash of what is served in its place, empty for nothing
) {tree};

CREATE TABLE document (
	seq       {int} PRIMARY KEY,
	identity  {blob} NOT NULL,
	name      TEXT NOT NULL,  -- the id it was given
	publisher TEXT NOT NULL,
	day       {int} NOT NULL, -- of publication, days since 1970; the least int32 where unknown
	meta      {int} NOT NULL, -- content.n of its description, 0 where taken away
	body      {int} NOT NULL  -- content.n of its text, likewise
) {strict};
CREATE INDEX document_identity ON document (identity);
CREATE INDEX document_body ON document (body);
CREATE INDEX document_name ON document (name);

CREATE TABLE reader (
	n    {int} PRIMARY KEY,
	name TEXT NOT NULL UNIQUE
) {strict};

CREATE TABLE reading (
	seq      {int} PRIMARY KEY,
	document {int} NOT NULL,
	reader   {int} NOT NULL,
	body     {int} NOT NULL, -- content.n, 0 where redacted
	claims   {int} NOT NULL,
	served   {int} NOT NULL  -- 1: the newest of its document
) {strict};
CREATE INDEX reading_document ON reading (document);

CREATE TABLE entity (
	n    {int} PRIMARY KEY,
	name TEXT NOT NULL UNIQUE
) {strict};

-- Search terms of the names that claims call an entity by.
CREATE TABLE spelling (
	entity {int} NOT NULL,
	terms  TEXT NOT NULL,
	PRIMARY KEY (entity, terms)
) {tree};

CREATE TABLE mention (
	entity  {int} NOT NULL,
	reading {int} NOT NULL,
	PRIMARY KEY (entity, reading)
) {tree};

-- The first eight bytes of the ids of a reading's claims, sorted: one row a claim would
-- cost more than the claims themselves.
CREATE TABLE claim (
	reading {int} PRIMARY KEY,
	keys    {blob} NOT NULL
) {strict};

CREATE TABLE judgement (
	seq   {int} PRIMARY KEY,
	claim TEXT NOT NULL, -- a claim's id, or the first of two entities
	other TEXT NOT NULL, -- the second
	body  {int} NOT NULL
) {strict};
CREATE INDEX judgement_claim ON judgement (claim);
CREATE INDEX judgement_other ON judgement (other);

-- The search index as it was when it was last known to be whole: a sum over its rows.
CREATE TABLE seal (
	one  {int} PRIMARY KEY CHECK (one = 1),
	seq  {int} NOT NULL, -- the last entry then
	sum  {blob} NOT NULL
) {strict};

{search}
