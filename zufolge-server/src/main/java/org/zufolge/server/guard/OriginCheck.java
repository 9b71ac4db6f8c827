package org.zufolge.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.server.Problem;

/**
 * Refuses to change anything for a page of another site, and tells browsers which other sites' pages may use the API: none,
 * unless they were named (CORS).
 */
final class OriginCheck implements Handler {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final List<String> allowed;

    OriginCheck(List<String> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    @Override
    public void handle(Context context) {
        String origin = context.header("Origin");
        boolean api = context.path().startsWith("/api/");
        boolean welcome = origin != null && api && allowed.contains(origin);
        if (api && !allowed.isEmpty()) {
            context.header("Vary", "Origin");
        }
        if (welcome) {
            context.header("Access-Control-Allow-Origin", origin)
                    .header("Access-Control-Expose-Headers", "ETag, Link, Location")
                    .header("Cross-Origin-Resource-Policy", "cross-origin");
        }
        String method = context.req().getMethod();
        if (method.equals("OPTIONS") && context.header("Access-Control-Request-Method") != null) {
            preflight(context, welcome);
            return;
        }
        if (SAFE.contains(method) || welcome) {
            return;
        }
        String site = context.header("Sec-Fetch-Site");
        boolean own = origin == null ? site == null || OWN.contains(site) : isOwn(origin, context.header("Host"));
        if (!own) {
            throw Problem.of(403, "other.site");
        }
    }

    /** Answers a browser's question whether a page may ask (the preflight of CORS). */
    private static void preflight(Context context, boolean welcome) {
        if (!welcome) {
            throw new Problem(403, "Pages of another site may not use this API; --allow-origin names those that may.");
        }
        context.header("Access-Control-Allow-Methods", "GET, POST, DELETE")
                .header("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match")
                .header("Access-Control-Max-Age", "600")
                .status(204)
                .skipRemainingHandlers();
    }

    /** By the name that the client itself asked for; the scheme is that of whatever stands before the room. */
    private static boolean isOwn(String origin, @Nullable String host) {
        int slashes = origin.indexOf("://");
        return host != null
                && slashes > 0
                && origin.substring(slashes + "://".length())
                        .toLowerCase(Locale.ROOT)
                        .equals(host.toLowerCase(Locale.ROOT));
    }
}
