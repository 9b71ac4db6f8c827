package org.zufolge.stories.term;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Word;
import org.zufolge.grammar.Wordforms;

/**
 * What a form is as a term. News says the same few ten thousand forms again and again, so answers are kept: {@value #KEPT}
 * of each way to stand in a text, then they are found anew.
 */
final class StemmedForms {
    private static final int KEPT = 100_000;
    /** A lemma whose length differs by more is not the form's own. */
    private static final int MOST_ENDING = 3;

    private final Wordforms wordforms = Wordforms.german();
    private final Stem stem = new Stem();
    private final List<Map<String, Stemmed>> kept = Stream.generate(
                    () -> (Map<String, Stemmed>) new ConcurrentHashMap<String, Stemmed>())
            .limit(4)
            .toList();

    /**
     * A form's term.
     *
     * @param stem what its forms have in common; empty where it is none
     * @param kind what it is; null for what is no term, as a first name
     */
    record Stemmed(String stem, Term.@Nullable Kind kind) {
        static final Stemmed NONE = new Stemmed("", null);
    }

    private StemmedForms() {}

    private static final class German {
        static final StemmedForms INSTANCE = new StemmedForms();
    }

    /** The forms of German. */
    static StemmedForms german() {
        return German.INSTANCE;
    }

    /**
     * What a form is.
     *
     * @param initial whether it begins a sentence, so that its capital says nothing
     * @param naming whether it stands where a name would: in Hohlbach, die Talsperre Hohlbach
     */
    Stemmed of(String form, boolean initial, boolean naming) {
        Map<String, Stemmed> same = kept.get((initial ? 1 : 0) + (naming ? 2 : 0));
        Stemmed known = same.get(form);
        if (known == null) {
            if (same.size() >= KEPT) {
                same.clear();
            }
            known = find(form, initial, naming);
            same.put(form, known);
        }
        return known;
    }

    private Stemmed find(String form, boolean initial, boolean naming) {
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        Word word = wordforms.lookup(form, initial);
        Term.Kind kind = Term.Kind.WORD;
        String base = form;
        if (capital && (!word.known() || word.name() != 0)) {
            if (word.name() == Word.FIRST_NAME) {
                return Stemmed.NONE;
            }
            kind = Term.Kind.NAME;
        } else if (capital) {
            boolean whole = ofSameWord(form, word.lemma());
            base = whole ? word.lemma() : form;
            // a compound in no dictionary, where a name would stand
            kind = naming && !whole ? Term.Kind.NAME : Term.Kind.WORD;
        } else if (word.infinitive() != null) {
            base = word.infinitive();
        }
        return new Stemmed(stem.of(base), kind);
    }

    /** Whether a lemma is the form's own: of a compound that the dictionary lacks it is only its last part's. */
    private static boolean ofSameWord(String form, String lemma) {
        return Math.abs(form.length() - lemma.length()) <= MOST_ENDING && form.regionMatches(true, 0, lemma, 0, 1);
    }
}
