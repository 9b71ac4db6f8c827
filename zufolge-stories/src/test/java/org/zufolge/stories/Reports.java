package org.zufolge.stories;

import java.time.LocalDate;
import org.zufolge.Zufolge;
import org.zufolge.report.Report;

/** Makes reports for tests. */
public final class Reports {
    private Reports() {}

    public static Filed filed(String key, String day, String outlet, String headline, String text) {
        return new Filed(
                key,
                LocalDate.parse(day),
                Zufolge.reader()
                        .read(Report.of(text)
                                .id(key)
                                .published(day)
                                .outlet(outlet)
                                .headline(headline)));
    }
}
