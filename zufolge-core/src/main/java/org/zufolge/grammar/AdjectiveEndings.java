package org.zufolge.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The endings that make adjectives, from {@code adjective-endings.tsv}. */
final class AdjectiveEndings {
    private static final String FILE = "/org/zufolge/de/adjective-endings.tsv";
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
        try (InputStream in = Objects.requireNonNull(AdjectiveEndings.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    int tab = line.indexOf('\t');
                    models.add(new Model(line.substring(0, tab), line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
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
