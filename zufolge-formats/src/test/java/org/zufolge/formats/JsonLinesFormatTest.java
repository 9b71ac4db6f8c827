package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zufolge.reading.Reading;

class JsonLinesFormatTest {
    static String line(Reading reading) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonLinesFormat().write(reading, out);
        return out.toString();
    }

    @Test
    void isCompact() throws IOException {
        assertThat(line(Readings.empty())).isEqualTo("""
                {"zufolge":"1","id":"faehre","language":"de","report":{"outlet":null,"agency":null,"dateline":null,\
                "published":null,"headline":null,"url":null,"headings":[]},"text":"Die Fähre legt um acht Uhr ab.",\
                "statements":[],"entities":[],"times":[],"places":[]}
                """);
    }

    @ParameterizedTest
    @MethodSource("org.zufolge.formats.Readings#all")
    void isOneLineThatKeepsEverything(Reading reading) throws IOException {
        String line = line(reading);
        assertThat(line.lines()).hasSize(1);
        assertThat(line).endsWith("}\n").doesNotContain("\u2028", "\u0085");
        assertThat(ReadingParser.parse(line)).isEqualTo(reading);
        assertThat(ReadingSchema.errors(line)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.zufolge.formats.Readings#all")
    void writesTheSameBytesToAStream(Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLinesFormat().write(reading, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line(reading));
    }

    @Test
    void survivesEncodingAndEscapesControls() throws IOException {
        String line = line(Readings.hostile());
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThat(ReadingParser.parse(new String(bytes, StandardCharsets.UTF_8)))
                .isEqualTo(Readings.hostile());
        assertThat(line.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(line).contains("\\ud83d allein", "@Bob.\\ude00", "\\u009b2J", "\\u001b[31m", "\\u2028");
    }

    @Test
    void keepsLettersOfAnyScript() throws IOException {
        assertThat(line(Readings.emoji())).contains("😀 Wir «feiern 🎉🎉 bis morgen», schrieb 王小明 auf 𝕏. 🧑‍🚒");
    }

    @Test
    void writesTheSameTwice() throws IOException {
        assertThat(line(Readings.bridge())).isEqualTo(line(Readings.bridge()));
    }
}
