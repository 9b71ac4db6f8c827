package org.zufolge.evaluation;

/** A mean that grows value by value. */
final class Mean {
    private long count;
    private double sum;

    void add(double value) {
        count++;
        sum += value;
    }

    void add(Mean other) {
        count += other.count;
        sum += other.sum;
    }

    long count() {
        return count;
    }

    /** The mean; 0 of nothing. */
    double value() {
        return count == 0 ? 0 : sum / count;
    }
}
