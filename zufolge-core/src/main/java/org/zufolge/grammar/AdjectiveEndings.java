package org.zufolge.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Table;

/** The endings that make adjectives, from {@code adjective-endings.tsv}. */
final class AdjectiveEndings {
    private static final List<String> INFLECTIONS = List.of("e", "en", "er", "es", "em", "");
    private static final int SHORTEST_STEM = 2;

    private static final String BETWEEN = "…";

    /** A beginning, empty for most, an ending, and an adjective that is inflected like those with both. */
    private record Model(String beginning, String ending, String adjective) {
        static Model of(String ends, String adjective) {
            int between = ends.indexOf(BETWEEN);
            return between < 0
                    ? new Model("", ends, adjective)
                    : new Model(ends.substring(0, between), ends.substring(between + BETWEEN.length()), adjective);
        }
    }

    private final List<Model> models;

    private AdjectiveEndings(List<Model> models) {
        this.models = models;
    }

    /** The table, read anew. */
    static AdjectiveEndings german() {
        List<Model> models = new ArrayList<>();
        for (List<String> row : Table.read("de/adjective-endings.tsv", 2)) {
            models.add(Model.of(row.get(0), row.get(1)));
        }
        return new AdjectiveEndings(List.copyOf(models));
    }

    /** The form of a known adjective that a form is inflected like; null where its ending makes no adjective. */
    @Nullable
    String model(String form) {
        for (Model model : models) {
            for (String inflection : INFLECTIONS) {
                String ending = model.ending() + inflection;
                if (form.endsWith(ending)
                        && form.startsWith(model.beginning())
                        && form.length() >= model.beginning().length() + ending.length() + SHORTEST_STEM) {
                    return model.adjective() + inflection;
                }
            }
        }
        return null;
    }
}
