package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FramesTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsSourceAndAddressee(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Er sagte dpa, die Brücke sei sicher.
                    clausal-complement | die Brücke sei sicher | Er | sagte | Er sagte dpa, | dpa
                „Wir bauen“, sagte die Chefin der Werft, Ada Kern, dem Sender NR1.
                    inquit | „Wir bauen“ | die Chefin der Werft, Ada Kern | sagte | , sagte die Chefin der Werft, Ada Kern, dem Sender NR1 | dem Sender NR1
                Die Brücke sei sicher, sagte der Chef der Werft, Karl Odin, der Zeitung „Seebote“.
                    clausal-complement | Die Brücke sei sicher | der Chef der Werft, Karl Odin | sagte | , sagte der Chef der Werft, Karl Odin, der Zeitung „Seebote“ | der Zeitung „Seebote“
                Das sagte Karl Odin am Montag, dem 3. Mai, in Bonn.
                Der Vorstand schwieg, räumte aber Fehler ein.
                    answer | räumte aber Fehler ein | Der Vorstand
                Die Brücke breche, zitiert sie die „Rundschau“.
                    clausal-complement | Die Brücke breche | sie | zitiert | , zitiert sie die „Rundschau“
                „Wir bauen“, zitiert sie die „Rundschau“.
                    citation | „Wir bauen“ | sie | zitiert | , zitiert sie die „Rundschau“
                „Wir bauen“, zitiert die „Rundschau“ die Chefin.
                    citation | „Wir bauen“ | die Chefin | zitiert | , zitiert die „Rundschau“ die Chefin
                Gegenüber dem Seeboten sagte der Vorstand, die Brücke sei sicher.
                    clausal-complement | die Brücke sei sicher | der Vorstand | sagte | Gegenüber dem Seeboten sagte der Vorstand, | dem Seeboten
                Der Vorstand bat Anwohner, nichts zu sagen.
                    clausal-complement | nichts zu sagen | Der Vorstand | bat | Der Vorstand bat Anwohner, | Anwohner
                Es kam ein Brief, aus dem hervorgeht, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | ein Brief | hervorgeht | Es kam ein Brief, aus dem hervorgeht,
                Im Mai hieß es, die Brücke breche.
                    clausal-complement | die Brücke breche | - | hieß es | Im Mai hieß es,
                Im Jahr 2005 hieß es, die Brücke breche.
                    clausal-complement | die Brücke breche | - | hieß es | Im Jahr 2005 hieß es,
                In dem Brief vom Mai heißt es, die Brücke breche.
                    clausal-complement | die Brücke breche | dem Brief vom Mai | heißt es | In dem Brief vom Mai heißt es,
                Im Mai war von 25 Verletzten die Rede.
                Von einem Gehalt in Höhe von 20 Euro war die Rede.
                Mit dem Antrieb wird eine Reichweite von 240 bis 320 km erwartet.
                Er erfuhr vom Vorstand, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | Vorstand | erfuhr | Er erfuhr vom Vorstand, | Er
                Obwohl die Brücke bröckelt, bestritt der Vorstand alles.
                    answer | Obwohl die Brücke bröckelt, bestritt der Vorstand alles. | der Vorstand
                Der Vorstand sagte nach einer Reise nach Tirol und der Schweiz, die Brücke sei sicher.
                    clausal-complement | die Brücke sei sicher | Der Vorstand | sagte | Der Vorstand sagte nach einer Reise nach Tirol und der Schweiz,
                Der Stadt wurde mitgeteilt, die Brücke breche.
                    clausal-complement | die Brücke breche | - | wurde mitgeteilt | Der Stadt wurde mitgeteilt, | Der Stadt
                „Wir bauen“, steht auf dem Schild.
                    inquit | „Wir bauen“ | - | steht | , steht auf dem Schild
                Der Vorstand bat drei Anwohner, nichts zu sagen.
                    clausal-complement | nichts zu sagen | Der Vorstand | bat | Der Vorstand bat drei Anwohner, | drei Anwohner
                Der Vorstand bat alte Anwohner, nichts zu sagen.
                    clausal-complement | nichts zu sagen | Der Vorstand | bat | Der Vorstand bat alte Anwohner, | alte Anwohner
                Die Anwohner wurden aufgefordert, die Brücke zu meiden.
                    clausal-complement | die Brücke zu meiden | - | wurden aufgefordert | Die Anwohner wurden aufgefordert, | Die Anwohner
                Die Werft sprach von bis zu 20 Toten.
                    summed-up | Die Werft sprach von bis zu 20 Toten. | Die Werft
                """);
    }
}
