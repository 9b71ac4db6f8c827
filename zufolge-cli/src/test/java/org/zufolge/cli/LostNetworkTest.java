package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zufolge.intake.http.FetchSettings;
import picocli.CommandLine;

/** Feeds that go away and come back. */
class LostNetworkTest {
    private static final FetchSettings SETTINGS =
            FetchSettings.STANDARD.pause(Duration.ZERO).totalTimeout(Duration.ofMillis(1_500));

    @TempDir
    Path folder;

    private FrailSite site;

    @BeforeEach
    void open() throws Exception {
        site = new FrailSite();
        Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version='2.0'><body><outline text='Bote' xmlUrl='" + site.url("/feed") + "'/></body></opml>");
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private Run watch() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false,
                false);
        int code = new CommandLine(new WatchCommand(terminal, SETTINGS, Duration.ZERO))
                .execute(
                        "--once",
                        "--allow-private",
                        "--archive",
                        archive(),
                        folder.resolve("feeds.opml").toString());
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String archive() {
        return folder.resolve("news.db").toString();
    }

    private List<String> kept() {
        return ManyReports.exported(Run.of("export", "--archive", archive()));
    }

    private static String text(int number) {
        return "Die Wartin Frauke Nordahl sagte am Montag, der Pegel " + number
                + " sei hoch. Nach Angaben des Amts soll " + "er morgen fallen.";
    }

    /** An item that has its whole text, or only an excerpt of the page at its address. */
    private String item(int number, boolean whole) {
        String text = whole
                ? "<content:encoded>" + text(number) + "</content:encoded>"
                : "<description>Kurz gesagt.</description>";
        return "<item><title>Pegel " + number + "</title><link>" + site.url("/" + number)
                + "</link><pubDate>Mon, 02 Mar 2026 08:00:00 +0000</pubDate>" + text + "</item>";
    }

    private void feed(boolean whole, int count) {
        StringBuilder items = new StringBuilder();
        for (int number = 0; number < count; number++) {
            items.append(item(number, whole));
        }
        site.put(
                "/feed",
                "application/rss+xml",
                "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Bote</title>"
                        + "<language>de</language>" + items + "</channel></rss>");
    }

    private List<String> urls(int count) {
        return IntStream.range(0, count).mapToObj(i -> site.url("/" + i)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void takesAFeedWhenItIsBack(FrailSite.Fault fault) throws Exception {
        feed(true, 2);
        assertThat(watch().code()).isZero();
        feed(true, 4);
        site.fail("/feed", fault);
        for (int round = 0; round < 2; round++) {
            Run away = watch();
            assertThat(away.code()).isEqualTo(1);
            assertThat(away.err().lines().filter(line -> line.startsWith("zufolge: " + site.url("/feed"))))
                    .as(away.err())
                    .singleElement()
                    .asString()
                    .contains(fault.words);
        }
        site.heal();
        Run back = watch();
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(urls(4));
        assertThat(watch().err()).contains("0 new reports");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SILENT_CUT")
    void waitsForThePageBehindAnExcerpt(FrailSite.Fault fault) throws Exception {
        feed(false, 2);
        for (int number = 0; number < 2; number++) {
            site.put("/" + number, "text/html; charset=utf-8", page(number));
        }
        site.fail("/1", fault);
        Run away = watch();
        assertThat(away.code()).isEqualTo(1);
        assertThat(away.err().lines().filter(line -> line.startsWith("zufolge: " + site.url("/1"))))
                .as(away.err())
                .singleElement()
                .asString()
                .contains(fault.words, "it is asked for again in the next round");
        site.heal();
        assertThat(watch().code()).isZero();
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(urls(2));
        assertThat(Run.of("export", "--archive", archive()).out()).contains(text(0), text(1));
    }

    @Test
    void takesTheExcerptOfAPageThatIsGone() throws Exception {
        feed(false, 1);
        Run run = watch();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.of("export", "--archive", archive()).out()).contains("Kurz gesagt.");
    }

    @Test
    void asksForAPageOnceAlone() throws Exception {
        feed(false, 1);
        site.put("/0", "text/html; charset=utf-8", page(0));
        assertThat(watch().code()).isZero();
        feed(false, 2);
        site.put("/1", "text/html; charset=utf-8", page(1));
        assertThat(watch().code()).isZero();
        assertThat(site.asked()).filteredOn("/0"::equals).hasSize(1);
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(urls(2));
    }

    private static String page(int number) {
        return "<html lang='de'><head><title>Pegel " + number + "</title></head><body><article><h1>Pegel " + number
                + "</h1><p>" + text(number) + "</p></article></body></html>";
    }
}
