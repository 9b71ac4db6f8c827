package org.zufolge.evaluation;

/** A row of a measure's report. */
public sealed interface Figure {
    /** What was measured. */
    String name();

    /**
     * Precision and recall of something.
     *
     * @param name what was measured
     * @param rates the figures
     */
    record Rated(String name, Rates rates) implements Figure {}

    /**
     * A mean over some of what there is.
     *
     * @param name what was measured
     * @param count how many there are
     * @param f1 the mean of their F1
     */
    record Averaged(String name, long count, double f1) implements Figure {}
}
