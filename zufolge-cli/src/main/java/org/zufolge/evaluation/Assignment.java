package org.zufolge.evaluation;

import java.util.Arrays;

/**
 * The assignment of rows to columns, one to one, whose weights have the highest sum: the Hungarian method by shortest
 * augmenting paths over potentials, in cubic time (R. Jonker and A. Volgenant, "A Shortest Augmenting Path Algorithm for
 * Dense and Sparse Linear Assignment Problems", Computing 38, 1987, without its initial heuristics).
 *
 * <p>Of several best assignments it gives one, the same each time.
 */
public final class Assignment {
    /** What a row or column without a partner is assigned to. */
    public static final int NONE = -1;

    private final double[][] weights;
    private final int rows;
    private final int columns;
    /** The side of the square that rows and columns are filled up to; all indexes in it begin with 1. */
    private final int size;

    private final double[] rowPotential;
    private final double[] columnPotential;
    /** The row of each column; 0 for none yet. Column 0 holds the row for which a column is being sought. */
    private final int[] rowOf;

    private Assignment(double[][] weights) {
        this.weights = weights;
        this.rows = weights.length;
        this.columns = rows == 0 ? 0 : weights[0].length;
        this.size = Math.max(rows, columns);
        this.rowPotential = new double[size + 1];
        this.columnPotential = new double[size + 1];
        this.rowOf = new int[size + 1];
    }

    /**
     * Assigns.
     *
     * @param weights of each row, for each column
     * @return the column of each row; {@link #NONE} where there are more rows than columns and it is left over
     */
    public static int[] of(double[][] weights) {
        Assignment assignment = new Assignment(weights);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.place(row);
        }
        return assignment.columns();
    }

    private double cost(int row, int column) {
        return row <= rows && column <= columns ? -weights[row - 1][column - 1] : 0;
    }

    /** Finds the cheapest way to give a row a column, moving the rows before it where that is cheaper. */
    private void place(int row) {
        double[] slack = new double[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int[] before = new int[size + 1];
        boolean[] used = new boolean[size + 1];
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            int from = rowOf[column];
            double least = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j <= size; j++) {
                if (!used[j]) {
                    double reduced = cost(from, j) - rowPotential[from] - columnPotential[j];
                    if (reduced < slack[j]) {
                        slack[j] = reduced;
                        before[j] = column;
                    }
                    if (slack[j] < least) {
                        least = slack[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= size; j++) {
                if (used[j]) {
                    rowPotential[rowOf[j]] += least;
                    columnPotential[j] -= least;
                } else {
                    slack[j] -= least;
                }
            }
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private int[] columns() {
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, NONE);
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] <= rows) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }
}
