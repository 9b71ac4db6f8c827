package org.zufolge.stories.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zufolge.grammar.Word;
import org.zufolge.grammar.Wordforms;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;
import org.zufolge.lexicon.Table;
import org.zufolge.stories.term.TermForm.Part;
import org.zufolge.stories.term.TermForm.Stemmed;

/** What forms say as terms. News says the same few ten thousand forms again and again, so answers are kept with them. */
final class TermForms {
    private static final int SHORTEST = 3;
    /** A lemma whose length differs by more is not the form's own. */
    private static final int MOST_ENDING = 3;

    /** The logarithm of how many forms are remembered that are no token's. */
    private static final int REMEMBERED = 8;

    private final Map<String, String> numerals = new HashMap<>();
    private final Wordforms wordforms = Wordforms.german();
    private final Stem stem = new Stem();
    private final Memo<TermForm> known = Memo.of(REMEMBERED, this::look);

    private TermForms() {
        for (List<String> row : Table.read("stories/de/numerals.tsv", 2)) {
            numerals.put(row.get(0), row.get(1));
        }
    }

    private static final class German {
        static final TermForms INSTANCE = new TermForms();
    }

    /** The forms of German. */
    static TermForms german() {
        return German.INSTANCE;
    }

    /** What a form says. */
    TermForm of(Form form) {
        return known.get(form);
    }

    private TermForm look(String form) {
        boolean noun = Character.isUpperCase(form.codePointAt(0))
                && wordforms.lookup(form, false).known();
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        for (int at = form.indexOf('-'); begin <= form.length(); at = form.indexOf('-', begin)) {
            int end = at < 0 ? form.length() : at;
            if (form.codePointCount(begin, end) >= SHORTEST) {
                parts.add(part(form.substring(begin, end), begin));
            }
            begin = end + 1;
        }
        return new TermForm(
                numerals.get(form.toLowerCase(Locale.ROOT)), StopWords.beforeName(form), noun, List.copyOf(parts));
    }

    private Part part(String form, int begin) {
        List<Stemmed> stems;
        if (begin == 0) {
            stems = List.of(
                    find(form, false, false), find(form, true, false), find(form, false, true), find(form, true, true));
        } else {
            // what comes before it in the sentence is the part before it
            Stemmed within = find(form, false, false);
            stems = List.of(within, within, within, within);
        }
        return new Part(begin, begin + form.length(), StopWords.has(form), StopWords.isFunctionWord(form), stems);
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
