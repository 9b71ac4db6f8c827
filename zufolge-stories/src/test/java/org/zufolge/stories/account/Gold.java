package org.zufolge.stories.account;

import java.util.List;
import java.util.Map;
import org.zufolge.stories.Filed;

/**
 * Reports and how they were judged.
 *
 * @param reports the reports in time
 * @param stories the story of each, by key
 * @param voices the words that make claims
 * @param verdicts the verdict on each claim
 */
record Gold(List<Filed> reports, Map<String, String> stories, List<GoldVoice> voices, Map<String, String> verdicts) {
    /** Words that make a claim, in code points of a report's text. */
    record GoldVoice(String claim, String report, int begin, int end) {}
}
