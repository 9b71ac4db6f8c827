package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.Zufolge;
import org.zufolge.report.Report;
import org.zufolge.stories.Filed;

class FilingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Report REPORT = Report.of("Der Hafen werde vertieft, sagte die Direktorin Klara Wiesenthal.");

    @Test
    void filesUnderItsDayAndKey() {
        Filed filed = Filing.of(Zufolge.reader().read(REPORT.published("2026-03-02")), TODAY);
        assertThat(filed.day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(filed.key()).isEqualTo(ReportKey.of(filed.reading()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-02"})
    void filesUnderTodayWhereTheDayIsUnknown(String published) {
        assertThat(Filing.of(Zufolge.reader().read(REPORT.published(published)), TODAY)
                        .day())
                .isEqualTo(TODAY);
    }
}
