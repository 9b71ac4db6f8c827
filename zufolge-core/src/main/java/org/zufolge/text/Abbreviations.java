package org.zufolge.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The abbreviations of German that end in a full stop, read once from {@code abbreviations.tsv}. */
final class Abbreviations {
    private static final String FILE = "/org/zufolge/de/abbreviations.tsv";
    private static final Map<String, Boolean> ENDING = read();

    private Abbreviations() {}

    private static Map<String, Boolean> read() {
        Map<String, Boolean> forms = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Abbreviations.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] cells = line.split("\t");
                    forms.put(cells[0], cells[1].equals("end"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return Map.copyOf(forms);
    }

    /** Whether a form with its full stop is one. */
    static boolean contains(String form) {
        return ENDING.containsKey(form);
    }

    /** Whether it can stand at the end of a sentence too. */
    static boolean mayEnd(String form) {
        return ENDING.getOrDefault(form, false);
    }
}
