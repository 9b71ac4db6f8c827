package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.reading.EntityKind;

class NounSenseTest {
    private static NounSense sense(String form) {
        return EntityLexicon.german().sense(form);
    }

    @ParameterizedTest
    @CsvSource({
        "Minister, true",
        "Ministern, false",
        "Frau, true",
        "Mann, true",
        "Person, true",
        "Franzose, true",
        "Französin, true",
        "Ukrainern, false",
        "Ministerium, false",
        "Tisch, false",
    })
    void tellsAPerson(String form, boolean person) {
        assertThat(sense(form).isPerson()).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({"Frau, 2", "Mann, 1", "Person, 3", "Franzose, 1", "Französin, 2", "Ukrainern, 8", "Zeitung, 0"})
    void tellsTheGendersOfAWordForPeople(String form, int genders) {
        assertThat(sense(form).personGenders()).isEqualTo(genders);
    }

    @ParameterizedTest
    @CsvSource({
        "Zeitung, OUTLET, newspaper, false",
        "Boulevardzeitung, OUTLET, newspaper, false",
        "Nachrichtenagentur, OUTLET, agency, false",
        "Reederei, ORGANISATION, '', true",
        "Ministerium, ORGANISATION, '', true",
        "Hackergruppe, GROUP, '', false",
        "Bürgerinitiative, GROUP, '', false",
        // several, and people of whom one is no name
        "Kreise, , '', false",
        "Beamte, , '', false",
        "Bericht, , '', false",
        "Minister, , '', false",
        "Tisch, , '', false",
    })
    void tellsWhatANameBehindItNames(String form, EntityKind kind, String outlet, boolean body) {
        assertThat(sense(form).bodyKind()).isEqualTo(kind);
        assertThat(sense(form).outletSort()).isEqualTo(outlet);
        assertThat(sense(form).isBody()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({"Minister, false", "Ministerium, false", "Mann, false", "Tisch, true", "Franzose, true"})
    void knowsWhereTheLexiconHasNothingToSay(String form, boolean unsaid) {
        assertThat(sense(form).isUnsaid()).isEqualTo(unsaid);
    }

    @Test
    void knowsWhatACompoundBeginsWith() {
        assertThat(sense("SPD-Chef").within()).extracting(NamedEntry::name).isEqualTo("SPD");
        assertThat(sense("Chef").within()).isNull();
        assertThat(NounSense.NONE.isUnsaid()).isTrue();
        assertThat(NounSense.NONE.isPerson()).isFalse();
    }
}
