package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Span;

class TokenIndexTest {
    private static final List<Span> TOKENS = List.of(new Span(0, 3), new Span(4, 7), new Span(7, 8), new Span(9, 12));

    private static List<Integer> tokens(Span... spans) {
        return new TokenIndex(TOKENS).of(List.of(spans)).stream().boxed().toList();
    }

    @Test
    void takesEveryTokenThatSharesACharacter() {
        assertThat(tokens(new Span(0, 3))).containsExactly(0);
        assertThat(tokens(new Span(2, 5))).containsExactly(0, 1);
        assertThat(tokens(new Span(6, 8))).containsExactly(1, 2);
        assertThat(tokens(new Span(0, 1), new Span(11, 40))).containsExactly(0, 3);
    }

    @Test
    void takesNoneBetweenOrBeside() {
        assertThat(tokens(new Span(3, 4))).isEmpty();
        assertThat(tokens(new Span(12, 20))).isEmpty();
        assertThat(tokens()).isEmpty();
        assertThat(new TokenIndex(List.of()).of(List.of(new Span(0, 9)))).isEqualTo(new BitSet());
    }

    @Test
    void isAsGoodAsTryingAll() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            int[] cuts = random.ints(20, 0, 60).sorted().toArray();
            List<Span> tokens = IntStream.range(0, 10)
                    .mapToObj(i -> new Span(cuts[2 * i], cuts[2 * i + 1]))
                    .toList();
            List<Span> spans = Stream.generate(() -> random.nextInt(60))
                    .limit(2)
                    .map(begin -> new Span(begin, begin + random.nextInt(12)))
                    .toList();
            int[] all = IntStream.range(0, tokens.size())
                    .filter(i -> spans.stream()
                            .anyMatch(span -> tokens.get(i).begin() < span.end()
                                    && span.begin() < tokens.get(i).end()))
                    .toArray();
            assertThat(new TokenIndex(tokens).of(spans).stream().toArray()).isEqualTo(all);
        }
    }

    @Test
    void wantsTokensInOrder() {
        assertThatThrownBy(() -> new TokenIndex(List.of(new Span(4, 7), new Span(0, 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TokenIndex(List.of(new Span(0, 7), new Span(0, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
