-- What both databases hold. Days are days since 1970-01-01; a rank sorts newest first, see the class Rank.

CREATE TABLE report (
    id         ${id} PRIMARY KEY,          -- in the order of arrival, from 1, without a gap
    key        text ${bytewise} NOT NULL UNIQUE,
    day        bigint NOT NULL,
    outlet     text,
    headline   text,
    story      text ${bytewise} NOT NULL,
    reprint_of text ${bytewise},           -- the key of the report that it reprints
    novelty    double precision NOT NULL,
    reading    ${bytes} NOT NULL           -- the reading as JSON, deflated
);
CREATE INDEX report_story ON report (story, id);

CREATE TABLE story (
    id      text ${bytewise} PRIMARY KEY,
    title   text,                          -- the first headline among its reports
    first   bigint NOT NULL,               -- the earliest day of its reports
    latest  bigint NOT NULL,               -- the highest rank of its reports
    reports bigint NOT NULL,
    outlets bigint NOT NULL
);
CREATE UNIQUE INDEX story_latest ON story (latest);

CREATE TABLE story_outlet (
    story  text ${bytewise} NOT NULL,
    outlet text ${bytewise} NOT NULL,
    PRIMARY KEY (story, outlet)
) ${clustered};

CREATE TABLE outlet (
    name       text ${bytewise} PRIMARY KEY,
    reports    bigint NOT NULL,
    statements bigint NOT NULL,
    unnamed    bigint NOT NULL             -- of these, whose source has no name
);

-- The shelf of the story step.
CREATE TABLE card (
    key     text ${bytewise} PRIMARY KEY,
    story   text ${bytewise} NOT NULL,
    day     bigint NOT NULL,
    handles ${bytes} NOT NULL,             -- UTF-8, each with its length before it
    body    ${bytes} NOT NULL
);

CREATE TABLE card_handle (
    handle text ${bytewise} NOT NULL,
    day    bigint NOT NULL,
    key    text ${bytewise} NOT NULL,
    PRIMARY KEY (handle, day, key)
) ${clustered};

CREATE TABLE handle (
    handle text ${bytewise} PRIMARY KEY,
    cards  bigint NOT NULL
) ${clustered};

-- How many of each there are: one row, lest they be counted anew.
CREATE TABLE total (
    reports    bigint NOT NULL,
    statements bigint NOT NULL,
    stories    bigint NOT NULL,
    cards      bigint NOT NULL
);
INSERT INTO total VALUES (0, 0, 0, 0);

-- Statements, as they are shown when found.
CREATE TABLE statement (
    rank   ${id} PRIMARY KEY,
    report bigint NOT NULL,
    id     text NOT NULL,                  -- within its reading
    source text,
    spans  text NOT NULL,                  -- of its content: 12-40 57-80
    words  text NOT NULL                   -- of its content
);
CREATE INDEX statement_report ON statement (report, rank);

-- Saved searches.
CREATE TABLE alert (
    name   text ${bytewise} PRIMARY KEY,
    query  text NOT NULL,
    target text NOT NULL,
    mark   bigint NOT NULL                 -- the last report whose hits were acknowledged
);

-- What a feed's server said when it was last asked.
CREATE TABLE seen (
    url           text ${bytewise} PRIMARY KEY,
    etag          text,
    last_modified text,
    moment        bigint NOT NULL          -- seconds since 1970-01-01T00:00Z
);
