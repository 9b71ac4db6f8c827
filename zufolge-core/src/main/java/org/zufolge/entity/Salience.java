package org.zufolge.entity;

import org.zufolge.grammar.Parse;

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
    static void add(Parse parse, Referent referent, Mention mention, boolean speaks) {
        int weight = MENTIONED
                + switch (mention.role()) {
                    case SUBJECT -> SUBJECT + OWN_PHRASE;
                    case OBJECT -> OBJECT + OWN_PHRASE;
                    case PREPOSITIONAL, PREDICATE -> OWN_PHRASE;
                    case ATTRIBUTE -> 0;
                }
                + (speaks ? SPEAKER : 0);
        int before = at(parse, referent, mention.sentence());
        // within a sentence the strongest mention counts, not their number
        referent.salience =
                referent.sentence == mention.sentence() ? Math.max(before, weight + referent.carried) : before + weight;
        if (referent.sentence != mention.sentence()) {
            referent.carried = before;
        }
        referent.sentence = mention.sentence();
    }

    /** What is left of it in a sentence; a new paragraph makes it forgotten as another sentence does. */
    static int at(Parse parse, Referent referent, int sentence) {
        if (referent.sentence < 0) {
            return 0;
        }
        int paragraphs = parse.sentences().get(sentence).paragraph()
                - parse.sentences().get(referent.sentence).paragraph();
        int distance = sentence - referent.sentence + Math.min(1, Math.max(0, paragraphs));
        return distance > FORGOTTEN ? 0 : referent.salience >> Math.max(0, distance);
    }
}
