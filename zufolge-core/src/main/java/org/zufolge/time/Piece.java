package org.zufolge.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a form, with the one behind it: the atoms that a token falls into, most into one. Kept with the form, so that it
 * is taken apart once.
 *
 * @param form its text
 * @param senses what it can be
 * @param next the piece behind it, or null
 */
record Piece(String form, Senses senses, @Nullable Piece next) {
    /**
     * The first piece of a form.
     *
     * @param form not empty
     * @param lexicon says what a piece can be
     */
    static Piece of(String form, Function<String, Senses> lexicon) {
        int end = runEnd(form, 0);
        List<String> behind = new ArrayList<>(0);
        for (int from = end; from < form.length(); ) {
            int to = runEnd(form, from);
            behind.add(form.substring(from, to));
            from = to;
        }
        Piece next = null;
        for (int i = behind.size() - 1; i >= 0; i--) {
            next = new Piece(behind.get(i), lexicon.apply(behind.get(i)), next);
        }
        String first = form.substring(0, end);
        return new Piece(first, lexicon.apply(first), next);
    }

    private static int runEnd(String form, int from) {
        int to = from + Character.charCount(form.codePointAt(from));
        int kind = kind(form.codePointAt(from));
        while (kind != 0 && to < form.length() && kind(form.codePointAt(to)) == kind) {
            to += Character.charCount(form.codePointAt(to));
        }
        return to;
    }

    private static int kind(int c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return 2;
        }
        if (c >= '0' && c <= '9') {
            return 1;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? 2 : 0;
    }
}
