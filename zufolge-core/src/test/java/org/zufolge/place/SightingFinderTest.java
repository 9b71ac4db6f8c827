package org.zufolge.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightingFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Zug fährt nach [Rostock|DE].",
                "Die [Rostocker|DE] Polizei sperrte die Straße.",
                "In [Rostock|DE], [Lübeck|DE] und [Kiel|DE] regnete es.",
                "Der Pegel der [Elbe|-] stieg am Montag.",
                "[Rostocks|DE] Hafen bleibt offen.",
                "Er wohnt in [Frankfurt am Main|DE].",
            })
    void findsPlaces(String marked) {
        Places.assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ein Berliner sah den Zug.",
                "Die russische Regierung schwieg.",
                "Frank Rostock sagte, er komme.",
                "Der Essen war kalt, sagte der Koch.",
                "Er ging über die Brücke und sah den Rauch.",
            })
    void leavesWhatIsNone(String text) {
        Places.assertFound(text);
    }
}
