package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActOfSpeechTest {
    @ParameterizedTest
    @MethodSource("samples")
    void tellsWhatHappenedFromWhatDidNot(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Ob die Brücke bricht, fragte der Vorstand.
                Der Vorstand schließt, dass die Brücke bricht.
                Der Vorstand schließt daraus, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | Der Vorstand | schließt daraus | Der Vorstand schließt daraus,
                Es ist beschlossen, dass die Brücke gebaut wird.
                Ein nicht genannter Beamter sagte, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | Ein nicht genannter Beamter | sagte | Ein nicht genannter Beamter sagte,
                Die Werft steht unter dem Verdacht, Geld genommen zu haben.
                Der Vorstand musste einräumen, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | Der Vorstand | musste einräumen | Der Vorstand musste einräumen,
                Ein nicht sehr alter müder Beamter sagte, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | Ein nicht sehr alter müder Beamter | sagte | Ein nicht sehr alter müder Beamter sagte,
                Der Vorstand sagte nicht nur, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | Der Vorstand | sagte | Der Vorstand sagte nicht nur,
                Der Vorstand sagte nicht zuletzt, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | Der Vorstand | sagte | Der Vorstand sagte nicht zuletzt,
                Der Vorstand dürfte sagen, dass die Brücke bricht.
                """);
    }
}
