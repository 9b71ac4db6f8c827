package org.zufolge.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A gold time expression and the one found for it. Where one of the two is null, the other is left over.
 *
 * @param gold what there is
 * @param found what was found
 */
public record TimePair(@Nullable Timex gold, @Nullable Timex found) {
    /** Whether both are there and agree in extent, type and value. */
    public boolean isRight() {
        return agreesInExtent() && agreesInType() && agreesInValue();
    }

    /** Whether both are there: they share a character. */
    public boolean isPaired() {
        return gold != null && found != null;
    }

    /** Whether both are there and of one type. */
    public boolean agreesInType() {
        return gold != null && found != null && gold.type().equals(found.type());
    }

    /** Whether both are there and have one value. */
    public boolean agreesInValue() {
        return gold != null && found != null && gold.value().equals(found.value());
    }

    /** Whether both are there and stand in the same place. */
    public boolean agreesInExtent() {
        return gold != null && found != null && gold.span().equals(found.span());
    }
}
