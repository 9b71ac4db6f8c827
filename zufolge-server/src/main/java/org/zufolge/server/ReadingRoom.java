package org.zufolge.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.ArchiveException;
import org.zufolge.intake.http.Fetcher;
import org.zufolge.intake.http.Seen;
import org.zufolge.server.api.Descriptions;
import org.zufolge.server.api.Export;
import org.zufolge.server.api.Finding;
import org.zufolge.server.api.Readings;
import org.zufolge.server.api.Reports;
import org.zufolge.server.api.SavedSearches;
import org.zufolge.server.api.Stories;
import org.zufolge.server.desk.Desk;
import org.zufolge.server.desk.StoryAccounts;
import org.zufolge.server.guard.BodyLimit;
import org.zufolge.server.guard.Gate;
import org.zufolge.server.guard.WaitingConnections;
import org.zufolge.server.live.Live;
import org.zufolge.server.page.Pages;
import org.zufolge.server.watch.Metrics;
import org.zufolge.server.watch.RequestLog;

/**
 * The front door: a web server over an archive, for people and for programs.
 *
 * <pre>{@code
 * try (ReadingRoom room = ReadingRoom.open(archive, RoomSettings.STANDARD.port(0))) {
 *     … http://127.0.0.1: + room.port()
 * }
 * }</pre>
 */
public final class ReadingRoom implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int LEAST_THREADS = 8;
    /** Half the time of the standard level, for pages a tenth larger. */
    private static final int GZIP_LEVEL = 2;
    /** Requests at work when the room closes may take so long. */
    private static final long GRACE_MILLIS = 5_000;

    private final Javalin server;
    private final Fetcher fetcher;
    private final Live live;

    private ReadingRoom(Javalin server, Fetcher fetcher, Live live) {
        this.server = server;
        this.fetcher = fetcher;
        this.live = live;
    }

    /**
     * Opens a room; the archive stays the caller's to close, after the room.
     *
     * @throws RoomException if its port is taken, its host is unknown, or if others could reach it and it has no token
     */
    public static ReadingRoom open(Archive archive, RoomSettings settings) {
        if (!settings.isKnown()) {
            throw new RoomException("there is no host '" + settings.host() + "' to listen at");
        }
        if (!settings.isLoopback() && settings.token() == null) {
            throw new RoomException(
                    "others can reach " + settings.host()
                            + ", so a token is needed: make one with 'zufolge serve --new-token FILE', then add --token-file FILE");
        }
        Clock clock = Clock.systemUTC();
        Fetcher fetcher = new Fetcher(settings.fetch(), Seen.NOTHING);
        Live live = new Live(archive, settings.listeners());
        Metrics metrics = new Metrics(archive, live::listeners);
        Desk desk = new Desk(archive, fetcher, settings.fetch().largest(), metrics::read, clock);
        StoryAccounts accounts = new StoryAccounts(archive);
        Pages pages = new Pages(desk);
        List<Part> parts = List.of(
                new Gate(settings),
                new Health(archive),
                metrics,
                live,
                new StaticFiles(),
                new Readings(desk),
                new Reports(desk),
                new Stories(archive, accounts),
                new Finding(archive),
                new SavedSearches(archive),
                new Export(archive),
                new Descriptions(),
                pages);
        RequestLog log = new RequestLog(metrics, settings.log(), System.err, clock);
        ReadingRoom room = new ReadingRoom(
                Javalin.create(config -> configure(config, settings, parts, log, pages)), fetcher, live);
        try {
            room.server.start(settings.host(), settings.port());
            return room;
        } catch (JavalinBindException e) {
            room.close();
            throw new RoomException(
                    "port " + settings.port() + " at " + settings.host()
                            + " is taken by another program, or not this program's to take; --port names another, 0 any that"
                            + " is free",
                    e);
        } catch (RuntimeException e) {
            room.close();
            throw e;
        }
    }

    /** The port that it listens at. */
    public int port() {
        return server.port();
    }

    /** What it takes: {@code GET /api/reports}. */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    /** Takes no more requests, lets those at work finish for some seconds, and closes. */
    @Override
    public void close() {
        // Listeners first: they would never finish by themselves.
        live.close();
        try {
            server.stop();
        } catch (JavalinException e) {
            // Some were not done in time and have been cut off; there is nothing more to do for them.
        } finally {
            fetcher.close();
        }
    }

    private static void configure(
            JavalinConfig config, RoomSettings settings, List<Part> parts, RequestLog log, @Nullable ErrorView pages) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = BodyLimit.LARGEST;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        config.requestLogger.http(log);
        config.jetty.threadPool = new QueuedThreadPool(THREADS + settings.listeners(), LEAST_THREADS);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(GRACE_MILLIS);
            server.setErrorHandler(new EarlyErrors());
            server.addBean(new NetworkConnectionLimit(settings.connections(), server));
            WaitingConnections waiting = new WaitingConnections(server, settings.headTimeout());
            server.addBean(waiting);
            config.jetty.modifyHttpConfiguration(http -> http.addCustomizer(waiting));
        });
        config.jetty.modifyServletContextHandler(servlets -> {
            servlets.addFilter(new BodyLimit(settings.bodyTimeout()), "/*", EnumSet.of(DispatcherType.REQUEST));
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(settings.bodyTimeout().toMillis());
        });
        // Both, for Javalin has a text of its own for its own.
        config.routes.exception(HttpResponseException.class, (e, context) -> show(problem(e, context), context, pages));
        config.routes.exception(Exception.class, (e, context) -> show(problem(e, context), context, pages));
        parts.forEach(part -> part.addTo(config.routes));
    }

    private static Problem problem(Exception e, Context context) {
        if (e instanceof Problem problem) {
            return problem;
        }
        if (e instanceof HttpResponseException response) {
            return problem(response, context);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return Problem.of(408, "slow.body");
            }
        }
        RequestLog.failed(context, e);
        return e instanceof ArchiveException ? Problem.of(503, "archive") : Problem.of(500, "failure");
    }

    private static Problem problem(HttpResponseException e, Context context) {
        return switch (e.getStatus()) {
            case 404 -> Problem.of(404, "nothing.here", context.path());
            case 405 -> Problem.of(405, "method", context.path(), context.method());
            default -> new Problem(e.getStatus(), e.getMessage() == null ? "" : e.getMessage());
        };
    }

    /** For people as a page, for programs as JSON. */
    private static void show(Problem problem, Context context, @Nullable ErrorView pages) {
        context.status(problem.status());
        String accept = context.header("Accept");
        if (pages != null
                && accept != null
                && accept.contains("text/html")
                && !context.path().startsWith("/api/")) {
            pages.show(context, problem);
        } else {
            context.contentType(Problem.MEDIA_TYPE).result(problem.json());
        }
    }
}
