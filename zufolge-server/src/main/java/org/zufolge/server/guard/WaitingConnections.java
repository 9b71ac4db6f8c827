package org.zufolge.server.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.component.Graceful;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes each connection that has waited too long for the head of a request, however it drips: since it was opened, or since
 * the answer before. A connection whose request is at work, such as one that listens to what arrives, is left alone. When the
 * server stops it does not wait for what clients do with connections that have their answer: these are closed at once.
 */
public final class WaitingConnections extends AbstractLifeCycle
        implements Connection.Listener, HttpConfiguration.Customizer, Graceful {
    private static final int LOOKS = 4;

    private final Server server;
    private final Duration longest;
    private final Map<Connection, State> connections = new ConcurrentHashMap<>();
    private volatile boolean ending;

    /**
     * A limit for all connections of a server.
     *
     * @param longest how long a head may take; a connection is closed at the latest a quarter of that after it
     */
    public WaitingConnections(Server server, Duration longest) {
        this.server = server;
        this.longest = longest;
    }

    /** How many requests have begun and which has ended, and since when the next is waited for. */
    private static final class State {
        private long begun;
        private boolean working;
        private long since = System.nanoTime();

        synchronized long begin() {
            working = true;
            begun++;
            return begun;
        }

        /** Its end may be told after the next has begun. */
        synchronized void end(long number) {
            if (number == begun) {
                working = false;
                since = System.nanoTime();
            }
        }

        synchronized boolean waitsFor(Duration length) {
            return !working && System.nanoTime() - since >= length.toNanos();
        }
    }

    @Override
    protected void doStart() {
        for (Connector connector : server.getConnectors()) {
            connector.addBean(this);
            lookAgain(connector.getScheduler());
        }
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new State());
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        Connection connection = request.getConnectionMetaData().getConnection();
        State state = connections.get(connection);
        if (state != null) {
            long number = state.begin();
            Request.addCompletionListener(request, failure -> {
                state.end(number);
                if (ending) {
                    closeIfWaiting(connection, state, Duration.ZERO);
                }
            });
        }
        return request;
    }

    private void lookAgain(Scheduler scheduler) {
        if (isStarting() || isRunning()) {
            scheduler.schedule(
                    () -> {
                        connections.forEach((connection, state) -> closeIfWaiting(connection, state, longest));
                        lookAgain(scheduler);
                    },
                    longest.toMillis() / LOOKS,
                    TimeUnit.MILLISECONDS);
        }
    }

    private static void closeIfWaiting(Connection connection, State state, Duration length) {
        if (state.waitsFor(length)) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public CompletableFuture<Void> shutdown() {
        ending = true;
        connections.forEach((connection, state) -> closeIfWaiting(connection, state, Duration.ZERO));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isShutdown() {
        return ending;
    }
}
