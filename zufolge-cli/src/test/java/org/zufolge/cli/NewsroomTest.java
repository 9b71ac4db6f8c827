package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newsroom's commands on one archive, as somebody would use them one after the other. */
class NewsroomTest {
    private static final String AGENCY = "Morlau (dpa) - In Morlau ist in der Nacht eine Lagerhalle der Firma Kelmatex "
            + "ausgebrannt. Drei Menschen seien verletzt worden, sagte Feuerwehrsprecherin Ines Torbach. Die Ursache des "
            + "Brandes sei noch unklar, teilte die Polizei mit.";
    private static final String PAPER = "In Morlau brannte in der Nacht eine Lagerhalle der Firma Kelmatex aus. "
            + "Feuerwehrsprecherin Ines Torbach sagte dem Morlauer Boten, drei Menschen seien verletzt worden. Nach "
            + "Angaben aus Ermittlerkreisen soll es Brandstiftung gewesen sein.";

    @TempDir
    Path folder;

    private String archive = "";

    @BeforeEach
    void place() {
        archive = folder.resolve("news.db").toString();
    }

    private Run run(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--archive";
        all[2] = archive;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Run.of(all);
    }

    private Path reports() throws IOException {
        return Files.writeString(
                folder.resolve("reports.jsonl"),
                line("https://agentur.example/1", "Agentur", "2026-03-02", "Brand in Morlau", AGENCY)
                        + line("https://bote.example/2", "Morlauer Bote", "2026-03-02", "Halle brennt aus", PAPER));
    }

    private static String line(String url, String outlet, String date, String title, String text) {
        return String.format(
                "{\"url\": \"%s\", \"outlet\": \"%s\", \"date\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}%n",
                url, outlet, date, title, text);
    }

    @Test
    void keepsReportsOnceAndTellsTheirStory() throws IOException {
        Run first = run("ingest", reports().toString());
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("2 new reports in 1 stories");
        assertThat(run("ingest", reports().toString()).err()).contains("0 new reports", "2 known already");

        Run stories = run("stories");
        assertThat(stories.out())
                .contains("2 reports", "2 outlets", "one named origin", "one unnamed origin", "Ines Torbach");
        String id = stories.out().replaceAll("(?s).*?(st-[0-9a-f]+).*", "$1");

        assertThat(run("story", id).out()).contains("Morlauer Bote", "first said", "repeated", "because");
        assertThat(run("story", "--format", "jsonl", id).out())
                .startsWith("{\"id\":\"" + id)
                .contains("\"verdict\":\"one named origin\"");
        Run none = run("story", "st-0");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("there is no story st-0");
    }

    @Test
    void findsByWordsAndFields() throws IOException {
        run("ingest", reports().toString());
        assertThat(run("search", "brandstiftung named:no").out()).contains("Brandstiftung", "Morlauer Bote");
        assertThat(run("search", "--format", "jsonl", "source:Torbach").out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("Torbach"));
        assertThat(run("search", "--reports", "outlet:Bote").out()).contains("Halle brennt aus");
        assertThat(run("search", "wintersport").err()).contains("nothing found");
        Run bad = run("search", "certainty:blau");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err().lines().findFirst().orElse("")).contains("certainty");
    }

    @Test
    void exportsAllReadings() throws IOException {
        run("ingest", reports().toString());
        assertThat(run("export").out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"zufolge\":\"1\""));
        Path csv = folder.resolve("zitate.csv");
        assertThat(run("export", "--format", "csv", "-o", csv.toString()).code())
                .isZero();
        assertThat(csv).content().startsWith("report,outlet,").contains("Torbach");
    }

    @Test
    void alertsOfWhatIsNewAlone() throws IOException {
        Path found = folder.resolve("found.jsonl");
        assertThat(run("alerts", "--save", "hafen", "--query", "source:Torbach", "--to", found.toString())
                        .code())
                .isZero();
        assertThat(run("alerts", "--list").out()).contains("hafen\tsource:Torbach\t" + found);
        run("ingest", reports().toString());
        assertThat(run("alerts").code()).isZero();
        assertThat(found).content().contains("Torbach");
        long size = Files.size(found);
        run("alerts");
        assertThat(Files.size(found)).isEqualTo(size);
        assertThat(run("alerts", "--remove", "hafen").code()).isZero();
        assertThat(run("alerts", "--remove", "hafen").code()).isEqualTo(1);
        assertThat(run("alerts", "--save", "x").code()).isEqualTo(2);
    }

    @Test
    void tellsWhatCannotBeReadAndKeepsTheRest() throws IOException {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("a.txt"), AGENCY);
        Files.write(mixed.resolve("b.warc"), new byte[] {'W', 'A', 'R', 'C', '/', '1', '.', '0', '\r', '\n', 'x'});
        Files.writeString(mixed.resolve("c.json"), "{\"text\": ");
        Run run = run("ingest", mixed.toString(), folder.resolve("missing").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("b.warc", "c.json", "missing: no such file or folder", "1 new reports");
    }

    @Test
    void saysWhatIsWrongWithAnArchive() throws IOException {
        Files.writeString(folder.resolve("news.db"), "this is no database, but a text that somebody has put here");
        Run run = run("stories");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("\tat ").contains("news.db");
    }

    @Test
    void watchesFeeds() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String here = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            asked.add(path + (known == null ? "" : " " + known));
            String body = switch (path) {
                case "/feed" ->
                    "<rss version='2.0'><channel><title>Bote</title><item><title>Brand in Morlau</title><link>" + here
                            + "/a</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>" + AGENCY
                            + "</description></item></channel></rss>";
                case "/a" ->
                    "<html lang='de'><head><title>Brand in Morlau</title></head><body><article><h1>Brand in Morlau</h1><p>"
                            + AGENCY + "</p><p>" + PAPER + "</p></article></body></html>";
                default -> null;
            };
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.getResponseHeaders()
                    .add("Content-Type", path.equals("/feed") ? "application/rss+xml" : "text/html; charset=utf-8");
            if (body == null || known != null) {
                exchange.sendResponseHeaders(body == null ? 404 : 304, -1);
            } else {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        try {
            Path feeds = Files.writeString(
                    folder.resolve("feeds.opml"),
                    "<opml version='2.0'><body><outline text='Bote' xmlUrl='" + here + "/feed'/></body></opml>");
            Run run = run("watch", "--once", "--allow-private", feeds.toString());
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("2026-03-02", "Brand in Morlau");
            asked.clear();
            Run again = run("watch", "--once", "--allow-private", feeds.toString());
            assertThat(again.out()).isEmpty();
            assertThat(asked).contains("/feed \"1\"").doesNotContain("/a");
            Run closed = run("watch", "--once", feeds.toString());
            assertThat(closed.code()).isEqualTo(1);
            assertThat(closed.err()).contains("private network");
        } finally {
            server.stop(0);
        }
    }
}
