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
                "[*Moskaus|RU] harte Haltung ist bekannt.",
                "[*Moskaus|RU] drei Forderungen sind bekannt.",
                "Die Haltung [*Moskaus|RU] ist bekannt.",
                "Die Beziehungen [*Moskaus|RU] sind gut.",
                "Die Gespräche mit [*Rom|IT] begannen.",
                "Die Gespräche mit [*Rom|IT] und [*Wien|AT] begannen.",
                "Die Kritik an [*Peking|CN] wächst.",
                "Die Regierung verhandelt mit [*Rom|IT].",
                "Er appellierte an [*Peking|CN].",
                "Der Vorschlag wurde von [*Peking|CN] abgelehnt.",
                "Der Vorschlag wurde durch [*Peking|CN] abgelehnt.",
                "Gegenüber [*Rom|IT] blieb er hart.",
                "Er kam, um [*Rom|IT] zu überzeugen.",
                "[*Brüssel|BE] lehnte den Plan ab.",
                "[*Paris|FR] oder [*Rom|IT] fordern das.",
                "Der [*Kreml|RU] lehnte ab.",
                "Das [*Weiße Haus|US] lehnte ab.",
                "[*Moskau|RU] geht es um Geld.",
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
                "[Moskaus|RU] Straßen sind leer.",
                "Die Straßen [Moskaus|RU] sind leer.",
                "Die Stadt wächst mit [Rom|IT].",
                "Der Zug kam von [Peking|CN].",
                "Der Minister lehnte einen Flug von [Peking|CN] ab.",
                "Die Gäste ([Peking|CN]) lehnten ab.",
                "Die Stadt [Peking|CN] lehnte ab.",
                "[Hamburg|DE] lehnte ab.",
                "Die [Pekinger|CN] Führung lehnte ab.",
                "[Rom|IT] schläft.",
                "Im [Kreml|RU] brannte Licht.",
                "Vor dem alten [Kreml|RU] standen Leute.",
                "Er verhandelt in [Moskau|RU].",
            })
    void isOnlyAPlace(String marked) {
        Places.assertFound(marked);
    }
}
