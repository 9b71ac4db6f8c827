package org.zufolge.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyReaderTest {
    private static String certainty(String text) {
        return Dispatch.of(text).statements().get(0).certainty().label();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uu  | Der Zug fährt am Montag, teilte die Bahn mit.",
                "Uu  | Der Zug fahre am Montag, teilte die Bahn mit.",
                "Uu  | Der Zug wäre am Montag gefahren, sagte Eva Brandt.",
                "Uu  | Die Bahn kündigte an, die Strecke zu sperren.",
                "Uu  | Der Zug könne am Montag fahren, teilte die Bahn mit.",
                "PR+ | Der Zug soll laut Bahn am Montag fahren.",
                "PR+ | Der Zug dürfte am Montag fahren, sagte Eva Brandt.",
                "PR+ | Die Polizei vermutet, dass der Täter geflohen ist.",
                "PR+ | Der Täter sei mutmaßlich geflohen, teilte die Polizei mit.",
                "PR+ | Der Täter sei offenbar geflohen, teilte die Polizei mit.",
                "PR+ | Der Täter sei wohl geflohen, teilte die Polizei mit.",
                "PS+ | Der Zug könnte am Montag fahren, sagte Eva Brandt.",
                "PS+ | Möglicherweise sei der Zug entgleist, sagte Eva Brandt.",
                "PS+ | Es sei denkbar, dass der Zug am Montag fahre, sagte Eva Brandt.",
                "PS+ | Die Bahn habe angeblich davon gewusst, sagte Eva Brandt.",
                "PR- | Es sei unwahrscheinlich, dass der Zug am Montag fahre, sagte Eva Brandt.",
                "PR- | Eva Brandt bezweifelt, dass der Zug am Montag fährt.",
                "CT+ | Die Bahn bestätigte, dass der Zug am Montag fährt.",
                "CT- | Die Bahn dementierte, dass der Zug am Montag fährt.",
                "CT- | Die Bahn bestritt, davon gewusst zu haben.",
                "CT- | Der Zug fahre am Montag, was die Bahn bestritt.",
                "PS+ | Angeblich fährt der Zug am Montag.",
                "CT+ | Der Zug fährt am Montag, was die Bahn bestätigte.",
                "CT- | Die Bahn wies den Vorwurf zurück, sie habe davon gewusst."
            })
    void readsTheWordsThatWeigh(String expected, String text) {
        assertThat(certainty(text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PS+ | Eva Brandt schloss nicht aus, dass sie zurücktritt.",
                "CT- | Eva Brandt schloss aus, dass sie zurücktritt.",
                "CT- | Eva Brandt schloss einen Rücktritt aus.",
                "PS+ | Eva Brandt schloss einen Rücktritt nicht aus.",
                "PS+ | Eva Brandt bestritt den Vorwurf nicht.",
                "CT- | Es sei nicht möglich, dass Geld fehle, sagte Eva Brandt.",
                "PR- | Es sei nicht wahrscheinlich, dass Geld fehle, sagte Eva Brandt.",
                "PS+ | Es sei nicht ausgeschlossen, dass Geld fehle, sagte Eva Brandt."
            })
    void turnsWhatIsDenied(String expected, String text) {
        assertThat(certainty(text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Der Damm hält“, widersprach Eva Brandt.",
                "Eva Brandt widersprach: „Der Damm hält.“",
                "Dem widersprach Eva Brandt: Der Damm halte.",
            })
    void whatIsSaidAgainstOthersIsNotDenied(String text) {
        assertThat(certainty(text)).as(text).isEqualTo("Uu");
    }

    @Test
    void deniesWhatSomebodyDefendsThemselvesAgainst() {
        assertThat(certainty("Die Bahn wehrt sich gegen den Vorwurf, sie habe davon gewusst."))
                .isEqualTo("CT-");
    }

    @Test
    void aContentDeniesByItself() {
        assertThat(certainty("Es fehle keineswegs Geld, sagte Eva Brandt.")).isEqualTo("Uu");
    }

    @Test
    void inQuotationMarksASollIsNoHearsayButAHedgeIsOne() {
        assertThat(certainty("»Das soll so bleiben«, sagte Eva Brandt.")).isEqualTo("Uu");
        assertThat(certainty("»Das könnte teuer werden«, sagte Eva Brandt.")).isEqualTo("PS+");
        assertThat(certainty("»Das wird wahrscheinlich teuer«, sagte Eva Brandt."))
                .isEqualTo("PR+");
    }

    @Test
    void aHedgeCountsInItsOwnClauseOnly() {
        assertThat(certainty("Eva Brandt sagte, der Zug fahre nicht, weil er vielleicht defekt sei."))
                .isEqualTo("Uu");
    }

    @Test
    void aPlanInThePassiveIsNoClaim() {
        assertThat(certainty("Der Verein will nach Angaben der Stadt gefördert werden."))
                .isEqualTo("Uu");
        assertThat(certainty("Der Verein will nach Angaben der Stadt nichts gewusst haben."))
                .isEqualTo("PS+");
    }
}
