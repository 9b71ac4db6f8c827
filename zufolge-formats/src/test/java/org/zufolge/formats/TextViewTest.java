package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zufolge.formats.terminal.DisplayWidth;
import org.zufolge.formats.terminal.Printable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;

class TextViewTest {
    private static final String ESCAPE = "\u001b";

    private static String view(Reading reading, int width, boolean colours, boolean explain) throws IOException {
        StringBuilder out = new StringBuilder();
        new TextView(width, colours, explain).write(reading, out);
        return out.toString();
    }

    private static String view(Reading reading, int width) throws IOException {
        return view(reading, width, false, false);
    }

    @Test
    void drawsWhoSaysWhat() throws IOException {
        assertThat(view(Readings.bridge(), 80)).isEqualTo("""
                Hafenbrücke bleibt gesperrt
                Abendblatt Seebrück (apa) · Seebrück · 2024-11-06 · bruecke.txt

                APA
                ├─ ← Küstenboten
                │  │ s1   as reported  Die Hafenbrücke von Seebrück wird … länger gesperrt
                │  │                   bleiben als bisher bekannt (indirect)
                │  │
                │  └─ ← unnamed, several: zwei Prüfer, die nicht genannt werden wollten
                │       s2   as reported  Im Tragwerk klaffe ein Riss von vier Metern (indirect)
                │       s3   possible     Der Verkehr könnte … erst im Frühjahr wieder rollen
                │                         (indirect)
                │       s4   possible     or: dass das Bauwerk abgerissen werde (indirect,
                │                         carried on, alternative to s3)
                │
                ├─ ← Ilse Maranke, Verkehrssenatorin
                │    s5   denied       diese Darstellung (reported)
                │    s6   as reported  Von einem Abriss wisse sie «nicht das Geringste»
                │                      (indirect)
                │         └─ s7   certain      nicht das Geringste (direct)
                │    s8   as reported  hat das Institut Normbau keine Gefahr festgestellt
                │                      (indirect)
                │         └─ s9   as reported  ← Institut Normbau: keine Gefahr (reported)
                │
                └─ ← source not given
                     s10  probable     Der Riss soll seit Jahren bekannt sein (free indirect)

                10 statements (1 without source), 4 sources (1 unnamed, behind 3 statements)
                """);
    }

    @Test
    void givesUpTheColumnOfCertaintyWhereThereIsLittleRoom() throws IOException {
        assertThat(view(Readings.bridge(), 60)).contains("""
                │  └─ ← unnamed, several: zwei Prüfer, die nicht genannt
                │       werden wollten
                │       s2   as reported: Im Tragwerk klaffe ein Riss von
                │            vier Metern (indirect)
                │       s3   possible: Der Verkehr könnte … erst im Frühjahr
                │            wieder rollen (indirect)
                │       s4   possible, or: dass das Bauwerk abgerissen werde
                │            (indirect, carried on, alternative to s3)
                """);
    }

    @Test
    void explains() throws IOException {
        assertThat(view(Readings.bridge(), 100, false, true)).contains("""
                │  │ s1   as reported  Die Hafenbrücke von Seebrück wird … länger gesperrt bleiben als bisher
                │  │                   bekannt (indirect)
                │  │                   rule    zufolge-phrase · writing · press report · 17–50, 91–133
                │  │                   cue     zufolge
                │  │                   frame   einem Bericht des «Küstenboten» zufolge
                │  │                   source  «Küstenboten»
                │  │
                """);
    }

    @Test
    void explainsAFrameWithoutTheCommasAroundIt() throws IOException {
        assertThat(view(Readings.bridge(), 100, false, true)).contains("frame   sagte Maranke in Berlin\n");
    }

    @Test
    void isBriefWhereThereIsOneStatement() throws IOException {
        assertThat(view(Readings.one(), 80)).isEqualTo("""
                Trockener Sommer erwartet
                Wetterblatt · 2024-06 · bericht

                Wetterblatt
                └─ ← Jule Anders, Meteorologin
                     s1  as reported  Der Sommer werde trocken (indirect)

                1 statement, 1 source
                """);
    }

    @Test
    void saysWhenNobodySaysAnything() throws IOException {
        assertThat(view(Readings.empty(), 80)).isEqualTo("""
                faehre

                Nobody is reported to say anything here.
                """);
    }

    @Test
    void doesWithoutAPublisherAndTellsWhoIsNotIdentified() throws IOException {
        assertThat(view(Readings.withoutPublisher(), 80)).isEqualTo("""
                bericht

                this report
                ├─ ← Ole Brandt, Händler
                │    s1  as reported  Der Preis sinke (indirect)
                │
                ├─ ← Börse
                │    s2  doubtful     Er steige (indirect)
                │
                └─ ← not identified: sie
                     s3  as reported  Er bleibe gleich (indirect)

                3 statements (1 without source), 2 sources
                """);
    }

    @Test
    void countsWideLettersTwice() throws IOException {
        ReadingBuilder b = new ReadingBuilder("「" + "東京".repeat(30) + "」と彼は言った");
        Entity he = b.named(EntityKind.PERSON, "彼", null);
        String view = view(b.statement("東京".repeat(30)).chain(he).add().build(), 60);
        assertThat(view).contains("""
                     s1  as reported  東京東京東京東京東京東京東京東京東京東
                                      京東京東京東京東京東京東京東京東京東京
                """);
    }

    @Test
    void showsPartsOfPartsAndBreaksCirclesOfParents() throws IOException {
        ReadingBuilder b = new ReadingBuilder("Sie sage, er sage, es regne, sagte Ole Brandt. Ja. Nein.");
        Entity ole = b.named(EntityKind.PERSON, "Ole Brandt", null);
        b.statement("Sie sage, er sage, es regne").chain(ole).add();
        b.statement("er sage, es regne").chain(ole).parent("s1").add();
        b.statement("es regne").chain(ole).parent("s2").add();
        b.statement("Ja").chain(ole).parent("s5").add();
        b.statement("Nein").chain(ole).parent("s4").add();
        b.statement("Nein").chain(ole).parent("s6").add();
        assertThat(view(b.build(), 80)).contains("""
                └─ ← Ole Brandt
                     s1  as reported  Sie sage, er sage, es regne (indirect)
                         └─ s2  as reported  er sage, es regne (indirect)
                                └─ s3  as reported  es regne (indirect)
                     s4  as reported  Ja (indirect)
                     s5  as reported  Nein (indirect)
                     s6  as reported  Nein (indirect)
                """);
    }

    @Test
    void usesColoursOnlyWhenAsked() throws IOException {
        assertThat(view(Readings.bridge(), 80, true, false))
                .contains(ESCAPE + "[31mdenied       " + ESCAPE + "[0mdiese Darstellung " + ESCAPE + "[2m(reported)"
                        + ESCAPE + "[0m\n");
    }

    @Test
    void separatesReadings() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextView(80, false, false)
                .writeAll(List.of(Readings.empty(), Readings.empty()).iterator(), out);
        assertThat(out.toString()).isEqualTo("""
                faehre

                Nobody is reported to say anything here.


                faehre

                Nobody is reported to say anything here.
                """);
    }

    @ParameterizedTest
    @MethodSource("org.zufolge.formats.Readings#all")
    void keepsToTheWidthWithoutBreakingWords(Reading reading) throws IOException {
        for (int width : new int[] {60, 61, 80, 120, 200}) {
            for (boolean explain : new boolean[] {false, true}) {
                String view = view(reading, width, false, explain);
                assertThat(view.lines()).allSatisfy(line -> {
                    assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
                    assertThat(line).isEqualTo(line.stripTrailing());
                });
                assertThat(view).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\n\n\n");
                Set<String> shown = Arrays.stream(view.split("\\s+")).collect(Collectors.toSet());
                for (Statement statement : reading.statements()) {
                    Stream<String> words = Arrays.stream(
                                    Printable.of(statement.content().text()).split("\\s+"))
                            .filter(word -> DisplayWidth.of(word) <= 16);
                    assertThat(shown).containsAll(words.toList());
                    assertThat(shown).contains(statement.id());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.zufolge.formats.Readings#all")
    void letsNothingForeignReachTheTerminal(Reading reading) throws IOException {
        for (boolean explain : new boolean[] {false, true}) {
            String plain = view(reading, 80, false, explain);
            assertThat(plain.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                    .isEmpty();
            assertThat(plain).doesNotContain("\u202E", "\u2028");
            String coloured = view(reading, 80, true, explain);
            assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain);
        }
    }

    @Test
    void showsEveryStatementOnce() throws IOException {
        String view = view(Readings.many(), 80);
        assertThat(IntStream.rangeClosed(1, 30))
                .allSatisfy(i -> assertThat(view).containsOnlyOnce("Punkt " + i + " der"));
    }
}
