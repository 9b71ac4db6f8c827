package org.zufolge.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;

/**
 * A quotation, as a gold standard or a reading has it.
 *
 * @param type how it is rendered
 * @param medium said, written or thought; null where the gold standard does not say
 * @param parts where each part stands, in code points; a part it has not has no spans
 * @param rule the construction that found it; null in a gold standard
 */
public record Quotation(
        String type,
        @Nullable String medium,
        Map<Part, List<Span>> parts,
        @Nullable String rule) {
    public Quotation {
        parts = Map.copyOf(parts);
    }

    /** A statement as a quotation. */
    public static Quotation of(Statement statement) {
        return new Quotation(
                statement.type().label(),
                statement.medium().label(),
                Map.of(
                        Part.QUOTE, statement.content().spans(),
                        Part.SPEAKER, statement.source().spans(),
                        Part.CUE, statement.cue().spans(),
                        Part.FRAME, statement.frame().spans(),
                        Part.ADDRESSEE, statement.addressee().spans()),
                statement.rule());
    }

    /** Where a part stands; nowhere for one that it has not. */
    public List<Span> spans(Part part) {
        return parts.getOrDefault(part, List.of());
    }
}
