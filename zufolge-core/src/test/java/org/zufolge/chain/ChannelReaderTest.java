package org.zufolge.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statement    | Die Polizei teilte mit, der Mann sei gefasst.",
                "statement    | Aus Regierungskreisen hieß es, die Reform komme später.",
                "statement    | Laut Ermittlern war das Auto gestohlen.",
                "statement    | Nach Angaben der Polizei wurde der Mann gefasst.",
                "interview    | »Wir bauen weiter«, sagte Kai Thoma dem »Elbblatt«.",
                "interview    | In einem Interview sagte Eva Brandt, sie gehe im Mai.",
                "press report | Das »Elbblatt« schrieb, der Hafen werde verkauft.",
                "press report | Der Hafen wird einem Bericht der Zeitung »Elbblatt« zufolge verkauft.",
                "press report | Die Halle war laut Zeugen leer, wie das »Elbblatt« berichtete.",
                "document     | In dem Vertrag heißt es, die Miete bleibe gleich.",
                "document     | Laut Anklage fehlen zwei Millionen Euro.",
                "document     | Laut einem Bericht der Polizei waren die Bremsen defekt.",
                "press report | Mehrere Medien meldeten, der Hafen werde verkauft.",
                "press report | Laut Medienberichten wird der Hafen verkauft.",
                "statement    | Ein mit den Gesprächen vertrauter Mann sagte, der Hafen werde verkauft.",
                "study        | Laut einer Studie schlafen Kinder zu wenig.",
                "study        | Die Quallen kämen zurück, schreibt Eva Brandt im Fachmagazin »Meer«.",
                "social media | »Es tut mir leid«, schrieb Eva Brandt auf Instagram.",
                "social media | Eva Brandt twitterte, sie gehe im Mai.",
                "order        | Das Landgericht Bonn ordnete an, das Konto zu sperren.",
                "declined     | Die Bank lehnte einen Kommentar ab.",
                "declined     | Der Verein wollte sich nicht äußern.",
                "unknown      | Den Mietern wurde mitgeteilt, dass das Haus verkauft werde."
            })
    void readsTheReportingClause(String expected, String text) {
        assertThat(Dispatch.of(text).statements().get(0).channel().label())
                .as(text)
                .isEqualTo(expected);
    }

    @Test
    void whatCarriesOnCameTheSameWay() {
        Dispatch dispatch = Dispatch.of("»Wir bauen weiter«, sagte Kai Thoma dem »Elbblatt«. Der Zeitplan sei eng.");
        assertThat(dispatch.statement("Der Zeitplan").channel().label()).isEqualTo("interview");
    }

    @Test
    void anUnnamedSourceCameAsItWasBroughtUp() {
        Dispatch dispatch =
                Dispatch.of("Der Hafen werde verkauft, schrieb das »Elbblatt« unter Berufung auf drei Stadträte. "
                        + "Den Stadträten zufolge bieten zwei Firmen mit.");
        assertThat(dispatch.statement("bieten").channel().label()).isEqualTo("press report");
    }

    @Test
    void whomItIsAbout() {
        assertThat(Dispatch.of("Kai Thoma warf dem »Elbblatt« vor, Gerüchte zu verbreiten.")
                        .statement("Gerüchte")
                        .channel()
                        .label())
                .isEqualTo("statement");
    }
}
