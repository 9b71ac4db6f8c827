package org.zufolge.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.http.FetchSettings;
import org.zufolge.server.guard.Token;

/**
 * How a room is opened.
 *
 * @param host the name or address that it listens at
 * @param port the port; 0 for any that is free
 * @param token what a client must show; null for nothing, which only a room at this machine's own address may do
 * @param origins the origins (scheme, host, port) whose pages may use the API from a browser
 * @param log whether each request is told on stderr, as a line of JSON
 * @param rate the requests that one client may make in a second, over some time; 0 for no limit
 * @param connections the most that may be open at one time; one more waits until another is closed
 * @param headTimeout the longest that the head of a request may take to come in, from the connection or the answer before
 * @param bodyTimeout the longest that the body of a request may take to come in
 * @param listeners the most that may listen to what arrives at one time
 * @param fetch how pages are fetched that a client names
 */
public record RoomSettings(
        String host,
        int port,
        @Nullable Token token,
        List<String> origins,
        boolean log,
        int rate,
        int connections,
        Duration headTimeout,
        Duration bodyTimeout,
        int listeners,
        FetchSettings fetch) {
    /** A client of a room that is open to others may do so much in a second. */
    private static final int RATE = 50;

    /** At this machine alone, port 8080: no token, no limit of rate, no log. */
    public static final RoomSettings STANDARD = new RoomSettings(
            "127.0.0.1",
            8080,
            null,
            List.of(),
            false,
            0,
            512,
            Duration.ofSeconds(15),
            Duration.ofSeconds(15),
            64,
            FetchSettings.STANDARD
                    .totalTimeout(Duration.ofSeconds(15))
                    .pause(Duration.ZERO)
                    .largest(5_000_000));

    public RoomSettings {
        origins = List.copyOf(origins);
    }

    /** Listens at a host; at one that others can reach, with a log and a limit of rate. */
    public RoomSettings host(String value) {
        RoomSettings there = new RoomSettings(
                value, port, token, origins, log, rate, connections, headTimeout, bodyTimeout, listeners, fetch);
        return there.isLoopback() ? there : there.log(true).rate(RATE);
    }

    public RoomSettings port(int value) {
        return new RoomSettings(
                host, value, token, origins, log, rate, connections, headTimeout, bodyTimeout, listeners, fetch);
    }

    public RoomSettings token(@Nullable Token value) {
        return new RoomSettings(
                host, port, value, origins, log, rate, connections, headTimeout, bodyTimeout, listeners, fetch);
    }

    public RoomSettings origins(List<String> value) {
        return new RoomSettings(
                host, port, token, value, log, rate, connections, headTimeout, bodyTimeout, listeners, fetch);
    }

    public RoomSettings log(boolean value) {
        return new RoomSettings(
                host, port, token, origins, value, rate, connections, headTimeout, bodyTimeout, listeners, fetch);
    }

    public RoomSettings rate(int value) {
        return new RoomSettings(
                host, port, token, origins, log, value, connections, headTimeout, bodyTimeout, listeners, fetch);
    }

    public RoomSettings connections(int value) {
        return new RoomSettings(
                host, port, token, origins, log, rate, value, headTimeout, bodyTimeout, listeners, fetch);
    }

    public RoomSettings headTimeout(Duration value) {
        return new RoomSettings(
                host, port, token, origins, log, rate, connections, value, bodyTimeout, listeners, fetch);
    }

    public RoomSettings bodyTimeout(Duration value) {
        return new RoomSettings(
                host, port, token, origins, log, rate, connections, headTimeout, value, listeners, fetch);
    }

    public RoomSettings listeners(int value) {
        return new RoomSettings(
                host, port, token, origins, log, rate, connections, headTimeout, bodyTimeout, value, fetch);
    }

    public RoomSettings fetch(FetchSettings value) {
        return new RoomSettings(
                host, port, token, origins, log, rate, connections, headTimeout, bodyTimeout, listeners, value);
    }

    /** Whether only this machine can reach it. */
    public boolean isLoopback() {
        InetAddress address = address();
        return address != null && address.isLoopbackAddress();
    }

    /** Whether there is such a host. */
    boolean isKnown() {
        return address() != null;
    }

    private @Nullable InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
