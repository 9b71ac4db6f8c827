package org.zufolge.stories.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zufolge.stories.account.ClaimWords.Use;

/**
 * Tells how much two statements of a story have in common: the share of their words that either has for what the other
 * says, the rarer in the story the more they count. Whether they affirm or deny it, and how certain they are, matters
 * little here.
 */
final class Likeness {
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_REST = 3;
    /** One word as the head of another: Anlage, Sprinkleranlage. */
    private static final double HEAD = 0.7;
    /** One word before the head of another, which may be something else: Brand, Brandstiftung. */
    private static final double MODIFIER = 0.4;
    /** Another word for the same: Stelle, Arbeitsplatz. */
    private static final double SAME = 0.8;
    /** A statement of fewer words is never like another by one word alone. */
    private static final double LEAST_WEIGHT = 2;

    private static final double NUMBER = 1.2;
    /** 380 000, 1,4: a number that hardly counts two things in one story. */
    private static final double EXACT_NUMBER = 3.2;

    private static final double OTHER_NUMBERS = 0.4;
    /** Who says that something is not so must say it in the same words, or may speak of something else. */
    private static final double OPPOSITE = 0.8;
    /** Whom a story is about is in most of its statements, however it is put. */
    private static final double NAME = 0.5;

    private static final double IN_PIECES = 0.8;
    private static final int MOST_COMPARED = 50;
    private static final int SMALLEST_STORY = 8;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final int size;

    /** Among these statements of a story. */
    Likeness(List<Said> statements) {
        size = Math.max(SMALLEST_STORY, statements.size());
        for (Said said : statements) {
            names.addAll(said.names());
            said.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        Map<String, Integer> own = Map.copyOf(counts);
        own.keySet().forEach(stem -> addMeaning(stem, own));
    }

    /** Words for the same, and the heads of compounds, count as one where it is asked how rare a word is in the story. */
    private void addMeaning(String stem, Map<String, Integer> own) {
        Set<String> others = new HashSet<>(SameWords.of(stem));
        others.addAll(Opposites.of(stem));
        others.remove(stem);
        others.forEach(other -> counts.merge(stem, own.getOrDefault(other, 0), Integer::sum));
        for (int at = SHORTEST_REST; at <= stem.length() - SHORTEST_PART; at++) {
            String head = stem.substring(at);
            Integer count = own.get(head);
            if (count != null && !others.contains(head)) {
                counts.merge(stem, count, Integer::sum);
                counts.merge(head, own.getOrDefault(stem, 0), Integer::sum);
            }
        }
    }

    /** How much two statements have in common, 0 to 1. */
    double of(Said one, Said other) {
        double likeness = ofContent(one, other);
        boolean mere = likeness > 0 && Opposition.between(one, other) == Opposition.BY_NEGATION;
        return mere && !samePredicate(one, other) ? likeness * OPPOSITE : likeness;
    }

    /**
     * The same, where it does not matter whether one denies what the other says. Of several sentences those count that are
     * most alike.
     */
    double ofContent(Said one, Said other) {
        double most = 0;
        for (Sentence here : one.sentences()) {
            for (Sentence there : other.sentences()) {
                most = Math.max(most, of(here, there));
            }
        }
        return most;
    }

    private double of(Sentence one, Sentence other) {
        double number = sharedNumber(one, other);
        double found = found(one, other) + number;
        double back = found(other, one) + number;
        double here = Math.max(LEAST_WEIGHT, weight(one.stems()) + number);
        double there = Math.max(LEAST_WEIGHT, weight(other.stems()) + number);
        // what both share of all they say, and what the one that says less shares of it
        double both = Math.min(1, (found + back) / (here + there));
        double less = Math.min(1, Math.max(found / here, back / there));
        // of one word alone it says nothing that the other has one like it
        boolean oneWord =
                number == 0 && Math.min(one.stems().size(), other.stems().size()) < 2;
        double likeness = oneWord ? both : (both + less) / 2;
        if (number == 0 && otherNumber(one, other)) {
            likeness *= OTHER_NUMBERS;
        }
        return likeness;
    }

    /** The statement of a claim that is most like all others, reprints apart; in one piece rather than in several. */
    Said middle(List<Said> claim) {
        Said middle = claim.get(0);
        double most = -1;
        List<Said> own =
                claim.stream().filter(said -> said.report().reprintOf() == null).toList();
        List<Said> compared = own.isEmpty() ? claim : own;
        compared = compared.subList(0, Math.min(compared.size(), MOST_COMPARED));
        for (Said said : compared) {
            double sum = said.answer() ? 0 : 1;
            for (Said other : compared) {
                sum += said.answer() || other.answer() ? 0 : of(said, other);
            }
            if (said.statement().content().spans().size() > 1) {
                sum *= IN_PIECES;
            }
            if (sum > most) {
                most = sum;
                middle = said;
            }
        }
        return middle;
    }

    /** The share of the words of the one with fewer for which the other has a word, 0 to 1. */
    static double overlap(Said one, Said other) {
        int fewer = Math.min(one.stems().size(), other.stems().size());
        return fewer == 0 ? 0 : Math.min(1, (double) shared(one, other) / fewer);
    }

    /** For how many of the words of the one with fewer the other has a word. */
    static long shared(Said one, Said other) {
        boolean shorter = one.stems().size() <= other.stems().size();
        Said less = shorter ? one : other;
        Said more = shorter ? other : one;
        return less.stems().stream()
                .filter(stem -> !ClaimWords.isStem(Use.UNIT, stem))
                .filter(stem -> more.stems().stream().anyMatch(candidate -> match(stem, candidate) > 0))
                .count();
    }

    /** The weight of the words of one for which the other has a word. */
    private double found(Sentence one, Sentence other) {
        double found = 0;
        for (String stem : one.stems()) {
            double match = 0;
            for (String candidate : other.stems()) {
                match = Math.max(match, match(stem, candidate));
            }
            found += match * weight(stem);
        }
        return found;
    }

    /** How much two words are the same, 0 to 1. */
    static double match(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (SameWords.has(one, other) || Opposites.has(one, other)) {
            return SAME;
        }
        return one.length() > other.length() ? part(other, one) : part(one, other);
    }

    private static double part(String part, String whole) {
        // behandeln is no Handel, a worker no work: what is left must be a word
        if (part.length() < SHORTEST_PART || whole.length() - part.length() < SHORTEST_REST) {
            return 0;
        }
        if (whole.endsWith(part)) {
            return HEAD;
        }
        return whole.startsWith(part) ? MODIFIER : 0;
    }

    private static double sharedNumber(Sentence one, Sentence other) {
        double weight = 0;
        for (Quantity number : one.numbers()) {
            if (other.numbers().stream().anyMatch(there -> number.isSame(there) || isPassed(number, there))) {
                weight = Math.max(weight, number.isExact() ? EXACT_NUMBER : NUMBER);
            }
        }
        return weight;
    }

    /** Whether one is the most there are and the other more: whoever says so speaks of the same. */
    private static boolean isPassed(Quantity one, Quantity other) {
        return one.isPassedBy(other) || other.isPassedBy(one);
    }

    /** Whether two statements give different numbers for one thing, or each an exact number that the other has not. */
    private static boolean otherNumber(Sentence one, Sentence other) {
        return one.numbers().stream()
                .anyMatch(number -> other.numbers().stream()
                        .anyMatch(there -> number.isOfSame(there) || number.isExact() && there.isExact()));
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

    private double weight(Set<String> stems) {
        double weight = 0;
        for (String stem : stems) {
            weight += weight(stem);
        }
        return weight;
    }

    /** A word that every statement has counts little, one that only two have much: 0.3 to 2; words for the same count as one. */
    private double weight(String stem) {
        double share = (double) counts.getOrDefault(stem, 1) / size;
        return Math.max(0.3, Math.min(2, 0.3 - Math.log(share) / 2)) * (names.contains(stem) ? NAME : 1);
    }
}
