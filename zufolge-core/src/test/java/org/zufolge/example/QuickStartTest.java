package org.zufolge.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the quick start to what it says: its code is this package's, and prints what the page shows. */
class QuickStartTest {
    private static final Path HERE = Path.of("src/test/java/org/zufolge/example/QuickStart.java");
    private static final Path PAGE = Path.of("../docs/library.md");

    @Test
    void isTheCodeOfThePage() throws IOException {
        String file = Files.readString(HERE);
        assertThat(block("java")).isEqualTo(file.substring(file.indexOf("import ")));
    }

    @Test
    void printsWhatThePageShows() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            QuickStart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .isEqualTo(block("text"));
    }

    /** What stands on the page in the first block of a language. */
    private static String block(String language) throws IOException {
        String page = Files.readString(PAGE);
        String fence = "```" + language + "\n";
        int begin = page.indexOf(fence) + fence.length();
        assertThat(begin).isGreaterThanOrEqualTo(fence.length());
        return page.substring(begin, page.indexOf("```", begin));
    }
}
