package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.Zufolge;
import org.zufolge.report.Report;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.german();

    private Gazetteer.@Nullable Found longest(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        return gazetteer.longest(tokens, 0, tokens.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Frankfurt am Main war voll; 3",
                "Frankfurt war voll; 1",
                "New York war voll; 2",
                "Halle (Saale) war voll; 4",
                "Rostocks Hafen war voll; 1",
            })
    void takesTheLongestName(String text, int tokens) {
        Gazetteer.Found found = longest(text);
        assertThat(found).isNotNull();
        assertThat(found.to()).isEqualTo(tokens);
        assertThat(found.genitive()).isEqualTo(text.startsWith("Rostocks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rostock war voll", "ULM war voll", "Quxdorfhausenberg war voll", "war"})
    void leavesWhatIsNoName(String text) {
        assertThat(longest(text)).isNull();
    }

    @Test
    void knowsExonymsAndCountries() {
        assertThat(gazetteer.named("Mailand")).extracting(Toponym::country).contains("IT");
        assertThat(gazetteer.named("Mailand")).extracting(Toponym::name).contains("Mailand");
        Toponym finland = gazetteer.country("FI");
        assertThat(finland).isNotNull();
        assertThat(finland.lat()).isBetween(60.0, 70.0);
        assertThat(gazetteer.country("XX")).isNull();
    }

    /** Reads the report that is its argument, in a machine of its own. */
    static final class Child {
        public static void main(String[] arguments) {
            System.out.println(
                    Zufolge.reader().read(Report.of(arguments[0])).statements().size() + " statements");
        }
    }

    private static String loaded(String text) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+init=info",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        text)
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void isNotReadWhereNothingMayBeAPlace() throws Exception {
        String holder = "org.zufolge.place.Gazetteer$German";
        String without = loaded("Sie sagte, es gehe ihr gut.");
        assertThat(without).contains("1 statements").contains("org.zufolge.place.PlaceTagger");
        assertThat(without.lines().filter(line -> line.contains(holder))).isEmpty();
        assertThat(loaded("Sie sagte, es gehe Rostock gut.").lines().filter(line -> line.contains(holder)))
                .isNotEmpty();
    }
}
