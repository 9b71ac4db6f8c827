package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.reading.EntityKind;

class OfficesTest {
    private final Referent person = new Referent(EntityKind.PERSON, "Ole Timm", true);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ole Timm (39) kam.; Ole Timm; 39",
                "Ole Timm, 39, kam.; Ole Timm; ''",
                "Ole Timm (SPD) kam.; Ole Timm; ''",
                "Der 39-jährige Ole Timm kam.; Der 39-jährige Ole Timm; 39",
                "Der 39-Jährige kam.; Der 39-Jährige; 39",
                "Der langjährige Ole Timm kam.; Der langjährige Ole Timm; ''",
                "Der US-Bürger Ole Timm kam.; Der US-Bürger Ole Timm; ''",
                "Die 39 Jahre waren lang.; Die 39 Jahre; 39",
                "Die 39 Tage waren lang.; Die 39 Tage; ''",
            })
    void learnAnAge(String text, String words, String ages) {
        Sample sample = Sample.of(text);

        Offices.addAge(person, sample.parse, sample.mention(words));

        assertThat(String.join("|", person.offices)).isEqualTo(ages);
    }

    @Test
    void learnAnOfficeAndWhatItIsOf() {
        Mention mention = Sample.of("Ministerin Ada Lund kam.").mention("Ministerin Ada Lund");

        Offices.add(person, mention, new Modifiers(Set.of("Mali"), Set.of("Rat"), List.of("Mali")));

        assertThat(person.offices).containsExactly("Minister");
        assertThat(person.spheres).containsExactly("government");
        assertThat(person.places).containsExactly("Mali");
        assertThat(person.bodies).containsExactly("Rat");
    }

    @Test
    void learnOnlyWhatItIsOfWithoutAnOffice() {
        Mention mention = Sample.of("Der Franzose kam.").mention("Der Franzose");

        Offices.add(person, mention, new Modifiers(Set.of("Mali"), Set.of(), List.of()));

        assertThat(person.offices).isEmpty();
        assertThat(person.places).containsExactly("Mali");
    }

    @Test
    void goByTheMasculineWhereThereIsOne() {
        EntityLexicon lexicon = EntityLexicon.german();

        assertThat(Offices.key(lexicon.office("Ministerin"))).isEqualTo("Minister");
        assertThat(Offices.key(lexicon.office("Hebamme"))).isEqualTo("Hebamme");
    }
}
