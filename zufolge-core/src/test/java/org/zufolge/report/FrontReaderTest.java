package org.zufolge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontReaderTest {
    private static final String BODY = "Die Feuerwehr hat am Abend einen Brand im Hafen gelöscht.";

    private final FrontReader reader = new FrontReader();

    /** Front, then what is read of it: date, place, agency, each - where it is not known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Washington (dpa) - | - | Washington | dpa",
                "Washington (dpa) –  | - | Washington | dpa",
                "Washington (dpa)--  | - | Washington | dpa",
                "Washington (dpa). | - | Washington | dpa",
                "BERLIN, 4. September (Reuters) – | - | BERLIN | Reuters",
                "Berlin, 3. März (Reuters) - | - | Berlin | Reuters",
                "Berlin, 3. März 2021 (Reuters) - | 2021-03-03 | Berlin | Reuters",
                "Genf/Bern (sda/awp) - | - | Genf/Bern | sda",
                "Wien (APA) – | - | Wien | APA",
                "Wien (APA/dpa) – | - | Wien | APA",
                "Kassel (dpa/lhe) - | - | Kassel | dpa",
                "Frankfurt (dpa-AFX) - | - | Frankfurt | dpa",
                "(AFP) | - | - | AFP",
                "(dpa) - | - | - | dpa",
                "PARIS (afp) - | - | PARIS | afp",
                "Frankfurt am Main (epd). | - | Frankfurt am Main | epd",
                "Frankfurt (Oder) (dpa) - | - | Frankfurt | dpa",
                "Rothenburg ob der Tauber (KNA) – | - | Rothenburg ob der Tauber | KNA",
                "St. Gallen (SDA) - | - | St. Gallen | SDA",
                "Sankt Petersburg, Moskau (dpa) - | - | Sankt Petersburg | dpa",
                "date 2023-09 Washington (dpa) - | 2023-09 | Washington | dpa",
                "2023-09-04 Washington (dpa) - | 2023-09-04 | Washington | dpa",
                "Stand: 04.09.2023 Wien (APA) - | 2023-09-04 | Wien | APA",
                "Wiesbaden (Hessen), 12.02.2008 – | 2008-02-12 | Wiesbaden | -",
                "Hamburg, 4. September 2023 – | 2023-09-04 | Hamburg | -",
                "Hamburg, 4. September - | - | Hamburg | -",
                "Hamburg - | - | Hamburg | -",
                "Hamburg – | - | Hamburg | -",
                "HAMBURG - | - | HAMBURG | -",
                "BAD SEGEBERG. | - | BAD SEGEBERG | -",
                "4. September 2023 – | 2023-09-04 | - | -",
                "Montag, 4. September 2023, 14.30 Uhr – | 2023-09-04 | - | -",
            })
    void readsItBeforeTheText(String front, String date, String place, String agency) {
        String text = front + (front.endsWith(" ") ? "" : " ") + BODY;
        assertThat(read(text)).isEqualTo(date + "|" + place + "|" + agency);
        assertThat(behind(text)).isEqualTo(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "4. September 2023 | 2023-09-04 | -",
                "04.09.2023, 14:30 Uhr | 2023-09-04 | -",
                "4. Sept. 2023 | 2023-09-04 | -",
                "4. Jänner 2023 | 2023-01-04 | -",
                "September 2023 | 2023-09 | -",
                "2023-09 | 2023-09 | -",
                "2023-09-04T14:30:00+02:00 | 2023-09-04 | -",
                "Stand: 04.09.2023, 14.30 Uhr | 2023-09-04 | -",
                "Veröffentlicht am 4. September 2023 um 9 Uhr | 2023-09-04 | -",
                "Montag, 4. September 2023 | 2023-09-04 | -",
                "04.09.23 | - | -",
                "Von Maria Muster, Berlin | - | Berlin",
                "Von Maria Muster und Max von Muster | - | -",
                "Autor: Muster, Maria | - | -",
                "Von J. K. Muster, Bad Segeberg | - | Bad Segeberg",
            })
    void readsALineOfItsOwn(String line, String date, String place) {
        String text = line + "\n\n" + BODY;
        assertThat(read(text)).isEqualTo(date + "|" + place + "|-");
        assertThat(behind(text)).isEqualTo("\n\n" + BODY);
    }

    @Test
    void readsSeveralLines() {
        String text = "4. September 2023\r\n\r\nBrand im Hafen\r\n\r\nVon Maria Muster\r\n\r\nHamburg (dpa) - " + BODY;
        Front front = reader.read(text);
        assertThat(read(text)).isEqualTo("2023-09-04|Hamburg|dpa");
        assertThat(front.parts().stream()
                        .map(part -> text.substring(part.begin(), part.end()).strip())
                        .collect(Collectors.joining("|")))
                .isEqualTo("4. September 2023|Von Maria Muster|Hamburg (dpa) -");
    }

    @Test
    void readsItBehindAHeadline() {
        assertThat(read("Brand im Hafen\nFeuerwehr rückt aus\n\nHamburg (dpa) – " + BODY))
                .isEqualTo("-|Hamburg|dpa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~ (dpa)~ | dpa",
                "~\n(dpa/AFP)~ | dpa",
                "~\n\ndpa abc de~ | dpa",
                "~\n\ndpa/lhe~ | dpa",
                "~\n\n© dpa-infocom, dpa:010203-04-5/6~ | dpa",
                "~\n\nAFP\n~ | AFP",
            })
    void readsTheAgencyAtTheEnd(String credit, String agency) {
        String text = BODY + credit;
        assertThat(read(text)).isEqualTo("-|-|" + agency);
        Front front = reader.read(text);
        assertThat(text.substring(0, front.parts().get(0).begin()).strip()).isEqualTo(BODY);
        assertThat(text.substring(front.parts().get(0).end())).isBlank();
    }

    @Test
    void takesTheAgencyInFrontBeforeThatAtTheEnd() {
        assertThat(read("Wien (APA) - " + BODY + "\n\nafp")).isEqualTo("-|Wien|APA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                BODY,
                "Peter Muster – Chef des Amts seit Jahren – hat am Abend sein Haus verlassen.",
                "Peter Muster (SPD) hat am Abend sein Haus verlassen.",
                "Das Amt (dpa berichtete) hat am Abend den Antrag abgelehnt.",
                "Kommentar – Die Stadt hat am Abend ihren Plan vorgelegt, und er ist schlecht.",
                "Am 4. September 2023 hat die Stadt ihren Plan vorgelegt.",
                "Der Mann - so sagen es die Nachbarn seit langem - sei am Abend gegangen.",
                "FC Muster - SV Beispiel 2:1",
                "DIE WOCHE: Wie geht es Ihnen?",
                "13.13.2023",
                "Von der Leyen trifft Scholz.",
                "Von Bonn nach Berlin\n\nDer Zug kam spät.",
                "Hamburg - Stadt am Wasser",
                "4. September 2023 hieß der Tag.",
                "Es schrieb der Bote, nicht die dpa.",
                "Das Spiel endete unentschieden (1:1)",
            })
    void readsNothingThatIsNotThere(String text) {
        assertThat(read(text)).isEqualTo("-|-|-");
        assertThat(reader.read(text).parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A ", "A-", "A/", "1.", "(a/", "Von A ", "4. Mai ", "(", "\n", "– ", "A (A), "})
    void takesTimeInProportion(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> reader.read(text));
    }

    private String read(String text) {
        Front front = reader.read(text);
        return dash(front.published()) + "|" + dash(front.place()) + "|" + dash(front.agency());
    }

    private String behind(String text) {
        Front front = reader.read(text);
        return text.substring(front.parts().get(front.parts().size() - 1).end());
    }

    private static String dash(String value) {
        return value == null ? "-" : value;
    }
}
