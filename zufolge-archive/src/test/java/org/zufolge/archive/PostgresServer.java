package org.zufolge.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * A PostgreSQL server of the tests' own, in a folder of its own, on a port that was free; stopped when the tests end. Most
 * tests share one; those that kill it have one of their own.
 */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path folder;
    private final Path bin;
    private final int port;

    private PostgresServer(Path folder, Path bin, int port) {
        this.folder = folder;
        this.bin = bin;
        this.port = port;
    }

    private static final class Running {
        static final PostgresServer SERVER = start();
    }

    /** The JDBC URL of a new, empty database on the server that tests share. */
    static String emptyDatabase() {
        return Running.SERVER.database();
    }

    /** A server for one test alone. */
    public static PostgresServer alone() {
        return start();
    }

    /** The JDBC URL of a new, empty database. */
    public String database() {
        String name = "archive" + DATABASES.incrementAndGet();
        Jdbi.create(url("postgres")).useHandle(handle -> handle.execute("CREATE DATABASE " + name));
        return url(name);
    }

    /** Ends all of its processes at once, as a failing machine does. */
    public void kill() throws IOException, InterruptedException {
        long first = Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
        ProcessHandle server = ProcessHandle.of(first).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        all.add(0, server);
        // On POSIX systems this is SIGKILL.
        all.forEach(ProcessHandle::destroyForcibly);
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Starts it again after {@link #kill}; returns when it takes connections. */
    public void restart() throws IOException {
        serve();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=zufolge";
    }

    private static PostgresServer start() {
        try {
            Path folder = Files.createTempDirectory("zufolge-postgresql");
            int port;
            try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
                port = socket.getLocalPort();
            }
            PostgresServer server = new PostgresServer(folder, bin(), port);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            server.begin();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest of the servers that are installed. */
    private static Path bin() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (Stream<Path> found = Files.list(versions)) {
                List<Path> servers = found.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .sorted(Comparator.comparing(Path::toString))
                        .toList();
                if (!servers.isEmpty()) {
                    return servers.get(servers.size() - 1);
                }
            }
        }
        throw new IllegalStateException("no PostgreSQL in " + versions + ": ./check installs it");
    }

    private void begin() throws IOException {
        if (isRoot()) {
            // PostgreSQL refuses to run as root.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            run("chown", "postgres", folder.toString());
        }
        run(server("initdb", "-D", data(), "-U", "zufolge", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"));
        serve();
    }

    private void serve() throws IOException {
        run(server(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-t",
                "60",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200 -k " + folder,
                "start"));
    }

    private void stop() {
        try {
            run(server("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop"));
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private String[] server(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    private void run(String... command) throws IOException {
        Path output = Files.createTempFile("zufolge-postgresql", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.getParent().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(output);
        }
    }
}
