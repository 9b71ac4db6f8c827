package org.zufolge.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zufolge.server.Problem;

/**
 * Lets in who shows the token: a program as {@code Authorization: Bearer …}, a person as the password that the browser asks
 * for (the user's name may be anything). Whether the room is well may be asked without.
 */
final class TokenCheck implements Handler {
    private final Token token;

    TokenCheck(Token token) {
        this.token = token;
    }

    @Override
    public void handle(Context context) {
        // A browser asks whether it may ask (CORS) before it knows any token; nothing is done for that.
        if (context.path().equals("/healthz") || context.req().getMethod().equals("OPTIONS")) {
            return;
        }
        String shown = shown(context.header("Authorization"));
        if (shown == null || !token.matches(shown)) {
            context.header("WWW-Authenticate", "Basic realm=\"Zufolge\", charset=\"UTF-8\"");
            throw Problem.of(401, shown == null ? "token.missing" : "token.wrong");
        }
    }

    private static @Nullable String shown(@Nullable String header) {
        if (header == null) {
            return null;
        }
        int space = header.indexOf(' ');
        String scheme = space < 0 ? "" : header.substring(0, space).toLowerCase(Locale.ROOT);
        String words = header.substring(space + 1).strip();
        if (scheme.equals("bearer")) {
            return words;
        }
        if (!scheme.equals("basic")) {
            return null;
        }
        try {
            String pair = new String(Base64.getDecoder().decode(words), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
