package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;

class KnownEntityTest {
    private static KnownEntity known(String name, EntityKind kind, @Nullable String id, String... aliases) {
        return new KnownEntity(name, List.of(aliases), kind, id);
    }

    private static Reading read(String text, KnownEntity... known) {
        return Zufolge.reader().with(List.of(known)).read(Report.of(text));
    }

    private static Entity only(Reading reading, String name) {
        List<Entity> found = reading.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .toList();
        assertThat(found).as("%s among %s", name, reading.entities()).hasSize(1);
        return found.get(0);
    }

    private static String source(Reading reading, int statement) {
        return reading.statements().get(statement).chain().toString();
    }

    @Test
    void namesABodyByEachOfItsNames() {
        Reading reading = read(
                "Das Wasser sei sauber, erklärte Klarflut am Montag. Der Rat des Blauen Netzes habe es geprüft, hieß es. "
                        + "Die Proben des BN seien gut, sagte ein Sprecher.",
                known("Blaues Netz", EntityKind.ORGANISATION, "Q4711", "BN", "Klarflut"));
        Entity body = only(reading, "Blaues Netz");
        assertThat(body.kind()).isEqualTo(EntityKind.ORGANISATION);
        assertThat(body.wikidata()).isEqualTo("Q4711");
        assertThat(body.named()).isTrue();
        assertThat(body.mentions()).hasSize(3);
        assertThat(source(reading, 0)).isEqualTo("Blaues Netz");
    }

    @Test
    void namesAPersonByAnAliasAndThenTheSurname() {
        Reading reading = read(
                "Das Werk bleibe offen, sagte die Eiserne Grete am Montag. „Wir bauen aus“, sagte Tellmann.",
                known("Grete Tellmann", EntityKind.PERSON, "Q815", "Eiserne Grete"));
        Entity person = only(reading, "Grete Tellmann");
        assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
        assertThat(person.wikidata()).isEqualTo("Q815");
        assertThat(person.mentions()).hasSize(2);
        assertThat(source(reading, 0)).isEqualTo("Grete Tellmann");
        assertThat(source(reading, 1)).isEqualTo("Grete Tellmann");
    }

    @Test
    void winsOverTheTables() {
        String text = "Die Preise fielen, berichtete die FAZ.";
        assertThat(source(Zufolge.reader().read(Report.of(text)), 0)).isEqualTo("Frankfurter Allgemeine Zeitung");
        Reading reading = read(text, known("Fachblatt für Anlagen und Zinsen", EntityKind.OUTLET, null, "FAZ"));
        assertThat(source(reading, 0)).isEqualTo("Fachblatt für Anlagen und Zinsen");
        assertThat(source(Zufolge.reader().read(Report.of(text)), 0))
                .as("the reader it was made from stays as it was")
                .isEqualTo("Frankfurter Allgemeine Zeitung");
    }

    @Test
    void laterReadersKnowWhatEarlierOnesKnew() {
        KnownEntity first = known("Nordwacht", EntityKind.GROUP, null);
        KnownEntity second = known("Südwacht", EntityKind.GROUP, null);
        Reading reading = Zufolge.reader()
                .with(List.of(first))
                .with(List.of(second))
                .read(Report.of("Die Nordwacht traf die Südwacht, sagte ein Sprecher."));
        assertThat(reading.entities())
                .filteredOn(Entity::named)
                .extracting(Entity::name, Entity::kind)
                .containsExactlyInAnyOrder(tuple("Nordwacht", EntityKind.GROUP), tuple("Südwacht", EntityKind.GROUP));
    }

    @Test
    void takesEveryKind() {
        for (EntityKind kind : EntityKind.values()) {
            Reading reading = read(
                    "Am Montag wurde Quellbruch-7 genannt, sagte ein Sprecher.", known("Quellbruch-7", kind, null));
            assertThat(only(reading, "Quellbruch-7").kind()).isEqualTo(kind);
        }
    }

    @Test
    void theNounBeforeItTakesItUpAgain() {
        Reading reading = read(
                "Die Preise stiegen, teilte die Brauerei Hopfensee mit. „Wir wachsen“, teilte die Brauerei mit.",
                known("Hopfensee", EntityKind.ORGANISATION, null));
        assertThat(source(reading, 0)).isEqualTo("Hopfensee");
        assertThat(source(reading, 1)).isEqualTo("Hopfensee");
    }

    @Test
    void anArticleTellsItsGenderAndMayBeMissing() {
        KnownEntity entry = known("Die Werft", EntityKind.ORGANISATION, null);
        assertThat(entry.article()).isEqualTo(Article.DIE);
        assertThat(entry.forms()).containsExactly("Die Werft", "Werft");
    }

    @Test
    void showsOnlyItemsOfWikidata() {
        assertThat(known("A", EntityKind.GROUP, "Q12").wikidata()).isEqualTo("Q12");
        for (String id : List.of("q12", "Q", "Q012", "Q12a", "K-17")) {
            KnownEntity entity = known("A", EntityKind.GROUP, id);
            assertThat(entity.wikidata()).as(id).isNull();
            assertThat(entity.id()).isEqualTo(id);
        }
    }

    @Test
    void refusesWhatIsNoName() {
        assertThatThrownBy(() -> known("…", EntityKind.GROUP, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> known("A", EntityKind.GROUP, null, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksOfTheTablesMeanNothingInAGivenName() {
        Reading reading =
                read("Die Zahlen seien gut, teilte Flott! mit.", known("Flott!", EntityKind.ORGANISATION, null));
        assertThat(only(reading, "Flott!").kind()).isEqualTo(EntityKind.ORGANISATION);
    }
}
