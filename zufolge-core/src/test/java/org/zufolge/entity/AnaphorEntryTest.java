package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnaphorEntryTest {
    private final AnaphorEntry entry =
            new AnaphorEntry("Blatt", Article.DAS, List.of("outlet:newspaper", "group", "organisation:club"), false);

    @ParameterizedTest
    @CsvSource({
        "outlet, newspaper, true",
        "outlet, broadcaster, false",
        // of the same length
        "outlet, newspapes, false",
        "outlex, newspaper, false",
        "organisation, club, true",
        "organisation, party, false",
        "organisation, '', false",
        // a kind alone takes up every sort
        "group, officials, true",
        "group, '', true",
        "person, m, false",
        // the colon must stand between
        "outlet:, ewspaper, false",
        "outle, :newspaper, false",
    })
    void takesUpItsAntecedentsAlone(String kind, String sort, boolean takes) {
        assertThat(entry.takes(kind, sort)).isEqualTo(takes);
    }
}
