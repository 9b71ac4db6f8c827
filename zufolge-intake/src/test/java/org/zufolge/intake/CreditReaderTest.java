package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Damm hält. (dpa) | dpa",
                "Bonn (dpa/lhe) - Der Damm hält. | dpa",
                "Der Damm hält. (jkl/dpa/AFP) | dpa AFP",
                "Der Damm hält. (APA, Reuters) | APA Reuters",
                "Der Damm hält. (mit dpa) | dpa",
                "Der Damm hält. (dpa-AFX) | dpa",
                "dpa/AFP | dpa AFP",
                "dpa, epd und KNA | dpa epd KNA",
                "Mit Material von dpa und Reuters | dpa Reuters",
                "Der Damm hält. Mit Material von dpa und Reuters. | dpa Reuters",
                "Mit Agenturmaterial (dpa/AFP) | dpa AFP",
                "Mit Material der Nachrichtenagentur AP | AP",
                "Quelle: dpa | dpa",
                "Quellen: APA/Reuters | APA Reuters",
                "© dpa-infocom, dpa:260304-99 | dpa",
            })
    void finds(String text, String marks) {
        assertThat(new CreditReader().read(text)).containsExactly(marks.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das sagte sie der dpa am Mittwoch.",
                "Reuters meldete, der Damm halte.",
                "Der Damm (Baujahr 1911) hält.",
                "Der Rat (wie dpa am Abend berichtete) tagt.",
                "Mit Reuters sprach der Bürgermeister nicht.",
                "(((",
                "Die Partei (CDU) stimmt zu.",
            })
    void leaves(String text) {
        assertThat(new CreditReader().read(text)).isEmpty();
    }

    @Test
    void namesEachOnceInOrder() {
        assertThat(new CreditReader().read("Rom (AFP) - Es regnet. (afp)\n\nMit Material von dpa und AFP"))
                .containsExactly("AFP", "dpa");
    }

    @Test
    void isLinear() {
        assertThat(new CreditReader().read("(".repeat(500_000) + "dpa)")).containsExactly("dpa");
        assertThat(new CreditReader().read("(dpa/".repeat(200_000))).isEmpty();
    }
}
