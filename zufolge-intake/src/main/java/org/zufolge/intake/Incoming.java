package org.zufolge.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.report.Report;

/**
 * A report as it came in, with what its wrapping says beyond what a reader of text needs.
 *
 * @param report the report; its date is the day as the source writes it, in the source's own time zone
 * @param where the file, with entry, line or item
 * @param authors who wrote it, in order
 * @param credits the agencies it names as its own sources, as it writes them: {@code dpa}, {@code Reuters}
 * @param moment when it was published, where that is given to the minute and with its time zone
 * @param excerpt whether this is only what a feed shows of it: the whole stands at the report's address
 * @param notes what was left out for a reason, each the rest of a sentence that begins with {@code where}: a date that
 *     lies in the future or is none
 */
public record Incoming(
        Report report,
        String where,
        List<String> authors,
        List<String> credits,
        @Nullable Instant moment,
        boolean excerpt,
        List<String> notes) {
    public Incoming {
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        notes = List.copyOf(notes);
    }

    /**
     * The same with what {@code other}, a shorter telling of it, knows of its wrapping and this does not: headline, date,
     * outlet, address, authors and agencies. Text, place and notes are this one's.
     */
    public Incoming or(Incoming other) {
        Report fallback = other.report();
        Report filled = report.headline(report.headline() != null ? report.headline() : fallback.headline())
                .published(report.published() != null ? report.published() : fallback.published())
                .outlet(report.outlet() != null ? report.outlet() : fallback.outlet())
                .url(report.url() != null ? report.url() : fallback.url());
        return new Incoming(
                filled,
                where,
                authors.isEmpty() ? other.authors : authors,
                credits.isEmpty() ? other.credits : credits,
                moment != null ? moment : other.moment,
                excerpt,
                notes);
    }
}
