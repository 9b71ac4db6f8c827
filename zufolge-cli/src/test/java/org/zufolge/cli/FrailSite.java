package org.zufolge.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A web server that fails on demand, on the level of bytes, as networks do; it closes a connection after each answer. */
final class FrailSite implements AutoCloseable {
    /** How it fails at an address, and what words the program has for that. */
    enum Fault {
        /** Nothing listens. */
        REFUSED("does not accept connections"),
        /** A connection is made, and no word said. */
        SILENT("took longer than 1.5 seconds"),
        /** A half is sent of as many bytes as were promised. */
        CUT("broke off"),
        /** A half is sent, and how much there would be was not said. */
        SILENT_CUT("is broken in line"),
        /** It says so itself. */
        BUSY("answers with status 503");

        final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    private record Page(String type, byte[] body) {}

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final int port;
    private final ServerSocket door;

    FrailSite() throws IOException {
        door = open(0);
        port = door.getLocalPort();
        listen();
    }

    private static ServerSocket open(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        return socket;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** The paths that were asked for. */
    List<String> asked() {
        return asked;
    }

    void put(String path, String type, String body) {
        pages.put(path, new Page(type, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Fails at a path from now on. Nobody listens at one path alone: then a page leads to a port where nobody does. */
    void fail(String path, Fault fault) {
        faults.put(path, fault);
    }

    void heal() {
        faults.clear();
    }

    private void listen() {
        Thread thread = new Thread(
                () -> {
                    while (!door.isClosed()) {
                        try {
                            Socket socket = door.accept();
                            Thread answer = new Thread(() -> answer(socket), "frail-answer");
                            answer.setDaemon(true);
                            answer.start();
                        } catch (IOException e) {
                            return;
                        }
                    }
                },
                "frail-site");
        thread.setDaemon(true);
        thread.start();
    }

    private void answer(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String request = in.readLine();
            if (request == null) {
                return;
            }
            String known = "";
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                known = line.startsWith("If-None-Match: ") ? line.substring("If-None-Match: ".length()) : known;
            }
            String path = request.split(" ")[1];
            asked.add(path);
            send(path, known, socket.getOutputStream());
        } catch (IOException e) {
            // Whoever asked has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(String path, String known, OutputStream out) throws IOException, InterruptedException {
        Page page = pages.get(path);
        Fault fault = faults.get(path);
        if (fault == Fault.SILENT) {
            TimeUnit.SECONDS.sleep(5);
            return;
        }
        if (fault == Fault.REFUSED) {
            int nobody;
            try (ServerSocket closed = open(0)) {
                nobody = closed.getLocalPort();
            }
            head(out, "302 Found", "Location: http://127.0.0.1:" + nobody + path);
            return;
        }
        if (page == null || fault == Fault.BUSY) {
            head(out, page == null ? "404 Not Found" : "503 Service Unavailable", "Content-Length: 0");
            return;
        }
        String tag = "\"" + Arrays.hashCode(page.body()) + "\"";
        if (known.equals(tag)) {
            head(out, "304 Not Modified", "ETag: " + tag);
            return;
        }
        String headers = "ETag: " + tag + "\r\nContent-Type: " + page.type();
        String length = "\r\nContent-Length: " + page.body().length;
        head(out, "200 OK", fault == Fault.SILENT_CUT ? headers : headers + length);
        out.write(page.body(), 0, fault == null ? page.body().length : page.body().length / 2);
        out.flush();
    }

    private static void head(OutputStream out, String status, String headers) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
