package org.zufolge.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays, with their abbreviations; read once from the calendar of the time expressions. */
public final class CalendarWords {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> WEEKDAYS = new HashSet<>();

    static {
        for (List<String> row : Table.read("de/time/calendar.tsv", 3)) {
            String name = row.get(0).startsWith("^") ? row.get(0).substring(1) : row.get(0);
            if (row.get(1).equals("MONTH")) {
                MONTHS.put(name, Integer.valueOf(row.get(2)));
            } else if (row.get(1).equals("WEEKDAY")) {
                WEEKDAYS.add(name);
            }
        }
    }

    private CalendarWords() {}

    /** The number of a month, from 1; 0 where a word is the name of none. */
    public static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Whether a word is the name of a month or weekday, which a surname may be too: Sonntag, Mai. */
    public static boolean contain(String word) {
        return month(word) > 0 || isWeekday(word);
    }

    /** Whether a word is the name of a weekday. */
    public static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    }
}
