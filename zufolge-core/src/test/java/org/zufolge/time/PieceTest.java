package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PieceTest {
    private static List<String> forms(String form) {
        List<String> forms = new ArrayList<>();
        for (Piece piece = Piece.of(form, ignored -> Senses.NONE); piece != null; piece = piece.next()) {
            forms.add(piece.form());
        }
        return forms;
    }

    @Test
    void takesAFormApart() {
        assertThat(forms("Mittwoch")).containsExactly("Mittwoch");
        assertThat(forms("Frühjahrsübung")).containsExactly("Frühjahrsübung");
        assertThat(forms("35-Stunden-Woche")).containsExactly("35", "-", "Stunden", "-", "Woche");
        assertThat(forms("04.09.2023")).containsExactly("04", ".", "09", ".", "2023");
        assertThat(forms("--")).containsExactly("-", "-");
        assertThat(forms("7\uD83D\uDE00b")).containsExactly("7", "\uD83D\uDE00", "b");
    }

    @Test
    void asksWhatEachPieceCanBe() {
        Senses month = Senses.of(Map.of(Sense.MONTH, "5"));
        Piece first = Piece.of("5-Mai", form -> form.equals("Mai") ? month : Senses.NONE);
        assertThat(first.senses()).isSameAs(Senses.NONE);
        Piece dash = first.next();
        assertThat(dash).isNotNull();
        Piece last = dash.next();
        assertThat(last).isNotNull();
        assertThat(last.senses()).isSameAs(month);
        assertThat(last.next()).isNull();
    }

    @Test
    void takesLongFormsApart() {
        assertThat(forms("1a".repeat(50_000))).hasSize(100_000);
    }
}
