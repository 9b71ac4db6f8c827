package org.zufolge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
                        + "\"text\": \"Die Wartin Frauke Nordahl sagte am Montag, die Flut sei %d Zentimeter hoch. Nach "
                        + "Angaben des Amts soll sie morgen um %d Zentimeter fallen.\"}",
                url(number),
                number % 7,
                1 + number % 28,
                number,
                number,
                number % 90);
    }
}
