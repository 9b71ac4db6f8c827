package org.zufolge.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldOutletTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kai Thoma sagte dem »Elbblatt«, man baue weiter.",
                "Kai Thoma sagte gegenüber dem »Elbblatt«, man baue weiter.",
                "Kai Thoma sagte in der Zeitung »Elbblatt«, man baue weiter.",
                "Kai Thoma sagte im Gespräch mit der Zeitung »Elbblatt«, man baue weiter.",
                "Man baue weiter, schrieb Kai Thoma in einem Gastbeitrag für die Zeitung »Elbblatt«."
            })
    void hasTheWordsFromTheSource(String text) {
        assertThat(Dispatch.of(text).statements().get(0).chain().toString())
                .as(text)
                .isEqualTo("Kai Thoma → Elbblatt → dpa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kai Thoma sagte nach einem Streit um die Zeitung »Elbblatt«, man baue weiter.",
                "Kai Thoma drohte der Zeitung »Elbblatt«, man baue weiter.",
                "Man baue weiter, schrieb Kai Thoma auf Instagram.",
                "Kai Thoma sagte der Stadt Bonn, man baue weiter."
            })
    void isOnlyNamed(String text) {
        assertThat(Dispatch.of(text).statements().get(0).chain().toString())
                .as(text)
                .isEqualTo("Kai Thoma → dpa");
    }
}
