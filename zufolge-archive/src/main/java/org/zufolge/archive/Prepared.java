package org.zufolge.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placeable;
import org.zufolge.stories.Placing;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/**
 * A report made ready to be added: all that can be done about it without looking into the archive. Any number of threads
 * may prepare reports at a time, see {@link Archive#prepare}.
 */
public final class Prepared {
    private static final Tokenizer TOKENIZER = new Tokenizer();

    private final Filed filed;
    private final Placeable placeable;
    private final byte[] packed;
    private final String terms;
    private final List<Row> statements;
    private final long unnamed;

    private Prepared(
            Filed filed, Placeable placeable, byte[] packed, String terms, List<Row> statements, long unnamed) {
        this.filed = filed;
        this.placeable = placeable;
        this.packed = packed;
        this.terms = terms;
        this.statements = statements;
        this.unnamed = unnamed;
    }

    /**
     * A statement as a row.
     *
     * @param terms what it is found by, as the database takes it
     */
    record Row(String id, @Nullable String source, String spans, String words, String terms) {}

    static Prepared of(Filed filed, Placing placing, Dialect dialect) {
        if (filed.key().isEmpty() || !filed.key().equals(IndexKey.of(filed.key()))) {
            throw new IllegalArgumentException("not a key: empty, too long or with no text in it");
        }
        Reading reading = filed.reading();
        List<Token> tokens = TOKENIZER.tokenize(reading.text());
        TextTerms text = TextTerms.of(reading.text(), tokens);
        List<Row> rows = new ArrayList<>();
        long unnamed = 0;
        for (Statement statement : reading.statements()) {
            unnamed += IndexTerms.isNamed(statement) ? 0 : 1;
            if (rows.size() < Rank.STATEMENTS) {
                rows.add(row(statement, reading.head(), text, dialect));
            }
        }
        return new Prepared(
                filed,
                placing.ready(filed, tokens),
                Packed.pack(reading),
                dialect.terms(IndexTerms.of(reading, text)),
                rows,
                unnamed);
    }

    private static Row row(Statement statement, Head head, TextTerms text, Dialect dialect) {
        Entity source = statement.sourceEntity();
        String name = source != null ? source.name() : statement.source().text();
        return new Row(
                Database.storable(statement.id()),
                name.isEmpty() ? null : Database.storable(name),
                statement.content().spans().stream()
                        .map(span -> span.begin() + "-" + span.end())
                        .collect(Collectors.joining(" ")),
                Database.storable(statement.content().text()),
                dialect.terms(IndexTerms.of(statement, head, text)));
    }

    /** The report. */
    public Filed filed() {
        return filed;
    }

    Placeable placeable() {
        return placeable;
    }

    @Nullable
    String outlet() {
        String outlet = filed.reading().head().outlet();
        return outlet == null ? null : IndexKey.of(outlet);
    }

    @Nullable
    String headline() {
        String headline = filed.reading().head().headline();
        return headline == null ? null : Database.storable(headline);
    }

    /** Its reading, see {@link Packed}. */
    byte[] packed() {
        return packed;
    }

    /** What it is found by, as the database takes it. */
    String terms() {
        return terms;
    }

    List<Row> statements() {
        return statements;
    }

    /** How many of its statements have a source without a name. */
    long unnamed() {
        return unnamed;
    }
}
