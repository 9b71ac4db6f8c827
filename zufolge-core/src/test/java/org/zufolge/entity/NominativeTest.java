package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominativeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // articles go, what tells how many stays
                "Das sagte der Wärter.; der; m; Wärter",
                "Das sagten mehrere Wärter.; mehrere; p; mehrere Wärter",
                "Andere Wärter schwiegen.; Andere; p; andere Wärter",
                "Er half einigen Wärtern.; einigen; p; einige Wärter",
                "Mehrere Wärter schwiegen.; Mehrere; p; mehrere Wärter",
                "Drei Wärter schwiegen.; Drei; p; drei Wärter",
                "Sehr alte Wärter schwiegen.; Sehr; p; sehr alte Wärter",
                "Er half, mehreren alten Wärtern.; mehreren; p; mehrere alte Wärter",
                // the adjective by gender and number
                "Das sagte ein hoher Beamter.; ein; m; hoher Beamter",
                "Er half einem hohen Beamten.; einem; m; hoher Beamter",
                "Er half hohen Beamten.; hohen; p; hohe Beamte",
                "Er half einer hohen Beamtin.; einer; f; hohe Beamtin",
                "Er half der alten Frau.; der; f; alte Frau",
                "Er half dem alten Amt.; dem; n; altes Amt",
                "Er half den alten Ämtern.; den; p; alte Ämter",
                "Er half dem Hamburger Amt.; dem; n; Hamburger Amt",
                "Hamburger Ämter schwiegen.; Hamburger; p; Hamburger Ämter",
                // capitals only because a sentence begins
                "Hohe Beamte schwiegen.; Hohe; p; hohe Beamte",
                "„Hohe Beamte schwiegen.“; Hohe; p; Hohe Beamte",
                "Er ging, alte Beamte schwiegen.; alte; p; alte Beamte",
                // the noun
                "Er half des Amtes wegen.; des; n; Amt",
                "Er half des Rates wegen.; des; m; Rat",
                "Er half des Zeugen wegen.; des; m; Zeuge",
                "Er half des Namens wegen.; des; m; Name",
                "Er half dem Amte.; dem; n; Amt",
                "Er half Kindern.; Kindern; p; Kinder",
                "Er half Zeugen.; Zeugen; p; Zeugen",
                "Er half dem Gutachten.; dem; n; Gutachten",
                "Er half einem Deutschen.; einem; m; Deutscher",
                "Er half einer Deutschen.; einer; f; Deutsche",
                "Er half einem Schotten.; einem; m; Schotte",
                "Er half Schotten.; Schotten; p; Schotten",
                "Er gedachte hoher Beamter.; hoher; p; hohe Beamte",
                "Er half dem Chaos.; dem; n; Chaos",
                // neither article nor gender tells: several
                "Er half Beamten.; Beamten; mp; Beamte",
                "Er sah Wärter.; Wärter; mp; Wärter",
            })
    void saysWhatAPhraseIsCalled(String text, String first, String genders, String called) {
        Sample sample = Sample.of(text);
        var phrase = sample.phrase(first);

        assertThat(new Nominative().of(sample.parse, phrase, phrase.core(), Genders.of(genders)))
                .isEqualTo(called);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Er half dem Sender «Kanal 9» gern.; dem; Sender «Kanal 9",
                "Er half dem „Boten“ gern.; dem; Bote",
            })
    void leavesMarksAroundIt(String text, String first, String called) {
        Sample sample = Sample.of(text);
        var phrase = sample.phrase(first);

        assertThat(new Nominative().of(sample.parse, phrase, sample.token("gern"), Genders.MASCULINE))
                .isEqualTo(called);
    }
}
