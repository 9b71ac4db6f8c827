package org.zufolge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.text.Tokenizer;

class ContentsTest {
    private static Contents of(String text) {
        Filed filed = Reports.filed("k", "2026-03-02", "Talpost", "Talpost am Montag", text);
        return Contents.of(filed.reading(), new Tokenizer().tokenize(text));
    }

    private static Contents.Counted term(Contents contents, String stem) {
        return contents.terms().stream()
                .filter(term -> term.stem().startsWith(stem))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasEachTermOnce() {
        Contents contents = of("Die Talsperre bei Hohlbach ist leer. Die Talsperren der Gegend sind leer.");

        assertThat(contents.terms()).extracting(Contents.Counted::stem).doesNotHaveDuplicates();
        assertThat(term(contents, "talsperr").handle()).isEqualTo("t:talsperr");
        assertThat(term(contents, "hohlbach").name()).isTrue();
        assertThat(term(contents, "talsperr").name()).isFalse();
    }

    @Test
    void weighsWhatComesOftenAndEarly() {
        Contents contents = of("Die Talsperre bei Hohlbach ist leer. Eine Talsperre! " + "Es regnet nicht. ".repeat(40)
                + "Der Stausee ist leer.");

        double often = term(contents, "talsperr").weight();
        double early = term(contents, "hohlbach").weight();
        double late = term(contents, "stau").weight();
        assertThat(List.of(often, early, late)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(early).isEqualTo(1.5 * late);
    }

    @Test
    void isFoundByItsWordingAlone() {
        Contents one = of("Am Montag ist in Hohlbach die Talsperre übergelaufen, teilte die Feuerwehr mit.");
        Contents same = of("AM MONTAG ist in Hohlbach die „Talsperre“ übergelaufen, teilte die Feuerwehr mit");

        assertThat(same.bands()).isEqualTo(one.bands()).isNotEmpty();
        assertThat(same.shingles()).isEqualTo(one.shingles());
        assertThat(same.sketch().least()).hasSize(one.shingles().length);
    }
}
