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

    /** What was measured so far. */
    List<Figure> figures();
}
