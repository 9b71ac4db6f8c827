package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                "Der Verein TSV Altdorf teilte mit, der Platz sei nass.; TSV Altdorf",
                // both together
                "Das Landesgericht Graz teilte mit, das Urteil falle morgen.; Landesgericht Graz",
                "Die Regierung Israels teilte mit, die Grenze sei zu.; Regierung Israels",
                // in quotation marks
                "Der Sender «Kanal 9» meldete am Montag, der Damm sei dicht.; Kanal 9",
                "Der Verein „Helle Stube“ teilte mit, der Saal sei voll.; Helle Stube",
                "Die Zeitung „Der Bote“ meldete, der Damm sei dicht.; Der Bote",
                // an address
                "Der Damm sei dicht, meldete www.bote.example am Montag.; www.bote.example",
                "Der Damm sei dicht, meldete bote.example am Montag.; bote.example",
                "Laut bote.example ist der Damm dicht.; bote.example",
                // without an article
                "Das berichtet Radio Tannwald. Der Damm sei dicht.; Radio Tannwald",
                // an initiative, a compound of names
                "Die Bürgerinitiative Freier Horizont forderte einen Stopp.; Freier Horizont",
                "Laut Bürgerinitiative Freier Horizont ist der Damm dicht.; Freier Horizont",
                "Die Saar-Mosel-Bank teilte mit, der Damm sei dicht.; Saar-Mosel-Bank",
                "Das Portal „bote.example“ meldete, der Damm sei dicht.; bote.example",
                // with what a firm is in law
                "Die Ihlener Anlagenbau GmbH teilte mit, der Damm sei dicht.; Ihlener Anlagenbau GmbH",
                "Die Firma Berg & Tal AG teilte mit, der Damm sei dicht.; Berg & Tal AG",
                "Wie die Firma Stahlbau GmbH mitteilte, ist der Damm dicht.; Stahlbau GmbH",
                // a number that is none of a channel
                "Der Damm sei dicht, meldete der Sender Orbis 1234 am Montag.; Orbis",
                "Der Damm sei dicht, meldete der Sender Orbis 12 Stunden später.; Orbis",
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
    @ValueSource(
            strings = {
                "Der Verein „alle zusammen“ teilte mit, der Saal sei voll.",
                "Der Damm sei dicht, meldete die Zeitung „Bote der Stadt Ihlen am Rand der alten Heide und der neuen Zeit“.",
                "Die GmbH teilte mit, der Damm sei dicht.",
                "Die Firma teilte mit, der Damm sei dicht.",
                "Die Hausbank teilte mit, der Damm sei dicht.",
                "Die Billig-Airline-Tochter teilte mit, der Damm sei dicht.",
                "Die Bürgerinitiative forderte freie Sicht.",
                "Im Radio Musik zu hören sei schön, sagte er.",
            })
    void findsNoNameWhereThereIsNone(String text) {
        assertThat(named(text)).isEmpty();
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
