package org.zufolge.intake;

/** What came of one thing that was handed in: a report, or one line that says why there is none. */
public sealed interface Arrival {
    /** A report. */
    record Arrived(Incoming incoming) implements Arrival {}

    /**
     * Something that could not be read, or not to its end; what stands behind it is read all the same where it can be.
     *
     * @param where the file, with entry, line or item: {@code news.zip!a.html}, {@code news.jsonl:12}, {@code feed.xml#3}
     * @param why the rest of a sentence that begins with {@code where}, in one line: {@code is empty}
     */
    record Refused(String where, String why) implements Arrival {}
}
