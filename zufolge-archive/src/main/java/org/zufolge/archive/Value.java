package org.zufolge.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a field that has only a few, as terms. */
final class Value {
    private Value() {}

    /** The term for a value: its name in Java without what is no letter. */
    static String term(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The value that a word names by its label or its name for people, in any case; null if none does. */
    static <E extends Enum<E>> @Nullable E find(E[] values, String word, Function<E, String> label) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    /** All labels, for a message. */
    static <E extends Enum<E>> String labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }
}
