package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.report.Report;

class BodyNamesTest {
    private static List<String> named(String text) {
        return Zufolge.reader().read(Report.of(text)).entities().stream()
                .filter(Entity::named)
                .map(Entity::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Der Fang ging zurück, teilte die Umweltorganisation Blaue Küste mit.; Blaue Küste",
                "Der Verein Helle Stube teilte mit, der Saal sei voll.; Helle Stube",
                "Der Damm sei dicht, meldete der Radiosender Welle 7.; Welle 7",
                "Der Damm sei dicht, meldete der Sender Orbis 12 am Montag.; Orbis 12",
                "Der Fahrplan bleibe, teilte die Reederei Nordlinie mit.; Nordlinie",
                "Laut der Firma Stahlbau ist der Damm dicht.; Stahlbau",
                "Die Gewerkschaft Wasser und Boden (GWB) teilte mit, der Damm sei dicht.; Gewerkschaft Wasser und Boden",
            })
    void findsWhatABodyIsCalled(String text, String name) {
        assertThat(named(text)).containsExactly(name);
    }

    @Test
    void takesNothingThatIsSeveralForAName() {
        assertThat(named("Am Montag hat der Betreiber Vorwürfe zurückgewiesen, der Damm sei undicht."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Der Prüfer warf der Reederei Nordkap Fehler vor.; Nordkap",
                "Der Prüfer warf der Reederei Nordkap Betrug vor.; Nordkap",
                "Der Bund zahle dem Radiosender Welle 7 Millionen Euro, sagte ein Sprecher.; Welle",
            })
    void leavesWhatIsDoneToIt(String text, String name) {
        assertThat(named(text)).contains(name);
    }
}
