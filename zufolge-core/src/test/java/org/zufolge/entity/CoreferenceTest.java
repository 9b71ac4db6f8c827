package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.report.Report;

class CoreferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Die US-Geheimdienste hätten Fotos, sagte Anwalt Bo Frey.; US-Geheimdienste; true",
                "Die Ministerien hätten Fotos, sagte Anwalt Bo Frey.; Ministerien; false",
                "Er habe die US-Geheimdienste gefragt, sagte Anwalt Bo Frey.; US-Geheimdienste; false",
            })
    void knowsBodiesOfACountryThatAct(String text, String name, boolean known) {
        assertThat(Zufolge.reader().read(Report.of(text)).entities().stream()
                        .map(Entity::name)
                        .filter(name::equals))
                .hasSize(known ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // of all that act those that are named, sources, spokesmen, and a country's bodies
                "Die Polizei kam.; Polizei",
                "Das Bauamt kam.; Bauamt",
                "Experten kamen.; Experten",
                "Ein Sprecher kam.; Sprecher",
                "Die US-Behörden kamen.; US-Behörden",
                "Besucher kamen.; ''",
                "Ein Minister kam.; ''",
                "Ein Bericht kam.; ''",
                "Der Wärter sah die Polizei.; ''",
                "Die Behörden kamen.; ''",
                "Zwei Bauämter kamen.; ''",
                "Ein Bauamt kam.; ''",
                "Ihr Bauamt kam.; ''",
                "Die Stadt kam.; ''",
            })
    void knowsWhoActs(String sentence, String name) {
        assertThat(Cast.of(sentence + " Anwalt Bo Frey sagte, es brenne.").names())
                .containsExactlyElementsOf(name.isEmpty() ? List.of("Bo Frey") : List.of(name, "Bo Frey"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // with the attributes without which it would be another
                "Die Gewerkschaft der Polizei teilte mit, es brenne.; Gewerkschaft der Polizei; true",
                "Das Amt für Häfen teilte mit, es brenne.; Amt für Häfen; true",
                "Das Institut zur Rettung der Meere teilte mit, es brenne.; Institut zur Rettung der Meere; false",
                "Der Verein gegen Lärm teilte mit, es brenne.; Verein gegen Lärm; false",
                // by whom it is of it is not called
                "Das Amt dieser Stadt teilte mit, es brenne.; Amt; true",
                "Das Amt der Stadt teilte mit, es brenne.; Amt der Stadt; true",
                // what only one is called by
                "Die Hamburger Stadtreinigung teilte mit, es brenne.; Hamburger Stadtreinigung; true",
                "Die Saar-Mosel-Bank teilte mit, es brenne.; Saar-Mosel-Bank; true",
                "Die Bank teilte mit, es brenne.; Bank; false",
                "Das Unternehmen teilte mit, es brenne.; Unternehmen; false",
                // outlets
                "Die Hafenzeitung meldete, es brenne.; Hafenzeitung; true",
                "Eine Hafenzeitung meldete, es brenne.; Hafenzeitung; false",
                "Die Zeitung meldete, es brenne.; Zeitung; false",
                "Der Radiosender meldete, es brenne.; Radiosender; false",
                // several or one
                "Den Beamten zufolge brennt es.; Beamte; false",
                "Dem Beamten zufolge brennt es.; Beamter; false",
                "Beamte sagten, es brenne.; Beamte; false",
                "Die Sprecher sagten, es brenne.; Sprecher; false",
                "Ein Sprecher sagte, es brenne.; Sprecher; false",
            })
    void namesWhatItBringsUp(String text, String name, boolean named) {
        Entity entity = Cast.of(text).entity(name);

        assertThat(entity.named()).isEqualTo(named);
        assertThat(entity.plural()).isEqualTo(text.contains("ten,") || text.startsWith("Den"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Das Amt für Häfen (AfH) teilte mit, es brenne. Das AfH schwieg.; Amt für Häfen;"
                        + " Das Amt|AfH|Das AfH; true",
                "Die Bank der Werften (BW) teilte mit, es brenne. Die BW schwieg.; Bank der Werften;"
                        + " Die Bank|BW|Die BW; true",
                // a number, or what begins with another letter
                "Das Amt für Häfen (2019) teilte mit, es brenne.; Amt für Häfen; Das Amt; true",
                "Das Amt für Häfen (XYZ) teilte mit, es brenne. XYZ schwieg.; Amt für Häfen; Das Amt; true",
                "Der Wärter Ole Timm (OT) sagte, es brenne.; Ole Timm; Der Wärter Ole Timm; true",
            })
    void learnsAnAbbreviation(String text, String name, String mentions, boolean named) {
        Cast cast = Cast.of(text);

        assertThat(cast.mentions(name)).containsExactly(mentions.split("\\|"));
        assertThat(cast.entity(name).named()).isEqualTo(named);
    }
}
