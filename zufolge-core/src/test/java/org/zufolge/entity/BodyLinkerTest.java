package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.reading.EntityKind;

class BodyLinkerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // by name again, in another case, by an abbreviation
                "Die Nachrichtenagentur Baltnet meldete, es brenne. Baltnet schwieg.; Baltnet; OUTLET;"
                        + " Die Nachrichtenagentur Baltnet|Baltnet",
                "Das Urteil des Landgerichts Köln liege vor, teilte das Landgericht Köln mit.; Landgericht Köln;"
                        + " ORGANISATION; des Landgerichts Köln|das Landgericht Köln",
                "Der Konzern Volkswagen teilte mit, es brenne. VW schwieg.; Volkswagen; ORGANISATION;"
                        + " Der Konzern Volkswagen|VW",
                "Der Sprecher des «Klangblicks» sagte, es brenne. Der «Klangblick» meldete, es regne.; Klangblick;"
                        + " OUTLET; des «Klangblicks»|Der «Klangblick»",
                "Der Sprecher des «Boten-Kuss» sagte, es brenne. Der «Boten-Kuss» meldete, es regne.; Boten-Kuss;"
                        + " OUTLET; des «Boten-Kuss»|Der «Boten-Kuss»",
                // by the noun of its name, or of what it is
                "Das Landesgericht Graz teilte mit, es brenne. Das Gericht schwieg.; Landesgericht Graz; ORGANISATION;"
                        + " Das Landesgericht Graz|Das Gericht",
                "Die Hallbach AG teilte mit, es brenne. Das Unternehmen schwieg.; Hallbach AG; ORGANISATION;"
                        + " Die Hallbach AG|Das Unternehmen",
                "Die Reederei Nordlinie teilte mit, es brenne. Die Reederei schwieg.; Nordlinie; ORGANISATION;"
                        + " Die Reederei Nordlinie|Die Reederei",
                "bote.example meldete, es brenne. Das Portal schwieg.; bote.example; OUTLET; bote.example|Das Portal",
                "Der «Alpenkurier» meldete, es brenne. Die Zeitung schwieg.; Alpenkurier; OUTLET;"
                        + " Der «Alpenkurier»|Die Zeitung",
                "Die Agentur Baltnet meldete, es brenne. Die Agentur schwieg.; Baltnet; OUTLET;"
                        + " Die Agentur Baltnet|Die Agentur",
                // of its country alone
                "Die deutsche Reederei Nordlinie teilte mit, es brenne. Die dänische Reederei schwieg.; Nordlinie;"
                        + " ORGANISATION; Die deutsche Reederei Nordlinie",
                // a firm, though the noun could be a person's
                "Der Betreiber Nordnetz teilte mit, es brenne.; Nordnetz; ORGANISATION; Der Betreiber Nordnetz",
                "Der Betreiber Ole Lund teilte mit, es brenne.; Ole Lund; PERSON; Der Betreiber Ole Lund",
                // governments
                "Russland teilte mit, es brenne. Moskau teilte mit, es regne.; Russland; ORGANISATION; Russland|Moskau",
                "Das Weiße Haus teilte mit, es brenne.; Weißes Haus; ORGANISATION; Das Weiße Haus",
                "Die Proteste im Weißen Haus endeten.; Weißes Haus; ORGANISATION; Weißen Haus",
                "Der Kreml teilte mit, es brenne.; Kreml; ORGANISATION; Der Kreml",
                "Moskau teilte mit, es brenne.; Moskau; ORGANISATION; Moskau",
            })
    void joinsTheNamesOfOneBody(String text, String name, EntityKind kind, String mentions) {
        Cast cast = Cast.of(text);

        assertThat(cast.mentions(name)).containsExactly(mentions.split("\\|"));
        assertThat(cast.entity(name).kind()).isEqualTo(kind);
        assertThat(cast.entity(name).named()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Die Reederei Nordlinie teilte mit, es brenne.; Nordlinie; Reederei; ''",
                "Die deutsche Reederei Nordlinie teilte mit, es brenne.; Nordlinie; Reederei; Deutschland",
                "Ein Bericht des Senders «Kanal 9» fehle, sagte er.; Kanal 9; Sender; ''",
                "Ein Bericht des Portals «Klangblick» fehle, sagte er.; Klangblick; Portal; ''",
                "Die Hallbach AG teilte mit, es brenne.; Hallbach AG; -; ''",
                "Das Weiße Haus teilte mit, es brenne.; Weißes Haus; -; Vereinigte Staaten",
                "Moskau teilte mit, es brenne.; Moskau; -; Russland",
                "Russland teilte mit, es brenne.; Russland; -; ''",
            })
    void saysWhatABodyIs(String text, String name, String description, String affiliations) {
        Cast cast = Cast.of(text);

        assertThat(cast.entity(name).description()).isEqualTo(description.equals("-") ? null : description);
        assertThat(String.join("|", cast.entity(name).affiliations())).isEqualTo(affiliations);
    }

    @Test
    void takesACountryThatDoesNotSpeakForAPlace() {
        assertThat(Cast.of("In Russland brenne es, sagte ein Sprecher. In Moskau regne es.")
                        .named())
                .isEmpty();
    }
}
