package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelativeFrameTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheNounThatSaysIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Er las einen Bericht der alten Werft über den Hafen, nach dem die Brücke bricht.
                    relative-frame | die Brücke bricht | einen Bericht der alten Werft | nach | Er las einen Bericht der alten Werft über den Hafen, nach dem
                Es gab einen Bericht, dem zufolge die Brücke bricht.
                    relative-frame | die Brücke bricht | einen Bericht | zufolge | Es gab einen Bericht, dem zufolge
                Es gab einen Bericht, laut dem die Brücke bricht.
                    relative-frame | die Brücke bricht | einen Bericht | laut | Es gab einen Bericht, laut dem
                Das Ufer, nach dem die Brücke beginnt, ist steil.
                Wonach die Brücke bricht, weiß keiner.
                Es gab Quellen, denen zufolge die Brücke bricht.
                    relative-frame | die Brücke bricht | Quellen | zufolge | Es gab Quellen, denen zufolge
                Der Bericht, wonach die Brücke bricht, ist neu.
                    relative-frame | die Brücke bricht | Der Bericht | wonach | Der Bericht, wonach … , ist neu
                Der Vorstand verwies auf eine Studie, wonach die Brücke bricht.
                    relative-frame | die Brücke bricht | eine Studie | wonach | Der Vorstand verwies auf eine Studie, wonach
                """);
    }
}
