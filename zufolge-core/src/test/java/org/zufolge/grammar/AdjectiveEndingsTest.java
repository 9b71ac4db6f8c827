package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdjectiveEndingsTest {
    private final AdjectiveEndings endings = AdjectiveEndings.german();

    @ParameterizedTest
    @CsvSource({
        "marsianisch, komisch",
        "marsianische, komische",
        "marsianischen, komischen",
        "marsianischer, komischer",
        "marsianisches, komisches",
        "marsianischem, komischem",
        // the longer ending comes first: not -ig
        "schlumpfartige, artige",
        "unrodbares, dankbares",
        // a participle has a beginning too
        "geschlumpfter, gemachter",
        "geschlumpft, gemacht",
        // two letters are enough of a stem
        "zuisch, komisch"
    })
    void anInflectedFormHasTheSameFormOfAnother(String form, String model) {
        assertThat(endings.model(form)).isEqualTo(model);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brot", "marsianischt", "isch", "aisch", "ig", "xlose", "get", "beschlumpft"})
    void anotherEndingOrTooShortAStemIsNone(String form) {
        assertThat(endings.model(form)).isNull();
    }
}
