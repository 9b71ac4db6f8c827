package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
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
                // whose words they are
                "Nach Angaben der Polizei war das Tor offen.; Polizei",
                "Nach Angaben von Helfern war das Tor offen.; Helfer",
                "Nach Informationen des Spiegels war das Tor offen.; Der Spiegel",
                "Nach Ansicht von Anwalt Bo Frey war das Tor offen.; Bo Frey",
                "Nach Ansicht des Anwalts war das Tor offen.; Anwalt",
                "Timms Angaben zufolge war das Tor offen, Ole Timm kam.; Ole Timm",
                "Laut einem Bericht der Agentur Baltnet war das Tor offen.; Baltnet",
                "Laut der Studie der Universität Bonn war das Tor offen.; Universität Bonn",
                // in a compound
                "Laut Spiegel-Bericht war das Tor offen.; Der Spiegel",
                "Laut Regierungsangaben war das Tor offen.; Regierung",
                "Laut Expertenangaben war das Tor offen.; Experten",
                "Laut Medienberichten war das Tor offen.; Medien",
                "Laut Zeitungsberichten war das Tor offen.; Zeitung",
                "Laut Zeugenaussagen war das Tor offen.; Zeugen",
                // their own
                "Nach eigenen Angaben will der Rat kommen.; Rat",
                "Ole Timm kommt nach eigenen Angaben.; Ole Timm",
                // who puts a document out; else the document
                "Der Rat veröffentlichte einen Bericht, wonach das Tor offen sei.; Rat",
                "Einem Bericht zufolge war das Tor offen.; Bericht",
                // a common word elsewhere
                "Die Welt berichtete, das Tor sei offen.; Die Welt",
                "Der Spiegel meldete, das Tor sei offen.; Der Spiegel",
                // by name
                "Frankreich teilte mit, das Tor sei offen.; Frankreich",
                "Paris teilte mit, das Tor sei offen.; Paris",
                "Das Tor sei offen, so Tarek.; Tarek",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // by what the noun looks like
                "Der Randalierer sagte, das Tor sei offen.; Randalierer; PERSON; false",
                "Die Turmwartin sagte, das Tor sei offen.; Turmwartin; PERSON; false",
                "Die Randalierer sagten, das Tor sei offen.; Randalierer; GROUP; true",
                "Das Gerät sagte, das Tor sei offen.; Gerät; ORGANISATION; false",
                "Eine Zeitung meldete, das Tor sei offen.; Zeitung; OUTLET; false",
                "Laut Medienberichten war das Tor offen.; Medien; GROUP; true",
                "Laut Expertenangaben war das Tor offen.; Experten; GROUP; true",
                "Laut Zeitungsberichten war das Tor offen.; Zeitung; OUTLET; false",
                "Laut Regierungsangaben war das Tor offen.; Regierung; ORGANISATION; false",
                "Einem Bericht zufolge war das Tor offen.; Bericht; DOCUMENT; false",
                "Berichten zufolge war das Tor offen.; Berichte; DOCUMENT; true",
                "Das Tor sei offen, so Tarek.; Tarek; PERSON; false",
                "Ein anderer Fahrgast sagte, das Tor sei offen.; anderer Fahrgast; PERSON; false",
                "Die Stadt Köln teilte mit, das Tor sei offen.; Stadt Köln; ORGANISATION; false",
                "Der Gemeinderat teilte mit, das Tor sei offen.; Gemeinderat; ORGANISATION; false",
                "Ein Gemeinderat sagte, das Tor sei offen.; Gemeinderat; PERSON; false",
                "Einer von ihnen, der Anwalt Bo Frey, sagte, das Tor sei offen.; Bo Frey; PERSON; false",
                "Einer der Männer sagte, das Tor sei offen.; Einer der Männer; PERSON; false",
                "Deren Anwalt sagte, das Tor sei offen.; Anwalt; PERSON; false",
                "Das Tor sei offen, sagte ein Sprecher der Deutschen Presse-Agentur.; Sprecher; PERSON; false",
                "Nach Angaben des ukrainischen Militärs war das Tor offen.; ukrainisches Militär; ORGANISATION; false",
                "Nach Angaben zweier Beamter war das Tor offen.; Beamte; GROUP; true",
                "Iranischen Staatsmedien zufolge war das Tor offen.; iranische Staatsmedien; GROUP; true",
                "Zwei mit der Sache vertraute Zeugen sagten, das Tor sei offen.; zwei mit der Sache vertraute Zeugen;"
                        + " GROUP; true",
                "Von der Heyden sagte, das Tor sei offen. Ursula von der Heyden ging.; Ursula von der Heyden; PERSON;"
                        + " false",
                "Das Tor sei offen, sagte Peter von Siemens.; Peter; PERSON; false",
                "Das Land Hessen teilte mit, das Tor sei offen.; Land Hessen; ORGANISATION; false",
                "Vier von zehn Befragten gaben an, das Tor sei offen.; Vier von zehn Befragten; GROUP; true",
                "Am Abend sagten zwei von ihnen, das Tor sei offen.; zwei von ihnen; GROUP; true",
                "Zwei bis drei Zeugen sagten, das Tor sei offen.; zwei bis drei Zeugen; GROUP; true",
                "Zwei oder drei Zeugen sagten, das Tor sei offen.; zwei oder drei Zeugen; GROUP; true",
                "Nach Ansicht vieler Beamter war das Tor offen.; viele Beamte; GROUP; true",
                "Ein Dutzend Anwohner sagte, das Tor sei offen.; Dutzend Anwohner; GROUP; false",
                "Eine Reihe von Anwohnern sagte, das Tor sei offen.; Reihe von Anwohnern; GROUP; false",
                "Eine Vertretung sagte, das Tor sei offen.; Vertretung; ORGANISATION; false",
                "Das Tor sei offen, teilte die Tarek mit.; Tarek; ORGANISATION; false",
                "Das Tor sei offen, so TAREK.; TAREK; ORGANISATION; false",
            })
    void knowsWhatIsBroughtUp(String text, String name, EntityKind kind, boolean plural) {
        Entity source = source(text);

        assertThat(source.name()).isEqualTo(name);
        assertThat(source.kind()).isEqualTo(kind);
        assertThat(source.plural()).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Beamte aus den USA sagten, das Tor sei offen.; Beamte aus den USA; Beamte aus den USA",
                "Die alten Beamten aus den USA sagten, das Tor sei offen.; alte Beamte aus den USA;"
                        + " alten Beamten aus den USA",
                "Ein Vertreter des Rates, der schwieg, sagte, das Tor sei offen.; Vertreter des Rates;"
                        + " Vertreter des Rates",
            })
    void spellsOutWhoHasNoName(String text, String name, String description) {
        assertThat(source(text).name()).isEqualTo(name);
        assertThat(source(text).description()).isEqualTo(description);
    }

    @Test
    void knowsTheAuthorOfADocument() {
        Reading reading = Zufolge.reader()
                .read(Report.of("Im Bericht des Rates heißt es, das Tor sei offen. Dem Bericht zufolge regnet es."));

        assertThat(reading.statements())
                .extracting(statement -> statement.sourceEntity().name())
                .containsExactly("Rat", "Rat");
    }
}
