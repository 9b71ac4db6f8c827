package org.zufolge.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zufolge.stories.account.Claim;
import org.zufolge.stories.account.Origin;
import org.zufolge.stories.account.StoryReport;
import org.zufolge.stories.account.Verdict;

/**
 * A story on the front page.
 *
 * @param id the story's
 * @param headline its headline
 * @param days from its first to its last report
 * @param reports how many reports, reprints among them
 * @param reprints how many of these only reprint another
 * @param outlets how many outlets
 * @param outletNames some of them
 * @param origins how many first hands
 * @param claims how many claims
 * @param weakest the claim that the least stands behind; null where nothing is claimed
 */
public record StoryCard(
        String id,
        String headline,
        String days,
        long reports,
        long reprints,
        long outlets,
        String outletNames,
        long origins,
        long claims,
        @Nullable Weakest weakest) {
    private static final int FEW = 4;

    /** What is founded least comes first. */
    private static final List<Verdict> WEAKEST_FIRST = List.of(
            Verdict.ONE_UNNAMED_ORIGIN,
            Verdict.ORIGIN_NOT_GIVEN,
            Verdict.CONTRADICTED,
            Verdict.ONE_NAMED_ORIGIN,
            Verdict.INDEPENDENT_ORIGINS);

    /**
     * The claim that the least stands behind.
     *
     * @param words what is claimed
     * @param verdict who stands behind it
     * @param style the class that draws the verdict
     * @param hands the names of its origins
     */
    public record Weakest(String words, String verdict, String style, String hands) {}

    static StoryCard of(Told story, Wording wording) {
        List<StoryReport> reports = story.account().reports();
        List<String> outlets = List.copyOf(story.outlets(wording));
        return new StoryCard(
                story.id(),
                Plain.of(story.account().headline()),
                wording.days(
                        reports.get(0).day(), reports.get(reports.size() - 1).day()),
                reports.size(),
                reports.stream().filter(report -> report.reprintOf() != null).count(),
                outlets.size(),
                outlets.stream().limit(FEW).collect(Collectors.joining(", ")) + (outlets.size() > FEW ? " …" : ""),
                story.account().origins().size(),
                story.account().claims().size(),
                story.account().claims().stream()
                        .min(Comparator.comparingInt((Claim claim) -> WEAKEST_FIRST.indexOf(claim.verdict())))
                        .map(claim -> weakest(claim, wording))
                        .orElse(null));
    }

    private static Weakest weakest(Claim claim, Wording wording) {
        return new Weakest(
                Plain.of(claim.words()),
                Told.verdict(claim, wording),
                Told.style(claim.verdict()),
                claim.origins().stream().map(Origin::name).map(Plain::of).collect(Collectors.joining("; ")));
    }
}
