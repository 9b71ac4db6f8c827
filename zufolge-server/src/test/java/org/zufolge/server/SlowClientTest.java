package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SlowClientTest {
    private static final Duration HEAD = Duration.ofSeconds(1);
    private static final String WELL = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TempDir
    Path folder;

    private OpenRoom room(int connections) throws Exception {
        return new OpenRoom(folder, settings -> settings.headTimeout(HEAD).connections(connections));
    }

    private static Socket socket(OpenRoom room) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.room.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** The first line of an answer, and all of it read; empty where the connection ends instead. */
    private static String heard(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder all = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            all.append((char) b);
            if (b == '}') {
                break;
            }
        }
        return all.toString().lines().findFirst().orElse("");
    }

    /** Says a letter each tenth of a second until it is cut off. Gives how long that took. */
    private static Duration drip(Socket socket) throws InterruptedException {
        long start = System.nanoTime();
        try {
            say(socket, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            while (Duration.ofNanos(System.nanoTime() - start).compareTo(HEAD.multipliedBy(10)) < 0) {
                say(socket, "a");
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (IOException e) {
            // It was cut off.
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void cutsOffAHeadThatDrips() throws Exception {
        try (OpenRoom room = room(100);
                Socket first = socket(room)) {
            assertThat(drip(first)).isBetween(HEAD, HEAD.multipliedBy(4));
            try (Socket second = socket(room)) {
                say(second, WELL);
                assertThat(heard(second)).isEqualTo("HTTP/1.1 200 OK");
                assertThat(drip(second)).as("after an answer").isBetween(HEAD, HEAD.multipliedBy(4));
            }
        }
    }

    @Test
    void cutsOffWhoSaysNothing() throws Exception {
        try (OpenRoom room = room(100);
                Socket socket = socket(room)) {
            long start = System.nanoTime();
            assertThat(heard(socket)).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(HEAD.dividedBy(2), HEAD.multipliedBy(4));
        }
    }

    @Test
    void takesManyRequestsFromWhoIsQuick() throws Exception {
        try (OpenRoom room = room(100);
                Socket socket = socket(room)) {
            for (int i = 0; i < 10; i++) {
                say(socket, WELL);
                assertThat(heard(socket)).isEqualTo("HTTP/1.1 200 OK");
                TimeUnit.MILLISECONDS.sleep(HEAD.toMillis() / 4);
            }
        }
    }

    @Test
    void letsListenWhoListens() throws Exception {
        try (OpenRoom room = room(100);
                Socket socket = socket(room)) {
            say(socket, "GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n");
            TimeUnit.MILLISECONDS.sleep(3 * HEAD.toMillis());
            room.with(OpenRoom.examples(0, 1));
            StringBuilder told = new StringBuilder();
            InputStream in = socket.getInputStream();
            while (told.indexOf("event: story") < 0) {
                int b = in.read();
                assertThat(b).as("the stream goes on").isNotNegative();
                told.append((char) b);
            }
        }
    }

    @Test
    void hasSoManyConnectionsAndServesTheNextWhenOneIsFree() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try (OpenRoom room = room(4)) {
            for (int i = 0; i < 4; i++) {
                Socket socket = socket(room);
                say(socket, "GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(socket.getInputStream().read()).isEqualTo('H');
                idle.add(socket);
            }
            try (Socket more = socket(room)) {
                say(more, WELL);
                more.setSoTimeout(500);
                assertThat(waits(more)).isTrue();
                more.setSoTimeout(20_000);
                idle.remove(0).close();
                room.with(OpenRoom.examples(0, 1));
                assertThat(heard(more)).isEqualTo("HTTP/1.1 200 OK");
            }
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    private static boolean waits(Socket socket) throws IOException {
        try {
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }
}
