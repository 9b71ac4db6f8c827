package org.zufolge.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The spelling of a word. Tokens of one spelling share one as a rule, so that what the lexicons say of it is looked up
 * once and kept with it, see {@link Memo}.
 */
public final class Form {
    /** How many memos may keep their answers with the forms; those that are asked later look them up. */
    static final int NOTES = 24;

    /** So many chars can be compared at once. */
    public static final int PACKED = 16;

    /** Of nothing. */
    public static final Form NONE = new Form("");

    private final String text;
    private final boolean capital;
    private final long first;
    private final long second;
    /** Made when first asked for; by two threads the same. */
    private @Nullable String lower;

    private final @Nullable Object[] notes = new Object[NOTES];

    public Form(String text) {
        this.text = text;
        capital = !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
        long[] letters = new long[2];
        int length = text.length() <= PACKED ? text.length() : 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 || c > 0xFF) {
                letters[0] = 0;
                letters[1] = 0;
                break;
            }
            letters[i >> 3] = letters[i >> 3] << 8 | c;
        }
        first = letters[0];
        second = letters[1];
    }

    /**
     * Whether these are its letters; false too for a form with more than {@link #PACKED} chars, or with one that does not
     * fit a byte. It is one look into memory where to compare the texts is three.
     *
     * @param eight the first eight chars, a byte each, the last one lowest; not 0
     * @param more the rest in the same way; 0 for none
     */
    public boolean is(long eight, long more) {
        return first == eight && second == more;
    }

    /** The word in lower case. */
    public String lower() {
        String known = lower;
        if (known == null) {
            known = text.toLowerCase(Locale.ROOT);
            lower = known;
        }
        return known;
    }

    /** The word as it is written. */
    public String text() {
        return text;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapital() {
        return capital;
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
