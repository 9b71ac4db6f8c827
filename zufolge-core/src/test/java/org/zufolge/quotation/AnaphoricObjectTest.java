package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnaphoricObjectTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsWhatItPointsTo(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Brücke bleibt zu. Das erklärte der Vorstand am Montag.
                    anaphoric-object | Die Brücke bleibt zu … Das | der Vorstand | erklärte | erklärte der Vorstand am Montag
                Die Brücke bleibt zu. Das berichtet das „Abendblatt“.
                    anaphoric-object | Die Brücke bleibt zu … Das | das „Abendblatt“ | berichtet | berichtet das „Abendblatt“
                Die Brücke bleibt zu. Das erfuhr der „Seebote“ aus Ratskreisen.
                    anaphoric-object | Die Brücke bleibt zu … Das | Ratskreisen | erfuhr | erfuhr der „Seebote“ aus Ratskreisen | der „Seebote“
                Der Wirt ging. Der Koch soll geflüchtet sein. Das berichtet das „Abendblatt“.
                    anaphoric-object | Der Koch soll geflüchtet sein … Das | das „Abendblatt“ | berichtet | berichtet das „Abendblatt“
                Die Brücke bleibt zu. Das erklärte den Stau.
                Die Fähre fährt wieder. Das, sagte die Reederei, sei gut.
                    clausal-complement | Das … sei gut | die Reederei | sagte | , sagte die Reederei,
                """);
    }
}
