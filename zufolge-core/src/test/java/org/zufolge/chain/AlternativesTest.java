package org.zufolge.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.reading.Statement;

class AlternativesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eva Brandt sagte, der Zug fahre am Montag. Es sei aber auch möglich, dass er ausfalle.",
                "Eva Brandt sagte, der Zug könnte am Montag fahren. Ebenso denkbar sei, dass er ausfalle.",
                "Eva Brandt sagte, der Zug fahre am Montag. Er könnte aber auch ausfallen, sagte sie.",
                "Die Gewerkschaft forderte, den Lohn zu erhöhen. Andernfalls werde gestreikt.",
                "Die Regierung sprach von zehn Toten. Die Rebellen sprachen dagegen von 50 Toten."
            })
    void standsBesideTheLastStatement(String text) {
        Dispatch dispatch = Dispatch.of(text);
        Statement last = dispatch.statements().get(dispatch.statements().size() - 1);
        assertThat(last.alternativeTo())
                .as(text)
                .isEqualTo(dispatch.statements().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eva Brandt sagte, der Zug fahre am Montag. Auch der Bus fahre.",
                "Eva Brandt sagte, der Zug fahre am Montag. Es sei möglich, dass er voll werde.",
                "Eva Brandt sagte, der Zug fahre am Montag. Der Streik könnte auch den Bus treffen, sagte sie.",
                "Eva Brandt sprach von einem Erfolg. Sie sprach dagegen nicht von den Kosten.",
                "Es sei auch möglich, dass der Zug ausfalle, sagte Eva Brandt."
            })
    void standsAlone(String text) {
        assertThat(Dispatch.of(text).statements())
                .as(text)
                .extracting(Statement::alternativeTo)
                .containsOnlyNulls();
    }
}
