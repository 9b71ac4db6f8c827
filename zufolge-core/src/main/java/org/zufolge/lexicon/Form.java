package org.zufolge.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * The spelling of a word. Tokens of one spelling share one as a rule, so that what the lexicons say of it is looked up
 * once and kept with it, see {@link Memo}.
 */
public final class Form {
    /** How many memos may keep their answers with the forms; those made later look them up. */
    static final int NOTES = 20;

    /** Of nothing. */
    public static final Form NONE = new Form("");

    private final String text;
    private final @Nullable Object[] notes = new Object[NOTES];

    public Form(String text) {
        this.text = text;
    }

    /** The word as it is written. */
    public String text() {
        return text;
    }

    @Nullable
    Object note(int memo) {
        return notes[memo];
    }

    /** Keeps an answer; without a lock, for the answers of a memo are immutable, and the same for the same form. */
    void note(int memo, Object answer) {
        notes[memo] = answer;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Form form && form.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
