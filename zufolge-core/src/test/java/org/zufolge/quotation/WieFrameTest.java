package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WieFrameTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheClauseBehindWie(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Wie die Werft sagte, „brach die Brücke in Stücke“.
                    wie-frame | „brach die Brücke in Stücke“ | die Werft | Wie … sagte | Wie die Werft sagte,
                Wie die Werft mitteilte, brach die Brücke, und der Tunnel sei voll.
                    wie-frame | brach die Brücke, und der Tunnel sei voll | die Werft | Wie … mitteilte | Wie die Werft mitteilte,
                Wie die Werft mitteilte, brach die Brücke und fiel ins Wasser.
                    wie-frame | brach die Brücke und fiel ins Wasser | die Werft | Wie … mitteilte | Wie die Werft mitteilte,
                Wie die Werft mitteilte, brach die Brücke, der Koch lachte.
                    wie-frame | brach die Brücke | die Werft | Wie … mitteilte | Wie die Werft mitteilte,
                Der Koch lachte, die Brücke brach, wie die Werft mitteilte.
                    wie-frame | die Brücke brach | die Werft | wie … mitteilte | , wie die Werft mitteilte
                """);
    }
}
