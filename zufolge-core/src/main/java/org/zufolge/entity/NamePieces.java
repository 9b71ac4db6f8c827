package org.zufolge.entity;

import java.util.List;
import java.util.Locale;

/**
 * What names are compared by: runs of letters and digits, {@code +} and {@code &}; everything else only separates. So
 * {@code Bild-Zeitung}, {@code "Bild"-Zeitung} and {@code Bild Zeitung} are the same two pieces.
 */
final class NamePieces {
    // A table, for java.text.Normalizer takes longer to start than the whole lexicon to read.
    private static final String MARKED = "àáâãåāăąçćčďđèéêëēėęěğģîïíìıīįķłľļñńňņòóôõøőōŕřśšşșťţțùúûūůűųýÿžźżʻ";
    private static final String PLAIN = "aaaaaaaacccddeeeeeeeeggiiiiiiiklllnnnnooooöoorrsssstttuuuuuuuyyzzz'";

    private NamePieces() {}

    /** Adds the pieces of a form to a list, as they are written. */
    static void split(String form, List<String> pieces) {
        int begin = -1;
        for (int at = 0; at <= form.length(); at++) {
            char c = at < form.length() ? form.charAt(at) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (inside && begin < 0) {
                begin = at;
            } else if (!inside && begin >= 0) {
                pieces.add(begin == 0 && at == form.length() ? form : form.substring(begin, at));
                begin = -1;
            }
            if (c == '+' || c == '&') {
                pieces.add(c == '+' ? "+" : "&");
            }
        }
    }

    /**
     * A piece in lower case, with ß as ss and without the marks foreign names carry; German umlauts stay, for they
     * tell words apart.
     */
    static String fold(String piece) {
        boolean plain = true;
        for (int at = 0; at < piece.length() && plain; at++) {
            char c = piece.charAt(at);
            plain = c < 0x80 || isUmlaut(c);
        }
        String lower = piece.toLowerCase(Locale.ROOT);
        if (plain) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length() + 2);
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            if (c < 0x80 || isUmlaut(c)) {
                folded.append(c);
            } else if (c == 'ß') {
                folded.append("ss");
            } else {
                int letter = MARKED.indexOf(c);
                folded.append(letter < 0 ? c : PLAIN.charAt(letter));
            }
        }
        return folded.toString();
    }

    private static boolean isUmlaut(char c) {
        return c == 'ä' || c == 'ö' || c == 'ü' || c == 'Ä' || c == 'Ö' || c == 'Ü';
    }

    /** Whether every letter of a piece is a capital, and there are at least two letters. */
    static boolean allCapitals(String piece) {
        int letters = 0;
        for (int at = 0; at < piece.length(); at++) {
            char c = piece.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                letters++;
            }
        }
        return letters >= 2;
    }

    private static boolean hasDigit(String piece) {
        boolean digit = false;
        boolean letter = false;
        for (int at = 0; at < piece.length(); at++) {
            digit |= Character.isDigit(piece.charAt(at));
            letter |= Character.isLetter(piece.charAt(at));
        }
        return digit && letter;
    }

    /**
     * Whether the report may write a piece of a name with these capitals. News writes {@code Nato} and {@code NATO},
     * {@code taz} and {@code TAZ}; but {@code An} is not {@code AN}, and {@code welt} is not {@code Welt}.
     */
    static boolean capitalsAgree(String named, String written) {
        if (named.length() == written.length() && hasDigit(named) && named.equalsIgnoreCase(written)) {
            // N24 and n24, 20min and 20Min: no word looks like that
            return true;
        }
        char first = named.charAt(0);
        char seen = written.charAt(0);
        if (!Character.isLetter(first)) {
            return true;
        }
        if (Character.isLowerCase(first)) {
            return Character.isLowerCase(seen) || allCapitals(written);
        }
        if (Character.isLowerCase(seen)) {
            return false;
        }
        return named.length() > 3 || !allCapitals(named) || allCapitals(written);
    }
}
