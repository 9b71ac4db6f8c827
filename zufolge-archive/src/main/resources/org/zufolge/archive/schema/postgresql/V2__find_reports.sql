-- Sets of terms by rank: the terms are ours, so no text search configuration has a say in them.

CREATE TABLE statement_terms (
    rank  bigint PRIMARY KEY,
    terms tsvector NOT NULL
);
CREATE INDEX statement_terms_terms ON statement_terms USING gin (terms);
ALTER TABLE statement_terms ALTER COLUMN terms SET STATISTICS 1000;

CREATE TABLE report_terms (
    rank  bigint PRIMARY KEY,
    terms tsvector NOT NULL
);
CREATE INDEX report_terms_terms ON report_terms USING gin (terms);
ALTER TABLE report_terms ALTER COLUMN terms SET STATISTICS 1000;
