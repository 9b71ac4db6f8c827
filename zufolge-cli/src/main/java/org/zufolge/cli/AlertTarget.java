package org.zufolge.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.zufolge.archive.Hit;
import org.zufolge.archive.json.HitJson;

/**
 * Where an alert sends what it finds: {@code -} for standard output, a file that it is added to, or a web address that it
 * is posted to. Each statement is one line of JSON, with the alert's name.
 */
final class AlertTarget {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final Terminal terminal;

    AlertTarget(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Sends statements.
     *
     * @throws IOException if they could not be sent; the message says why
     */
    void send(String target, List<Hit> hits) throws IOException, InterruptedException {
        String lines = hits.stream().map(HitJson::of).collect(Collectors.joining("\n", "", "\n"));
        if (target.equals("-")) {
            terminal.out().print(lines);
            terminal.out().flush();
        } else if (isAddress(target)) {
            post(target, lines);
        } else {
            Files.writeString(
                    Path.of(target),
                    lines,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    static boolean isAddress(String target) {
        return target.startsWith("http://") || target.startsWith("https://");
    }

    private static void post(String target, String lines) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(target))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-ndjson; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(lines, StandardCharsets.UTF_8))
                .build();
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status < 200 || status > 299) {
            throw new IOException("answers with status " + status);
        }
    }
}
