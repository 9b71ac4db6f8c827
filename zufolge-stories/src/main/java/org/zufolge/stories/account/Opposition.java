package org.zufolge.stories.account;

/** Whether two statements say the opposite of each other, and how one can tell. */
enum Opposition {
    NONE,
    /** One denies or negates what the other says. */
    BY_NEGATION,
    /** One has the opposite word for what the other says. */
    BY_WORDS,
    /** One sets a limit that the number of the other passes: 2400 Teilnehmer, höchstens 1500 Streikende. */
    BY_LIMIT;

    /** Compares two statements, in the clauses of both that are most like each other. */
    static Opposition between(Said one, Said other) {
        if (isPassed(one, other) || isPassed(other, one)) {
            return BY_LIMIT;
        }
        Part here = one.partLike(other.stems());
        Part there = other.partLike(one.stems());
        boolean denied = here.negated() ^ there.negated() ^ one.denial() ^ other.denial();
        boolean byWords = Opposites.between(here.stems(), there.stems());
        // the opposite of what is denied is what the other says
        return denied == byWords ? NONE : denied ? BY_NEGATION : BY_WORDS;
    }

    private static boolean isPassed(Said one, Said other) {
        return one.numbers().stream().anyMatch(limit -> other.numbers().stream().anyMatch(limit::isPassedBy));
    }
}
