package org.zufolge.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The connected components of a graph by alternating stars (Kiveris, Lattanzi et al., "Connected Components in MapReduce
 * and Beyond", 2014): every vertex hangs itself to the least of its neighbours, in a number of rounds that grows with the
 * square of the logarithm of their number. A component bears the name of its least vertex.
 */
final class Components {
    /** Far more than any graph of reports needs. */
    private static final int MOST_ROUNDS = 200;

    /**
     * The component of each vertex that has a link.
     *
     * @param links columns {@code one} and {@code other}
     * @return columns {@code vertex} and {@code component}
     */
    Dataset<Row> of(Dataset<Row> links) {
        Dataset<Row> edges = kept(links.filter(col("one").notEqual(col("other")))
                .select(
                        greatest(col("one"), col("other")).as("u"),
                        least(col("one"), col("other")).as("v"))
                .distinct());
        Object before = null;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            edges = kept(smallStar(largeStar(edges)));
            Object now = edges.agg(sum(xxhash64(col("u"), col("v")).cast("decimal(38,0)")))
                    .first()
                    .get(0);
            if (Objects.equals(now, before)) {
                Dataset<Row> leaves = edges.select(col("u").as("vertex"), col("v").as("component"));
                return leaves.union(leaves.select(col("component").as("vertex"), col("component"))
                        .distinct());
            }
            before = now;
        }
        throw new IllegalStateException("no end of joining components after " + MOST_ROUNDS + " rounds");
    }

    /** Cut off from how it was made, which would grow with each round. */
    private static Dataset<Row> kept(Dataset<Row> edges) {
        return edges.checkpoint();
    }

    /** Every greater neighbour of a vertex is hung to the least of its neighbours, or itself. */
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.select(col("v").as("u"), col("u").as("v")));
        Dataset<Row> leasts = both.groupBy("u")
                .agg(min("v").as("m"))
                .select(col("u"), least(col("u"), col("m")).as("m"));
        return both.join(leasts, "u")
                .filter(col("v").gt(col("u")))
                .select(col("v").as("u"), col("m").as("v"))
                .distinct();
    }

    /** Every lesser neighbour of a vertex, and itself, is hung to the least of them. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> leasts = edges.groupBy("u").agg(min("v").as("m"));
        return edges.join(leasts, "u")
                .filter(col("v").notEqual(col("m")))
                .select(col("v").as("u"), col("m").as("v"))
                .union(leasts.select(col("u"), col("m").as("v")))
                .distinct();
    }
}
