package org.zufolge.stories.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {
    private final Shingles shingles = new Shingles();

    private int[] of(String text) {
        return shingles.of(text);
    }

    private static int[] sorted(int[] shingles) {
        return IntStream.of(shingles).sorted().toArray();
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "wort" + i).collect(Collectors.joining(" "));
    }

    @Test
    void coversItself() {
        int[] text = of(words(0, 40));

        assertThat(Sketch.of(text).covers(text)).isEqualTo(1);
        assertThat(Sketch.of(text).within(sorted(text))).isEqualTo(1);
    }

    @Test
    void doesNotMindCaseMarksAndSwissSpelling() {
        int[] text = of("Die Straße sei „völlig gesperrt“, sagte er.");

        assertThat(Sketch.of(text).covers(of("DIE STRASSE sei «völlig gesperrt» – sagte er")))
                .isEqualTo(1);
    }

    @Test
    void countsTheWordsThatAreNotNew() {
        Sketch old = Sketch.of(of(words(0, 60)));

        assertThat(old.covers(of(words(30, 130)))).isCloseTo(0.30, within(1e-9));
        assertThat(old.covers(of(words(100, 130)))).isZero();
    }

    @Test
    void estimatesFromASampleOfALongText() {
        Sketch old = Sketch.of(of(words(0, 8000)));

        assertThat(old.whole()).isFalse();
        assertThat(old.least()).hasSize(Sketch.MOST);
        assertThat(old.covers(of(words(4000, 12000)))).isCloseTo(0.5, within(0.06));
        assertThat(old.within(sorted(of(words(4000, 12000))))).isCloseTo(0.5, within(0.06));
    }

    @Test
    void isTheSameAfterItWasKept() {
        Sketch old = Sketch.of(of(words(0, 60)));
        int[] text = of(words(20, 90));

        assertThat(Sketch.kept(old.least(), old.whole()).covers(text)).isEqualTo(old.covers(text));
    }

    @Test
    void knowsNothingOfATextWithoutWords() {
        assertThat(Sketch.of(of("… !")).covers(of("… !"))).isZero();
    }
}
