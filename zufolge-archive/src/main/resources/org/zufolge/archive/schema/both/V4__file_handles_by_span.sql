-- Handles lie by spans of sixteen days, see the class Rank: what arrives together lies together, and a batch of reports does
-- not change a page for nearly each of its handles.

CREATE TABLE card_handle_by_span (
    span   bigint NOT NULL,
    handle text ${bytewise} NOT NULL,
    rank   bigint NOT NULL,
    PRIMARY KEY (span, handle, rank)
) ${clustered};
INSERT INTO card_handle_by_span (span, handle, rank)
    SELECT rank / 140737488355328 AS span, handle, rank FROM card_handle ORDER BY span, handle, rank;

DROP TABLE card_handle;
ALTER TABLE card_handle_by_span RENAME TO card_handle;
