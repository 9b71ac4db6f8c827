package org.zufolge.archive;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** What differs between the two databases: a few types, the one lock, and how a set of terms is kept and asked for. */
enum Dialect {
    SQLITE("sqlite") {
        @Override
        Map<String, String> types() {
            return Map.of(
                    "id", "INTEGER",
                    "bytes", "BLOB",
                    "bytewise", "COLLATE BINARY",
                    "clustered", "WITHOUT ROWID",
                    "merging", MERGE_LESS);
        }

        @Override
        void lock(Handle handle) {
            // A transaction begins with BEGIN IMMEDIATE, see Connections: it has the lock already.
        }

        @Override
        String insertTerms(String table) {
            return "INSERT INTO " + table + " (rowid, terms) VALUES (:rank, :terms)";
        }

        @Override
        String terms(Set<String> terms) {
            return String.join(" ", terms);
        }

        @Override
        String findRanks(String table) {
            return "SELECT rowid AS rank FROM " + table + " WHERE " + table + " MATCH :terms"
                    + " AND rowid >= :from AND rowid < :to ORDER BY rowid DESC LIMIT :limit";
        }

        @Override
        String findNew() {
            // Each new statement is looked up in the index, not each hit of all times among the new ones.
            return "SELECT s.rank FROM statement s CROSS JOIN statement_terms t ON t.rowid = s.rank"
                    + " WHERE s.report > :from AND s.report <= :to AND t.statement_terms MATCH :terms"
                    + " ORDER BY s.report, s.rank DESC";
        }

        @Override
        String findLatest(int handles) {
            return IntStream.rangeClosed(1, handles)
                    .mapToObj(i -> findLatest("?" + i, "?" + (handles + 1), "?" + (handles + 2), "?" + (handles + 3)))
                    .collect(Collectors.joining(" UNION "));
        }

        /** Of the span before as many as are wanting still: they are counted, as to sort both together would take longer. */
        private String findLatest(String handle, String low, String high, String limit) {
            String span = " FROM card_handle WHERE handle = " + handle + " AND rank >= " + low + " AND rank < " + high
                    + " AND span = (" + high + " - 1) / " + Rank.SPAN;
            String latest = " ORDER BY rank DESC LIMIT " + limit;
            return "SELECT rank FROM (SELECT rank" + span + latest + ") UNION SELECT rank FROM (SELECT rank" + span
                    + " - 1" + latest + " - (SELECT count(*) FROM (SELECT 1" + span + " LIMIT " + limit + ")))";
        }

        @Override
        String term(String term) {
            return '"' + term + '"';
        }

        @Override
        String all() {
            return " AND ";
        }

        @Override
        String any() {
            return " OR ";
        }

        @Override
        String without(String wanted, String unwanted) {
            return "(" + wanted + " NOT " + unwanted + ")";
        }
    },

    POSTGRESQL("postgresql") {
        @Override
        Map<String, String> types() {
            return Map.of(
                    "id", "bigint", "bytes", "bytea", "bytewise", "COLLATE \"C\"", "clustered", "", "merging", "");
        }

        @Override
        void lock(Handle handle) {
            handle.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:number)) AS locked")
                    .bind("number", LOCK)
                    .mapTo(Integer.class)
                    .one();
        }

        @Override
        String insertTerms(String table) {
            return "INSERT INTO " + table + " (rank, terms) VALUES (:rank, CAST(:terms AS tsvector))";
        }

        @Override
        String terms(Set<String> terms) {
            return terms.stream().map(this::term).collect(Collectors.joining(" "));
        }

        @Override
        String findRanks(String table) {
            return "SELECT rank FROM " + table + " WHERE terms @@ CAST(:terms AS tsquery)"
                    + " AND rank >= :from AND rank < :to ORDER BY rank DESC LIMIT :limit";
        }

        @Override
        String findNew() {
            return "SELECT s.rank FROM statement s JOIN statement_terms t ON t.rank = s.rank"
                    + " WHERE s.report > :from AND s.report <= :to AND t.terms @@ CAST(:terms AS tsquery)"
                    + " ORDER BY s.report, s.rank DESC";
        }

        @Override
        String findLatest(int handles) {
            // One plan for all: to plan a part for each handle takes longer than to find the cards.
            String names = String.join(", ", Collections.nCopies(handles, "?"));
            String limit = " ORDER BY rank DESC LIMIT w.most";
            return IntStream.rangeClosed(0, 1)
                    .mapToObj(back -> "(SELECT rank FROM card_handle WHERE span = (w.high - 1) / " + Rank.SPAN + " - "
                            + back + " AND handle = h.handle COLLATE \"C\" AND rank >= w.low AND rank < w.high"
                            + limit + ")")
                    .collect(Collectors.joining(
                            " UNION ALL ",
                            "SELECT DISTINCT k.rank FROM unnest(CAST(ARRAY[" + names + "] AS text[])) AS h (handle)"
                                    + " CROSS JOIN (VALUES (CAST(? AS bigint), CAST(? AS bigint), CAST(? AS bigint)))"
                                    + " AS w (low, high, most) CROSS JOIN LATERAL (SELECT rank FROM (",
                            ") AS two" + limit + ") AS k"));
        }

        @Override
        String term(String term) {
            return "'" + term + "'";
        }

        @Override
        String all() {
            return " & ";
        }

        @Override
        String any() {
            return " | ";
        }

        @Override
        String without(String wanted, String unwanted) {
            return "(" + wanted + " & !" + unwanted + ")";
        }
    };

    /**
     * Each batch leaves parts of an index; to merge them by sixteens and not by fours takes a third off what indexing costs,
     * and searches, which look into a few more, take no longer.
     */
    private static final String MERGE_LESS = "INSERT INTO report_terms (report_terms, rank) VALUES ('automerge', 16);"
            + " INSERT INTO statement_terms (statement_terms, rank) VALUES ('automerge', 16);";

    /** "zufolge" in ASCII: the number of the one lock that writers take. */
    private static final long LOCK = 0x7A75666F6C6765L;

    private final String folder;

    Dialect(String folder) {
        this.folder = folder;
    }

    /** Where the part of its schema lies that is its own. */
    String folder() {
        return folder;
    }

    /** What the placeholders in the common schema stand for. */
    abstract Map<String, String> types();

    /** Waits until no other transaction writes; the lock is held until this one ends. */
    abstract void lock(Handle handle);

    /** Inserts {@code :terms} at {@code :rank}. */
    abstract String insertTerms(String table);

    /** A set of terms as its index takes it. Terms consist of a-z, 0-9, {@code _} and {@code =}, so none needs escaping. */
    abstract String terms(Set<String> terms);

    /** The ranks from {@code :from} to before {@code :to} that match {@code :terms}, highest first, {@code :limit} at most. */
    abstract String findRanks(String table);

    /** The ranks of statements that match {@code :terms} in reports after {@code :from} up to {@code :to}, by arrival. */
    abstract String findNew();

    /**
     * The ranks of the latest cards under each of so many handles, each once: at most so many under each handle, at no
     * greater cost. Its parameters are the handles, the lowest rank, the one above the highest, in the same or the next
     * {@linkplain Rank#span span}, and the limit.
     */
    abstract String findLatest(int handles);

    // What a condition is made of.

    abstract String term(String term);

    abstract String all();

    abstract String any();

    abstract String without(String wanted, String unwanted);
}
