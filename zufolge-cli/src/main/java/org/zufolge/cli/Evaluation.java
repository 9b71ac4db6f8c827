package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.evaluation.Figure;
import org.zufolge.reading.Reading;

/**
 * Something that readings are measured by.
 *
 * @param <P> pairs of gold and found
 */
interface Evaluation<P> {
    /**
     * Pairs what a gold standard has with what was found; on several threads at a time.
     *
     * @param reading what was found; null for a document that could not be read
     * @throws InputException if the gold standard lacks what is needed
     */
    List<P> pairs(GoldLine gold, @Nullable Reading reading) throws InputException;

    /** Writes what was found as a key and its value, as the gold standard has them. */
    void prediction(Reading reading, JsonGenerator json) throws IOException;

    /** Counts the pairs of a document. */
    void add(List<P> pairs);

    /** What people read of a pair that was measured: itself, or its two sides as left over. */
    List<P> apart(P pair);

    /** How much is wrong in what {@link #apart} gives: 0 for nothing. */
    double loss(P pair);

    /**
     * Shows what {@link #apart} gives of a document, side by side, in the order of the text.
     *
     * @throws InputException never for a document that was paired
     */
    void show(GoldLine gold, List<P> pairs, Comparison comparison) throws IOException, InputException;

    /** What there is to say of gold and found. */
    Verdict verdict(P pair);

    /** Figures that only those want who look for errors. */
    default List<Figure> figuresForErrors() {
        return List.of();
    }

    /** What was measured so far. */
    List<Figure> figures();
}
