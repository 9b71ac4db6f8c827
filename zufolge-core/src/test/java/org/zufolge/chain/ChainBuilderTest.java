package org.zufolge.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.reading.Hand;
import org.zufolge.report.Report;

class ChainBuilderTest {
    private static String chain(String text, String begin) {
        return Dispatch.of(text).chain(begin);
    }

    @Test
    void publisherComesLast() {
        assertThat(chain("Die Polizei teilte mit, der Mann sei gefasst.", "der Mann"))
                .isEqualTo("Polizei → dpa");
    }

    @Test
    void outletIsThePublisherBehindItsAgency() {
        Report report = Report.of("Bonn (dpa) - Die Polizei teilte mit, der Mann sei gefasst.")
                .outlet("Elbblatt");
        assertThat(Zufolge.reader().read(report).statements().get(0).chain().toString())
                .isEqualTo("Polizei → dpa → Elbblatt");
    }

    @Test
    void withoutAPublisherNoneIsInvented() {
        Report report = Report.of("Die Polizei teilte mit, der Mann sei gefasst.");
        assertThat(Zufolge.reader().read(report).statements().get(0).chain().toString())
                .isEqualTo("Polizei");
    }

    @Test
    void whatASourceLeansOnIsTheOrigin() {
        assertThat(chain(
                        "Der Hafen werde verkauft, schrieb das »Elbblatt« unter Berufung auf drei Stadträte.",
                        "Der Hafen"))
                .isEqualTo("drei Stadträte → Elbblatt → dpa");
        assertThat(chain(
                        "Wie die Agentur Nordnetz unter Berufung auf Ermittler meldete, lag das Motiv in der Familie.",
                        "lag"))
                .isEqualTo("Ermittler → Nordnetz → dpa");
        assertThat(chain(
                        "Laut einem Bericht des »Elbblatts«, der sich auf zwei Beamte beruft, fehlen 30 Millionen Euro.",
                        "fehlen"))
                .isEqualTo("zwei Beamte → Elbblatt → dpa");
        assertThat(chain(
                        "Ministerin Eva Brandt hatte unter Verweis auf ein Gutachten gesagt, die Brücke sei sicher.",
                        "die Brücke"))
                .isEqualTo("Gutachten → Eva Brandt → dpa");
    }

    @Test
    void anOutletThatIsToldSomethingHandsItOn() {
        assertThat(chain("»Wir bauen weiter«, sagte Bauleiter Kai Thoma dem »Elbblatt«.", "»Wir"))
                .isEqualTo("Kai Thoma → Elbblatt → dpa");
        assertThat(chain("Bauleiter Kai Thoma sagte im Gespräch mit dem »Elbblatt«, man baue weiter.", "man"))
                .isEqualTo("Kai Thoma → Elbblatt → dpa");
    }

    @Test
    void aTargetIsNoHand() {
        assertThat(chain("Kai Thoma warf dem »Elbblatt« vor, Gerüchte zu verbreiten.", "Gerüchte"))
                .isEqualTo("Kai Thoma → dpa");
        assertThat(chain("Kai Thoma sagte den Anwohnern, man baue weiter.", "man"))
                .isEqualTo("Kai Thoma → dpa");
    }

    @Test
    void reportingClausesAroundOneContentAreAllHands() {
        Dispatch dispatch = Dispatch.of("Die Halle war laut Zeugen leer, wie das »Elbblatt« berichtete.");
        assertThat(dispatch.statements()).hasSize(1);
        assertThat(dispatch.chain("Die Halle")).isEqualTo("Zeugen → Elbblatt → dpa");
        assertThat(chain("Laut Ermittlern, so meldete das »Elbblatt«, war das Auto gestohlen.", "war"))
                .isEqualTo("Ermittler → Elbblatt → dpa");
    }

    @Test
    void whoIsCitedSpeaksThroughWhoCites() {
        assertThat(chain("Das »Elbblatt« zitiert Bauleiter Kai Thoma mit den Worten: »Wir bauen weiter.«", "»Wir"))
                .isEqualTo("Kai Thoma → Elbblatt → dpa");
        assertThat(chain("»Wir bauen weiter«, zitierte die Agentur Nordnetz einen Sprecher der Bahn.", "»Wir"))
                .isEqualTo("Sprecher der Bahn → Nordnetz → dpa");
        assertThat(chain("»Wir bauen weiter«, zitierte sie aus einem Brief der Reederei Sund.", "»Wir"))
                .isEqualTo("Sund → dpa");
        assertThat(chain(
                        "Anwältin Eva Brandt verwies auf einen Bericht der Bahn, wonach die Weichen alt seien.",
                        "die Weichen"))
                .isEqualTo("Bahn → Eva Brandt → dpa");
    }

    @Test
    void aStatementWithinAnotherGoesThroughIt() {
        Dispatch dispatch =
                Dispatch.of("Ministerin Eva Brandt sagte, die Polizei habe erklärt, der Täter sei gefasst.");
        assertThat(dispatch.chain("der Täter")).isEqualTo("Polizei → Eva Brandt → dpa");
        assertThat(dispatch.chain("die Polizei")).isEqualTo("Eva Brandt → dpa");
    }

    @Test
    void whatCarriesOnKeepsTheHands() {
        Dispatch dispatch = Dispatch.of(
                "Der Hafen werde verkauft, schrieb das »Elbblatt« unter Berufung auf drei Stadträte. "
                        + "Die Stadt brauche das Geld. Demnach bieten zwei Firmen mit. Die Kräne seien alt, hieß es weiter.");
        assertThat(dispatch.chain("Die Stadt")).isEqualTo("drei Stadträte → Elbblatt → dpa");
        assertThat(dispatch.chain("bieten")).isEqualTo("drei Stadträte → Elbblatt → dpa");
        assertThat(dispatch.chain("Die Kräne")).isEqualTo("drei Stadträte → Elbblatt → dpa");
    }

    @Test
    void anUnnamedSourceKeepsWhoBroughtItUp() {
        Dispatch dispatch =
                Dispatch.of("Der Hafen werde verkauft, schrieb das »Elbblatt« unter Berufung auf drei Stadträte. "
                        + "Den Stadträten zufolge bieten zwei Firmen mit.");
        assertThat(dispatch.chain("bieten")).isEqualTo("drei Stadträte → Elbblatt → dpa");
    }

    @Test
    void aNamedSourceSpeaksForItselfTheNextTime() {
        Dispatch dispatch = Dispatch.of("»Wir bauen weiter«, sagte Bauleiter Kai Thoma dem »Elbblatt«. "
                + "Am Abend erklärte Thoma, der Bau ruhe.");
        assertThat(dispatch.chain("der Bau")).isEqualTo("Kai Thoma → dpa");
    }

    @Test
    void aGroupThatPublishesIsHeardDirectlyLater() {
        Dispatch dispatch =
                Dispatch.of("Die Quallen kämen zurück, schreiben die Forscher um Eva Brandt im Fachmagazin »Meer«. "
                        + "Die Forscher fordern, die Bucht zu sperren.");
        assertThat(dispatch.chain("Die Quallen")).isEqualTo("Forscher um Eva Brandt → Meer → dpa");
        assertThat(dispatch.chain("die Bucht")).isEqualTo("Forscher um Eva Brandt → dpa");
    }

    @Test
    void everyHandButThePublisherShowsItsWords() {
        Dispatch dispatch = Dispatch.of("Die Halle war laut Zeugen leer, wie das »Elbblatt« berichtete.");
        assertThat(dispatch.statement("Die Halle").chain().hands())
                .extracting(Hand::basis)
                .extracting(passage -> passage.text())
                .containsExactly("Zeugen", "das »Elbblatt«", "");
    }
}
