package org.zufolge.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param stories those to be shown
 * @param next the address of the page after this; null on the last
 * @param latest whether what comes in now belongs on it; not on a later page
 * @param filter which stories are wanted
 * @param alerts the saved searches
 * @param outlets the names that can be filtered by
 * @param reports how many reports are kept
 * @param problem why the filter is no query; null where it is one
 */
public record FrontView(
        List<StoryCard> stories,
        @Nullable String next,
        boolean latest,
        Filter filter,
        List<AlertRow> alerts,
        List<String> outlets,
        long reports,
        @Nullable String problem) {
    public FrontView {
        stories = List.copyOf(stories);
        alerts = List.copyOf(alerts);
        outlets = List.copyOf(outlets);
    }

    /**
     * A saved search.
     *
     * @param name its name
     * @param query what it looks for
     * @param fresh how many statements it has found that were not sent yet
     */
    public record AlertRow(String name, String query, long fresh) {}
}
