package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoFrameTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheBareSource(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                „Wir bauen bald“, so der Vorstand, „und gut.“
                    so-frame | „Wir bauen bald“ | der Vorstand | so | , so der Vorstand,
                    continued | „und gut.“ | der Vorstand | so | , so der Vorstand,
                Die Brücke bleibe zu, so die Werft weiter.
                    so-frame | Die Brücke bleibe zu | die Werft | so | , so die Werft weiter
                Die Brücke bleibe zu, so die Werft, und der Tunnel sei voll.
                    so-frame | Die Brücke bleibe zu … und der Tunnel sei voll | die Werft | so | , so die Werft,
                """);
    }
}
