package org.zufolge.entity;

/**
 * How much a referent is in a reader's mind, after Lappin and Leass (Computational Linguistics 20, 1994): each sentence
 * that speaks of it adds to it, most where it is the subject, and with each sentence half of it is forgotten.
 */
final class Salience {
    private static final int MENTIONED = 100;
    private static final int SUBJECT = 80;
    private static final int OBJECT = 50;
    private static final int OWN_PHRASE = 80;
    private static final int SPEAKER = 60;
    /** After so many sentences nothing is left. */
    private static final int FORGOTTEN = 12;

    private Salience() {}

    /** Takes a mention into account. */
    static void add(Referent referent, Mention mention, boolean speaks) {
        int weight = MENTIONED
                + switch (mention.role()) {
                    case SUBJECT -> SUBJECT + OWN_PHRASE;
                    case OBJECT -> OBJECT + OWN_PHRASE;
                    case PREPOSITIONAL, PREDICATE -> OWN_PHRASE;
                    case ATTRIBUTE -> 0;
                }
                + (speaks ? SPEAKER : 0);
        int before = at(referent, mention.sentence());
        // within a sentence the strongest mention counts, not their number
        referent.salience =
                referent.sentence == mention.sentence() ? Math.max(before, weight + referent.carried) : before + weight;
        if (referent.sentence != mention.sentence()) {
            referent.carried = before;
        }
        referent.sentence = mention.sentence();
    }

    /** What is left of it in a sentence. */
    static int at(Referent referent, int sentence) {
        int distance = sentence - referent.sentence;
        return referent.sentence < 0 || distance > FORGOTTEN ? 0 : referent.salience >> Math.max(0, distance);
    }
}
