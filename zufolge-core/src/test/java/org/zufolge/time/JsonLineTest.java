package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLineTest {
    @Test
    void reads() {
        Map<String, Object> object = JsonLine.read(
                "{\"id\": \"a\\u00e4\\n\", \"times\": [{\"span\": [0, 12]}, {}], \"none\": null, \"yes\": true}");
        assertThat(object)
                .containsEntry("id", "aä\n")
                .containsEntry("none", null)
                .containsEntry("yes", true);
        assertThat(object.get("times")).isEqualTo(List.of(Map.of("span", List.of(0.0, 12.0)), Map.of()));
    }
}
