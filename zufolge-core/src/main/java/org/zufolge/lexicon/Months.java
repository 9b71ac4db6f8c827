package org.zufolge.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of months, with their abbreviations; read once from the calendar of the time expressions. */
public final class Months {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (List<String> row : Table.read("de/time/calendar.tsv", 3)) {
            if (row.get(1).equals("MONTH")) {
                String name = row.get(0);
                NUMBERS.put(name.startsWith("^") ? name.substring(1) : name, Integer.valueOf(row.get(2)));
            }
        }
    }

    private Months() {}

    /** The number of a month, from 1; 0 where a word is the name of none. */
    public static int number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
