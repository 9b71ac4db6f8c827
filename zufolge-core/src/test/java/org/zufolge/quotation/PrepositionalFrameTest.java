package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrepositionalFrameTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsThePhraseAndTheRest(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Einem Bericht der Werft zufolge, der sich auf Zeugen stützt, bricht die Brücke.
                    prepositional-frame | bricht die Brücke | Einem Bericht der Werft | zufolge | Einem Bericht der Werft zufolge, der sich auf Zeugen stützt,
                Gemäss Odin bricht die Brücke bald.
                    prepositional-frame | bricht die Brücke bald | Odin | Gemäss | Gemäss Odin
                Gemäß Sitte bricht die Brücke bald.
                Nach Auszählung der Stimmen führt die Werft klar.
                Der Fluss steigt laut dem Institut in Hamburg weiter.
                    prepositional-frame | Der Fluss steigt … weiter | dem Institut in Hamburg | laut | laut dem Institut in Hamburg
                Die Brücke brach nach Angaben der Werft am Montag und riss ein Boot mit.
                    prepositional-frame | Die Brücke brach … am Montag | Angaben der Werft | nach | nach Angaben der Werft
                Dem Bericht gemäß bricht die Brücke bald.
                    prepositional-frame | bricht die Brücke bald | Dem Bericht | gemäß | Dem Bericht gemäß
                Meiner Meinung nach bricht die Brücke bald.
                Die Brücke brach laut Jan Ott, dem Wirt, am Montag.
                    prepositional-frame | Die Brücke brach … am Montag | Jan Ott, dem Wirt | laut | laut Jan Ott, dem Wirt
                Wenn laut Werft die Brücke bricht, fährt die Fähre.
                    prepositional-frame | Wenn … die Brücke bricht | Werft | laut | laut Werft
                Ausweislich des Protokolls brach die Brücke.
                    prepositional-frame | brach die Brücke | des Protokolls | Ausweislich | Ausweislich des Protokolls
                Dem Bericht zu Folge brach die Brücke.
                    prepositional-frame | brach die Brücke | Dem Bericht | zu Folge | Dem Bericht zu Folge
                Entsprechend den Angaben der Werft brach die Brücke.
                    prepositional-frame | brach die Brücke | den Angaben der Werft | Entsprechend | Entsprechend den Angaben der Werft
                Nach Schätzungen fehle viel Geld, sagte der Wirt.
                    clausal-complement | Nach Schätzungen fehle viel Geld | der Wirt | sagte | , sagte der Wirt
                    prepositional-frame | fehle viel Geld | Schätzungen | Nach | Nach Schätzungen
                Entsprechend dem Plan brach die Brücke.
                Dem Vernehmen nach bricht die Brücke bald.
                    prepositional-frame | bricht die Brücke bald | Dem Vernehmen | nach | Dem Vernehmen nach
                Die Brücke brach so laut, dass der Wirt lachte.
                Es brach laut Werft.
                    prepositional-frame | Es brach | Werft | laut | laut Werft
                Dem Fischer (58) zufolge bricht die Brücke bald.
                    prepositional-frame | bricht die Brücke bald | Dem Fischer (58) | zufolge | Dem Fischer (58) zufolge
                Der Fluss steigt laut Institut in Hamburg weiter.
                    prepositional-frame | Der Fluss steigt … in Hamburg weiter | Institut | laut | laut Institut
                Der Meinung des Vorstands nach bricht die Brücke bald.
                    prepositional-frame | bricht die Brücke bald | Der Meinung des Vorstands | nach | Der Meinung des Vorstands nach
                Laut einem Bericht, der am Montag erschien, brach die Brücke.
                    prepositional-frame | brach die Brücke | einem Bericht | Laut | Laut einem Bericht, der am Montag erschien,
                Nach Angaben der Werft brach die Brücke, und der Tunnel lief voll.
                    prepositional-frame | brach die Brücke, und der Tunnel lief voll | Angaben der Werft | Nach | Nach Angaben der Werft
                Die Brücke brach am Morgen laut einem Bericht, der am Montag erschien.
                    prepositional-frame | Die Brücke brach am Morgen | einem Bericht | laut | laut einem Bericht, der am Montag erschien
                """);
    }
}
