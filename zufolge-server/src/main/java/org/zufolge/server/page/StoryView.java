package org.zufolge.server.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.stories.account.StoryReport;

/**
 * A story on its own page.
 *
 * @param card its head
 * @param reports its reports in time, reprints below what they reprint
 * @param claims what is claimed
 * @param graph who feeds whom; null where no origin is known
 */
public record StoryView(
        StoryCard card,
        List<ReportRow> reports,
        List<ClaimView> claims,
        @Nullable ProvenanceGraph graph) {
    public StoryView {
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
    }

    /**
     * A report.
     *
     * @param key its key
     * @param day its day
     * @param outlet who published it
     * @param headline its headline
     * @param novelty the share of its words that are not in what it reprints, in words; empty where it reprints none
     * @param reprints those that reprint it
     */
    public record ReportRow(
            String key, String day, String outlet, String headline, String novelty, List<ReportRow> reprints) {
        public ReportRow {
            reprints = List.copyOf(reprints);
        }
    }

    static StoryView of(Told story, Wording wording) {
        List<StoryReport> all = story.account().reports();
        List<ReportRow> rows = new ArrayList<>();
        for (StoryReport report : all) {
            if (report.reprintOf() == null) {
                List<ReportRow> reprints = all.stream()
                        .filter(other -> report.key().equals(other.reprintOf()))
                        .map(other -> row(other, List.of(), wording))
                        .toList();
                rows.add(row(report, reprints, wording));
            }
        }
        return new StoryView(
                StoryCard.of(story, wording),
                rows,
                story.account().claims().stream()
                        .map(claim -> ClaimView.of(claim, story, wording))
                        .toList(),
                ProvenanceGraph.of(story, wording));
    }

    private static ReportRow row(StoryReport report, List<ReportRow> reprints, Wording wording) {
        String headline = Plain.ofNullable(report.headline());
        return new ReportRow(
                report.key(),
                wording.shortDay(report.day()),
                Told.outlet(report, wording),
                headline == null ? wording.say("report.untitled") : headline,
                report.reprintOf() == null ? "" : wording.say("reprint.new", wording.percent(report.novelty())),
                reprints);
    }
}
