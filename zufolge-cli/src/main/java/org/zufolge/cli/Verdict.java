package org.zufolge.cli;

import org.zufolge.formats.terminal.Ink;
import org.zufolge.formats.terminal.Word;

/** What there is to say of gold and found. */
enum Verdict {
    RIGHT("right", "right", Ink.SURE),
    DIFFERS("differs", "differ", Ink.OPEN),
    MISSED("missed", "missed", Ink.DENIED),
    EXTRA("extra", "extra", Ink.DENIED);

    private final String word;
    private final String several;
    private final Ink ink;

    Verdict(String word, String several, Ink ink) {
        this.word = word;
        this.several = several;
        this.ink = ink;
    }

    static Verdict of(boolean hasGold, boolean hasFound, boolean right) {
        if (right) {
            return RIGHT;
        }
        return hasGold ? hasFound ? DIFFERS : MISSED : EXTRA;
    }

    /** How many it is said of. */
    String of(long count) {
        return count + " " + (count == 1 ? word : several);
    }

    /** The verdict as a word to show. */
    Word word() {
        return new Word(word, ink);
    }
}
