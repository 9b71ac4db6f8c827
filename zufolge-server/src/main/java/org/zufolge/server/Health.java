package org.zufolge.server;

import io.javalin.config.RoutesConfig;
import org.zufolge.archive.Archive;

/** {@code /healthz}: whether the room can do its work, for whoever watches over it. */
final class Health implements Part {
    private final Archive archive;

    Health(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/healthz", context -> {
            long reports = archive.size();
            context.header("Cache-Control", "no-store")
                    .contentType("application/json")
                    .result("{\"status\":\"ok\",\"reports\":" + reports + "}");
        });
    }
}
