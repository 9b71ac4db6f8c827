package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.reading.Place;
import org.zufolge.report.Report;

/** Precision and recall over the reports of {@code reports.txt}; a place is right with its span, country and metonymy. */
class ReportsTest {
    @Test
    void findsWhatACarefulReaderFinds() throws IOException {
        int right = 0;
        int found = 0;
        int expected = 0;
        List<String> wrong = new ArrayList<>();
        for (Marked report : reports()) {
            List<Place> places = Zufolge.reader().read(Report.of(report.text())).places();
            List<Marked.Expected> read = new ArrayList<>();
            for (Place place : places) {
                read.add(new Marked.Expected(
                        place.span().begin(), place.span().end(), place.country(), place.metonym()));
            }
            found += read.size();
            expected += report.places().size();
            for (Marked.Expected place : report.places()) {
                if (read.contains(place)) {
                    right++;
                } else {
                    wrong.add("missed " + show(report, place));
                }
            }
            read.removeAll(report.places());
            read.forEach(place -> wrong.add("invented " + show(report, place)));
        }
        assertThat((double) right / found).as("precision, %s", wrong).isGreaterThanOrEqualTo(0.97);
        assertThat((double) right / expected).as("recall, %s", wrong).isGreaterThanOrEqualTo(0.91);
    }

    private static String show(Marked report, Marked.Expected place) {
        return report.text().substring(Math.max(0, place.begin() - 15), place.end()) + " " + place;
    }

    private static List<Marked> reports() throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(ReportsTest.class.getResourceAsStream("reports.txt"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        StringBuilder reports = new StringBuilder();
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> reports.append(line).append('\n'));
        return reports.toString().lines().count() == 0
                ? List.of()
                : List.of(reports.toString().split("\n---\n")).stream()
                        .map(String::strip)
                        .map(Marked::of)
                        .toList();
    }
}
