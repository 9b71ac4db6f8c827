package org.zufolge.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {
    @Test
    void leavesNothingInANameThatMeansSomethingInAnAddress() {
        assertThat(Link.entity("A/B ?&#%ß+")).isEqualTo("/entities/A%2FB%20%3F%26%23%25%C3%9F%2B");
        assertThat(Link.statement("k", "s1")).isEqualTo("/reports/k#t-s1");
    }

    @Test
    void followsTheWebAlone() {
        assertThat(Link.web("https://bote.example/")).isNotNull();
        assertThat(Link.web("javascript:alert(1)")).isNull();
        assertThat(Link.web(null)).isNull();
    }
}
