package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/grammar.md} to the examples that the tests run on, from which it is made. To write it anew: {@code mvn
 * -pl zufolge-core test -Dtest=GrammarPageTest -Dzufolge.write=true}.
 */
class GrammarPageTest {
    private static final Path PAGE = Path.of("..", "docs", "grammar.md");

    @Test
    void pageShowsTheExamplesOfTheTests() throws IOException {
        String page = page(Example.all());
        if (Boolean.getBoolean("zufolge.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page(List<Example> examples) {
        StringBuilder page = new StringBuilder("""
                # The constructions

                The ways in which German attributes words to somebody, as Zufolge reads them. `--explain` prints the name of the
                construction that found a statement. In each example the **content** is set in bold and the *source* in italics,
                where it stands in the same words. The examples are those of the tests, and this page is made from them by
                `GrammarPageTest`.
                """);
        for (Example example : examples) {
            switch (example.kind()) {
                case ABOUT ->
                    page.append("\n## ")
                            .append(example.construction())
                            .append("\n\n")
                            .append(example.text())
                            .append("\n\n");
                case FINDS -> page.append("- ").append(marked(example)).append('\n');
                case LEAVES -> page.append("- not: ").append(example.text()).append('\n');
            }
        }
        return page.toString();
    }

    private static String marked(Example example) {
        String text = example.text();
        for (String run : example.content().split(" … ", -1)) {
            text = mark(text, run, "**");
        }
        return mark(text, example.source(), "*");
    }

    private static String mark(String text, String run, String mark) {
        int at = run.equals("-") ? -1 : text.indexOf(run);
        return at < 0 ? text : text.substring(0, at) + mark + run + mark + text.substring(at + run.length());
    }
}
