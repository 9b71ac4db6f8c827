package org.zufolge.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Statement;
import org.zufolge.reading.StatementType;

class StatementsTest {
    @Test
    void areNumberedInTheOrderOfTheirContentsAPartAfterItsWhole() {
        List<Statement> statements = Dispatch.of(
                        "Die Brücke sei »in gutem Zustand«, sagte Eva Brandt. Die Bahn teilte mit, der Zug falle aus.")
                .statements();
        assertThat(statements).extracting(Statement::id).containsExactly("s1", "s2", "s3");
        assertThat(statements)
                .extracting(Statement::type)
                .containsExactly(StatementType.INDIRECT, StatementType.DIRECT, StatementType.INDIRECT);
    }

    @Test
    void aPartHasItsWholeForParent() {
        List<Statement> statements = Dispatch.of("Die Brücke sei »in gutem Zustand«, sagte Eva Brandt.")
                .statements();
        assertThat(statements).extracting(Statement::parent).containsExactly(null, "s1");
    }

    @Test
    void aStatementWithinAnotherHasItForParent() {
        Dispatch dispatch = Dispatch.of("Eva Brandt sagte, die Bahn habe mitgeteilt, der Zug falle aus.");
        assertThat(dispatch.statement("der Zug").parent())
                .isEqualTo(dispatch.statement("die Bahn").id());
    }

    @Test
    void whatIsQuotedWithinDirectSpeechHasItForParent() {
        Dispatch dispatch = Dispatch.of("„Mein Chef sagte: ‚Geh heim‘“, erzählte Eva Brandt.");
        assertThat(dispatch.statement("‚Geh").parent())
                .isEqualTo(dispatch.statement("„Mein").id());
        assertThat(dispatch.chain("‚Geh")).isEqualTo("Chef → Eva Brandt → dpa");
    }

    @Test
    void tellWhomTheyAreAbout() {
        Statement statement =
                Dispatch.of("Eva Brandt sagte, die Reederei Sund zahle nicht.").statement("die Reederei");
        assertThat(statement.about()).extracting(Entity::name).containsExactly("Sund");
    }
}
