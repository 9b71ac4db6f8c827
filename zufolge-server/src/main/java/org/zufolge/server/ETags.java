package org.zufolge.server;

import org.jspecify.annotations.Nullable;

/** Whether a client has what it asks for already, as RFC 9110 compares entity tags. */
public final class ETags {
    private ETags() {}

    /**
     * Whether a tag is among those of a header {@code If-None-Match}.
     *
     * @param tag with its quotes
     */
    public static boolean match(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        if (header.strip().equals("*")) {
            return true;
        }
        String strong = strong(tag);
        for (String one : header.split(",")) {
            if (strong(one.strip()).equals(strong)) {
                return true;
            }
        }
        return false;
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
