package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "*", " * ", "\"b\",W/\"a\""})
    void finds(String header) {
        assertThat(ETags.match(header, "\"a\"")).isTrue();
        assertThat(ETags.match(header, "W/\"a\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"ab\"", "\"b\"", "W/a"})
    void findsNoOther(String header) {
        assertThat(ETags.match(header, "\"a\"")).isFalse();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(ETags.match(null, "\"a\"")).isFalse();
    }
}
