package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026 | 2026 |",
                "2026-03 | 2026-03 |",
                "2026-03-04 | 2026-03-04 |",
                "20260304 | 2026-03-04 |",
                "2026-03-04T07:30 | 2026-03-04 |",
                "2026-03-04T07:30:00+01:00 | 2026-03-04 | 2026-03-04T06:30:00Z",
                "2026-03-04T07:30:00.123Z | 2026-03-04 | 2026-03-04T07:30:00Z",
                "2026-03-04 07:30:00 +0100 | 2026-03-04 | 2026-03-04T06:30:00Z",
                "20260304T073000+0100 | 2026-03-04 | 2026-03-04T06:30:00Z",
                "2026-03-04T00:15:00+01:00 | 2026-03-04 | 2026-03-03T23:15:00Z",
                "Wed, 04 Mar 2026 07:30:00 GMT | 2026-03-04 | 2026-03-04T07:30:00Z",
                "Wed, 4 Mar 2026 07:30:00 +0100 | 2026-03-04 | 2026-03-04T06:30:00Z",
                "04 Mar 26 07:30 MEZ | 2026-03-04 | 2026-03-04T06:30:00Z",
                "4. März 2026 | 2026-03-04 |",
                "Mittwoch, 4. März 2026, 7.30 Uhr | 2026-03-04 |",
                "04.03.2026 - 07:30 Uhr | 2026-03-04 |",
            })
    void reads(String date, String edtf, String moment) {
        DateReader.Dated dated = new DateReader().read(date);
        assertThat(dated).as(date).isNotNull();
        assertThat(dated.edtf()).isEqualTo(edtf);
        assertThat(String.valueOf(dated.moment())).isEqualTo(String.valueOf(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gestern",
                "2026-02-30",
                "2026-13",
                "31. Juni 2026",
                "4. Foo 2026",
                "12:30",
                "Wed, 04 Xyz 2026",
                "2026-03-04T25:00:00Z",
                "2026-03-04T10:00:00+99:00"
            })
    void inventsNothing(String date) {
        assertThat(new DateReader().read(date)).isNull();
    }

    @Test
    void readsNoNovel() {
        assertThat(new DateReader().read("4. März 2026 " + " ".repeat(100_000) + "Uhr"))
                .isNull();
    }
}
