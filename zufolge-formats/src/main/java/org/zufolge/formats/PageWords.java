package org.zufolge.formats;

import java.util.Locale;
import java.util.Set;
import org.zufolge.formats.phrase.Phrases;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.StatementType;

/** What a page says itself, in one language: {@code html_en.properties} and its like. None of it needs escaping. */
final class PageWords {
    private final Phrases phrases;

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException if there are none in this language
     */
    PageWords(Locale locale) {
        phrases = Phrases.of(PageWords.class, "html", locale.getLanguage());
    }

    /** The language, ISO 639-1. */
    String language() {
        return phrases.language();
    }

    /** All keys there are words for. */
    Set<String> keys() {
        return phrases.keys();
    }

    String say(String key) {
        return phrases.say(key);
    }

    String of(Certainty certainty) {
        return say("certainty." + certainty.name());
    }

    String of(StatementType type) {
        return say("type." + type.name());
    }
}
