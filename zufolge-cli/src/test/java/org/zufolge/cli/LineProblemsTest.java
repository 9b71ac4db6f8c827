package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineProblemsTest {
    private final List<String> said = new ArrayList<>();
    private final LineProblems problems = new LineProblems(said::add);

    @Test
    void saysTheSameOfLinesOnEndOnce() {
        problems.add(1, "is empty");
        problems.add(2, "is empty");
        problems.add(3, "is odd");
        problems.add(4, null);
        problems.add(5, "is odd");
        problems.tell();
        assertThat(problems.count()).isEqualTo(4);
        assertThat(said).containsExactly("lines 1 to 2: is empty", "line 3: is odd", "line 5: is odd");
    }

    @Test
    void saysNothingOfNothing() {
        problems.add(1, null);
        problems.tell();
        assertThat(problems.count()).isZero();
        assertThat(said).isEmpty();
    }

    @Test
    void saysEachOnlyOnce() {
        problems.add(1, "is odd");
        problems.tell();
        problems.tell();
        problems.add(2, "is odd");
        problems.tell();
        assertThat(problems.count()).isEqualTo(2);
        assertThat(said).containsExactly("line 1: is odd", "line 2: is odd");
    }

    @Test
    void saysWhatIsWrongWithTheInputItself() {
        problems.add(1, "is odd");
        problems.add("is damaged");
        problems.tell();
        assertThat(problems.count()).isEqualTo(2);
        assertThat(said).containsExactly("line 1: is odd", "is damaged");
    }
}
