package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePiecesTest {
    @Test
    void splitsAtEverythingButLettersAndDigits() {
        List<String> pieces = new ArrayList<>();
        NamePieces.split("L'Équipe-Sat.1", pieces);
        NamePieces.split("Canal+", pieces);
        NamePieces.split("«", pieces);
        assertThat(pieces).containsExactly("L", "Équipe", "Sat", "1", "Canal", "+");
    }

    @ParameterizedTest
    @CsvSource({"Élysée, elysee", "Großbritannien, grossbritannien", "Jørgen, jörgen", "Über, über", "Şafak, safak"})
    void foldsForeignMarksButNoUmlauts(String piece, String folded) {
        assertThat(NamePieces.fold(piece)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Welt, welt, false",
        "Welt, WELT, true",
        "AN, An, false",
        "NATO, Nato, true",
        "dpa, DPA, true",
        "taz, taz, true",
        "dpa, Dpa, false",
    })
    void comparesCapitals(String named, String written, boolean agree) {
        assertThat(NamePieces.capitalsAgree(named, written)).isEqualTo(agree);
    }
}
