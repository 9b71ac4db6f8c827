package org.zufolge.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet, and whom it cites.
 *
 * @param row the outlet
 * @param cited whom, the most cited first
 * @param counted among how many of its latest statements
 * @param reports its latest reports
 */
public record OutletView(Row row, List<Cited> cited, long counted, HitRow.Rows reports) {
    public OutletView {
        cited = List.copyOf(cited);
    }

    /**
     * An outlet in a list.
     *
     * @param name its name
     * @param reports how many of its reports are kept
     * @param statements how many statements they have
     * @param unnamed how many of these hang on a source without a name
     * @param share these as a share, 0 to 1
     */
    public record Row(String name, long reports, long statements, long unnamed, double share) {
        /** The share in hundredths, for a bar. */
        public long hundredths() {
            return Math.round(100 * share);
        }
    }

    /**
     * A source that is cited.
     *
     * @param name what it is called; null for statements of which it is not said whose they are
     * @param statements how often
     * @param hundredths the same as a share, for a bar
     */
    public record Cited(@Nullable String name, long statements, long hundredths) {}
}
