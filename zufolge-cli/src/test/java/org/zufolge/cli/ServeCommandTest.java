package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.server.guard.Token;

class ServeCommandTest {
    @TempDir
    Path folder;

    private String archive() {
        return folder.resolve("a.db").toString();
    }

    @Test
    @Timeout(60)
    void servesUntilItIsStopped() throws Exception {
        Process process = Run.process("serve", "--port", "0", "--archive", archive())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            assertThat(line).startsWith("The reading room is open at http://127.0.0.1:");
            String address = line.replaceAll(".* at (http\\S+/) .*", "$1");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "healthz"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            long start = System.nanoTime();
            // By its handle, for Process.destroy closes the streams.
            process.toHandle().destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
            assertThat(out.readLine()).as("it ends without a word").isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void saysThatAPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Run run = Run.of("serve", "--port", Integer.toString(taken.getLocalPort()), "--archive", archive());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("port " + taken.getLocalPort()).contains("--port");
        }
    }

    @Test
    void opensToOthersOnlyWithAToken() {
        Run run = Run.of("serve", "--host", "0.0.0.0", "--port", "0", "--archive", archive());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("--new-token").contains("--token-file");
    }

    @Test
    void makesATokenAndKeepsItsHashAlone() throws Exception {
        Path file = folder.resolve("zufolge.token");
        Run run = Run.of("serve", "--new-token", file.toString());
        assertThat(run.code()).isZero();
        String words = run.out().strip();
        assertThat(Files.readString(file)).doesNotContain(words);
        assertThat(Token.read(file).matches(words)).isTrue();
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);

        Run again = Run.of("serve", "--new-token", file.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("there already");
        assertThat(Token.read(file).matches(words)).isTrue();
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "geheim");
        assertThat(Run.of("serve", "--port", "70000").code()).isEqualTo(2);
        assertThat(Run.of("serve", "--allow-origin", "*").code()).isEqualTo(2);
        assertThat(Run.of("serve", "--allow-origin", "https://a.example/path").code())
                .isEqualTo(2);
        Run noNetwork = Run.of("serve", "--allow-network", "intranet.example");
        assertThat(noNetwork.code()).isEqualTo(2);
        assertThat(noNetwork.err()).contains("'intranet.example' is no network");
        Run noToken = Run.of("serve", "--token-file", file.toString(), "--archive", archive());
        assertThat(noToken.code()).isEqualTo(1);
        assertThat(noToken.err()).contains("holds no token's hash").doesNotContain("geheim");
        assertThat(Run.of("serve", "--host", "no.such.host.invalid", "--archive", archive())
                        .err())
                .contains("no.such.host.invalid");
    }
}
