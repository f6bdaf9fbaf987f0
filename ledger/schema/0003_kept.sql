-- What a picture found out about a reading, so that the next need not. It follows from the
-- entries, is no part of the chain, and may be dropped at any time.
CREATE TABLE kept (
	reading {int} PRIMARY KEY,
	body    {blob} NOT NULL -- a sum of the rest, and what Keep was given
) {strict};

-- By what all rows of kept were made: the program and its words. Another drops them.
CREATE TABLE keeper (
	one  {int} PRIMARY KEY CHECK (one = 1),
	name TEXT NOT NULL
) {strict};
