package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummedUpTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Der Mieterbund fordert einen Stopp der Räumungen. | Der Mieterbund
                    Die Bürgermeisterin bezeichnete den Umbau als Gewinn für die Stadt. | Die Bürgermeisterin
                    Der Trainer nannte das Spiel einen Rückschlag. | Der Trainer
                    Ein Sprecher der Rebellen machte die Armee dafür verantwortlich. | Ein Sprecher der Rebellen
                    Die Gruppe „Freies Tal“ bekannte sich zu dem Anschlag. | Die Gruppe „Freies Tal“
                    Die Rebellen übernahmen die Verantwortung für den Anschlag. | Die Rebellen
                    Die Gutachterin hält die Brücke für einsturzgefährdet. | Die Gutachterin
                    Die Feuerwehr sprach von bis zu 40 Verletzten. | Die Feuerwehr
                    Eine Reporterin von Radio Nord sprach von 40 Verletzten. | Eine Reporterin von Radio Nord
                    Nun spricht die Polizei von weniger Verletzten. | die Polizei
                    In einer Umfrage sprachen sich 60 Prozent für das Verbot aus. | 60 Prozent
                    Der Verband warnte vor weiteren Engpässen. | Der Verband
                    Die Opposition warf der Ministerin Untätigkeit vor. | Die Opposition
                    Die Polizei geht von Brandstiftung aus. | Die Polizei
                    Als Grund nannte der Betreiber einen Softwarefehler. | der Betreiber
                    Der Anwalt sieht darin einen Verstoß gegen die Verfassung. | Der Anwalt
                    Der Minister rief die Fahrer zu mehr Vorsicht auf. | Der Minister
                    Der Bau wurde von den Anwohnern als überflüssig kritisiert. | den Anwohnern
                    In dem Bericht wird die Lage als angespannt bezeichnet. | dem Bericht
                    In dem Bericht ist von einem technischen Fehler die Rede. | dem Bericht
                    Die Polizei schließt einen technischen Fehler aus. | Die Polizei
                    """)
    void findsWhatIsSummedUp(String sentence, String source) {
        assertThat(Found.in("Es war Montag. " + sentence).by("summed-up")).containsExactly(sentence + " | " + source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what about, not what
                "Der Verband lobte die Pläne.",
                "Die Polizei gab die Namen bekannt.",
                // an answer to what somebody else said
                "Der Händler wies die Vorwürfe zurück.",
                // done by saying it, or not said at all
                "Das Gericht verhängte eine Strafe.",
                "Der Sturm forderte drei Todesopfer.",
                "Die Mannschaft bestritt ihr erstes Spiel.",
                // denied, possible, asked, still to come
                "Der Verband forderte keinen Rücktritt.",
                "Der Verband könnte einen Rücktritt fordern.",
                "Fordert der Verband einen Rücktritt?",
                "Der Sender wird von dem Fest berichten.",
                // what was before
                "Der Verband hatte einen Rücktritt gefordert.",
                "Der Verband hat im Sommer einen Rücktritt gefordert.",
                // a name rather than a judgement
                "Der Verein bezeichnet sich als gemeinnützig.",
                "Man bezeichnet das als Föhn.",
                // more than, as well as
                "Der Verband sieht mehr als hundert Fälle.",
                // when and where, not what about
                "In der 20. Minute sah er die Gelbe Karte."
            })
    void leavesWhatOnlyLooksLikeIt(String sentence) {
        assertThat(Found.in("Es war Montag.\n\n" + sentence).by("summed-up")).isEmpty();
    }

    @Test
    void takesThePerfectInTheLead() {
        assertThat(Found.in("Der Verband hat einen Rücktritt gefordert.\n\nEs regnete.")
                        .by("summed-up"))
                .containsExactly("Der Verband hat einen Rücktritt gefordert. | Der Verband");
    }

    @Test
    void takesOnlyItsOwnPartOfASentence() {
        assertThat(Found.in("Die Züge fuhren nicht, der Verband sprach von einem Erfolg.")
                        .by("summed-up"))
                .containsExactly("der Verband sprach von einem Erfolg | der Verband");
    }

    @Test
    void takesTheSubjectBeforeASecondPredicate() {
        assertThat(Found.in("Der Verein lobte den Vertrag und kündigte weitere Spiele an.")
                        .by("summed-up"))
                .containsExactly("kündigte weitere Spiele an | Der Verein");
    }

    @Test
    void hearsAClauseThatIsSetAgainstAnother() {
        assertThat(Found.in("Das Werk blieb offen, während die Gewerkschaft vor Entlassungen warnte.")
                        .by("summed-up"))
                .containsExactly("während die Gewerkschaft vor Entlassungen warnte | die Gewerkschaft");
    }

    @Test
    void givesAPassiveToWhoeverHasJustSpoken() {
        String speaker = "Der Betreiber sagte, die Anlage stehe still. ";
        String passive = "Als Ursache wurde ein Kurzschluss angegeben.";
        assertThat(Found.in(speaker + passive).by("summed-up")).containsExactly(passive + " | Der Betreiber");
        assertThat(Found.in(passive).by("summed-up")).isEmpty();
    }

    @Test
    void tellsTheAddresseeFromAnAttribute() {
        assertThat(Found.in("Der Verband forderte von der Stadt eine Entschuldigung.")
                        .addressees("summed-up"))
                .containsExactly("der Stadt");
        assertThat(Found.in("Der Verband forderte die Freilassung von Gefangenen.")
                        .addressees("summed-up"))
                .containsExactly("-");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllOfIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Werft hält den Saal für den Chor bereit.
                Die Werft sieht in dem Plan eine Gefahr.
                    summed-up | Die Werft sieht in dem Plan eine Gefahr. | Die Werft
                Das Feuer ist vom Dach ausgegangen.
                Die Werft sieht in der 20. Minute eine Gefahr.
                Die Werft nannte den Plan falsch.
                    summed-up | Die Werft nannte den Plan falsch. | Die Werft
                Die Werft dementierte den Verkauf.
                    summed-up | Die Werft dementierte den Verkauf. | Die Werft
                Die Werft hält den Plan für falsch.
                    summed-up | Die Werft hält den Plan für falsch. | Die Werft
                Die Werft hält den Plan für einen Fehler.
                    summed-up | Die Werft hält den Plan für einen Fehler. | Die Werft
                Man bezeichnet den Plan im Gutachten als Fehler.
                    summed-up | Man bezeichnet den Plan im Gutachten als Fehler. | im Gutachten
                Die Werft bezeichnete sowohl den Plan als auch den Bau.
                Obwohl die Werft vor Folgen warnte, blieb die Stadt still.
                Während die Werft vor Folgen warnte, blieb die Stadt still.
                    summed-up | Während die Werft vor Folgen warnte | die Werft
                Die Werft sagte, der Plan stehe. Ein Fehler wurde angegeben.
                    clausal-complement | der Plan stehe | Die Werft | sagte | Die Werft sagte,
                    summed-up | Ein Fehler wurde angegeben. | Die Werft
                Der Plan wird in einem Zeitungsbericht als Fehler bezeichnet.
                    summed-up | Der Plan wird in einem Zeitungsbericht als Fehler bezeichnet. | einem Zeitungsbericht
                Die Werft sagte, der Plan stehe. Der Plan wird als gut angesehen.
                    clausal-complement | der Plan stehe | Die Werft | sagte | Die Werft sagte,
                Als die Werft den Plan bezeichnete, lachte der Koch.
                Der Vorstand forderte die Freigabe von Mitteln, um zu bauen.
                    summed-up | Der Vorstand forderte die Freigabe von Mitteln, um zu bauen. | Der Vorstand
                """);
    }
}
