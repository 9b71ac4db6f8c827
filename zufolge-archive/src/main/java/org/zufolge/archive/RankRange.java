package org.zufolge.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ranks from one to before another: what a page, and a window of days, cut out. */
record RankRange(long from, long to) {
    /** The days from one to another, both included; null for no limit. */
    static RankRange of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new RankRange(from == null ? 0 : Rank.first(from), to == null ? Long.MAX_VALUE : Rank.afterLast(to));
    }

    /** So many items and one more, to see whether there is a next page. */
    static int withOneMore(int limit) {
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("not a limit: " + limit);
        }
        return limit + 1;
    }

    /**
     * Those that come after a page, in falling order.
     *
     * @throws IllegalArgumentException if it is none that {@link #page} gave
     */
    RankRange before(@Nullable String page) {
        if (page == null) {
            return this;
        }
        try {
            return new RankRange(from, Math.min(to, Long.parseLong(page)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a page: '" + page + "'", e);
        }
    }

    /** A page of at most so many items, of which one more may have been asked for, to see whether there is a next. */
    static <T> Page<T> page(List<T> items, List<Long> ranks, int limit) {
        return items.size() <= limit
                ? new Page<>(items, null)
                : new Page<>(items.subList(0, limit), Long.toString(ranks.get(limit - 1)));
    }
}
