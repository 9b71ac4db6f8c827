package org.zufolge.evaluation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A gold quotation and the one found for it. Where one of the two is null, the other is left over.
 *
 * @param gold what there is
 * @param found what was found
 * @param overlaps how far each of their parts agree, counted in tokens
 */
public record QuotePair(@Nullable Quotation gold, @Nullable Quotation found, Map<Part, Overlap> overlaps) {
    public QuotePair {
        overlaps = Map.copyOf(overlaps);
    }

    /** How far a part of them agrees. */
    public Overlap overlap(Part part) {
        return overlaps.getOrDefault(part, new Overlap(0, 0, 0));
    }

    /** Whether both are there and of one type. */
    public boolean agreesInType() {
        return gold != null && found != null && gold.type().equals(found.type());
    }
}
