package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    private static List<String> lines(InputStream in, int longest) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineReader reader = new LineReader(in, longest)) {
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                lines.add(reader.wasTooLong() ? "TOO LONG" : new String(line, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    private static List<String> lines(String text, int longest) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    }

    @Test
    void givesEachLineWithoutItsEnd() throws IOException {
        assertThat(lines("eins\nzwölf\n", 100)).containsExactly("eins", "zwölf");
    }

    @Test
    void keepsEmptyLinesSoThatTheyCanBeCounted() throws IOException {
        assertThat(lines("\n\na\n\n", 100)).containsExactly("", "", "a", "");
    }

    @Test
    void givesALastLineThatHasNoEnd() throws IOException {
        assertThat(lines("a\nb", 100)).containsExactly("a", "b");
        assertThat(lines("", 100)).isEmpty();
    }

    @Test
    void passesOverALineThatIsTooLongAndGoesOn() throws IOException {
        assertThat(lines("kurz\n" + "x".repeat(200_000) + "\nauch kurz\n" + "y".repeat(11), 10))
                .containsExactly("kurz", "TOO LONG", "auch kurz", "TOO LONG");
        assertThat(lines("1234567890\n", 10)).containsExactly("1234567890");
    }

    @Test
    void keepsNothingOfALineThatIsTooLong() throws IOException {
        long length = 3L << 30; // more than fits into one array
        InputStream endless = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int count) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(count, left);
                left -= n;
                return n;
            }
        };
        assertThat(lines(endless, 1000)).containsExactly("TOO LONG");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 131_072})
    void joinsWhatTheBufferCuts(int length) throws IOException {
        List<String> expected = IntStream.range(0, 4)
                .mapToObj(i -> Integer.toString(i).repeat(length))
                .toList();
        assertThat(lines(String.join("\n", expected), length)).isEqualTo(expected);
    }

    @Test
    void takesWhatComesInPieces() throws IOException {
        byte[] bytes = "ab\ncd\n\nef".getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int count) {
                return super.read(into, offset, Math.min(count, 1));
            }
        };
        assertThat(lines(slow, 100)).containsExactly("ab", "cd", "", "ef");
    }
}
