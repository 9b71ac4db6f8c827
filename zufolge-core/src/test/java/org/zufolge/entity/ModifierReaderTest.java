package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.report.Report;

class ModifierReaderTest {
    /** What the one person of a text belongs to. */
    private static List<String> affiliations(String text) {
        List<Entity> persons = Zufolge.reader().read(Report.of(text)).entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .toList();
        assertThat(persons).hasSize(1);
        return persons.get(0).affiliations();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // before the noun
                "Der Schweizer Minister Urs Halm sagte, der Pass sei offen.; Schweiz",
                "Der russische Botschafter in Berlin sagte, das sei falsch.; Russland",
                "Ein israelischer Armeesprecher sagte, die Grenze sei zu.; Israel",
                // in it
                "SPD-Chef Jörg Stein sagte, die Partei sei bereit.; SPD",
                "Die EU-Kommissarin Ida Holm sagte, der Markt sei stabil.; Europäische Union",
                "Die CDU-Abgeordnete Eva Lang aus Sachsen sagte, das sei teuer.; CDU",
                // a capital for a country, but for itself where the office is a town's
                "Moskaus Außenminister Igor Falk sagte, das sei falsch.; Russland",
                "Berlins Innensenatorin Iris Falk sagte, das sei falsch.; Berlin",
                "Hamburgs Bürgermeisterin Iris Falk sagte, das sei falsch.; Hamburg",
                "Die Bürgermeisterin von Wien, Iris Falk, sagte, das sei falsch.; Wien",
                // behind it
                "Der Präsident der Ukraine sagte, die Lage sei ernst.; Ukraine",
                "Ein Vertreter von Greenpeace sagte, der Wald sei krank.; Greenpeace",
                "Ein Sprecher der Deutschen Bahn sagte, der Zug fahre.; Deutsche Bahn",
                "Ein Sprecher der Polizei in Bremen sagte, niemand sei verletzt.; Polizei",
                "Der Sprecher des Bundesverfassungsgerichts sagte, das Urteil falle morgen.; Bundesverfassungsgericht",
                "Ein Beamter der Regierung von Verbündeten sagte, das sei klar.; Regierung von Verbündeten",
                "Ein Beamter der Regierung von Mali sagte, das sei klar.; Regierung|Mali",
                "Der Chef der deutschen Bahn-Gewerkschaft sagte, der Streik ende.; deutsche Bahn-Gewerkschaft",
                "Der US-amerikanische Präsident Ole Timm sagte, es brenne.; Vereinigte Staaten",
                "Nordlinie-Chef Ole Timm sagte, es brenne.; Nordlinie",
                "Ein Franzose sagte, es brenne.; Frankreich",
                "Der Sprecher des Kreml sagte, es brenne.; Kreml",
                "Der Sprecher der finnischen Regierung sagte, es brenne.; finnische Regierung",
                "Ein Vertreter vom Hafenamt sagte, es brenne.; Hafenamt",
                "Ein Sprecher der Stadt Bonn sagte, es brenne.; Stadt Bonn",
                "Ein Sprecher der Gewerkschaft Verdi aus Bayern sagte, es brenne.; Verdi",
                "Der Sprecher (SPD) sagte, es brenne.; SPD",
                "Ole Timm (SPD) sagte, es brenne.; SPD",
                "Ein Vertreter des Rates und der Frau sagte, es brenne.; Rat",
            })
    void readsWhatSomebodyBelongsTo(String text, String body) {
        assertThat(affiliations(text)).containsExactly(body.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ein Sprecher sagte, die Grenze sei zu.",
                "Der Anwalt des Opfers sagte, die Strafe sei zu mild.",
                "Die Ministerin sagte dem Verein, das Geld reiche.",
                "Ein Gast von nebenan sagte, der Wald sei krank.",
                "Ein Gast aus Bonn sagte, der Wald sei krank.",
                "Gewerkschaftschef Ole Timm sagte, der Wald sei krank.",
                "Der Hamburger Trainer Ole Timm sagte, der Wald sei krank.",
            })
    void readsNothingWhereNothingIsNamed(String text) {
        assertThat(affiliations(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // what tells two of one office apart, shown or not
                "Der Hamburger Trainer kam.; Der Hamburger Trainer; Hamburg; ''",
                "Hamburgs Trainer kam.; Hamburgs Trainer; Hamburg; ''",
                "Der alte Trainer kam.; Der alte Trainer; ''; ''",
                "Der Reedereichef kam.; Der Reedereichef; ''; Reederei",
                "Der Turmchef kam.; Der Turmchef; ''; ''",
                "Der Orbis-Chef kam.; Der Orbis-Chef; ''; Orbis",
                "Der SPD-Chef kam.; Der SPD-Chef; ''; SPD",
                "Der US-Chef kam.; Der US-Chef; Vereinigte Staaten; ''",
                "Der Chef des Kreml kam.; Der Chef; Russland; Kreml",
                "Der Chef der finnischen Wache kam.; Der Chef; Finnland; Wache",
                "Der Chef der Frau kam.; Der Chef; ''; ''",
                "Der Chef der Frau Lund kam.; Der Chef; ''; ''",
                "Der Chef von Greenpeace kam.; Der Chef; ''; Greenpeace",
                "Der Chef von nebenan kam.; Der Chef; ''; ''",
            })
    void readsWhatTellsThemApart(String text, String words, String places, String bodies) {
        Sample sample = Sample.of(text);
        Modifiers modifiers = sample.modifiers[sample.mention(words).index()];

        assertThat(String.join("|", modifiers.places())).isEqualTo(places);
        assertThat(String.join("|", modifiers.bodies())).isEqualTo(bodies);
    }
}
