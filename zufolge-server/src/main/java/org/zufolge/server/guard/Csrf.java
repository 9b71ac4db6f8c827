package org.zufolge.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zufolge.server.Problem;

/**
 * Sees to it that a form comes from a page of the room: it has to send along what that page's cookie says, which no other
 * site can read. A form has it in a hidden field {@value #FIELD}, a script in the header {@value #HEADER}. The API needs
 * none, for it takes JSON alone, which another site's page cannot send unasked.
 */
public final class Csrf implements Handler {
    /** The name of the hidden field. */
    public static final String FIELD = "csrf";

    /** The name of the header. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String COOKIE = "zufolge-csrf";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** What a page has to put into its forms; the cookie goes along with the page. */
    public static String token(Context context) {
        String made = context.attribute(COOKIE);
        if (made != null) {
            return made;
        }
        String known = known(context);
        String token = known == null ? Token.fresh() : known;
        context.attribute(COOKIE, token);
        if (known == null) {
            Cookie cookie = new Cookie(COOKIE, token);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            context.cookie(cookie);
        }
        return token;
    }

    @Override
    public void handle(Context context) {
        if (SAFE.contains(context.req().getMethod()) || context.path().startsWith("/api/")) {
            return;
        }
        String known = known(context);
        String header = context.header(HEADER);
        String sent = header != null ? header : context.formParam(FIELD);
        if (known == null || sent == null || !same(known, sent)) {
            throw Problem.of(403, "form");
        }
    }

    private static @Nullable String known(Context context) {
        String cookie = context.cookie(COOKIE);
        return cookie != null && SHAPE.matcher(cookie).matches() ? cookie : null;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
