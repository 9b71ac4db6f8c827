package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static Terminal terminal(boolean person, Map<String, String> environment) {
        PrintStream nothing = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(InputStream.nullInputStream(), nothing, nothing, environment, person, person, person);
    }

    @Test
    void wantsColoursWherePeopleSeeThem() {
        assertThat(terminal(true, Map.of()).wantsColours()).isTrue();
        assertThat(terminal(false, Map.of()).wantsColours()).isFalse();
    }

    @Test
    void respectsNoColor() {
        assertThat(terminal(true, Map.of("NO_COLOR", "1")).wantsColours()).isFalse();
        assertThat(terminal(true, Map.of("NO_COLOR", "")).wantsColours()).isTrue();
        assertThat(terminal(true, Map.of("TERM", "dumb")).wantsColours()).isFalse();
    }

    @Test
    void takesTheWidthFromTheEnvironment() {
        assertThat(terminal(true, Map.of("COLUMNS", "72")).width()).isEqualTo(72);
        assertThat(terminal(false, Map.of("COLUMNS", "72")).width()).isEqualTo(72);
    }

    @Test
    void keepsTheWidthReadable() {
        assertThat(terminal(false, Map.of("COLUMNS", "3")).width()).isEqualTo(40);
        assertThat(terminal(false, Map.of("COLUMNS", "99999")).width()).isEqualTo(400);
    }

    @Test
    void hasAWidthWithoutATerminal() {
        assertThat(terminal(false, Map.of()).width()).isEqualTo(100);
        assertThat(terminal(false, Map.of("COLUMNS", "breit")).width()).isEqualTo(100);
        assertThat(terminal(false, Map.of("COLUMNS", "-5")).width()).isEqualTo(100);
    }
}
