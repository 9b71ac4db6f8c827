package org.zufolge.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be asked for by name, {@code source:Beispiel}, apart from the dates. */
enum Field {
    /** Whose statement it is. */
    SOURCE,
    /** Whom or what it is about. */
    ABOUT,
    /** Who published it. */
    OUTLET,
    /** Where. */
    PLACE,
    /** How certain it is: one of a few values. */
    CERTAINTY,
    /** How it is rendered: one of a few values. */
    TYPE,
    /** Whether its source has a name. */
    NAMED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name used in queries, and before each of its terms: {@code source=beispiel}. */
    String label() {
        return label;
    }

    /** The term for a word, or for two that follow one another. */
    String term(String words) {
        return label + "=" + words;
    }

    static @Nullable Field of(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equals(label))
                .findFirst()
                .orElse(null);
    }

    static String labels() {
        return Arrays.stream(values()).map(field -> field.label + ":").collect(Collectors.joining(", "));
    }
}
