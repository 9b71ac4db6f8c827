package org.zufolge.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final List<String> asked = new ArrayList<>();
    private final Memo<Integer> lengths = Memo.of(2, form -> {
        synchronized (asked) {
            asked.add(form);
        }
        return form.length();
    });

    @Test
    void asksOnce() {
        Form form = new Form("Minister");
        assertThat(lengths.get(form)).isEqualTo(8);
        assertThat(lengths.get(form)).isEqualTo(8);
        assertThat(lengths.get("Rat")).isEqualTo(3);
        assertThat(lengths.get("Rat")).isEqualTo(3);
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void answersRightThoughItForgets() {
        for (int round = 0; round < 3; round++) {
            for (int n = 1; n < 60; n++) {
                String form = "x".repeat(n);
                assertThat(lengths.get(form)).isEqualTo(n);
            }
        }
    }

    @Test
    void answersRightToManyThreads() {
        List<Form> forms =
                IntStream.range(1, 200).mapToObj(n -> new Form("y".repeat(n))).toList();
        IntStream.range(0, 20_000).parallel().forEach(i -> {
            Form form = forms.get(i % forms.size());
            assertThat(lengths.get(form)).isEqualTo(form.text().length());
            assertThat(lengths.get(form.text())).isEqualTo(form.text().length());
        });
    }
}
