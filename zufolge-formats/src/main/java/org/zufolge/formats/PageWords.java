package org.zufolge.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.StatementType;

/** What a page says itself, in one language: {@code html_en.properties} and its like. None of it needs escaping. */
final class PageWords {
    private final String language;
    private final Properties words = new Properties();

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException if there are none in this language
     */
    PageWords(Locale locale) {
        language = locale.getLanguage();
        try (InputStream in = PageWords.class.getResourceAsStream("html_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("there are no pages in '" + language + "'");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the program's own jar cannot be read", e);
        }
    }

    /** The language, ISO 639-1. */
    String language() {
        return language;
    }

    /** All keys there are words for. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    String say(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    String of(Certainty certainty) {
        return say("certainty." + certainty.name());
    }

    String of(StatementType type) {
        return say("type." + type.name());
    }
}
