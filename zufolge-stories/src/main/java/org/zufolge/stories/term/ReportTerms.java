package org.zufolge.stories.term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Place;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/**
 * The terms of a whole report, headline first. What the reading knows for a name is one, even where it looks like a common
 * word: Herr Müller, the town Altenroda. Outlets and agencies are left out, for they are in all stories.
 */
public final class ReportTerms {
    private final Tokenizer tokenizer = new Tokenizer();
    private final Terms terms = new Terms();

    /** The terms of the headline, if it is not in the text, and of the text. Those of the headline have no place: -1. */
    public List<Term> of(Reading reading) {
        return of(reading, tokenizer.tokenize(reading.text()));
    }

    /** The same, with the tokens of the reading's text. */
    public List<Term> of(Reading reading, List<Token> tokens) {
        String text = reading.text();
        List<Term> inText = terms.of(tokens);
        Set<String> names = new HashSet<>();
        Set<String> told = new HashSet<>();
        addNames(reading, names, told);
        told.removeAll(names);
        inText.stream().filter(term -> term.kind() == Term.Kind.NAME).forEach(term -> names.add(term.stem()));

        BitSet outlets = outlets(reading);
        List<Term> all = new ArrayList<>();
        String headline = reading.head().headline();
        if (headline != null && !text.contains(headline)) {
            for (Term term : terms.of(headline)) {
                add(new Term(term.stem(), term.kind(), -1, -1), names, told, all);
            }
        }
        for (Term term : inText) {
            if (!outlets.get(term.begin())) {
                add(term, names, told, all);
            }
        }
        return all;
    }

    private static void add(Term term, Set<String> names, Set<String> told, List<Term> all) {
        if (!told.contains(term.stem())) {
            Term.Kind kind = names.contains(term.stem()) ? Term.Kind.NAME : term.kind();
            all.add(new Term(term.stem(), kind, term.begin(), term.end()));
        }
    }

    /**
     * The stems of surnames and of places; those that the surname has told already: the names and the office before it, for
     * every report has speakers, and others than the next.
     */
    private void addNames(Reading reading, Set<String> names, Set<String> told) {
        for (Entity entity : reading.entities()) {
            if (entity.named() && entity.kind() == EntityKind.PERSON) {
                List<Term> parts = terms.of(entity.name());
                for (int i = 0; i < parts.size(); i++) {
                    (i < parts.size() - 1 ? told : names).add(parts.get(i).stem());
                }
                String office = entity.description();
                if (office != null) {
                    terms.of(office).stream()
                            .filter(term -> term.kind() == Term.Kind.WORD)
                            .forEach(term -> told.add(term.stem()));
                }
            }
        }
        int[] points = reading.text().codePoints().toArray();
        for (Place place : reading.places()) {
            Span span = place.span();
            terms.of(new String(points, span.begin(), span.end() - span.begin()))
                    .forEach(term -> names.add(term.stem()));
        }
        String dateline = reading.head().dateline();
        if (dateline != null) {
            terms.of(dateline).forEach(term -> names.add(term.stem()));
        }
    }

    /** The chars of the text where outlets are spoken of. */
    private static BitSet outlets(Reading reading) {
        BitSet outlets = new BitSet();
        String text = reading.text();
        int[] chars = chars(text);
        for (Entity entity : reading.entities()) {
            if (entity.kind() == EntityKind.OUTLET) {
                for (Span span : entity.mentions()) {
                    outlets.set(chars[span.begin()], chars[span.end()]);
                }
            }
        }
        return outlets;
    }

    /** Where each code point begins. */
    private static int[] chars(String text) {
        int[] chars = new int[text.codePointCount(0, text.length()) + 1];
        for (int point = 0; point < chars.length - 1; point++) {
            chars[point + 1] = chars[point] + Character.charCount(text.codePointAt(chars[point]));
        }
        return chars;
    }
}
