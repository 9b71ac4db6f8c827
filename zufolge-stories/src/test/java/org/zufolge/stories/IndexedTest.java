package org.zufolge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zufolge.text.Tokenizer;

class IndexedTest {
    private final MemoryShelf shelf = new MemoryShelf();

    private Indexed of(String text) {
        Filed filed = Reports.filed("k", "2026-03-02", "Talpost", "Talpost am Montag", text);
        return Indexed.of(Contents.of(filed.reading(), new Tokenizer().tokenize(text)), shelf);
    }

    private void put(int cards, String... handles) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        IntStream.range(0, cards)
                .forEach(i -> shelf.put(
                        new Card(handles[0] + i, "st", day, CardBody.of(new byte[] {1})), List.of(handles), List.of()));
    }

    @Test
    void knowsNothingOfAnEmptyShelf() {
        assertThat(of("Die Talsperre bei Hohlbach ist leer.").known()).isEmpty();
    }

    @Test
    void looksUpTheRarestFirst() {
        put(9, "t:talsperr");
        put(3, "t:hohlbach");

        Indexed indexed = of("Die Talsperre bei Hohlbach ist leer.");

        assertThat(indexed.known()).startsWith("t:hohlbach", "t:talsperr");
    }

    @Test
    void isFoundByItsWeightiestTerms() {
        put(500, "t:talsperr");
        String many = IntStream.range(0, 60)
                .mapToObj(i -> "Xorv" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "th")
                .reduce("", (text, word) -> text + " kam " + word + ",");

        Indexed indexed = of("Zur Talsperre" + many + " wie es hieß.");

        assertThat(indexed.terms()).hasSize(24).doesNotContain("t:talsperr");
    }
}
