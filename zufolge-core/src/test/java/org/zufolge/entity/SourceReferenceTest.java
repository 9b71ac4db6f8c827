package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;

/** Whom the words of a source mean, in sentences with one statement. */
class SourceReferenceTest {
    private static Entity source(String text) {
        Reading reading = Zufolge.reader().read(Report.of(text));
        return reading.statements().get(0).sourceEntity();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nach Angaben aus Ermittlerkreisen soll es Brandstiftung gewesen sein.; Ermittlerkreise",
                "Das Tor ist nach Informationen aus Regierungskreisen seit Montag offen.; Regierungskreise",
                "Nach Angaben von Augenzeugen war das Tor offen.; Augenzeugen",
                "Laut Polizeiangaben war das Tor offen.; Polizei",
                "Das Landesamt für Wasserschutz teilte mit, das Tor sei offen.; Landesamt für Wasserschutz",
                "Das Tor sei offen, teilte das Landesamt für Wasserschutz mit.; Landesamt für Wasserschutz",
                "Das Ministerium für Häfen warnte, das Tor sei offen.; Ministerium für Häfen",
            })
    void namesWhoseWordsTheyAre(String text, String name) {
        Entity source = source(text);

        assertThat(source).isNotNull();
        assertThat(source.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Das Tor sei offen, verriet jemand aus dem Umfeld des Wärters.; jemand aus dem Umfeld des Wärters",
                "Das Tor sei offen, sagte einer der Wärter.; einer der Wärter",
            })
    void knowsSomebodyWhomNobodyNames(String text, String name) {
        assertThat(source(text).name()).isEqualTo(name);
        assertThat(source(text).named()).isFalse();
    }

    @Test
    void meansNobodyWhoIsInTheirOwnWords() {
        Reading reading = Zufolge.reader()
                .read(Report.of("Das Tor bleibe zu, sagte Wärter Ole Timm. Der Rat habe darüber beraten, sagte er."));

        assertThat(reading.statements())
                .allSatisfy(
                        statement -> assertThat(statement.sourceEntity().name()).isEqualTo("Ole Timm"));
    }

    @Test
    void takesTheOneMoreInMindForTheCompany() {
        Reading reading = Zufolge.reader()
                .read(Report.of(
                        "Der Maschinenbauer Ruhland hat Gespräche mit der Vogt AG bestätigt. Man verhandele noch,"
                                + " teilte das Unternehmen mit."));

        assertThat(reading.statements().get(1).sourceEntity().name()).isEqualTo("Ruhland");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nach Angaben aus der Nacht war das Tor offen.; Angaben",
                "Einem Bericht aus dem Archiv zufolge war das Tor offen.; Bericht",
            })
    void leavesWhatIsNobody(String text, String name) {
        assertThat(source(text).name()).isEqualTo(name);
    }
}
