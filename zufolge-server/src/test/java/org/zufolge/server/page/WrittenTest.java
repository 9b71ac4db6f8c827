package org.zufolge.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WrittenTest {
    private final AtomicInteger written = new AtomicInteger();

    private String page(String words) {
        written.incrementAndGet();
        return words;
    }

    @Test
    void writesAPageAnewOnlyWhenItsStampIsAnother() {
        Written pages = new Written(1_000_000);
        assertThat(pages.text("/a", 1L, () -> page("Grüße"))).isEqualTo("Grüße");
        assertThat(pages.text("/a", 1L, () -> page("neu"))).isEqualTo("Grüße");
        assertThat(pages.text("/b", 1L, () -> page("b"))).isEqualTo("b");
        assertThat(written).hasValue(2);
        assertThat(pages.text("/a", 2L, () -> page("neu"))).isEqualTo("neu");
        assertThat(written).hasValue(3);
    }

    @Test
    void takesNoMoreThanItsBytesAndLetsTheLongestUnusedGo() {
        Written pages = new Written(10_000);
        pages.text("/first", 1L, () -> page("first"));
        for (int i = 0; i < 1_000; i++) {
            pages.text("/" + i, 1L, () -> page("words"));
            pages.text("/first", 1L, () -> page("again"));
            assertThat(pages.bytes()).isLessThanOrEqualTo(10_000);
        }
        assertThat(pages.text("/first", 1L, () -> page("again"))).isEqualTo("first");
        assertThat(pages.text("/0", 1L, () -> page("anew"))).isEqualTo("anew");
        assertThat(pages.bytes()).isPositive();
    }
}
