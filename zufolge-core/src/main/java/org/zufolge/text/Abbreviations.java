package org.zufolge.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zufolge.lexicon.Table;

/** The abbreviations of German that end in a full stop, read once from {@code abbreviations.tsv}. */
final class Abbreviations {
    /** Where an abbreviation can stand. */
    enum Ending {
        /** Only within a sentence: {@code Dr.} */
        WITHIN,
        /** Also at the end of a sentence, if a word that mostly begins one follows: {@code e. V.} */
        BEFORE_STARTER,
        /** Also at the end of a sentence, if a capital follows: {@code usw.} */
        BEFORE_CAPITAL,
        /** Only within a sentence and before a number or a small letter, for elsewhere the form is a word: {@code Art.} */
        BEFORE_SMALL
    }

    private static final Map<String, Ending> ENDINGS = read();
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_PART = 8;

    private Abbreviations() {}

    /**
     * An abbreviation in the text.
     *
     * @param end the char after its last full stop
     * @param ending where it can stand
     */
    record Match(int end, Ending ending) {}

    private static Map<String, Ending> read() {
        Map<String, Ending> endings = new HashMap<>();
        for (List<String> row : Table.read("de/abbreviations.tsv", 2)) {
            endings.put(
                    row.get(0),
                    switch (row.get(1)) {
                        case "-" -> Ending.WITHIN;
                        case "starter" -> Ending.BEFORE_STARTER;
                        case "end" -> Ending.BEFORE_CAPITAL;
                        case "word" -> Ending.BEFORE_SMALL;
                        default -> throw new IllegalStateException("abbreviations.tsv: " + row);
                    });
        }
        return endings;
    }

    /** The longest abbreviation that begins at a char: {@code z. B.} rather than {@code z.}; null where none does. */
    static @org.jspecify.annotations.Nullable Match at(String text, int begin) {
        Match longest = null;
        String form = "";
        int i = begin;
        for (int part = 0; part < MOST_PARTS; part++) {
            int letters = i;
            while (i < text.length() && i - letters < LONGEST_PART && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i == letters || i >= text.length() || text.charAt(i) != '.') {
                break;
            }
            i++;
            form = form.concat(text.substring(letters, i));
            Ending ending = ENDINGS.get(form);
            if (ending != null) {
                longest = new Match(i, ending);
            }
            if (i < text.length() && Chars.isSpace(text.charAt(i)) && !Chars.isLineEnd(text.charAt(i))) {
                i++;
            }
        }
        return longest;
    }
}
