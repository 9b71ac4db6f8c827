package org.zufolge.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetonymyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[*Peking|CN] lehnte den Vorschlag ab.",
                "[*Peking|CN] und [*Washington|US] verhandeln über Zölle.",
                "[*Paris|FR], [*Rom|IT] und [*Madrid|ES] fordern neue Regeln.",
                "Die Beziehungen zwischen [*Wien|AT] und [*Rom|IT] sind gut.",
                "[*Moskaus|RU] Haltung ist bekannt.",
            })
    void standsForAGovernment(String marked) {
        Places.assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In [Peking|CN] regnete es.",
                "[Peking|CN] ist die größte Hafenstadt.",
                "[Peking|CN] und [Washington|US] sind große Städte.",
                "Die Züge zwischen [Wien|AT] und [Rom|IT] fahren wieder.",
                "Er flog am Montag nach [Moskau|RU].",
            })
    void isOnlyAPlace(String marked) {
        Places.assertFound(marked);
    }
}
