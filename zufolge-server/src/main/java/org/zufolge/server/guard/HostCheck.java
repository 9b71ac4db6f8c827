package org.zufolge.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Set;
import org.zufolge.server.Problem;

/**
 * Lets in who asks for this machine by a name of its own. A page elsewhere whose name has been made to point here (DNS
 * rebinding) asks by that name.
 */
final class HostCheck implements Handler {
    private final Set<String> names;

    HostCheck(String host) {
        String own = host.toLowerCase(Locale.ROOT);
        names = Set.copyOf(
                Set.of("localhost", "127.0.0.1", "[::1]").contains(own)
                        ? Set.of("localhost", "127.0.0.1", "[::1]")
                        : Set.of("localhost", "127.0.0.1", "[::1]", own.indexOf(':') >= 0 ? "[" + own + "]" : own));
    }

    @Override
    public void handle(Context context) {
        String host = context.header("Host");
        if (host == null || !names.contains(name(host))) {
            throw Problem.of(421, "host");
        }
    }

    /** The name in a header, without the port. */
    private static String name(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        int colon = small.lastIndexOf(':');
        return colon > small.lastIndexOf(']') ? small.substring(0, colon) : small;
    }
}
