package org.zufolge.formats.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** Words and sentences in one language, each with a key: a file such as {@code html_de.properties}, in UTF-8. */
public final class Phrases {
    private final String language;
    private final Properties words = new Properties();

    private Phrases(String language) {
        this.language = language;
    }

    /**
     * Reads a table.
     *
     * @param beside the class in whose package the file lies
     * @param table the name of the file, without the language
     * @param language ISO 639-1
     * @throws IllegalArgumentException if there is none in this language
     */
    public static Phrases of(Class<?> beside, String table, String language) {
        Phrases phrases = new Phrases(language);
        try (InputStream in = beside.getResourceAsStream(table + "_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + table + " in '" + language + "'");
            }
            phrases.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return phrases;
        } catch (IOException e) {
            throw new IllegalStateException("the program's own jar cannot be read", e);
        }
    }

    /** The language, ISO 639-1. */
    public String language() {
        return language;
    }

    /** All keys there are words for. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /**
     * The words for a key.
     *
     * @param values for {@code {0}}, {@code {1}}, …
     * @throws IllegalArgumentException if there are none, which is a mistake in the program
     */
    public String say(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}
