package org.zufolge.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Query;
import org.zufolge.archive.QueryException;
import org.zufolge.server.Problem;

/** What stands behind the question mark. Each method throws a {@link Problem} with status 400 for what is none. */
final class Parameters {
    private static final int LIMIT = 20;
    private static final int MOST = 100;
    private static final int LONGEST_QUERY = 1_000;
    private static final Pattern CURSOR = Pattern.compile("[0-9]{1,19}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    private Parameters() {}

    /** How many are wanted on a page: {@code limit}, 1 to 100, else 20. */
    static int limit(Context context) {
        String limit = context.queryParam("limit");
        if (limit == null) {
            return LIMIT;
        }
        int value = COUNT.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (value < 1 || value > MOST) {
            throw new Problem(400, "'limit' must be a number from 1 to " + MOST + ".");
        }
        return value;
    }

    /** Where a page begins, as the page before it said. */
    static @Nullable String cursor(Context context, String name) {
        String cursor = context.queryParam(name);
        if (cursor == null) {
            return null;
        }
        try {
            if (CURSOR.matcher(cursor).matches() && Long.parseLong(cursor) >= 0) {
                return cursor;
            }
        } catch (NumberFormatException e) {
            throw new Problem(400, "'" + name + "' is none that a page before it gave.");
        }
        throw new Problem(400, "'" + name + "' is none that a page before it gave.");
    }

    /** A day, if there is one. */
    static @Nullable LocalDate day(Context context, String name) {
        String day = context.queryParam(name);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new Problem(400, "'" + name + "' is no day; write YYYY-MM-DD.");
        }
    }

    /** What is searched for. */
    static Query query(String text) {
        if (text.length() > LONGEST_QUERY) {
            throw new Problem(400, "The query has more than " + LONGEST_QUERY + " characters.");
        }
        try {
            return Query.parse(text);
        } catch (QueryException e) {
            throw new Problem(400, "The query cannot be understood: " + e.getMessage());
        }
    }
}
