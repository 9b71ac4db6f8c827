package org.zufolge.evaluation;

import java.util.EnumMap;
import java.util.List;
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

    /** Whether both are there and agree in every part and in type. The medium is not measured. */
    public boolean isRight() {
        return agreesInType() && overlaps.values().stream().allMatch(Overlap::isWhole);
    }

    /**
     * What there is to read of a pair: itself, or two that are left over, where the two share no token of what is quoted
     * and the assignment has put them together only because nothing else was left for either.
     */
    public List<QuotePair> apart() {
        if (gold == null || found == null || overlap(Part.QUOTE).shared() > 0) {
            return List.of(this);
        }
        Map<Part, Overlap> goldOnly = new EnumMap<>(Part.class);
        Map<Part, Overlap> foundOnly = new EnumMap<>(Part.class);
        overlaps.forEach((part, overlap) -> {
            goldOnly.put(part, new Overlap(overlap.gold(), 0, 0));
            foundOnly.put(part, new Overlap(0, overlap.found(), 0));
        });
        return List.of(new QuotePair(gold, null, goldOnly), new QuotePair(null, found, foundOnly));
    }

    /** How far they disagree, from 0 to 1: the mean over the type and each part that one of them has. */
    public double loss() {
        double lost = agreesInType() ? 0 : 1;
        int counted = 1;
        for (Overlap overlap : overlaps.values()) {
            if (overlap.gold() + overlap.found() > 0) {
                lost += 1 - overlap.f1();
                counted++;
            }
        }
        return lost / counted;
    }

    /** Whether both are there and of one type. */
    public boolean agreesInType() {
        return gold != null && found != null && gold.type().equals(found.type());
    }
}
