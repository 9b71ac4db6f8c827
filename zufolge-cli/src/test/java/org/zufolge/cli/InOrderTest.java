package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void handsOnInTheOrderOfTheTasks(int threads) throws Exception {
        List<Integer> taken = new ArrayList<>();
        Random random = new Random(11);
        try (InOrder<Integer> queue = new InOrder<>(threads, 2000, 1000, taken::add)) {
            for (int i = 0; i < 5000; i++) {
                int number = i;
                int spin = random.nextInt(2000);
                queue.add(random.nextInt(100), () -> {
                    for (int n = 0; n < spin; n++) {
                        Thread.onSpinWait();
                    }
                    return number;
                });
            }
            queue.drain();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 5000).boxed().toList());
    }

    @Test
    void runsAsManyAtATimeAsItHasThreads() throws Exception {
        CountDownLatch all = new CountDownLatch(3);
        AtomicInteger met = new AtomicInteger();
        try (InOrder<Boolean> queue = new InOrder<>(3, 32, 1000, done -> met.incrementAndGet())) {
            for (int i = 0; i < 3; i++) {
                queue.add(1, () -> {
                    all.countDown();
                    all.await();
                    return true;
                });
            }
            queue.drain();
        }
        assertThat(met).hasValue(3);
    }

    @Test
    void holdsNoMoreThanSoManyAtATime() throws Exception {
        int[] inside = {0};
        int[] most = {0};
        try (InOrder<Integer> queue = new InOrder<>(2, 20, 1000, done -> inside[0]--)) {
            for (int i = 0; i < 500; i++) {
                queue.add(1, () -> 1);
                most[0] = Math.max(most[0], ++inside[0]);
            }
            queue.drain();
        }
        assertThat(inside[0]).isZero();
        assertThat(most[0]).isEqualTo(20);
    }

    @Test
    void holdsNoMoreThanTheHeaviestAtATime() throws Exception {
        // Tasks that have not been handed on when a new one is added: the sink and the adder run on one thread.
        long[] inside = {0};
        long[] most = {0};
        try (InOrder<Integer> queue = new InOrder<>(4, 32, 100, weight -> inside[0] -= weight)) {
            for (int i = 0; i < 500; i++) {
                int weight = i % 40;
                queue.add(weight, () -> weight);
                inside[0] += weight;
                most[0] = Math.max(most[0], inside[0]);
            }
            queue.drain();
        }
        assertThat(inside[0]).isZero();
        assertThat(most[0]).isBetween(50L, 100L);
    }

    @Test
    void takesATaskThatIsHeavierThanAll() throws Exception {
        List<String> taken = new ArrayList<>();
        try (InOrder<String> queue = new InOrder<>(2, 32, 10, taken::add)) {
            queue.add(1, () -> "a");
            queue.add(1_000_000, () -> "b");
            queue.add(1, () -> "c");
            queue.drain();
        }
        assertThat(taken).containsExactly("a", "b", "c");
    }

    @Test
    void stopsAtASinkThatFails() {
        assertThatThrownBy(() -> {
                    try (InOrder<Integer> queue = new InOrder<>(2, 32, 10, n -> {
                        throw new java.io.IOException("no space left");
                    })) {
                        queue.add(1, () -> 1);
                        queue.drain();
                    }
                })
                .isInstanceOf(java.io.IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void passesOnAnErrorOfATask() {
        assertThatThrownBy(() -> {
                    try (InOrder<Integer> queue = new InOrder<>(2, 32, 10, n -> {})) {
                        queue.add(1, () -> {
                            throw new OutOfMemoryError("test");
                        });
                        queue.drain();
                    }
                })
                .isInstanceOf(OutOfMemoryError.class);
    }
}
