package org.zufolge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As many reports as a test wants, each with an address of its own. */
final class ManyReports {
    private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]+)\"");

    private ManyReports() {}

    /** Writes them to a file of JSON Lines. */
    static Path write(Path file, int count) throws IOException {
        return Files.write(
                file, IntStream.range(0, count).mapToObj(ManyReports::line).toList());
    }

    /** The same as a feed. */
    static String feed(int count) {
        String items = IntStream.range(0, count)
                .mapToObj(number -> "<item><title>Pegel " + number + "</title><link>" + url(number)
                        + "</link><pubDate>Mon, 02 Mar 2026 08:00:00 +0000</pubDate><content:encoded>" + text(number)
                        + "</content:encoded></item>")
                .collect(Collectors.joining());
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Bote</title>"
                + "<language>de</language>" + items + "</channel></rss>";
    }

    /** The addresses of as many. */
    static List<String> urls(int count) {
        return IntStream.range(0, count).mapToObj(ManyReports::url).toList();
    }

    /** The addresses in what {@code zufolge export} wrote, one for each report. */
    static List<String> exported(Run export) {
        return export.out()
                .lines()
                .map(line -> URL.matcher(line).results().findFirst().orElseThrow())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String url(int number) {
        return "https://bote.example/" + number;
    }

    private static String line(int number) {
        return String.format(
                Locale.ROOT,
                "{\"url\": \"%s\", \"outlet\": \"Bote%d\", \"date\": \"2026-03-%02d\", \"title\": \"Pegel %d am Deich\", "
                        + "\"text\": \"%s\"}",
                url(number),
                number % 7,
                1 + number % 28,
                number,
                text(number));
    }

    private static String text(int number) {
        return "Die Wartin Frauke Nordahl sagte am Montag, die Flut sei " + number
                + " Zentimeter hoch. Nach Angaben des " + "Amts soll sie morgen um " + number % 90
                + " Zentimeter fallen.";
    }
}
