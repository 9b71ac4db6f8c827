package org.zufolge.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.zufolge.lexicon.Memo;

/** The full-form dictionary of German, as far as times need it: what a form can be. */
final class Forms {
    private static final String PATH = "/org/languagetool/resource/de/german.dict";

    private static final class Holder {
        static final Dictionary DICTIONARY = read();
        static final ThreadLocal<DictionaryLookup> LOOKUPS =
                ThreadLocal.withInitial(() -> new DictionaryLookup(DICTIONARY));
        static final Memo<Kinds> KINDS = Memo.of(15, Forms::read);

        private static Dictionary read() {
            URL url = Objects.requireNonNull(Forms.class.getResource(PATH), PATH);
            try {
                return Dictionary.read(url);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * What a form can be.
     *
     * @param adverb an adverb
     * @param participle a participle before a noun
     * @param plural a noun in the plural
     * @param attributive an adjective or participle before a noun
     * @param predicative an adjective behind {@code ist}
     * @param name a name
     */
    private record Kinds(
            boolean adverb,
            boolean participle,
            boolean plural,
            boolean attributive,
            boolean predicative,
            boolean name) {}

    private static Kinds read(String form) {
        List<String> tags = Holder.LOOKUPS.get().lookup(form).stream()
                .map(WordData::getTag)
                .map(CharSequence::toString)
                .toList();
        return new Kinds(
                tags.stream().anyMatch(tag -> tag.startsWith("ADV")),
                tags.stream().anyMatch(tag -> tag.startsWith("PA2") && !tag.startsWith("PA2:PRD")),
                tags.stream().anyMatch(tag -> tag.startsWith("SUB:") && tag.contains(":PLU:")),
                tags.stream().anyMatch(tag -> tag.startsWith("ADJ:") || tag.startsWith("PA"))
                        || tags.isEmpty() && form.matches("\\p{Ll}{6,}e[nmrs]?"),
                tags.stream().anyMatch(tag -> tag.startsWith("ADJ:PRD")),
                tags.stream().anyMatch(tag -> tag.startsWith("EIG")));
    }

    /** Whether a form is an adverb. */
    boolean adverb(String form) {
        return Holder.KINDS.get(form).adverb();
    }

    /** Whether a form is a participle before a noun. */
    boolean participle(String form) {
        return Holder.KINDS.get(form).participle();
    }

    /** Whether a noun stands in the plural, or may. */
    boolean plural(String noun) {
        return Holder.KINDS.get(noun).plural();
    }

    /** Whether a form can be an adjective or participle before a noun. */
    boolean attributive(String form) {
        return Holder.KINDS.get(form).attributive();
    }

    /** Whether a form can be an adjective with {@code sein}: {@code ist geöffnet}. */
    boolean predicative(String form) {
        return Holder.KINDS.get(form).predicative();
    }

    /** Whether a form can be a name. */
    boolean name(String form) {
        return Holder.KINDS.get(form).name();
    }
}
