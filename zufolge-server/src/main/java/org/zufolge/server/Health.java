package org.zufolge.server;

import io.javalin.config.RoutesConfig;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.ArchiveException;

/**
 * {@code /healthz}: whether the room can do its work, for whoever watches over it. It answers within seconds, also while
 * the archive's database is away and whoever asks it waits.
 */
final class Health implements Part {
    private static final long PATIENCE_SECONDS = 2;

    private final Archive archive;
    private @Nullable CompletableFuture<Long> look;

    Health(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/healthz", context -> {
            context.header("Cache-Control", "no-store");
            long reports = reports();
            context.contentType("application/json").result("{\"status\":\"ok\",\"reports\":" + reports + "}");
        });
    }

    private long reports() throws InterruptedException {
        try {
            return look().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Problem(503, "The archive does not answer.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ArchiveException) {
                throw new Problem(503, "The archive cannot be used at the moment.");
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** One look at a time, whoever asks: else those that wait would be more and more. */
    private synchronized CompletableFuture<Long> look() {
        if (look == null || look.isDone()) {
            look = CompletableFuture.supplyAsync(archive::size, Health::begin);
        }
        return look;
    }

    private static void begin(Runnable task) {
        Thread thread = new Thread(task, "zufolge-health");
        thread.setDaemon(true);
        thread.start();
    }
}
