package org.zufolge.server.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zufolge.archive.Kept;
import org.zufolge.reading.Reading;
import org.zufolge.stories.account.Accounts;
import org.zufolge.stories.account.Claim;
import org.zufolge.stories.account.StoryAccount;
import org.zufolge.stories.account.StoryReport;
import org.zufolge.stories.account.Verdict;

/**
 * A story with its account.
 *
 * @param id the story's
 * @param account what it comes to
 * @param readings its reports as read, by key
 */
record Told(String id, StoryAccount account, Map<String, Reading> readings) {
    static Told of(String id, List<Kept> reports) {
        return new Told(
                id,
                Accounts.of(reports.stream().map(Kept::filed).toList()),
                reports.stream()
                        .map(Kept::filed)
                        .collect(Collectors.toMap(filed -> filed.key(), filed -> filed.reading())));
    }

    Map<String, StoryReport> reports() {
        return account.reports().stream().collect(Collectors.toMap(StoryReport::key, Function.identity()));
    }

    /** The outlets, in time, each once. */
    Set<String> outlets(Wording wording) {
        Set<String> outlets = new LinkedHashSet<>();
        account.reports().forEach(report -> outlets.add(outlet(report, wording)));
        return outlets;
    }

    static String outlet(StoryReport report, Wording wording) {
        String name = report.publisher();
        return name == null || name.isBlank() ? wording.say("outlet.unknown") : Plain.of(name);
    }

    /** A verdict in an editor's words. */
    static String verdict(Claim claim, Wording wording) {
        String key = "verdict." + claim.verdict().name();
        return claim.verdict() == Verdict.INDEPENDENT_ORIGINS
                ? wording.say(key, wording.number(claim.origins().size()))
                : wording.say(key);
    }

    /** The class that draws a verdict. */
    static String style(Verdict verdict) {
        return switch (verdict) {
            case INDEPENDENT_ORIGINS -> "founded";
            case ONE_NAMED_ORIGIN -> "single";
            case ONE_UNNAMED_ORIGIN -> "unnamed";
            case ORIGIN_NOT_GIVEN -> "nobody";
            case CONTRADICTED -> "contradicted";
        };
    }
}
