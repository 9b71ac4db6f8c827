package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeekdaysTest {
    private final Construction construction = new Weekdays(new Forms());

    @Test
    void finds() {
        assertThat(Sample.found(construction, "am Mittwoch und am Freitag"))
                .containsExactly("Mittwoch = 2023-09-06", "Freitag = 2023-09-01");
        assertThat(Sample.found(construction, "kommenden Dienstag, vergangenen Mittwoch, diesen Donnerstag"))
                .containsExactly(
                        "kommenden Dienstag = 2023-09-12",
                        "vergangenen Mittwoch = 2023-08-30",
                        "diesen Donnerstag = 2023-08-31");
        assertThat(Sample.found(construction, "am Dienstagabend, am Montag früh, Samstag Nacht"))
                .containsExactly(
                        "Dienstagabend = 2023-09-05TEV",
                        "Montag früh = 2023-09-04TMO",
                        "Samstag Nacht = 2023-09-02TNI");
        assertThat(Sample.found(construction, "am heutigen Mittwoch, am morgigen Donnerstag"))
                .containsExactly("Mittwoch = 2023-09-06", "Donnerstag = 2023-09-07");
        assertThat(Sample.found(construction, "Mittwoch vergangener Woche, Dienstag der kommenden Woche"))
                .containsExactly(
                        "Mittwoch vergangener Woche = 2023-08-30", "Dienstag der kommenden Woche = 2023-09-12");
        assertThat(Sample.found(construction, "letzte Woche Freitag, kommende Woche Dienstagabend"))
                .containsExactly("letzte Woche Freitag = 2023-09-01", "kommende Woche Dienstagabend = 2023-09-12TEV");
        assertThat(Sample.found(construction, "am Wochenende, nächstes Wochenende"))
                .containsExactly("Wochenende = 2023-W35-WE", "nächstes Wochenende = 2023-W36-WE");
        assertThat(Sample.found(construction, "an einem Mittwoch")).containsExactly("Mittwoch = XXXX-WXX-3");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "die Sonntag-Zeitung")).isEmpty();
        assertThat(Sample.found(construction, "im Montagswerk")).isEmpty();
        assertThat(Sample.found(construction, "freitags")).isEmpty();
    }

    @Test
    void looksAheadWhereTheTenseDoes() {
        assertThat(Sample.found(construction, "am Freitag und am Mittwoch", TenseOf.Tense.FUTURE))
                .containsExactly("Freitag = 2023-09-08", "Mittwoch = 2023-09-06");
        assertThat(Sample.found(construction, "diesen Donnerstag", TenseOf.Tense.PRESENT))
                .containsExactly("diesen Donnerstag = 2023-09-07");
        assertThat(Sample.found(construction, "seit Freitag, am Wochenende", TenseOf.Tense.PRESENT))
                .containsExactly("Freitag = 2023-09-01", "Wochenende = 2023-W36-WE");
    }

    @Test
    void goesByPrepositionsWhateverTheTense() {
        assertThat(Sample.found(construction, "für Freitag angekündigt, die Wahl vom Sonntag"))
                .containsExactly("Freitag = 2023-09-08", "Sonntag = 2023-09-03");
        assertThat(Sample.found(construction, "die Wahl vom Sonntag", TenseOf.Tense.PRESENT))
                .containsExactly("Sonntag = 2023-09-03");
    }

    @Test
    void countsWeeksFromAWeekday() {
        assertThat(Sample.found(
                        construction, "am Freitag vor einer Woche, am Montag in 14 Tagen, Montag vor drei Tagen"))
                .containsExactly(
                        "Freitag vor einer Woche = 2023-08-25",
                        "Montag in 14 Tagen = 2023-09-25",
                        "Montag = 2023-09-04");
    }

    @Test
    void readsTheGenitiveAndTheSet() {
        assertThat(Sample.found(construction, "im Verlauf des Montags")).containsExactly("des Montags = 2023-09-04");
        assertThat(Sample.found(construction, "an den Wochenenden")).containsExactly("den Wochenenden = XXXX-WXX-WE");
    }
}
