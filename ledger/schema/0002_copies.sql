-- Entries of kind copy are found by both of the documents that they speak of.
CREATE INDEX entry_copy_of ON entry (about) WHERE kind = 'copy';
CREATE INDEX entry_copy_in ON entry (link) WHERE kind = 'copy';
