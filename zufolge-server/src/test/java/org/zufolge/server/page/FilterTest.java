package org.zufolge.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.archive.Query;

class FilterTest {
    @Test
    void asksForAPersonAsSourceOrSubject() {
        Filter filter = new Filter("hafen", "Ines Torbach", "", "", "CT-");
        assertThat(filter.queries())
                .extracting(Query::toString)
                .containsExactly(
                        "hafen   certainty:\"CT-\" source:\"Ines Torbach\"",
                        "hafen   certainty:\"CT-\" about:\"Ines Torbach\"");
        assertThat(filter.fields()).isEqualTo(2);
    }

    @Test
    void keepsQuotationMarksFromEndingAValue() {
        Filter filter = new Filter("", "", "", "Der „Bote“ \" type:Direct", "");
        assertThat(filter.queries()).extracting(Query::toString).containsExactly("outlet:\"Der  Bote    type:Direct\"");
    }

    @Test
    void isEmptyWithoutAnyValue() {
        assertThat(new Filter("", "", "", "", "").isEmpty()).isTrue();
    }
}
