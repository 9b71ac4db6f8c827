package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLineTest {
    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void handsOnEachValueAndPassesOverWhatIsLeftOfIt() throws InputException {
        List<String> seen = new ArrayList<>();
        JsonLine.read(bytes("{\"a\": [1, {\"b\": 2}], \"c\": \"x\", \"d\": {\"e\": []}, \"f\": null}"), (key, json) -> {
            seen.add(key + " " + json.currentToken());
            if (key.equals("d")) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    seen.add("in d");
                }
            }
        });
        assertThat(seen)
                .containsExactly(
                        "a START_ARRAY", "c VALUE_STRING", "d START_OBJECT", "in d", "in d", "in d", "f VALUE_NULL");
    }

    @Test
    void tellsInOneLineWhereJsonBreaks() {
        assertThatThrownBy(() -> JsonLine.read(bytes("{\"a\": 1,, }"), (key, json) -> {}))
                .isInstanceOf(InputException.class)
                .message()
                .startsWith("is no valid JSON (column 9: ")
                .doesNotContain("\n");
        assertThatThrownBy(() -> JsonLine.read(bytes("{\"a\": 1"), (key, json) -> {}))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> JsonLine.read(bytes("[]"), (key, json) -> {}))
                .hasMessageStartingWith("is no JSON object");
    }
}
