package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NounComplementTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheNounAndItsClause(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Den Vorwurf, geschwiegen zu haben, weist die Werft zurück.
                    noun-complement | geschwiegen zu haben | die Werft | weist … zurück | Den Vorwurf, … , weist die Werft zurück
                Er vertrat die Meinung, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | Er | vertrat … Meinung | Er vertrat die Meinung,
                Der Vorwurf von Anwohnern, der Vorstand habe geschwiegen, traf ihn hart.
                    noun-complement | der Vorstand habe geschwiegen | Anwohnern | Der Vorwurf | Der Vorwurf von Anwohnern, … , traf ihn hart
                Das Gerücht, sei es auch falsch, hält sich.
                Die Werft kam mit der Forderung, die Brücke zu bauen.
                    noun-complement | die Brücke zu bauen | Die Werft | kam mit der Forderung | Die Werft kam mit der Forderung,
                Die Werft äußerte die „Hoffnung“, „dass die Brücke hält“.
                    noun-complement | „dass die Brücke hält“ | Die Werft | äußerte die „Hoffnung“ | Die Werft äußerte die „Hoffnung“,
                Die Aussage des Zeugen Koll, er habe geschlafen, half nicht.
                    noun-complement | er habe geschlafen | des Zeugen Koll | Die Aussage | Die Aussage des Zeugen Koll, … , half nicht
                Die Werft hat den Vorwurf zurückgewiesen, sie habe geschwiegen.
                    noun-complement | sie habe geschwiegen | Die Werft | hat … zurückgewiesen | Die Werft hat den Vorwurf zurückgewiesen,
                Die Werft sprach den Verdacht so laut aus, dass alle es hörten.
                Die Zeitung zitiert die Wirtin mit den Worten, sie bleibe.
                    noun-complement | sie bleibe | die Wirtin | zitiert … mit den Worten | Die Zeitung zitiert die Wirtin mit den Worten,
                Die Wirtin wird mit der Aussage zitiert, sie bleibe.
                    noun-complement | sie bleibe | Die Wirtin | wird mit der Aussage zitiert | Die Wirtin wird mit der Aussage zitiert,
                Der Beschluss des Gemeinderats, das Bad zu schließen, gilt.
                Es gibt keine Belege dafür, dass er geschlafen hat.
                Es gab die Aussage, er habe geschlafen und nichts gehört.
                    noun-complement | er habe geschlafen und nichts gehört | - | die Aussage | Es gab die Aussage,
                """);
    }
}
