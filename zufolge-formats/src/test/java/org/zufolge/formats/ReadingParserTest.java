package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;

class ReadingParserTest {
    @Test
    void cutsPassagesFromTheTextAgain() throws IOException {
        Statement statement = ReadingParser.parse(JsonLinesFormatTest.line(Readings.emoji()))
                .statements()
                .get(0);
        assertThat(statement.content().text()).isEqualTo("Wir … feiern 🎉🎉 bis morgen");
        assertThat(statement.chain().toString()).isEqualTo("王小明");
    }

    @Test
    void takesKeysInAnyOrder() throws IOException {
        String json = JsonFormatTest.json(Readings.one());
        String text = "  \"text\": \"Der Sommer werde trocken, sagte die Meteorologin Jule Anders.\",\n";
        String reordered = json.replace(text, "").replace("  \"places\": []\n}", text + "  \"places\": []\n}");
        assertThat(reordered).isNotEqualTo(json);
        assertThat(ReadingParser.parse(reordered)).isEqualTo(Readings.one());
    }

    @Test
    void readsNothingFromNothing() throws IOException {
        try (ReadingParser parser = new ReadingParser(new StringReader(" \n "))) {
            assertThat(parser.next()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "zufolge": "1"              | "zufolge": "2"           | 2  | expected a reading of version "1", found "2"
            "language": "de",           | ``                       | 63 | expected "language" in a reading, found the object's end
            "outlet": "Wetterblatt"     | "outlet": 7              | 6  | expected a string or null, found 7
            "rule": "verb-final-clause" | "regel": "x"             | 34 | expected a key that a statement has, and has once; found "regel"
            "medium": "Speech"          | "type": "Direct"         | 19 | expected a key that a statement has, and has once; found "type"
            "type": "Indirect"          | "type": "indirect"       | 18 | expected one of Direct, Indirect, Reported, FreeIndirect, IndirectFreeIndirect; found "indirect"
            "content": [[0, 24]]        | "content": [[24, 0]]     | 20 | expected a span that ends at 24 or later, found 0
            "content": [[0, 24]]        | "content": [[0.5, 24]]   | 20 | expected a whole number of code points, found 0.5
            "content": [[0, 24]]        | "content": [[0, 9999999999]] | 20 | expected a whole number of code points, found 9999999999
            "content": [[0, 24]]        | "content": [[0, 2, 4]]   | 20 | expected ] after a span's two numbers, found 4
            "content": [[0, 24]]        | "content": [[0, 62]]     | 16 | expected spans within the text's 61 code points, found [0, 62]
            "content": [[0, 24]]        | "content": {}            | 20 | expected a list of spans, found an object
            "about": ["e2"]             | "about": ["e3"]          | 16 | expected what "e3" in statement "s1" stands for, found no such id
            "parent": null              | "parent": "s2"           | 16 | expected what "s2" in statement "s1" stands for, found no such id
            "id": "e1"                  | "id": "e2"               | 1  | expected every id once, found "e2" twice
            "named": true               | "named": "ja"            | 42 | expected true or false, found "ja"
            "times": [],                | "times": [,              | 31 | not JSON: Unexpected character
            """)
    void saysWhereAndWhatIsWrong(String part, String wrong, int line, String problem) throws IOException {
        String json = JsonFormatTest.json(Readings.one());
        assertThat(json).contains(part);
        int at = json.indexOf(part);
        String broken = json.substring(0, at) + wrong + json.substring(at + part.length());
        assertThatExceptionOfType(MalformedReadingException.class)
                .isThrownBy(() -> ReadingParser.parse(broken))
                .satisfies(thrown -> assertThat(thrown.line()).isEqualTo(line))
                .withMessageStartingWith("line " + line + ", column ")
                .withMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"zufolge\"", "{\"zufolge\": \"1", "{} {}", "\u001b[2J"})
    void refusesWhatIsNotAReading(String text) {
        assertThatExceptionOfType(MalformedReadingException.class)
                .isThrownBy(() -> ReadingParser.parse(text))
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("\u001b"));
    }

    @Test
    void refusesASecondReadingWhereOneIsAskedFor() throws IOException {
        String line = JsonLinesFormatTest.line(Readings.empty());
        assertThatExceptionOfType(MalformedReadingException.class)
                .isThrownBy(() -> ReadingParser.parse(line + line))
                .withMessage("line 2, column 1: expected nothing after the reading, found an object");
    }

    @Test
    void everyCutOfADocumentIsRefusedWithoutOtherFailure() throws IOException {
        String line = JsonLinesFormatTest.line(Readings.one());
        for (int end = 0; end < line.length() - 1; end++) {
            String cut = line.substring(0, end);
            assertThatExceptionOfType(MalformedReadingException.class).isThrownBy(() -> ReadingParser.parse(cut));
        }
    }

    @Test
    void readsOneAfterAnother() throws IOException {
        String both = JsonLinesFormatTest.line(Readings.one()) + JsonFormatTest.json(Readings.bridge());
        try (ReadingParser parser = new ReadingParser(new StringReader(both))) {
            Reading first = parser.next();
            assertThat(first).isEqualTo(Readings.one());
            assertThat(parser.next()).isEqualTo(Readings.bridge());
            assertThat(parser.next()).isNull();
        }
    }
}
