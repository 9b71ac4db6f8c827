package org.zufolge.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Table;

/** The endings that make adjectives, from {@code adjective-endings.tsv}. */
final class AdjectiveEndings {
    private static final List<String> INFLECTIONS = List.of("e", "en", "er", "es", "em", "");
    private static final int SHORTEST_STEM = 2;

    /** An ending and an adjective that is inflected like those with it. */
    private record Model(String ending, String adjective) {}

    private final List<Model> models;

    private AdjectiveEndings(List<Model> models) {
        this.models = models;
    }

    /** The table, read anew. */
    static AdjectiveEndings german() {
        List<Model> models = new ArrayList<>();
        for (List<String> row : Table.read("de/adjective-endings.tsv", 2)) {
            models.add(new Model(row.get(0), row.get(1)));
        }
        return new AdjectiveEndings(List.copyOf(models));
    }

    /** The form of a known adjective that a form is inflected like; null where its ending makes no adjective. */
    @Nullable
    String model(String form) {
        for (Model model : models) {
            for (String inflection : INFLECTIONS) {
                String ending = model.ending() + inflection;
                if (form.endsWith(ending) && form.length() >= ending.length() + SHORTEST_STEM) {
                    return model.adjective() + inflection;
                }
            }
        }
        return null;
    }
}
