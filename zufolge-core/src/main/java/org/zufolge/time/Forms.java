package org.zufolge.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The full-form dictionary of German, as far as times need it: the tags of a form. For one thread. */
final class Forms {
    private static final String PATH = "/org/languagetool/resource/de/german.dict";

    private final DictionaryLookup lookup = new DictionaryLookup(Holder.DICTIONARY);
    private final Map<String, List<String>> known = new HashMap<>();

    private static final class Holder {
        static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            URL url = Objects.requireNonNull(Forms.class.getResource(PATH), PATH);
            try {
                return Dictionary.read(url);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The tags of a form as german-pos-dict has them ({@code VER:3:SIN:PRT:SFT}); empty if it does not know it. */
    List<String> tags(String form) {
        return known.computeIfAbsent(
                form,
                f -> lookup.lookup(f).stream()
                        .map(WordData::getTag)
                        .map(CharSequence::toString)
                        .toList());
    }

    /** Whether a form is an adverb. */
    boolean adverb(String form) {
        return tags(form).stream().anyMatch(tag -> tag.startsWith("ADV"));
    }

    /** Whether a form is a participle before a noun. */
    boolean participle(String form) {
        return tags(form).stream().anyMatch(tag -> tag.startsWith("PA2") && !tag.startsWith("PA2:PRD"));
    }

    /** Whether a noun stands in the plural, or may. */
    boolean plural(String noun) {
        return tags(noun).stream().anyMatch(tag -> tag.startsWith("SUB:") && tag.contains(":PLU:"));
    }

    /** Whether a form can be an adjective or participle before a noun. */
    boolean attributive(String form) {
        List<String> tags = tags(form);
        return tags.stream().anyMatch(tag -> tag.startsWith("ADJ:") || tag.startsWith("PA"))
                || tags.isEmpty() && form.matches("\\p{Ll}{6,}e[nmrs]?");
    }
}
