package org.zufolge.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.intake.http.Network;
import org.zufolge.server.ReadingRoom;
import org.zufolge.server.RoomException;
import org.zufolge.server.RoomSettings;
import org.zufolge.server.guard.Token;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zufolge serve}: the archive for browsers and programs. */
@Command(
        name = "serve",
        description = "Opens a reading room: the archive in a web browser, and over REST for programs.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge serve                                   at http://127.0.0.1:8080, for this machine alone",
            "  zufolge serve --port 0 --open                   at any free port, and shows it in the browser",
            "  zufolge serve --new-token zufolge.token         makes a token and shows it once",
            "  zufolge serve --host 0.0.0.0 --token-file zufolge.token",
            "",
            "What the API takes and gives is told at /openapi.json. Beyond this machine clients show the token as "
                    + "'Authorization: Bearer TOKEN', people type it as the password; put a server with TLS before it. "
                    + "There each request is a line of JSON on stderr, and a client may make 50 requests in a second. "
                    + "Ctrl-C closes the room when the requests at hand are answered.%n"
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The name or address to listen at (default: ${DEFAULT-VALUE}).")
    String host = "127.0.0.1";

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port (default: ${DEFAULT-VALUE}); 0 for any that is free.")
    int port;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Let in only who shows the token whose hash this file has.")
    @Nullable
    Path tokenFile;

    @Option(
            names = "--new-token",
            paramLabel = "FILE",
            description = "Make a token, show it once, write its hash to a new file, and end.")
    @Nullable
    Path newToken;

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            description = "Let pages of another site use the API, as https://newsroom.example; may be repeated.")
    List<String> origins = new ArrayList<>();

    @Option(
            names = "--allow-network",
            paramLabel = "CIDR",
            converter = NetworkConverter.class,
            description =
                    "Fetch pages that a reader names from this private network too, as 10.1.0.0/16; may be repeated."
                            + " Else only addresses of the open internet are fetched.")
    List<Network> networks = new ArrayList<>();

    @Option(names = "--log", description = "Tell each request on stderr, as a line of JSON.")
    boolean log;

    @Option(names = "--open", description = "Show it in the web browser.")
    boolean open;

    /** Reads a network, and says what is wrong with one that is none. */
    static final class NetworkConverter implements CommandLine.ITypeConverter<Network> {
        @Override
        public Network convert(String value) {
            try {
                return Network.of(value);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }

    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        try {
            if (newToken != null) {
                return make(newToken);
            }
            RoomSettings settings = RoomSettings.STANDARD
                    .port(port)
                    .host(host)
                    .origins(origins)
                    .token(token())
                    .fetch(RoomSettings.STANDARD.fetch().allowed(networks));
            return serve(log ? settings.log(true) : settings);
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("zufolge: " + e.getMessage() + " is there already; name a new file");
        } catch (RoomException | IOException e) {
            terminal.err().println("zufolge: " + e.getMessage());
        }
        return 1;
    }

    private void check() {
        CommandLine line = spec.commandLine();
        if (port < 0 || port > 65_535) {
            throw new CommandLine.ParameterException(line, "--port must be from 0 to 65535");
        }
        for (String origin : origins) {
            if (!isOrigin(origin)) {
                throw new CommandLine.ParameterException(
                        line, "--allow-origin " + origin + " is no origin; write https://newsroom.example");
            }
        }
    }

    /** Scheme, host and maybe a port, as browsers write them. */
    private static boolean isOrigin(String origin) {
        try {
            URI uri = URI.create(origin);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && origin.equals(uri.getScheme() + "://" + uri.getAuthority())
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private @Nullable Token token() throws IOException {
        if (tokenFile == null) {
            return null;
        }
        if (!Files.isReadable(tokenFile)) {
            throw new IOException(
                    tokenFile + " cannot be read; 'zufolge serve --new-token " + tokenFile + "' makes it");
        }
        return Token.read(tokenFile);
    }

    private int make(Path file) throws IOException {
        String words = Token.fresh();
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] alone = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, alone);
        Files.writeString(file, Token.of(words).line() + "\n", StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        terminal.out().println(words);
        terminal.err().println("zufolge: this is the token; it is shown only now. " + file + " has its hash alone");
        return CommandLine.ExitCode.OK;
    }

    private int serve(RoomSettings settings) throws InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Thread end = new Thread(() -> {
            stop.countDown();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (Archive kept = archive.open(terminal);
                ReadingRoom room = ReadingRoom.open(kept, settings)) {
            Runtime.getRuntime().addShutdownHook(end);
            String address = address(settings, room.port());
            terminal.out().println("The reading room is open at " + address + " (Ctrl-C closes it)");
            terminal.out().flush();
            if (open) {
                show(address);
            }
            stop.await();
        } finally {
            closed.countDown();
        }
        return CommandLine.ExitCode.OK;
    }

    private static String address(RoomSettings settings, int port) {
        String name = settings.host().indexOf(':') >= 0 ? "[" + settings.host() + "]" : settings.host();
        return "http://" + name + ":" + port + "/";
    }

    private void show(String address) {
        String system = System.getProperty("os.name", "");
        String command = system.startsWith("Mac") ? "open" : system.startsWith("Windows") ? "explorer" : "xdg-open";
        try {
            new ProcessBuilder(command, address)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            terminal.err().println("zufolge: no browser could be started (" + command + "); open the address yourself");
        }
    }
}
