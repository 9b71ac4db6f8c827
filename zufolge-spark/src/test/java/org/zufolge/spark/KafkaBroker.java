package org.zufolge.spark;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Kafka's own broker, in a process and a folder of the tests' own, at the loopback address alone. */
final class KafkaBroker implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    /** Lays down what a broker with nothing in it needs; it is not started yet. */
    KafkaBroker(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        port = freePort();
        int controller = freePort();
        Files.writeString(
                settings(),
                String.join(
                        "\n",
                        "process.roles=broker,controller",
                        "node.id=1",
                        "controller.quorum.voters=1@127.0.0.1:" + controller,
                        "listeners=PLAINTEXT://" + address() + ",CONTROLLER://127.0.0.1:" + controller,
                        "advertised.listeners=PLAINTEXT://" + address(),
                        "controller.listener.names=CONTROLLER",
                        "log.dirs=" + folder.resolve("log"),
                        "num.partitions=3",
                        "offsets.topic.replication.factor=1"));
        Process format = java(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                "enVmb2xnZS10ZXN0LTEyMw",
                "--config",
                settings().toString());
        if (format.waitFor() != 0) {
            throw new IOException(said());
        }
    }

    /** Where clients find it: host and port. */
    String address() {
        return "127.0.0.1:" + port;
    }

    /** Starts it, anew or again; returns when it takes connections. */
    void start() throws IOException, InterruptedException {
        Process started = java("kafka.Kafka", settings().toString());
        process = started;
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!takesConnections()) {
            if (!started.isAlive() || System.nanoTime() > until) {
                throw new IOException(said());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Ends it as a machine that fails does: at once, without a word. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path settings() {
        return folder.resolve("server.properties");
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private boolean takesConnections() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        File said = folder.resolve("said").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(said))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
