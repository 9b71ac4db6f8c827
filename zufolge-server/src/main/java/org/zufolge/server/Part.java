package org.zufolge.server;

import io.javalin.config.RoutesConfig;

/** A part of the room, with routes of its own. */
@FunctionalInterface
public interface Part {
    /** Adds them. Called once, before the room opens. */
    void addTo(RoutesConfig routes);
}
