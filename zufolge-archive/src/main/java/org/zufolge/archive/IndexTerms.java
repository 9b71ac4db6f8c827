package org.zufolge.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.SearchTerms;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Head;
import org.zufolge.reading.Place;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;

/**
 * The terms by which a statement or a whole report is found. They are a set: a word's terms, for two neighbours the pair
 * joined by {@code _}, from which phrases are made, and the same with a field's name before them. So every question is one
 * about sets, which two databases cannot answer differently.
 */
final class IndexTerms {
    /** Everything has it: a question that only says what is not wanted still needs something to take from. */
    static final String EVERYTHING = "=";

    private static final SearchTerms WORDS = SearchTerms.german();

    /** What a tsvector of PostgreSQL holds, less something to be sure. What is more is not found, in either database. */
    private static final int MOST_CHARS = 900_000;

    private final Set<String> terms = new LinkedHashSet<>();
    private int chars;

    private void add(String term) {
        if (chars < MOST_CHARS && terms.add(term)) {
            chars += term.length();
        }
    }

    /**
     * Of one statement: the words of its content, frame and source, and its fields.
     *
     * @param text the terms of the report's text
     */
    static Set<String> of(Statement statement, Head head, TextTerms text) {
        IndexTerms terms = new IndexTerms();
        terms.add(EVERYTHING);
        addFields(statement, terms);
        addOutlet(head, terms);
        addWords(text.of(statement.content()), null, terms);
        addWords(text.of(statement.frame()), null, terms);
        addWords(text.of(statement.source()), null, terms);
        return terms.terms;
    }

    /**
     * Of a whole report: the words of its headline and text, and the fields of all its statements.
     *
     * @param text the terms of its text
     */
    static Set<String> of(Reading reading, TextTerms text) {
        IndexTerms terms = new IndexTerms();
        terms.add(EVERYTHING);
        Head head = reading.head();
        addOutlet(head, terms);
        addWords(head.dateline(), Field.PLACE, terms);
        for (Place place : reading.places()) {
            addWords(place.name(), Field.PLACE, terms);
        }
        for (Statement statement : reading.statements()) {
            addFields(statement, terms);
        }
        addWords(head.headline(), null, terms);
        addWords(text.all(), null, terms);
        return terms.terms;
    }

    /** Whether a statement's source has a name; one without any source has none. */
    static boolean isNamed(Statement statement) {
        Entity source = statement.sourceEntity();
        return source != null && source.named();
    }

    private static void addFields(Statement statement, IndexTerms terms) {
        Entity source = statement.sourceEntity();
        if (source != null) {
            addEntity(source, Field.SOURCE, terms);
        } else {
            addWords(statement.source().text(), Field.SOURCE, terms);
        }
        // Whoever had it first is a source of it too.
        statement.chain().origin().map(Hand::entity).ifPresent(origin -> addEntity(origin, Field.SOURCE, terms));
        for (Entity entity : statement.about()) {
            addEntity(entity, Field.ABOUT, terms);
        }
        for (Place place : statement.places()) {
            addWords(place.name(), Field.PLACE, terms);
        }
        terms.add(Field.CERTAINTY.term(Value.term(statement.certainty())));
        terms.add(Field.TYPE.term(Value.term(statement.type())));
        terms.add(Field.NAMED.term(isNamed(statement) ? "yes" : "no"));
    }

    private static void addEntity(Entity entity, Field field, IndexTerms terms) {
        addWords(entity.name(), field, terms);
        addWords(entity.wikidata(), field, terms);
    }

    private static void addOutlet(Head head, IndexTerms terms) {
        addWords(head.outlet(), Field.OUTLET, terms);
        addWords(head.agency(), Field.OUTLET, terms);
    }

    private static void addWords(@Nullable String text, @Nullable Field field, IndexTerms terms) {
        if (text != null && !text.isEmpty()) {
            addWords(WORDS.ofText(text), field, terms);
        }
    }

    private static void addWords(List<Set<String>> words, @Nullable Field field, IndexTerms terms) {
        for (int i = 0; i < words.size(); i++) {
            for (String term : words.get(i)) {
                terms.add(field == null ? term : field.term(term));
                if (i > 0) {
                    for (String before : words.get(i - 1)) {
                        terms.add(field == null ? before + "_" + term : field.term(before + "_" + term));
                    }
                }
            }
        }
    }
}
