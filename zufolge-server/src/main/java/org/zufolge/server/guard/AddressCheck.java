package org.zufolge.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.zufolge.server.Problem;

/** Refuses addresses with the character of number 0 in them: no name has it, and not every database has a place for it. */
final class AddressCheck implements Handler {
    private static final String ZERO = "%00";

    @Override
    public void handle(Context context) {
        String query = context.queryString();
        if (context.req().getRequestURI().contains(ZERO) || query != null && query.contains(ZERO)) {
            throw Problem.of(400, "zero");
        }
    }
}
