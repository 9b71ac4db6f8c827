package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.reading.Statement;
import org.zufolge.report.Report;

class QuotationTest {
    @Test
    void takesOverTheFivePartsOfAStatement() {
        Statement statement = Zufolge.reader()
                .read(Report.of("Es regnet 😀. Die Wirtin sagte dem Koch, sie sei müde."))
                .statements()
                .get(0);
        Quotation quotation = Quotation.of(statement);
        assertThat(quotation.type()).isEqualTo("Indirect");
        assertThat(quotation.medium()).isEqualTo(statement.medium().label());
        assertThat(quotation.rule()).isEqualTo(statement.rule());
        assertThat(quotation.spans(Part.QUOTE))
                .isEqualTo(statement.content().spans())
                .isNotEmpty();
        assertThat(quotation.spans(Part.SPEAKER))
                .isEqualTo(statement.source().spans())
                .isNotEmpty();
        assertThat(quotation.spans(Part.CUE)).isEqualTo(statement.cue().spans()).isNotEmpty();
        assertThat(quotation.spans(Part.FRAME))
                .isEqualTo(statement.frame().spans())
                .isNotEmpty();
        assertThat(quotation.spans(Part.ADDRESSEE))
                .isEqualTo(statement.addressee().spans())
                .isNotEmpty();
    }

    @Test
    void hasNoSpansOfAPartThatIsNotThere() {
        assertThat(Quotations.quote("Direct", "Speech", 1, 2).spans(Part.CUE)).isEqualTo(List.of());
    }
}
