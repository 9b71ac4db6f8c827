package org.zufolge.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a report say, and its last.
 *
 * @param parts where date, place, agency and authors stand, in order and apart from each other
 * @param published EDTF date, if one stands there
 * @param place as the text names it
 * @param agency the mark, without its special services: {@code dpa} for {@code dpa/lhe}
 */
public record Front(
        List<Part> parts,
        @Nullable String published,
        @Nullable String place,
        @Nullable String agency) {
    /**
     * A part of the text that belongs to no sentence.
     *
     * @param begin its first char
     * @param end the char after its last
     */
    public record Part(int begin, int end) {}
}
