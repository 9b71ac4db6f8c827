package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.archive.Archive;
import org.zufolge.archive.PostgresServer;

/** What the program does while its database is away, and when it is back. */
class KilledDatabaseFaultTest {
    private static final int REPORTS = 600;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void losesNothingThoughTheDatabaseIsKilledUnderIt() throws Exception {
        PostgresServer server = PostgresServer.alone();
        String archive = server.database();
        String reports =
                ManyReports.write(folder.resolve("reports.jsonl"), REPORTS).toString();
        Process room = serve(archive);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(room.getInputStream(), StandardCharsets.UTF_8))) {
            String address = out.readLine().replaceAll(".* at (http\\S+/) .*", "$1");
            assertThat(status(address + "healthz")).isEqualTo(200);
            CompletableFuture<Run> ingest =
                    CompletableFuture.supplyAsync(() -> Run.of("ingest", "--archive", archive, reports));
            awaitSomeReports(archive);

            server.kill();

            Run broken = ingest.get(60, TimeUnit.SECONDS);
            assertThat(broken.code()).isEqualTo(1);
            assertThat(broken.err()).doesNotContain("\tat ");
            // while it was asked what it has, or written to
            assertThat(broken.err().lines().filter(line -> line.contains(" the archive ")))
                    .as(broken.err())
                    .singleElement()
                    .asString()
                    .contains("the database cannot be reached, or went away");
            long begin = System.nanoTime();
            assertThat(status(address + "healthz")).isEqualTo(503);
            assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(8));
            assertThat(status(address + "api/stories")).isEqualTo(503);

            server.restart();

            awaitWell(address + "healthz");
            assertThat(status(address + "api/stories")).isEqualTo(200);
        } finally {
            room.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(folder.resolve("err"))).doesNotContain("\tat ");

        Run again = Run.of("ingest", "--archive", archive, reports);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(ManyReports.exported(Run.of("export", "--archive", archive)))
                .containsExactlyElementsOf(ManyReports.urls(REPORTS));
    }

    private Process serve(String archive) throws Exception {
        return Run.process("serve", "--port", "0", "--archive", archive)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static void awaitSomeReports(String location) throws InterruptedException {
        try (Archive archive = Archive.open(location)) {
            while (archive.size() == 0) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertThat(archive.size()).isLessThan(REPORTS);
        }
    }

    private void awaitWell(String address) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (status(address) != 200) {
            assertThat(System.nanoTime()).isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private int status(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(40))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
