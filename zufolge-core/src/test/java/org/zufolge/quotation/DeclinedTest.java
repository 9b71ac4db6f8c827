package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclinedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Ministerium wollte sich dazu nicht äußern. | Das Ministerium",
                "Die Kammer wollte den Bericht nicht kommentieren. | Die Kammer",
                "Der Wirt wollte dazu nichts sagen. | Der Wirt",
                "Die Firma war am Abend nicht zu erreichen. | Die Firma",
                "Der Anwalt konnte zunächst nicht erreicht werden. | Der Anwalt",
                "Der Anwalt war für eine Stellungnahme nicht erreichbar. | Der Anwalt",
                "Eine Stellungnahme des Konzerns lag zunächst nicht vor. | des Konzerns",
                "Die Bank lehnte einen Kommentar ab. | Die Bank",
                "Die Bank verweigerte jede Auskunft. | Die Bank",
                "Der Verband ließ eine Anfrage unbeantwortet. | Der Verband",
                "Die Regierung reagierte zunächst nicht auf eine Anfrage. | Die Regierung",
                "Die Polizei machte keine Angaben. | Die Polizei",
                "Der Trainer schwieg zu den Vorwürfen. | Der Trainer",
                "Der Trainer hat sich bislang nicht geäußert. | Der Trainer",
                "Der Trainer hat am Montag die Aussage verweigert. | Der Trainer",
                "Der Trainer möchte sich nicht äußern. | Der Trainer",
                "Die Werft lehnte es ab, den Bericht zu kommentieren. | Die Werft",
                "Die Werft weigerte sich, Fragen zu beantworten. | Die Werft",
                "Die Werft verzichtete darauf, Stellung zu nehmen. | Die Werft"
            })
    void findsWhoDidNotAnswer(String text, String source) {
        assertThat(Found.in(text).by("declined")).containsExactly(text + " | " + source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Ministerium äußerte sich ausführlich.",
                "Der Gipfel war im Winter nicht zu erreichen.",
                "Der Hund reagierte nicht auf den Ball.",
                "Der Chef lehnte das Angebot ab.",
                "Der Chef hatte die Aussage verweigert.",
                "Der Chef hat sich nicht geäußert.",
                "Der Chef lehnte es ab, das Boot zu bezahlen.",
                "Der Chef lehnte es nicht ab, sich zu äußern.",
                "Der Wirt weigerte sich, das Haus zu verlassen.",
                "Der Wirt müsste sich nicht äußern.",
                "Die Stellungnahme der Bank lag am Abend vor.",
                "Sie antwortete nicht mit Worten.",
                "Angaben zur Ursache wurden nicht gemacht.",
                "Die Ministerin sagte, der Verein habe sich nicht äußern wollen.",
                "»Dazu wollte er sich nicht äußern«, sagte die Wirtin."
            })
    void leavesWhatIsNoSilence(String text) {
        assertThat(Found.in(text).by("declined")).isEmpty();
    }

    @Test
    void keepsToItsClauseBesideAnother() {
        assertThat(Found.in("Der Wirt wollte sich nicht äußern, die Köchin sprach von einem Irrtum.")
                        .by("declined"))
                .containsExactly("Der Wirt wollte sich nicht äußern | Der Wirt");
    }

    @Test
    void whoSaysNothingIsNotCarriedOn() {
        assertThat(Found.in("Die Wirtin sagte, das Fest falle aus. Der Koch wollte sich nicht äußern. Es fehle Geld.")
                        .by("bare-konjunktiv"))
                .containsExactly("Es fehle Geld. | Die Wirtin");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllOfIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Fragen blieben unbeantwortet.
                    declined | Fragen blieben unbeantwortet.
                Die Werft sagte nichts.
                Eine Stellungnahme vom Amt lag nicht vor.
                    declined | Eine Stellungnahme vom Amt lag nicht vor. | Amt
                Die Werft ist auf Anfrage nicht erreichbar.
                    declined | Die Werft ist auf Anfrage nicht erreichbar. | Die Werft
                Die Werft reagierte auf eine Anfrage nicht.
                    declined | Die Werft reagierte auf eine Anfrage nicht. | Die Werft
                Eine Stellungnahme der Werft lag nicht vor.
                    declined | Eine Stellungnahme der Werft lag nicht vor. | der Werft
                Die Werft wollte sich nicht äußern, weil der Fall läuft.
                    declined | Die Werft wollte sich nicht äußern, weil der Fall läuft. | Die Werft
                Die Bank lehnte einen Kommentar ab.
                    declined | Die Bank lehnte einen Kommentar ab. | Die Bank
                Die Ministerin sagte, der Verein wollte sich nicht äußern.
                    clausal-complement | der Verein wollte sich nicht äußern | Die Ministerin | sagte | Die Ministerin sagte,
                """);
    }
}
