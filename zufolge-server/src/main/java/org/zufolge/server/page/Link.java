package org.zufolge.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The addresses of pages. */
public final class Link {
    private Link() {}

    public static String entity(String name) {
        return "/entities/" + part(name);
    }

    public static String outlet(String name) {
        return "/outlets/" + part(name);
    }

    public static String report(String key) {
        return "/reports/" + part(key);
    }

    /** A statement within a report. */
    public static String statement(String key, String id) {
        return report(key) + "#t-" + part(id);
    }

    public static String story(String id) {
        return "/stories/" + part(id);
    }

    public static String search(String query) {
        return "/search?q=" + part(query);
    }

    /** A web address as it is, so that nothing but a page is opened by it; null for every other. */
    public static @Nullable String web(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    /** A piece of an address with nothing in it that has a meaning there. */
    static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
