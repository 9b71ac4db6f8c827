package org.zufolge.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.ArchiveException;
import org.zufolge.intake.http.Fetcher;
import org.zufolge.intake.http.Seen;
import org.zufolge.server.api.Readings;
import org.zufolge.server.desk.Desk;
import org.zufolge.server.page.Pages;

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
    /** Requests at work when the room closes may take so long. */
    private static final long GRACE_MILLIS = 5_000;

    private final Javalin server;
    private final Fetcher fetcher;

    private ReadingRoom(Javalin server, Fetcher fetcher) {
        this.server = server;
        this.fetcher = fetcher;
    }

    /**
     * Opens a room; the archive stays the caller's to close, after the room.
     *
     * @throws RoomException if its port is taken, or if others could reach it and it has no token
     */
    public static ReadingRoom open(Archive archive, RoomSettings settings) {
        if (!settings.isLoopback() && settings.token() == null) {
            throw new RoomException(
                    "others can reach " + settings.host()
                            + ", so a token is needed: make one with 'zufolge serve --new-token FILE', then add --token-file FILE");
        }
        Fetcher fetcher = new Fetcher(settings.fetch(), Seen.NOTHING);
        Desk desk = new Desk(archive, fetcher, settings.fetch().largest(), nanoseconds -> {}, Clock.systemUTC());
        List<Part> parts = new ArrayList<>();
        parts.add(new Health(archive));
        parts.add(new StaticFiles());
        parts.add(new Readings(desk));
        Pages pages = new Pages(desk, context -> "");
        parts.add(pages);
        Javalin server = Javalin.create(config -> configure(config, settings, parts, pages));
        try {
            server.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            fetcher.close();
            throw new RoomException(
                    "port " + settings.port() + " at " + settings.host()
                            + " is taken by another program; --port names another, 0 for any that is free",
                    e);
        } catch (RuntimeException e) {
            fetcher.close();
            throw e;
        }
        return new ReadingRoom(server, fetcher);
    }

    /** The port that it listens at. */
    public int port() {
        return server.port();
    }

    /** Takes no more requests, lets those at work finish for some seconds, and closes. */
    @Override
    public void close() {
        server.stop();
        fetcher.close();
    }

    private static void configure(
            JavalinConfig config, RoomSettings settings, List<Part> parts, @Nullable ErrorView pages) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(THREADS + settings.listeners(), LEAST_THREADS);
        config.jetty.modifyServer(server -> server.setStopTimeout(GRACE_MILLIS));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
        });
        config.routes.exception(Problem.class, (problem, context) -> show(problem, context, pages));
        config.routes.exception(HttpResponseException.class, (e, context) -> show(problem(e, context), context, pages));
        config.routes.exception(ArchiveException.class, (e, context) -> {
            show(new Problem(503, "The archive cannot be used at the moment."), context, pages);
        });
        config.routes.exception(Exception.class, (e, context) -> {
            show(new Problem(500, "The program failed on this; please report it."), context, pages);
        });
        parts.forEach(part -> part.addTo(config.routes));
    }

    private static Problem problem(HttpResponseException e, Context context) {
        return switch (e.getStatus()) {
            case 404 -> new Problem(404, "There is nothing at " + context.path() + ".");
            case 405 -> new Problem(405, context.path() + " does not take " + context.method() + ".");
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
