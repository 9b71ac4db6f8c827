package org.zufolge.server.page;

import java.util.List;

/**
 * All outlets.
 *
 * @param rows by name
 */
public record OutletList(List<OutletView.Row> rows) {
    public OutletList {
        rows = List.copyOf(rows);
    }
}
