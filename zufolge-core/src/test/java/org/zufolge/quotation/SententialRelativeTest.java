package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SententialRelativeTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsWhatIsAnswered(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Der Kapitän kam am Abend frei, was sein Anwalt bestätigte.
                    sentential-relative | Der Kapitän kam am Abend frei | sein Anwalt | bestätigte | was sein Anwalt bestätigte
                Die Werft schließt im Mai, was das Amt gegenüber dem „Seeboten“ einräumte.
                    sentential-relative | Die Werft schließt im Mai | das Amt | einräumte | was das Amt gegenüber dem „Seeboten“ einräumte | dem „Seeboten“
                Der „Seebote“ schreibt, die Werft schließe im Mai, was ein Sprecher bestreitet.
                    clausal-complement | die Werft schließe im Mai | Der „Seebote“ | schreibt | Der „Seebote“ schreibt,
                    sentential-relative | die Werft schließe im Mai | ein Sprecher | bestreitet | was ein Sprecher bestreitet
                Laut „Seebote“ schließt die Werft im Mai, was ein Sprecher bestreite.
                    prepositional-frame | schließt die Werft im Mai, was ein Sprecher bestreite | „Seebote“ | Laut | Laut „Seebote“
                Die Werft schließt im Mai, was das Amt nicht bestätigte.
                Die Werft schließt im Mai, was die Stadt freut.
                Was der Wirt bestritt, sagte der Zeuge.
                Er sagte, was der Zeuge bestritt.
                """);
    }
}
