package org.zufolge.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What names of places are compared by: their runs of letters and digits in lower case, a space between them, with ss for
 * ß and without the marks foreign names carry. German umlauts stay, for they tell words apart; {@code St.}, {@code Sankt}
 * and {@code Saint} are the same. As {@code scripts/build-gazetteer} makes the keys of the gazetteer.
 */
final class NameKey {
    private static final String SPECIAL = "łđøıæœðþħǝə";
    private static final String PLAIN = "ldoiaodthee";

    private NameKey() {}

    /** The key of a name; empty where it has no letter or digit. */
    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (String piece : pieces(name)) {
            if (key.length() > 0) {
                key.append(' ');
            }
            key.append(fold(piece));
        }
        return key.toString();
    }

    /** The runs of letters and digits in a name, as they are written, composed (NFC). */
    static List<String> pieces(String name) {
        String composed = composed(name);
        List<String> pieces = new ArrayList<>(4);
        int begin = -1;
        for (int at = 0; at <= composed.length(); at++) {
            boolean inside = at < composed.length() && isPart(composed.charAt(at));
            if (inside && begin < 0) {
                begin = at;
            } else if (!inside && begin >= 0) {
                pieces.add(composed.substring(begin, at));
                begin = -1;
            }
        }
        return pieces;
    }

    /** A piece as keys have it. */
    static String fold(String piece) {
        String lower = piece.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length() + 2);
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            if (c < 0x80 || c == 'ä' || c == 'ö' || c == 'ü') {
                folded.append(c);
            } else if (c == 'ß') {
                folded.append("ss");
            } else {
                plain(c, folded);
            }
        }
        String key = folded.toString();
        return key.equals("sankt") || key.equals("saint") ? "st" : key;
    }

    private static void plain(char c, StringBuilder folded) {
        int special = SPECIAL.indexOf(c);
        if (special >= 0) {
            folded.append(PLAIN.charAt(special));
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            if (!isMark(parts.charAt(i))) {
                folded.append(parts.charAt(i));
            }
        }
    }

    private static String composed(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (isMark(name.charAt(at))) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name;
    }

    private static boolean isPart(char c) {
        // The modifier letters that stand for apostrophes separate, as apostrophes do.
        return Character.isLetterOrDigit(c) && !(c >= 'ʹ' && c <= '˿');
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
