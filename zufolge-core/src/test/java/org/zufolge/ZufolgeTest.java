package org.zufolge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.reading.Head;
import org.zufolge.report.Report;
import org.zufolge.report.UnreadableReportException;

class ZufolgeTest {
    private static final String FRENCH = "Le maire a dit que la route serait fermée pendant deux jours.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                FRENCH + " | zufolge reads German; this looks like French",
                "The mayor said that the road would be closed. | zufolge reads German; this looks like English, which "
                        + "is read in a later version",
                "Xyz qwe rtz. | zufolge reads German; no language that it knows is visible in this",
                "12 34 | there is no sentence in it",
            })
    void refusesWhatItCannotRead(String text, String message) {
        assertThatThrownBy(() -> Zufolge.reader().read(Report.of(text)))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "DE", "deu"})
    void takesTheCallersWordForTheLanguage(String language) {
        assertThat(Zufolge.reader().read(Report.of(FRENCH).language(language)).language())
                .isEqualTo("de");
    }

    @Test
    void refusesALanguageThatTheCallerNames() {
        assertThatThrownBy(() ->
                        Zufolge.reader().read(Report.of("Der Zug kam spät.").language("fr")))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessage("zufolge reads German; this is said to be in 'fr'");
    }

    @Test
    void takesTheHeadlineBehindADate() {
        Head head = Zufolge.reader()
                .read(Report.of("4. September 2023\n\nZug kam spät\n\nBonn (dpa) - Der Zug kam spät."))
                .head();
        assertThat(head.headline()).isEqualTo("Zug kam spät");
        assertThat(head.published()).isEqualTo("2023-09-04");
        assertThat(head.dateline()).isEqualTo("Bonn");
        assertThat(head.agency()).isEqualTo("dpa");
    }

    @Test
    void readsALineWithoutAStop() {
        assertThat(Zufolge.reader().read(Report.of("Der Zug kam spät")).text()).isEqualTo("Der Zug kam spät");
    }

    /** Texts that end where another word would have to come. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Im Viertel wohnen inzwischen mehr als 9000 Menschen, die",
                "Die Brücke ist gesperrt, in der",
                "Seit wann wohnen Sie hier?\n\nAutor:",
                "Die Halle ist abgebrannt.\n\nVon",
            })
    void readsATextThatIsCutOff(String text) {
        assertThat(Zufolge.reader().read(Report.of(text).language("de")).text()).isEqualTo(text);
    }
}
