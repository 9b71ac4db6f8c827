package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClausalComplementTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheClauseAndItsFrame(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Er erklärte in einem Bericht, dass die Brücke bricht.
                    noun-complement | dass die Brücke bricht | Er | erklärte in einem Bericht | Er erklärte in einem Bericht,
                Wie der Seebote meldete, sagte der Vorstand, die Brücke sei sicher.
                    clausal-complement | die Brücke sei sicher | der Vorstand | sagte | sagte der Vorstand,
                    wie-frame | sagte der Vorstand, die Brücke sei sicher | der Seebote | Wie … meldete | Wie der Seebote meldete,
                Die Brücke, so meldete der »Seebote«, sei sicher.
                    clausal-complement | Die Brücke … sei sicher | der »Seebote« | so meldete | , so meldete der »Seebote«,
                Das Amt teilte mit, dass die Brücke gesperrt bleibe, doch sei der Tunnel offen.
                    clausal-complement | dass die Brücke gesperrt bleibe, doch sei der Tunnel offen | Das Amt | teilte mit | Das Amt teilte mit,
                Die Brücke, sagte der Vorstand, sei sicher, und der Tunnel werde gebaut.
                    clausal-complement | Die Brücke … sei sicher, und der Tunnel werde gebaut | der Vorstand | sagte | , sagte der Vorstand,
                Der Vorstand sagte, er bleibe, und der Chor sang.
                    clausal-complement | er bleibe | Der Vorstand | sagte | Der Vorstand sagte,
                Der Vorstand sagte, dass „die Brücke bricht und das Wasser steigt“.
                    clausal-complement | dass „die Brücke bricht und das Wasser steigt“ | Der Vorstand | sagte | Der Vorstand sagte,
                    fragment | „die Brücke bricht und das Wasser steigt“ | Der Vorstand | sagte | Der Vorstand sagte,
                Die Werft forderte, dass der Plan fällt, und kritisierte die Stadt.
                    clausal-complement | dass der Plan fällt | Die Werft | forderte | Die Werft forderte,
                    summed-up | kritisierte die Stadt | Die Werft
                Wer das behauptet, lügt, sagte der Vorstand.
                    clausal-complement | Wer das behauptet, lügt | der Vorstand | sagte | , sagte der Vorstand
                Die Polizei hatte gemeldet, es gebe drei Verletzte, korrigierte die Zahl aber später.
                    clausal-complement | es gebe drei Verletzte | Die Polizei | hatte gemeldet | Die Polizei hatte gemeldet,
                Es gebe drei Verletzte, korrigierte die Zeitung aber später.
                    clausal-complement | Es gebe drei Verletzte | die Zeitung | korrigierte | , korrigierte die Zeitung aber später
                „Der Seebote“, sagte die Wirtin, habe falsch berichtet.
                    clausal-complement | „Der Seebote“ … habe falsch berichtet | die Wirtin | sagte | , sagte die Wirtin,
                Der Zeuge beschrieb, wie die Brücke brach.
                    clausal-complement | wie die Brücke brach | Der Zeuge | beschrieb | Der Zeuge beschrieb,
                Der Verband warnte vor Pleiten, die Wirte lobten den Plan.
                    summed-up | Der Verband warnte vor Pleiten | Der Verband
                Der Vorstand sprach von „Unrecht“, sollte sich der Verdacht bestätigen.
                    quoted-predicate | „Unrecht“ | Der Vorstand | sprach von | Der Vorstand sprach von
                Eine Studie zeigt, dass die Pfeiler rosten.
                    clausal-complement | dass die Pfeiler rosten | Eine Studie | zeigt | Eine Studie zeigt,
                Das Beispiel zeigt, dass die Pfeiler rosten.
                Die Verfügung erlaubt den Wirten, zu bauen.
                Widerspruch kommt von der Werft: Die Pfeiler seien neu.
                    clausal-complement | Die Pfeiler seien neu | der Werft | Widerspruch kommt | Widerspruch kommt von der Werft:
                Von einem Makler erfuhr der „Seebote“, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | einem Makler | erfuhr | Von einem Makler erfuhr der „Seebote“, | der „Seebote“
                Keiner der Wirte sagte, die Brücke breche.
                Der Läufer meinte, helfen zu können.
                    clausal-complement | helfen zu können | Der Läufer | meinte | Der Läufer meinte,
                Im Protokoll der Werft wurde vermerkt, dass die Pfeiler rosten.
                    clausal-complement | dass die Pfeiler rosten | Im Protokoll der Werft | wurde vermerkt | Im Protokoll der Werft wurde vermerkt,
                Der Vorstand verlangte die Sperrung von Brücken und forderte von der Werft, zu bauen.
                    clausal-complement | zu bauen | Der Vorstand | forderte | Der Vorstand verlangte die Sperrung von Brücken und forderte von der Werft, | der Werft
                    summed-up | Der Vorstand verlangte die Sperrung von Brücken | Der Vorstand
                Die Brücke bleibe gesperrt, wurde mitgeteilt.
                    clausal-complement | Die Brücke bleibe gesperrt | - | wurde mitgeteilt | , wurde mitgeteilt
                Die Ministerin sagte, das Amt habe gesagt, die Brücke sei sicher.
                    clausal-complement | das Amt habe gesagt, die Brücke sei sicher | Die Ministerin | sagte | Die Ministerin sagte,
                    nested-complement | die Brücke sei sicher | das Amt | habe gesagt | das Amt habe gesagt,
                Dass die Brücke bricht, sagte der Vorstand.
                    clausal-complement | Dass die Brücke bricht | der Vorstand | sagte | , sagte der Vorstand
                Es kam ein Mann, der behauptete, die Brücke breche.
                    clausal-complement | die Brücke breche | ein Mann | behauptete | Es kam ein Mann, der behauptete,
                Der Wirt, der den Rauch bemerkt hatte, sagte, die Brücke breche.
                    clausal-complement | die Brücke breche | Der Wirt | sagte | Der Wirt, der den Rauch bemerkt hatte, sagte,
                Der Vorstand wies das zurück: Die Brücke sei sicher, betonte die Wirtin.
                    clausal-complement | Die Brücke sei sicher | Der Vorstand | wies … zurück | Der Vorstand wies das zurück:
                    clausal-complement | Die Brücke sei sicher | die Wirtin | betonte | , betonte die Wirtin
                Der Vorstand lobte den Plan, warnte aber, er sei teuer.
                    clausal-complement | er sei teuer | Der Vorstand | warnte | warnte aber,
                In der Sitzung wurde festgestellt, dass die Pfeiler rosten.
                    clausal-complement | dass die Pfeiler rosten | - | wurde festgestellt | In der Sitzung wurde festgestellt,
                In dem Gutachten ist festgehalten, dass die Pfeiler rosten.
                    clausal-complement | dass die Pfeiler rosten | dem Gutachten | ist festgehalten | In dem Gutachten ist festgehalten,
                Um Zeit zu gewinnen, erklärte der Vorstand, die Brücke sei sicher.
                    clausal-complement | die Brücke sei sicher | der Vorstand | erklärte | Um Zeit zu gewinnen, erklärte der Vorstand,
                Die Ministerin sagte, der Vorstand habe geschrieben, die Brücke sei sicher.
                    clausal-complement | der Vorstand habe geschrieben, die Brücke sei sicher | Die Ministerin | sagte | Die Ministerin sagte,
                    nested-complement | die Brücke sei sicher | der Vorstand | habe geschrieben | der Vorstand habe geschrieben,
                Die Ministerin sagte, der Plan stehe. Das Amt habe erklärt, die Brücke sei sicher.
                    clausal-complement | der Plan stehe | Die Ministerin | sagte | Die Ministerin sagte,
                    bare-konjunktiv | Das Amt habe erklärt, die Brücke sei sicher. | Die Ministerin
                    nested-complement | die Brücke sei sicher | Das Amt | habe erklärt | Das Amt habe erklärt,
                Die Gäste „sangen laut und frech“ im Hof, bemängelte die Wirtin.
                    clausal-complement | Die Gäste „sangen laut und frech“ im Hof | die Wirtin | bemängelte | , bemängelte die Wirtin
                    fragment | „sangen laut und frech“ | die Wirtin | bemängelte | , bemängelte die Wirtin
                Die Brücke soll gebrochen sein, sagte der Koch.
                    clausal-complement | Die Brücke soll gebrochen sein | der Koch | sagte | , sagte der Koch
                """);
    }
}
