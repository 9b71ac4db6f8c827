package org.zufolge.archive;

import java.time.LocalDate;

/**
 * The order in which reports and statements are shown, as one number: by day, within a day by arrival, within a report by
 * place. The higher comes first; both databases sort and cut by it alone, so that they agree.
 *
 * <p>From the highest bit: 20 for the day since 1900, 27 for the report, 16 for the statement.
 */
final class Rank {
    private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long LAST_DAY = FIRST_DAY + (1 << 20) - 2;
    private static final int STATEMENT_BITS = 16;
    private static final int REPORT_BITS = 27;

    private static final int SPAN_BITS = 4;

    /** Days of a span. */
    static final int SPAN_DAYS = 1 << SPAN_BITS;

    /** Ranks of a span. */
    static final long SPAN = 1L << SPAN_BITS + REPORT_BITS + STATEMENT_BITS;

    /** How many statements of a report can be told apart. */
    static final int STATEMENTS = (1 << STATEMENT_BITS) - 1;

    private static final long REPORTS = (1L << REPORT_BITS) - 1;

    private Rank() {}

    /** Of a report: higher than its statements'. */
    static long of(LocalDate day, long report) {
        if (report > REPORTS) {
            throw new ArchiveException("the archive is full: it holds " + REPORTS + " reports");
        }
        return first(day) | report << STATEMENT_BITS | STATEMENTS;
    }

    /** Of a statement by its place in the report, from 0. */
    static long of(LocalDate day, long report, int statement) {
        return of(day, report) - 1 - statement;
    }

    /** The report that a rank belongs to. */
    static long report(long rank) {
        return rank >> STATEMENT_BITS & REPORTS;
    }

    /** The number of the days that a rank lies in, sixteen at a time. */
    static long span(long rank) {
        return rank / SPAN;
    }

    /** The lowest of a day; days out of range are taken for the first or last in it. */
    static long first(LocalDate day) {
        long number = Math.max(FIRST_DAY, Math.min(LAST_DAY, day.toEpochDay())) - FIRST_DAY;
        return number << REPORT_BITS + STATEMENT_BITS;
    }

    /** The lowest above all of a day. */
    static long afterLast(LocalDate day) {
        return first(day) + (1L << REPORT_BITS + STATEMENT_BITS);
    }
}
