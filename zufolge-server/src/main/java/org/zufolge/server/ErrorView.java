package org.zufolge.server;

import io.javalin.http.Context;

/** Shows a problem to people. */
@FunctionalInterface
public interface ErrorView {
    /** Writes a page about it, under a status that is set already. */
    void show(Context context, Problem problem);
}
