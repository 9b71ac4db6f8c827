package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Time;
import org.zufolge.report.Report;

class PersonNamesTest {
    private static Reading read(String text) {
        return Zufolge.reader().read(Report.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Landrätin Meike Sonntag sagte, das sei falsch.; Meike Sonntag; -",
                "Das sei falsch, sagte Landrätin Meike Sonntag.; Meike Sonntag; -",
                "Minister Nkomo Sonntag sagte, das sei falsch.; Nkomo Sonntag; -",
                "Landrat Sonntag sagte, das sei falsch.; Sonntag; -",
                "Minister Karl Mai sagte, im Mai sei das vorbei.; Karl Mai; Mai",
                "Anwältin Anna Freitag kommt. Am Freitag sagte Freitag, das sei falsch.; Anna Freitag; Freitag",
                // the day on which it was said
                "Das sei falsch, sagte Minister Peter Lund Freitag in Bonn.; Peter Lund; Freitag",
                // between an office and a name a noun is part of it
                "Nordkoreas Außenminister Pak Chol sagte, das sei falsch.; Pak Chol; -",
                "Der nordkoreanische Außenminister Pak Chol sagte, das sei falsch.; Pak Chol; -",
            })
    void findsTheWholeName(String text, String name, String time) {
        Reading reading = read(text);
        assertThat(reading.entities().stream()
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .map(Entity::name))
                .containsExactly(name);
        assertThat(reading.times()).hasSize(time.equals("-") ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Am Sonntag sagte der Minister, das sei falsch.", "Das sei falsch, sagte er Sonntag."})
    void leavesDays(String text) {
        assertThat(read(text).times()).extracting(Time::value).containsExactly("XXXX-WXX-7");
        assertThat(read(text).entities()).extracting(Entity::name).doesNotContain("Sonntag");
    }
}
