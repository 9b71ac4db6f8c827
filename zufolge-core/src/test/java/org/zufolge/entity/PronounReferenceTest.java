package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Span;
import org.zufolge.report.Report;

class PronounReferenceTest {
    /** The words that a text calls somebody. */
    private static List<String> mentions(String text, String name) {
        Entity entity = Zufolge.reader().read(Report.of(text)).entities().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return entity.mentions().stream().map(span -> cut(text, span)).toList();
    }

    private static String cut(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ministerin Ada Lund lobte Anwalt Bo Frey, mit dem sie befreundet ist.; Bo Frey; Anwalt Bo Frey|dem",
                "Ministerin Ada Lund lobte Bo Frey, der das Buch schrieb.; Bo Frey; Bo Frey|der",
                // a thing stands nearer
                "Anwalt Bo Frey hat einen Brief geschrieben, in dem er das bestreitet.; Bo Frey; Anwalt Bo Frey|er",
            })
    void takesUpWhatARelativeClauseStandsBehind(String text, String name, String calls) {
        assertThat(mentions(text, name)).containsExactly(calls.split("\\|"));
    }

    @Test
    void takesUpTwoTogetherAndNoThird() {
        String third = "Die US-Geheimdienste hätten Fotos, sagte Anwalt Bo Frey. ";
        String two = third + "Minister Urs Halm und Präsident Karl Odin hätten einen Vertrag, in dem sie das zusagten.";
        assertThat(mentions(two, "US-Geheimdienste")).containsExactly("Die US-Geheimdienste");
        String one = third + "Sie hätten auch Briefe.";
        assertThat(mentions(one, "US-Geheimdienste")).containsExactly("Die US-Geheimdienste", "Sie");
    }
}
