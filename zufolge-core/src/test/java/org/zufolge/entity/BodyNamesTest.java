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
                "Die Gewerkschaft Wasser und Boden (GWB) teilte mit, der Damm sei dicht.; Gewerkschaft Wasser und"
                        + " Boden",
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
                "Der Damm sei dicht, meldete die Zeitung „Bote der Stadt Ihlen am Rand der alten Heide und der neuen"
                        + " Zeit“.",
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

    private static List<String> bodies(String text) {
        Sample sample = Sample.of(text);
        return sample.names().stream()
                .filter(name -> name.kind() != null)
                .map(name -> sample.words(name.from(), name.to()) + "=" + name.kind())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // in quotation marks, by the noun before
                "Der Trainer „Ole Timm“ kam.; Ole Timm=PERSON",
                "Der Verein „TSV 07“ kam.; TSV 07=ORGANISATION",
                "Das Portal „bote.example“ kam.; bote.example=OUTLET",
                // a firm of up to five words
                "Die Firma Ole Berg Tal See Au GmbH kam.; Ole Berg Tal See Au GmbH=ORGANISATION",
                "Die Nordsee Holding AG kam.; Nordsee Holding AG=ORGANISATION",
                "Die Berg + Tal KG kam.; Berg + Tal KG=ORGANISATION",
                // a channel
                "Der Sender Welle 7 kam.; Welle 7=OUTLET",
                "Der Sender Welle 777 kam.; Welle 777=OUTLET",
                "Der Sender Welle 7777 kam.; Welle=OUTLET",
                "Der Sender Welle 7,5 kam.; Welle=OUTLET",
                "Der Verein Welle 7 kam.; Welle=ORGANISATION",
                // noun and place
                "Das Landgericht Bonn kam.; Landgericht Bonn=ORGANISATION",
                "Die Polizei Bonn kam.; Polizei Bonn=ORGANISATION",
                "Die Universität Ihlen kam.; Universität Ihlen=ORGANISATION",
                "Die Reederei Bonn kam.; Reederei Bonn=ORGANISATION",
                "Die Reederei Ihlen kam.; Ihlen=ORGANISATION",
                "Die Stadt Ihlen kam.; ''",
                "Die Gewerkschaft Wasser und Boden (GWB) kam.; Gewerkschaft Wasser und Boden=ORGANISATION",
                "Die Gewerkschaft Wasser und Boden (GWC) kam.; Wasser=ORGANISATION",
                // several nouns
                "Die Firma Stahlbau Nordkap kam.; Stahlbau Nordkap=ORGANISATION",
                "Der Prüfer warf der Firma Stahlbau Betrug vor.; Stahlbau=ORGANISATION",
                // an address
                "bote.example kam.; bote.example=OUTLET",
            })
    void findsBodies(String text, String name) {
        assertThat(bodies(text)).containsExactly(name.isEmpty() ? new String[0] : new String[] {name});
    }

    @ParameterizedTest
    @CsvSource({
        "bote.example, true",
        "www.bote.example, true",
        "bote.de, true",
        "bote.d, false",
        ".example, false",
        "bote, false",
        "ole@bote.example, false",
        "bote.ex4mple, false",
        "7bote.example, false",
    })
    void knowsAnAddress(String form, boolean address) {
        assertThat(BodyNames.isAddress(form)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Trainer „alte Timm“ kam.",
                "Der Verein „Er kommt“ kam.",
                "Der Verein „Hallo. Welt“ kam.",
                "Das Tor „Helle Stube“ kam.",
                "Die Trainer „Ole Timm“ kamen.",
                "Der Verein „Der Bote der Stadt Ihlen am Rand der alten Heide und Flur“ kam.",
                "Der Betreiber Vorwürfe kam.",
            })
    void findsNoBodyWhereThereIsNone(String text) {
        assertThat(bodies(text)).noneMatch(name -> name.contains("Trainer") || !name.endsWith("PERSON"));
    }
}
