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
                // adjectives
                "Die [New Yorker|US] Börse schloss früher.",
                "Die [Bremer|DE] Häfen und die [Zürcher|CH] Banken klagen.",
                "Der Chef der [Hamburger|DE] Feuerwehr schwieg.",
                // parts of areas, and of towns
                "In [Nordsyrien|SY] wurde geschossen.",
                "In der [Ostukraine|UA] und in [Südfrankreich|FR] schneite es.",
                "Der Wind weht über [Nord-Syrien|SY].",
                "Er lebt in [Berlin-Nikolassee|DE].",
                // what stands in brackets says where it lies
                "Das Werk in [Halle|DE] ([Westfalen|DE]) schließt.",
                "Der Unfall geschah in [Springfield|US] ([Illinois|US]).",
                // what stands before it tells that it is one
                "Der Unfall geschah nahe [Rostock|DE].",
                "Die Stadt [Hagen|DE] zahlt.",
                "Der Bürgermeister von [Bonn|DE] kam nach [Essen|DE].",
                "Sie reisten nach [Bonn|DE], [Essen|DE] und [Hagen|DE].",
                "In [Essen|DE] sowie in [Halle|DE] regnete es.",
                "Das ukrainische [Charkiw|UA] wurde beschossen.",
                // countries, and waters
                "Am [Main|DE] und an der [Oder|-] steigt das Wasser.",
                "Die [Schweiz|CH] schloss die Grenze zu [Italien|IT].",
                "[Polens|PL] Präsident reiste in die [USA|US].",
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
                // persons
                "Jack London kam nicht.",
                "Herr Essen und Frau Halle schwiegen.",
                "Ministerin Hagen trat zurück.",
                "Klara Hagen sprach. Später ging Hagen.",
                // clubs, papers, ships and what else is named after places
                "Borussia Dortmund verlor.",
                "Hannover 96 gewann gegen Bayern München.",
                "Die „Paris“ lief aus.",
                "Die Washington Post schwieg.",
                // those who live there, and what is called after them
                "Die Schweden jubelten, die Sachsen auch.",
                "Er aß einen Wiener.",
                "Der Kölner schwieg.",
                // common words
                "Das Essen kam spät.",
                "Am Rande der Halle brannte es.",
                "Der Wörther gab sein Wort.",
            })
    void leavesWhatIsNone(String text) {
        Places.assertFound(text);
    }
}
