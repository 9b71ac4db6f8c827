package org.zufolge.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with its places marked: {@code [Name|country]}, {@code *} before a name that stands for a government. */
record Marked(String text, List<Expected> places) {
    private static final Pattern MARK = Pattern.compile("\\[(\\*?)([^|\\]]+)\\|([A-Z]{2}|-)\\]");

    /** A place and where it stands, in chars. */
    record Expected(int begin, int end, @Nullable String country, boolean metonym) {}

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Expected> places = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int begin = text.length();
            text.append(mark.group(2));
            String country = mark.group(3).equals("-") ? null : mark.group(3);
            places.add(
                    new Expected(begin, text.length(), country, !mark.group(1).isEmpty()));
            at = mark.end();
        }
        return new Marked(text.append(marked, at, marked.length()).toString(), places);
    }
}
