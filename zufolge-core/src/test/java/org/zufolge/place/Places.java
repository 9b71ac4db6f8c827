package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.zufolge.Zufolge;
import org.zufolge.reading.Place;
import org.zufolge.report.Report;

/** Reads a marked text and compares the places found in it with the marks. */
final class Places {
    private Places() {}

    static void assertFound(String marked) {
        Marked report = Marked.of(marked);
        List<Place> found = Zufolge.reader().read(Report.of(report.text())).places();
        assertThat(found)
                .as(marked)
                .extracting(place ->
                        new Marked.Expected(place.span().begin(), place.span().end(), place.country(), place.metonym()))
                .containsExactlyElementsOf(report.places());
    }
}
