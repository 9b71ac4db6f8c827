package org.zufolge.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Hit;
import org.zufolge.archive.Page;
import org.zufolge.archive.ReportLine;

/**
 * Something that was found: a statement, or a whole report.
 *
 * @param source whose statement it is; null where that is not said, or for a report
 * @param words what is said; null for a report
 * @param href where it stands
 * @param day when
 * @param outlet where
 * @param headline of the report
 * @param story the address of its story
 */
public record HitRow(
        @Nullable String source,
        @Nullable String words,
        String href,
        String day,
        String outlet,
        String headline,
        String story) {

    /**
     * A page of them.
     *
     * @param rows what is on it
     * @param next where the next begins; null on the last
     */
    public record Rows(List<HitRow> rows, @Nullable String next) {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    static Rows statements(Page<Hit> page, Wording wording) {
        return new Rows(page.items().stream().map(hit -> of(hit, wording)).toList(), page.next());
    }

    static Rows reports(Page<ReportLine> page, Wording wording) {
        return new Rows(
                page.items().stream()
                        .map(report -> of(report, null, null, Link.report(report.key()), wording))
                        .toList(),
                page.next());
    }

    private static HitRow of(Hit hit, Wording wording) {
        return of(
                hit.report(),
                Plain.ofNullable(hit.source()),
                Plain.of(hit.words()),
                Link.statement(hit.report().key(), hit.statement()),
                wording);
    }

    private static HitRow of(
            ReportLine report, @Nullable String source, @Nullable String words, String href, Wording wording) {
        String headline = Plain.ofNullable(report.headline());
        String outlet = Plain.ofNullable(report.outlet());
        return new HitRow(
                source,
                words,
                href,
                wording.day(report.day()),
                outlet == null ? wording.say("outlet.unknown") : outlet,
                headline == null ? wording.say("report.untitled") : headline,
                Link.story(report.story()));
    }
}
