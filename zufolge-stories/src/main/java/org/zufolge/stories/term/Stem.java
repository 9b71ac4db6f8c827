package org.zufolge.stories.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zufolge.lexicon.Table;

/**
 * What the forms of a word have in common: lower case, umlauts and ß folded, endings cut. It is meant for comparing, not
 * for reading. After Caumanns, "A Fast and Simple Stemming Algorithm for German Words", 1999, with the endings as data.
 */
public final class Stem {
    private static final int SHORTEST = 4;
    private static final int ROUNDS = 2;
    private static final int LONGEST = 64;

    private static final List<List<String>> ENDINGS = endings();

    /** The stem of a form; of one in foreign letters or of digits, the form in lower case. */
    public String of(String form) {
        String stem = folded(form.length() > LONGEST ? form.substring(0, LONGEST) : form);
        for (List<String> round : ENDINGS) {
            for (String ending : round) {
                if (stem.length() - ending.length() >= SHORTEST && stem.endsWith(ending)) {
                    stem = stem.substring(0, stem.length() - ending.length());
                    break;
                }
            }
        }
        return stem;
    }

    private static String folded(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ä' -> folded.append('a');
                case 'ö' -> folded.append('o');
                case 'ü' -> folded.append('u');
                case 'ß' -> folded.append("ss");
                // the marks of letters that are put together
                case '\u0308', '\u00ad' -> {}
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    private static List<List<String>> endings() {
        List<List<String>> rounds = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            List<String> endings = new ArrayList<>();
            for (List<String> row : Table.read("stories/de/stem-endings.tsv", 2)) {
                if (row.get(1).equals(Integer.toString(round))) {
                    endings.add(row.get(0));
                }
            }
            rounds.add(endings);
        }
        return List.copyOf(rounds);
    }
}
