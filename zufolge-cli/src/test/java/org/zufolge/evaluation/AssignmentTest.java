package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {
    @Test
    void isNotMisledByTheBestOfEachRow() {
        assertThat(Assignment.of(new double[][] {{0.9, 0.8}, {0.9, 0.1}})).containsExactly(1, 0);
    }

    @Test
    void leavesOverWhatHasNoPartner() {
        assertThat(Assignment.of(new double[][] {{0.2}, {0.7}, {0.5}}))
                .containsExactly(Assignment.NONE, 0, Assignment.NONE);
        assertThat(Assignment.of(new double[][] {{0.2, 0.1, 0.7}})).containsExactly(2);
    }

    @Test
    void takesMatricesWithoutRowsOrColumns() {
        assertThat(Assignment.of(new double[0][0])).isEmpty();
        assertThat(Assignment.of(new double[2][0])).containsExactly(Assignment.NONE, Assignment.NONE);
    }

    @Test
    void givesEveryRowAColumnEvenForNothing() {
        assertThat(Assignment.of(new double[3][3])).containsExactlyInAnyOrder(0, 1, 2);
    }

    /** Every size up to 6 by 6, with weights that differ, that are often equal, and that are mostly nothing. */
    @ParameterizedTest
    @CsvSource({"1, 1000", "2, 3", "3, 2", "4, 5"})
    void isAsGoodAsTryingAll(long seed, int levels) {
        Random random = new Random(seed);
        for (int rows = 1; rows <= 6; rows++) {
            for (int columns = 1; columns <= 6; columns++) {
                for (int round = 0; round < 20; round++) {
                    double[][] weights = new double[rows][columns];
                    for (double[] row : weights) {
                        Arrays.setAll(row, j -> random.nextInt(levels) / (double) levels);
                    }
                    int[] columnOf = Assignment.of(weights);
                    assertThat(columnOf).hasSize(rows);
                    int[] taken = Arrays.stream(columnOf)
                            .filter(j -> j != Assignment.NONE)
                            .toArray();
                    assertThat(taken).doesNotHaveDuplicates().hasSize(Math.min(rows, columns));
                    assertThat(sum(weights, columnOf))
                            .as(Arrays.deepToString(weights))
                            .isCloseTo(best(weights, 0, new boolean[columns]), within(1e-9));
                    assertThat(Assignment.of(weights)).isEqualTo(columnOf);
                }
            }
        }
    }

    private static double sum(double[][] weights, int[] columnOf) {
        double sum = 0;
        for (int i = 0; i < columnOf.length; i++) {
            sum += columnOf[i] == Assignment.NONE ? 0 : weights[i][columnOf[i]];
        }
        return sum;
    }

    /** The highest sum that the rows from this one on can have; weights are never negative. */
    private static double best(double[][] weights, int row, boolean[] taken) {
        if (row == weights.length) {
            return 0;
        }
        double best = best(weights, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, weights[row][j] + best(weights, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }
}
