package org.zufolge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.report.Front;
import org.zufolge.report.FrontReader;

class SentenceSplitterTest {
    /** Sentences as the test writes them, {@code ¦} between two. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Zug kam.¦ Er war spät.",
                "Kommt er?¦ Ja!¦ Gut …¦ Er kommt.",
                "„Ich komme!“, sagte sie.¦ Er kam nicht.",
                "„Kommst du?“ fragte sie.¦ „Ja.“¦ Er kam.",
                "„Ich komme.¦ Ich bin gleich da“, sagte sie.",
                "Sie sagte: „Ich komme.“¦ Er ging.",
                "»Er kam.«¦ »Und dann?«¦ Nichts.",
                "«Er kam.»¦ Sie ging.",
                "„Sie rief ‚Halt!‘ und lief.“¦ Er blieb.",
                "\"Er kam.\"¦ Sie ging.",
                "Er kam (so die Polizei. Die Feuerwehr schwieg).¦ Sie ging.",
                "Er kam.¦ (Sie nicht.)¦ Er ging.",
                "Er kam (wie immer zu spät.¦ Sie ging.",
                "Er kam (ja (doch) auch.¦ Sie ging (bald).",
                "Er traf Dr. Muster, Prof. Beispiel u. a. am 3. Mai in St. Gallen.¦ Sie ging.",
                "Es gab Äpfel usw.¦ Dann kam er.",
                "Im 19. Jahrhundert war Heinrich VIII. tot.¦ Er kam am 3.¦ Die Stadt schlief.",
                "Das Spiel endete 4:2.¦ Um 18.30 Uhr kam er.",
                "Es waren 1.000.000.¦ Davon kamen 3,5 Prozent.",
                "George W. Bush kam.¦ J. K. Müller auch.",
                "Er habe … Muster getroffen.¦ Er ging …¦ Die Stadt schlief.",
                "Er sagte: „[…] Muster kam.¦ (...) Sie ging.“",
                "Siehe bote.example/a.html.¦ Oder www.x.example.¦ Gut.",
                "Er lachte :-) und ging.¦ Gut so ;-)",
                "„Nein!“ – so rief sie.¦ Er ging.",
                "Er kam. und ging.",
                "Wirklich?!¦ Ja.",
                "Der Fall Peter K. beginnt.¦ Angeklagt ist Peter K.¦ Der Prozess dauert.",
            })
    void endsSentences(String marked) {
        String text = marked.replace("¦", "");
        assertThat(marks(text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u2028"})
    void endsThemWithTheParagraph(String end) {
        String text = "Der Zug kam spät" + end + end + "er fuhr weiter nach Bonn.";
        assertThat(split(text)).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void tellsHeadings() {
        String text = """
                Brand im Hafen gelöscht

                Hamburg (dpa) - Die Feuerwehr hat einen Brand gelöscht. Niemand wurde verletzt.

                Ursache noch unklar
                Die Polizei ermittelt.

                Was nun?
                """;
        assertThat(roles(text))
                .containsExactly(
                        "HEADING Brand im Hafen gelöscht",
                        "DATELINE Hamburg (dpa) -",
                        "BODY Die Feuerwehr hat einen Brand gelöscht.",
                        "BODY Niemand wurde verletzt.",
                        "HEADING Ursache noch unklar",
                        "BODY Die Polizei ermittelt.",
                        "BODY Was nun?");
    }

    @Test
    void setsWhatIsInFrontAndBehindApart() {
        String text = """
                4. September 2023

                Brand im Hafen

                Von Maria Muster

                Hamburg (dpa) - Der Brand ist gelöscht. (dpa)""";
        assertThat(roles(text))
                .containsExactly(
                        "DATELINE 4. September 2023",
                        "HEADING Brand im Hafen",
                        "DATELINE Von Maria Muster",
                        "DATELINE Hamburg (dpa) -",
                        "BODY Der Brand ist gelöscht.",
                        "DATELINE (dpa)");
    }

    @Test
    void readsWrappedLinesOn() {
        String text = """
                Die Stadt will im kommenden Jahr drei neue Schulen bauen, die
                Bürgermeisterin Maria Muster seit langem verlangt hat, bzw.
                Häuser dafür kaufen. Der Rat stimmte am Abend über das Ganze
                Paket ab. Dagegen war am Ende nur Max Muster, der für den 3.
                Mai eine eigene Sitzung verlangt.
                """;
        assertThat(roles(text)).hasSize(3).allSatisfy(line -> assertThat(line).startsWith("BODY"));
    }

    @Test
    void takesTheItemsOfAListOneByOne() {
        String text = """
                Der Plan hat drei Punkte:
                - Die Steuer sinkt um drei Prozent
                - es wird gespart
                • Schulen werden gebaut
                Das war alles.
                """;
        assertThat(roles(text))
                .containsExactly(
                        "BODY Der Plan hat drei Punkte:",
                        "BODY - Die Steuer sinkt um drei Prozent",
                        "BODY - es wird gespart",
                        "BODY • Schulen werden gebaut",
                        "BODY Das war alles.");
    }

    @Test
    void readsALineAloneThoughItHasNoStop() {
        assertThat(roles("Minister tritt zurück")).containsExactly("BODY Minister tritt zurück");
        assertThat(roles("12 34")).containsExactly("HEADING 12 34");
        assertThat(roles("")).isEmpty();
    }

    @Test
    void holdsEveryTokenOnce() {
        String text = "Wien (APA) – „Ja. (Nein.) Gut“\n\nZwei\n- drei. Vier (5\n\n\n6) … 7";
        List<Token> tokens = new Tokenizer().tokenize(text);
        int next = 0;
        for (Sentence sentence : split(text)) {
            assertThat(sentence.from()).isEqualTo(next);
            assertThat(sentence.to()).isGreaterThan(next);
            next = sentence.to();
        }
        assertThat(next).isEqualTo(tokens.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. ", "(", "()", "„", ".", "a\n", "A\n", "- ", "- a\n", "(A. ", "…", "A) "})
    void takesTimeInProportion(String part) {
        String text = part.repeat(200_000 / part.length());
        List<Token> tokens = new Tokenizer().tokenize(text);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> new SentenceSplitter().split(text, tokens, List.of()));
    }

    private static List<Sentence> split(String text) {
        Front front = new FrontReader().read(text);
        return new SentenceSplitter().split(text, new Tokenizer().tokenize(text), front.parts());
    }

    private static List<String> roles(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        return split(text).stream()
                .map(sentence -> sentence.role() + " "
                        + text.substring(
                                tokens.get(sentence.from()).begin(),
                                tokens.get(sentence.to() - 1).end()))
                .toList();
    }

    private static String marks(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        StringBuilder marked = new StringBuilder(text);
        List<Integer> ends = split(text).stream()
                .map(sentence -> tokens.get(sentence.to() - 1).end())
                .collect(Collectors.toList());
        for (int i = ends.size() - 2; i >= 0; i--) {
            marked.insert(ends.get(i), "¦");
        }
        return marked.toString();
    }

    @Test
    void cutsWhatIsLongerThanASentence() {
        String text = "Er kam, ".repeat(1_000) + "sie ging.";
        List<Token> tokens = new Tokenizer().tokenize(text);
        List<Sentence> sentences = new SentenceSplitter().split(text, tokens, List.of());

        assertThat(sentences).hasSize(4);
        assertThat(sentences).allMatch(sentence -> sentence.to() - sentence.from() <= 1_000);
        assertThat(sentences.get(0).to()).isEqualTo(sentences.get(1).from());
        assertThat(tokens.get(sentences.get(0).to() - 1).is(",")).isTrue();

        String words = "und ".repeat(2_500);
        List<Token> ofWords = new Tokenizer().tokenize(words);
        assertThat(new SentenceSplitter().split(words, ofWords, List.of()))
                .extracting(Sentence::to)
                .endsWith(2_500)
                .hasSizeGreaterThan(2);
    }
}
