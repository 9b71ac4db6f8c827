package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Span;
import org.zufolge.stories.Filed;
import org.zufolge.stories.MemoryShelf;
import org.zufolge.stories.StoryDesk;
import org.zufolge.stories.measure.BCubed;

/** Places reports one by one, gives an account of each story, and measures both. */
final class Evaluation {
    /** A statement is the one that was judged if it has so much of the words. */
    private static final double COVERED = 0.5;

    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, StoryAccount> accounts = new LinkedHashMap<>();
    private final Gold gold;
    private final StringBuilder log = new StringBuilder();
    private final BCubed stories;
    private final BCubed claims;
    private final int linked;
    private final double verdicts;

    Evaluation(Gold gold) {
        this.gold = gold;
        Map<String, List<Filed>> placed = new LinkedHashMap<>();
        MemoryShelf shelf = new MemoryShelf();
        StoryDesk desk = new StoryDesk();
        for (Filed filed : gold.reports()) {
            String story = desk.place(filed, shelf).story();
            found.put(filed.key(), story);
            placed.computeIfAbsent(story, none -> new ArrayList<>()).add(filed);
        }
        placed.forEach((story, reports) -> accounts.put(story, Accounts.of(reports)));
        stories = BCubed.of(gold.stories(), found);

        Map<Integer, String> goldClaims = new TreeMap<>();
        Map<Integer, String> foundClaims = new TreeMap<>();
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        for (int i = 0; i < gold.voices().size(); i++) {
            Gold.GoldVoice voice = gold.voices().get(i);
            String claim = claimOf(voice);
            if (claim == null) {
                log.append("unread ").append(voice).append('\n');
            } else {
                goldClaims.put(i, voice.claim());
                foundClaims.put(i, claim);
                votes.computeIfAbsent(voice.claim(), none -> new TreeMap<>()).merge(claim, 1, Integer::sum);
            }
        }
        linked = goldClaims.size();
        claims = BCubed.of(goldClaims, foundClaims);
        verdicts = verdicts(votes);
    }

    private double verdicts(Map<String, Map<String, Integer>> votes) {
        int right = 0;
        for (Map.Entry<String, String> judged : gold.verdicts().entrySet()) {
            Map<String, Integer> claims = votes.getOrDefault(judged.getKey(), Map.of());
            String claim = null;
            for (Map.Entry<String, Integer> vote : claims.entrySet()) {
                if (claim == null || vote.getValue() > claims.getOrDefault(claim, 0)) {
                    claim = vote.getKey();
                }
            }
            String verdict = claim == null ? "unread" : claim(claim).verdictWords();
            if (verdict.equals(judged.getValue())) {
                right++;
            }
            log.append(verdict.equals(judged.getValue()) ? "right " : "WRONG ")
                    .append(judged)
                    .append(" found ")
                    .append(verdict)
                    .append(' ')
                    .append(claims)
                    .append('\n');
        }
        return (double) right / gold.verdicts().size();
    }

    private Claim claim(String id) {
        String[] parts = id.split(" ");
        StoryAccount account = accounts.get(parts[0]);
        if (account == null) {
            throw new IllegalStateException(id);
        }
        return account.claims().get(Integer.parseInt(parts[1].substring(1)) - 1);
    }

    /** The claim whose statement has most of the words, the shortest such. */
    private @Nullable String claimOf(Gold.GoldVoice words) {
        String story = found.getOrDefault(words.report(), "");
        StoryAccount account = accounts.get(story);
        String best = null;
        double most = COVERED;
        if (account != null) {
            for (Claim claim : account.claims()) {
                for (Voice voice : claim.voices()) {
                    if (voice.report().equals(words.report())) {
                        double overlap = overlap(voice.statement().content().spans(), words);
                        if (overlap > most) {
                            most = overlap;
                            best = story + " " + claim.id();
                        }
                    }
                }
            }
        }
        return best;
    }

    /** The share of the words that stands in the spans, in code points; of equals the one with less around it has more. */
    private static double overlap(List<Span> spans, Gold.GoldVoice words) {
        int shared = 0;
        int length = 0;
        for (Span span : spans) {
            length += span.end() - span.begin();
            shared += Math.max(0, Math.min(span.end(), words.end()) - Math.max(span.begin(), words.begin()));
        }
        return shared == 0 ? 0 : (double) shared / (words.end() - words.begin()) + 0.001 * shared / length;
    }

    BCubed stories() {
        return stories;
    }

    /** Which report was taken for a reprint of which. */
    Map<String, String> reprints() {
        Map<String, String> reprints = new TreeMap<>();
        for (StoryAccount account : accounts.values()) {
            for (StoryReport report : account.reports()) {
                if (report.reprintOf() != null) {
                    reprints.put(report.key(), report.reprintOf());
                }
            }
        }
        return reprints;
    }

    BCubed claims() {
        return claims;
    }

    double verdicts() {
        return verdicts;
    }

    /** The figures in a line, and what went wrong. */
    String report() {
        StringBuilder report = new StringBuilder();
        report.append(String.format(
                Locale.ROOT,
                "stories %.3f (P %.3f R %.3f), claims %.3f (P %.3f R %.3f; %d of %d statements read), verdicts %.3f%n",
                stories.f1(),
                stories.precision(),
                stories.recall(),
                claims.f1(),
                claims.precision(),
                claims.recall(),
                linked,
                gold.voices().size(),
                verdicts));
        report.append(log);
        accounts.forEach((story, account) -> {
            report.append("== ")
                    .append(story)
                    .append(' ')
                    .append(account.headline())
                    .append('\n');
            for (StoryReport r : account.reports()) {
                report.append("   ")
                        .append(gold.stories().get(r.key()))
                        .append(' ')
                        .append(r)
                        .append('\n');
            }
            for (Claim claim : account.claims()) {
                report.append(' ')
                        .append(claim.id())
                        .append(" [")
                        .append(claim.verdictWords())
                        .append("]\n");
                for (Voice voice : claim.voices()) {
                    report.append("     ")
                            .append(voice.report())
                            .append(voice.against() ? " AGAINST " : " ")
                            .append(voice.turn())
                            .append(voice.reprinted() ? " reprint " : " ")
                            .append(voice.statement().certainty().label())
                            .append(" | ")
                            .append(voice.statement().content().text().replace('\n', ' '))
                            .append(" | ")
                            .append(voice.statement().chain())
                            .append(" | ")
                            .append(voice.statement().rule())
                            .append('\n');
                }
                claim.origins().forEach(o -> report.append("     -> ").append(o).append('\n'));
                claim.circles()
                        .forEach(o ->
                                report.append("     () ").append(o.outlets()).append('\n'));
            }
        });
        return report.toString();
    }
}
