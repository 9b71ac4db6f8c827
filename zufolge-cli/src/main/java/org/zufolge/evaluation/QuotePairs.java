package org.zufolge.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotations of a text, gold with found, by the assignment with the highest sum of token F1 of what is quoted.
 * Where that leaves a choice, type and then medium decide.
 */
public final class QuotePairs {
    private static final double SAME_TYPE = 0.01;
    private static final double SAME_MEDIUM = 0.001;

    /** A quotation and its tokens. */
    private record Counted(Quotation quotation, Map<Part, BitSet> tokens) {
        static List<Counted> of(List<Quotation> quotations, TokenIndex tokens) {
            List<Counted> all = new ArrayList<>();
            for (Quotation quotation : quotations) {
                Map<Part, BitSet> parts = new EnumMap<>(Part.class);
                for (Part part : Part.values()) {
                    parts.put(part, tokens.of(quotation.spans(part)));
                }
                all.add(new Counted(quotation, parts));
            }
            return all;
        }

        BitSet of(Part part) {
            return tokens.getOrDefault(part, NO_TOKENS);
        }
    }

    private static final BitSet NO_TOKENS = new BitSet();

    private QuotePairs() {}

    /**
     * Pairs.
     *
     * @return a pair for each gold quotation in their order, then those that were found and are left over
     */
    public static List<QuotePair> of(List<Quotation> gold, List<Quotation> found, TokenIndex tokens) {
        List<Counted> rows = Counted.of(gold, tokens);
        List<Counted> columns = Counted.of(found, tokens);
        int[] columnOf = Assignment.of(weights(rows, columns));
        boolean[] taken = new boolean[columns.size()];
        List<QuotePair> pairs = new ArrayList<>();
        for (int i = 0; i < columnOf.length; i++) {
            Counted column = null;
            if (columnOf[i] != Assignment.NONE) {
                column = columns.get(columnOf[i]);
                taken[columnOf[i]] = true;
            }
            pairs.add(pair(rows.get(i), column));
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                pairs.add(pair(null, columns.get(j)));
            }
        }
        return pairs;
    }

    private static double[][] weights(List<Counted> gold, List<Counted> found) {
        double[][] weights = new double[gold.size()][found.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                weights[i][j] = weight(gold.get(i), found.get(j));
            }
        }
        return weights;
    }

    private static double weight(Counted gold, Counted found) {
        double agreement = Overlap.of(gold.of(Part.QUOTE), found.of(Part.QUOTE)).f1();
        if (agreement == 0) {
            return 0;
        }
        return agreement
                + (gold.quotation.type().equals(found.quotation.type()) ? SAME_TYPE : 0)
                + (Objects.equals(gold.quotation.medium(), found.quotation.medium()) ? SAME_MEDIUM : 0);
    }

    private static QuotePair pair(@Nullable Counted gold, @Nullable Counted found) {
        Map<Part, Overlap> overlaps = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            overlaps.put(
                    part,
                    Overlap.of(gold == null ? NO_TOKENS : gold.of(part), found == null ? NO_TOKENS : found.of(part)));
        }
        return new QuotePair(gold == null ? null : gold.quotation, found == null ? null : found.quotation, overlaps);
    }
}
