package org.zufolge.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisambiguationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Zug fährt von [Paris|FR] nach [Lyon|FR].",
                "In [Paris|US] ([Texas|US]) brannte ein Haus.",
                "In [Cambridge|US] im Bundesstaat [Massachusetts|US] tagte der Rat.",
                "In [Paris|FR], [Texas|US] und [Ohio|US] tagte der Rat.",
                "In [London|GB] und [Birmingham|GB] fuhren keine Züge.",
            })
    void choosesByWhatTheReportTellsOf(String marked) {
        Places.assertFound(marked);
    }
}
