-- Cards lie and are found by rank, which is a number: by day, and of a day the last that came first. Only terms are counted.

CREATE TABLE card_by_rank (
    rank  ${id} PRIMARY KEY,
    key   text ${bytewise} NOT NULL,
    story text ${bytewise} NOT NULL,
    day   bigint NOT NULL,
    body  ${bytes} NOT NULL
);
INSERT INTO card_by_rank (rank, key, story, day, body)
    SELECT (CASE WHEN day < -25567 THEN 0 WHEN day > 1023007 THEN 1048574 ELSE day + 25567 END) * 8796093022208
            + (row_number() OVER (ORDER BY day, key)) * 65536 + 65535,
        key, story, day, body
    FROM card;

CREATE TABLE card_handle_by_rank (
    handle text ${bytewise} NOT NULL,
    rank   bigint NOT NULL,
    PRIMARY KEY (handle, rank)
) ${clustered};
INSERT INTO card_handle_by_rank (handle, rank)
    SELECT h.handle, c.rank FROM card_handle h JOIN card_by_rank c ON c.key = h.key ORDER BY h.handle, c.rank;

DROP TABLE card_handle;
DROP TABLE card;
ALTER TABLE card_by_rank RENAME TO card;
ALTER TABLE card_handle_by_rank RENAME TO card_handle;
CREATE UNIQUE INDEX card_key ON card (key);
DELETE FROM handle WHERE substr(handle, 1, 2) <> 't:';

${merging}
