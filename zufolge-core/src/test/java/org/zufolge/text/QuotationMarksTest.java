package org.zufolge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie rief: „Halt, wir kommen!“ Dann lief sie.",
                "Sie rief: „Halt, wir kommen!” Dann lief sie.",
                "Sie rief: „Halt, wir kommen!\" Dann lief sie.",
                "Sie rief: “Halt, wir kommen!” Dann lief sie.",
                "Sie rief: \"Halt, wir kommen!\" Dann lief sie.",
                "Sie rief: »Halt, wir kommen!« Dann lief sie.",
                "Sie rief: «Halt, wir kommen!» Dann lief sie.",
                "Sie rief: ‚Halt, wir kommen!‘ Dann lief sie.",
                "Sie rief: ›Halt, wir kommen!‹ Dann lief sie.",
                "Sie rief: ''Halt, wir kommen!'' Dann lief sie.",
                "Sie rief: ,,Halt, wir kommen!'' Dann lief sie.",
                "Sie rief: “Halt, wir kommen!“ Dann lief sie.",
                "Sie rief: “Halt, wir kommen!\" Dann lief sie.",
                "Sie rief: ”Halt, wir kommen!” Dann lief sie.",
                "Sie rief: \"Halt, wir kommen!“ Dann lief sie.",
                "Sie rief: \"Halt, wir kommen!” Dann lief sie.",
                "Sie rief: ‹Halt, wir kommen!› Dann lief sie.",
                "Sie rief: ‚Halt, wir kommen!’ Dann lief sie.",
                "Sie rief: ‚Halt, wir kommen!' Dann lief sie.",
                "Sie rief: ‘Halt, wir kommen!’ Dann lief sie.",
                "Sie rief: ‘Halt, wir kommen!‘ Dann lief sie.",
                "Sie rief: 'Halt, wir kommen!' Dann lief sie.",
                "Sie rief: ,,Halt, wir kommen!“ Dann lief sie.",
                "Sie rief: ,,Halt, wir kommen!\" Dann lief sie.",
                "Sie rief: ``Halt, wir kommen!'' Dann lief sie.",
                "Sie rief: ``Halt, wir kommen!`` Dann lief sie."
            })
    void pairsEveryStyle(String text) {
        assertThat(quoted(text)).containsExactly("Halt, wir kommen!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Er las „Der ‚Kurier‘ lügt“ vor.       | Der ‚Kurier‘ lügt; Kurier
                    „Eins“ und „zwei“ sind Zahlen.        | Eins; zwei
                    Das „rot-grüne“ Lager jubelt.         | rot-grüne
                    „Er sagte ''nein'' zu mir“, so Toft.  | Er sagte ''nein'' zu mir; nein
                    „Er sagte "nein" zu mir“, so Toft.    | Er sagte "nein" zu mir; nein
                    „Er kam", rief sie. „Er ging“, sagte er. | Er kam; Er ging
                    „Er kam", rief sie und „er ging", sagte er. | Er kam; er ging
                    „Er las den “Kurier” vor“, so Toft.   | Er las den “Kurier” vor; Kurier
                    Er las “den "Kurier" vor“ und ging.   | den "Kurier" vor; Kurier
                    „Er sagte ‚nein zu mir“, so Toft.     | Er sagte ‚nein zu mir
                    Er sagte ‚das ist gut’ und ging.      | das ist gut
                    Er sagte "a", "b" und 'das Blatt'.    | a; b; das Blatt
                    """)
    void pairsWithinAndBesideOneAnother(String text, String quoted) {
        assertThat(quoted(text)).containsExactly(quoted.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hans' Haus steht am Wald.",
                "Das geht's los, gibt's nicht.",
                "Da ist 'ne Menge Platz für alle.",
                "Der Ort ‘Adira liegt im Tal.",
                "Drei\" breit ist das Brett.",
                "Fünf' lang und drei' breit ist das Brett.",
                "Das Haus ´ und der Garten ` sind leer.",
                "Sie rief« laut. Er schwieg.",
                "Sie rief ” laut."
            })
    void leavesApostrophesAndInches(String text) {
        assertThat(quoted(text)).isEmpty();
    }

    @Test
    void endsAMarkLeftOpenWithItsParagraph() {
        List<Quoted> pairs = pairs("Sie rief: „Halt, wir kommen!\n\nDann lief sie.");
        assertThat(pairs)
                .singleElement()
                .satisfies(pair -> assertThat(pair.closed()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"„", ",,", "``", "»", "«", "\"", "“"})
    void endsAMarkThatOnlyOpensWithItsParagraph(String mark) {
        String text = "Sie rief: " + mark + "Halt, wir kommen!\n\nDann lief sie.";
        List<Token> tokens = new Tokenizer().tokenize(text);
        Quoted pair = pairs(text).get(0);
        assertThat(pair.closed()).isFalse();
        assertThat(tokens.get(pair.open()).form()).isEqualTo(mark);
        assertThat(tokens.get(pair.close()).form()).isEqualTo("!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie rief« laut.\n\nDann lief sie.",
                "Sie rief « laut.\n\nDann lief sie.",
                "Ein ‚Mal.\n\nZwei Mal."
            })
    void leavesAMarkAloneThatMayNotOpen(String text) {
        assertThat(pairs(text)).isEmpty();
    }

    @Test
    void pairsOverParagraphs() {
        assertThat(quoted("Sie las: „Erstens gehen wir.\n\nZweitens bleibt ihr.“ Dann schwieg sie."))
                .containsExactly("Erstens gehen wir.\n\nZweitens bleibt ihr.");
        assertThat(quoted("Sie las: „Erstens gehen wir.\n\nZweitens bleibt ihr.“ Dann rief sie: „Halt!“ Er schwieg."))
                .containsExactly("Erstens gehen wir.\n\nZweitens bleibt ihr.", "Halt!");
    }

    @Test
    void givesTheDepthOfEachPair() {
        assertThat(pairs("Er las „Der ‚Kurier‘ lügt“ vor."))
                .extracting(Quoted::depth)
                .containsExactly(0, 1);
    }

    @Test
    void readsAnyNumberOfMarksInLinearTime() {
        assertThat(pairs("„ so ".repeat(20_000))).hasSizeLessThan(20_001);
    }

    private static List<String> quoted(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        return pairs(text).stream()
                .map(pair -> text.substring(
                        tokens.get(pair.open()).end(), tokens.get(pair.close()).begin()))
                .toList();
    }

    private static List<Quoted> pairs(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        List<Sentence> sentences = new SentenceSplitter().split(text, tokens, List.of());
        return new QuotationMarks().pair(tokens, sentences);
    }
}
