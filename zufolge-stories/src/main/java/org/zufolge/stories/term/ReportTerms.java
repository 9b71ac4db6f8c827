package org.zufolge.stories.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Place;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;

/**
 * The terms of a whole report, headline first. What the reading knows for a name is one, even where it looks like a common
 * word: Herr Müller, the town Altenroda. Outlets and agencies are left out, for they are in all stories.
 */
public final class ReportTerms {
    private final Terms terms = new Terms();

    /** The terms of the headline, if it is not in the text, and of the text. Those of the headline have no place: -1. */
    public List<Term> of(Reading reading) {
        String text = reading.text();
        List<Term> inText = terms.of(text);
        Set<String> names = names(reading);
        inText.stream().filter(term -> term.kind() == Term.Kind.NAME).forEach(term -> names.add(term.stem()));
        Set<String> outlets = outlets(reading);
        List<Term> all = new ArrayList<>();
        String headline = reading.head().headline();
        if (headline != null && !text.contains(headline)) {
            for (Term term : terms.of(headline)) {
                add(new Term(term.stem(), term.kind(), -1, -1), names, outlets, all);
            }
        }
        for (Term term : inText) {
            add(term, names, outlets, all);
        }
        return all;
    }

    private static void add(Term term, Set<String> names, Set<String> outlets, List<Term> all) {
        if (!outlets.contains(term.stem())) {
            Term.Kind kind = names.contains(term.stem()) ? Term.Kind.NAME : term.kind();
            all.add(new Term(term.stem(), kind, term.begin(), term.end()));
        }
    }

    /** The stems of surnames and places. */
    private Set<String> names(Reading reading) {
        Set<String> names = new HashSet<>();
        for (Entity entity : reading.entities()) {
            if (entity.named() && entity.kind() == EntityKind.PERSON) {
                List<Term> parts = terms.of(entity.name());
                if (!parts.isEmpty()) {
                    names.add(parts.get(parts.size() - 1).stem());
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
        return names;
    }

    private Set<String> outlets(Reading reading) {
        Set<String> outlets = new HashSet<>();
        for (Entity entity : reading.entities()) {
            if (entity.kind() == EntityKind.OUTLET) {
                terms.of(entity.name()).stream()
                        .filter(term -> term.kind() == Term.Kind.NAME)
                        .forEach(term -> outlets.add(term.stem()));
            }
        }
        return outlets;
    }
}
