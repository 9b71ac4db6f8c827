package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Köln; köln",
                "Gießen; giessen",
                "São Tomé; sao tome",
                "Łódź; lodz",
                "Sankt Gallen; st gallen",
                "St. Gallen; st gallen",
                "Saint-Denis; st denis",
                "Halle (Saale); halle saale",
                "N’Djamena; n djamena",
                "İzmir; izmir",
            })
    void makesOneOfTheWaysToWriteAName(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void composesWhatIsWrittenInParts() {
        assertThat(NameKey.of("Mu\u0308nchen")).isEqualTo(NameKey.of("München"));
        assertThat(NameKey.pieces("Mu\u0308nchen-Ost")).containsExactly("München", "Ost");
    }

    @Test
    void umlautsTellNamesApart() {
        assertThat(NameKey.of("Bären")).isNotEqualTo(NameKey.of("Baren"));
    }

    @Test
    void hasNothingWhereThereIsNoWord() {
        assertThat(NameKey.of("– …")).isEmpty();
        assertThat(NameKey.pieces("")).isEmpty();
    }
}
