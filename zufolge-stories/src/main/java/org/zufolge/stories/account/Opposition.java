package org.zufolge.stories.account;

/**
 * Tells whether two statements say the opposite of each other: one denies or negates what the other says, has the opposite
 * word for it, or sets a limit that the number of the other passes.
 */
final class Opposition {
    private Opposition() {}

    /** Whether one says that it is not so as the other says, in the clauses of both that are most like each other. */
    static boolean between(Said one, Said other) {
        if (isPastLimit(one, other)) {
            return true;
        }
        Part here = one.partLike(other.stems());
        Part there = other.partLike(one.stems());
        boolean denied = here.negated() ^ there.negated() ^ one.denial() ^ other.denial();
        return denied ^ Opposites.between(here.stems(), there.stems());
    }

    /** Whether both tell the opposite in words for the same, rather than by a mere not. */
    static boolean isByWords(Said one, Said other) {
        return isPastLimit(one, other)
                || Opposites.between(
                        one.partLike(other.stems()).stems(),
                        other.partLike(one.stems()).stems());
    }

    /** Whether one counts more than the other lets there be at most: 2400 Teilnehmer, höchstens 1500 Streikende. */
    static boolean isPastLimit(Said one, Said other) {
        return one.numbers().stream().anyMatch(limit -> other.numbers().stream().anyMatch(limit::isPassedBy))
                || other.numbers().stream()
                        .anyMatch(limit -> one.numbers().stream().anyMatch(limit::isPassedBy));
    }
}
