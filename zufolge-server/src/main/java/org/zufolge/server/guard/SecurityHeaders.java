package org.zufolge.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Tells browsers to trust nothing but what the room itself serves: no inline script or style, no frame, no guessing of types. */
final class SecurityHeaders implements Handler {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Override
    public void handle(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                // Not "no-referrer": browsers would send the origin "null" along with a form.
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
