package org.zufolge.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zufolge.lexicon.Table;

/** Reads who wrote a report: {@code Von Mara Lind und Timo Quast, dpa}. */
final class Byline {
    private static final Set<String> LEADS = new HashSet<>();

    static {
        for (List<String> row : Table.read("de/front-words.tsv", 2)) {
            if (row.get(1).equals("byline")) {
                LEADS.add(row.get(0).toLowerCase(Locale.ROOT));
            }
        }
        LEADS.add("by");
    }

    /**
     * The names, each once. What follows a name and is a single word is an agency, a place or a paper, and is left out.
     *
     * @param line one line
     */
    List<String> read(String line) {
        String rest = line.strip();
        int word = 0;
        while (word < rest.length() && Character.isLetter(rest.charAt(word))) {
            word++;
        }
        if (word > 0
                && word < rest.length()
                && LEADS.contains(rest.substring(0, word).toLowerCase(Locale.ROOT))) {
            rest = rest.substring(word).replaceFirst("^[:\\s]+", "");
        }
        List<String> names = new ArrayList<>();
        for (String part : rest.split(",| und | and |;|/", 20)) {
            String name = part.strip();
            boolean single = name.indexOf(' ') < 0;
            if (!name.isEmpty() && (!single || names.isEmpty()) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
