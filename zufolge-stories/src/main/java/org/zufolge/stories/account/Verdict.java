package org.zufolge.stories.account;

import java.util.List;

/** Who stands behind a claim, in an editor's words. */
public enum Verdict {
    ORIGIN_NOT_GIVEN,
    ONE_UNNAMED_ORIGIN,
    ONE_NAMED_ORIGIN,
    /** Two or more. */
    INDEPENDENT_ORIGINS,
    /** Somebody says the opposite. */
    CONTRADICTED;

    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** The verdict on a claim that nobody contradicts. */
    static Verdict of(List<Origin> origins) {
        return switch (origins.size()) {
            case 0 -> ORIGIN_NOT_GIVEN;
            case 1 -> origins.get(0).named() ? ONE_NAMED_ORIGIN : ONE_UNNAMED_ORIGIN;
            default -> INDEPENDENT_ORIGINS;
        };
    }

    /**
     * The editor's words: {@code "one unnamed origin"}, {@code "two independent origins"}.
     *
     * @param origins how many there are
     */
    public String words(int origins) {
        return switch (this) {
            case ORIGIN_NOT_GIVEN -> "origin not given";
            case ONE_UNNAMED_ORIGIN -> "one unnamed origin";
            case ONE_NAMED_ORIGIN -> "one named origin";
            case INDEPENDENT_ORIGINS -> number(origins) + " independent origins";
            case CONTRADICTED -> "contradicted";
        };
    }

    private static String number(int number) {
        int at = number - 2;
        return at >= 0 && at < NUMBERS.size() ? NUMBERS.get(at) : Integer.toString(number);
    }
}
