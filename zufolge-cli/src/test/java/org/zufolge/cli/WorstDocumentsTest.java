package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorstDocumentsTest {
    private static Scored<String> document(String id) throws InputException {
        byte[] line = ("{\"id\": \"" + id + "\", \"text\": \"Ja.\"}").getBytes(StandardCharsets.UTF_8);
        return new Scored<>(GoldLine.parse(line), List.of(), new byte[0]);
    }

    private static List<String> kept(int most) throws InputException {
        WorstDocuments<String> worst = new WorstDocuments<>(most);
        worst.add(document("a"), 1);
        worst.add(document("b"), 0);
        worst.add(document("c"), 3);
        worst.add(document("d"), 1);
        worst.add(document("e"), 2);
        return worst.worstFirst().stream().map(scored -> scored.gold().id()).toList();
    }

    @Test
    void keepsTheWorst() throws InputException {
        assertThat(kept(2)).containsExactly("c", "e");
        assertThat(kept(0)).isEmpty();
    }

    @Test
    void keepsTheFirstOfEquals() throws InputException {
        assertThat(kept(3)).containsExactly("c", "e", "a");
    }

    @Test
    void keepsNoneInWhichNothingIsWrong() throws InputException {
        assertThat(kept(10)).containsExactly("c", "e", "a", "d");
    }
}
