package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
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

    private static String persons(String text) {
        Sample sample = Sample.of(text);
        return sample.names().stream()
                .filter(name -> name.is(EntityKind.PERSON))
                .map(name -> sample.words(name.from(), name.to()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // of more words
                "Ursula von der Leyen kam.; Ursula von der Leyen",
                "Minister Bo zu Guttenberg kam.; Bo zu Guttenberg",
                "Anwalt Peter von Lund kam.; Peter von Lund",
                "Anwalt Peter von Bonn kam.; Peter",
                "Anwalt Peter aus Bonn kam.; Peter",
                "Königin Elisabeth II. kam.; Elisabeth II.",
                "Papst Benedikt XVI. kam.; Benedikt XVI.",
                "Papst Benedikt 16. kam.; Benedikt",
                "Anwalt J. Frey kam.; J. Frey",
                "Anwalt John F. Koch kam.; John F. Koch",
                "Emil-Anna Turm kam.; Emil-Anna Turm",
                "Minister Lund-Frey kam.; Lund-Frey",
                // no more than seven
                "Anna Bo Ole Tim Jan Kai Max Uwe Leo kam.; Anna Bo Ole Tim Jan Kai Max|Uwe Leo",
                // by what stands around
                "Bo Nkomo (32) kam.; Bo Nkomo",
                "Bo Nkomo (ab 32) kam.; ''",
                "Bo Nkomo kam.; ''",
                "Der 32-jährige Bo Nkomo kam.; Bo Nkomo",
                "Die 32 Jahre alte Bo Nkomo kam.; Bo Nkomo",
                "Das 150-jährige Bo Nkomo kam.; ''",
                "Der alte Bo Nkomo kam.; ''",
                "Bo Nkomo, die Anwältin der Frau, kam.; Bo Nkomo",
                "Bo, die Anwältin der Frau, kam.; Bo",
                "Bo Nkomo, das Haus der Frau, kam.; ''",
                "Der Geschäftsführer der Firma, Bo Nkomo, kam.; Bo Nkomo",
                "Der Geschäftsführer der Firma, Bo, kam.; ''",
                "Das Haus der Firma, Bo Nkomo, kam.; ''",
                "Der Geschäftsführer kam, Bo Nkomo, ging.; ''",
                // two with one surname
                "Anna und Emil Lund kamen.; Anna|Emil Lund",
                "Die Anna und Emil Lund kamen.; Emil Lund",
                "ANNA und Emil Lund kamen.; Emil Lund",
                "Anna und Lund kamen.; ''",
                "Anna oder Emil Lund kam.; Emil Lund",
                // foreign particles
                "Der Trainer al-Zarqawi kam.; al-Zarqawi",
                "Der Chef asch-Schams kam.; asch-Schams",
                // a name that is a noun too
                "Minister Koch kam.; Koch",
                "Frau Karma kam.; Karma",
                "Frau Littmann kam.; Littmann",
                "Minister Malinowski kam.; Malinowski",
                "Minister Wortbruch kam.; ''",
                "Landrätin Ortrun Feldkamp kam.; Ortrun Feldkamp",
                "Landrätin Lund Wasserdampf kam.; Lund",
                "Landrätin Ortrun Geld kam.; Ortrun",
                "Ortrun Feldkamp kam.; ''",
                "Der Vorsitzende Richter Koch kam.; Koch",
                "Der Vorsitzende Richter kam.; ''",
                "Iris Falk kam.; Iris Falk",
                "Die Iris Falk kam.; ''",
                // a rank, a town or a body before it
                "Gouverneur von Massachusetts Mitt Romney kam.; Mitt Romney",
                "Sprecherin Aral Munck kam.; Aral Munck",
                "Anna Lund Greenpeace kam.; Anna Lund",
                "Anwalt Greenpeace kam.; ''",
                "Die FDP-Politikerin Lund kam.; Lund",
                "Trainer Bo Lund AG kam.; ''",
                "Frau Dr. Lund kam.; Lund",
            })
    void findsPersons(String text, String names) {
        assertThat(persons(text)).isEqualTo(names);
    }
}
