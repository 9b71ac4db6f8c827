package org.zufolge.server.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.zufolge.server.Part;
import org.zufolge.server.RoomSettings;

/** All that a request must pass, in order; it must be added before all other parts. */
public final class Gate implements Part {
    private final List<Handler> checks = new ArrayList<>();

    /** The checks that fit how a room is opened. */
    public Gate(RoomSettings settings) {
        checks.add(new SecurityHeaders());
        if (settings.isLoopback()) {
            checks.add(new HostCheck(settings.host()));
        }
        checks.add(new AddressCheck());
        if (settings.rate() > 0) {
            checks.add(new RateLimit(settings.rate(), System::nanoTime));
        }
        if (settings.token() != null) {
            checks.add(new TokenCheck(settings.token()));
        }
        checks.add(new OriginCheck(settings.origins()));
        checks.add(new Csrf());
    }

    @Override
    public void addTo(RoutesConfig routes) {
        checks.forEach(routes::before);
    }
}
