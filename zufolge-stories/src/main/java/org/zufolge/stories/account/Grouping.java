package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts statements together that say the same, one after the other in time: each joins the claim whose statements share
 * most of its words, the rarer in the story the more they count, or makes a new one. Whether they affirm or deny it, and
 * how certain they are, does not matter here. An answer joins the claim that was told last before it.
 */
final class Grouping {
    private static final double ALIKE = 0.4;
    /** Of a claim with more statements the first tell what it is. */
    private static final int MOST_COMPARED = 8;
    /** So many claims are compared with a statement. */
    private static final int MOST_CLAIMS = 200;

    private static final int SHORTEST_PART = 4;
    /** One word within another: Anlage, Sprinkleranlage. */
    private static final double PART = 0.7;
    /** A statement of fewer words is never like another by one word alone. */
    private static final double LEAST_WEIGHT = 2;

    private static final double NUMBER = 1.2;
    private static final double OTHER_NUMBERS = 0.6;
    /** Who says that something is not so must say it in the same words, or may speak of something else. */
    private static final double OPPOSITE = 0.6;

    /** Whom a story is about is in most of its statements, however it is put. */
    private static final double NAME = 0.5;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private int size;

    /** The claims, in the order in which they were first made. */
    List<List<Said>> group(List<Said> statements) {
        size = statements.size();
        for (Said said : statements) {
            names.addAll(said.names());
            said.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        List<List<Said>> claims = new ArrayList<>();
        Map<String, Set<Integer>> byStem = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Said said = statements.get(i);
            Integer claim = said.answer() ? answered(said, claims) : nearest(said, claims, byStem);
            if (claim == null) {
                claim = claims.size();
                claims.add(new ArrayList<>());
            }
            claims.get(claim).add(said);
            if (!said.answer()) {
                for (String stem : said.stems()) {
                    byStem.computeIfAbsent(stem, none -> new LinkedHashSet<>()).add(claim);
                }
            }
        }
        return claims;
    }

    /** The claim that was told last before an answer, by somebody else. */
    private static @Nullable Integer answered(Said answer, List<List<Said>> claims) {
        Integer last = null;
        int begin = -1;
        for (int claim = 0; claim < claims.size(); claim++) {
            for (Said said : claims.get(claim)) {
                if (said.report().key().equals(answer.report().key())
                        && said.begin() < answer.begin()
                        && said.begin() > begin
                        && !sameSource(said, answer)) {
                    begin = said.begin();
                    last = claim;
                }
            }
        }
        return last;
    }

    private static boolean sameSource(Said one, Said other) {
        return one.statement().sourceEntity() != null
                && one.statement().sourceEntity().equals(other.statement().sourceEntity());
    }

    private @Nullable Integer nearest(Said said, List<List<Said>> claims, Map<String, Set<Integer>> byStem) {
        Integer nearest = null;
        double most = ALIKE;
        for (int claim : candidates(said, byStem, claims.size())) {
            double sum = 0;
            double best = 0;
            int compared = 0;
            for (Said member : claims.get(claim)) {
                if (!member.answer() && compared < MOST_COMPARED) {
                    double likeness = likeness(said, member);
                    sum += likeness;
                    best = Math.max(best, likeness);
                    compared++;
                }
            }
            double likeness = compared == 0 ? 0 : (sum / compared + best) / 2;
            if (likeness > most) {
                most = likeness;
                nearest = claim;
            }
        }
        return nearest;
    }

    private static Set<Integer> candidates(Said said, Map<String, Set<Integer>> byStem, int claims) {
        Set<Integer> candidates = new LinkedHashSet<>();
        if (claims <= MOST_CLAIMS) {
            for (int claim = 0; claim < claims; claim++) {
                candidates.add(claim);
            }
            return candidates;
        }
        said.stems().stream()
                .filter(byStem::containsKey)
                .sorted(Comparator.comparingInt(
                        stem -> byStem.getOrDefault(stem, Set.of()).size()))
                .flatMap(stem -> byStem.getOrDefault(stem, Set.of()).stream())
                .limit(MOST_CLAIMS)
                .forEach(candidates::add);
        return candidates;
    }

    /** How much two statements have in common, 0 to 1. */
    private double likeness(Said one, Said other) {
        double shared = 0;
        for (String stem : one.stems()) {
            double match = 0;
            for (String candidate : other.stems()) {
                match = Math.max(match, match(stem, candidate));
            }
            shared += match * weight(stem);
        }
        double here = weight(one.stems());
        double there = weight(other.stems());
        boolean numbers = !one.numbers().isEmpty() && !other.numbers().isEmpty();
        boolean same = numbers && one.numbers().stream().anyMatch(other.numbers()::contains);
        if (same) {
            shared += NUMBER;
            here += NUMBER;
            there += NUMBER;
        }
        double all = Math.max(LEAST_WEIGHT, here) + Math.max(LEAST_WEIGHT, there);
        double likeness = Math.min(1, 2 * shared / all);
        likeness *= numbers && !same ? OTHER_NUMBERS : 1;
        return one.negated() == other.negated() || samePredicate(one, other) ? likeness : likeness * OPPOSITE;
    }

    /** Whether two statements end with the same word, which in German is where a clause says what is so. */
    private static boolean samePredicate(Said one, Said other) {
        return !one.stems().isEmpty() && last(one).equals(last(other));
    }

    private static String last(Said said) {
        String last = "";
        for (String stem : said.stems()) {
            last = stem;
        }
        return last;
    }

    private static double match(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        boolean part = one.length() > other.length() ? isPart(other, one) : isPart(one, other);
        return part ? PART : 0;
    }

    private static boolean isPart(String part, String whole) {
        return part.length() >= SHORTEST_PART && (whole.endsWith(part) || whole.startsWith(part));
    }

    private double weight(Set<String> stems) {
        double weight = 0;
        for (String stem : stems) {
            weight += weight(stem);
        }
        return weight;
    }

    /** A word that every statement has counts little, one that only two have much: 0.3 to 1.5. */
    private double weight(String stem) {
        double share = (double) counts.getOrDefault(stem, 1) / Math.max(8, size);
        return Math.max(0.3, Math.min(1.5, 0.3 - Math.log(share) / 2)) * (names.contains(stem) ? NAME : 1);
    }
}
