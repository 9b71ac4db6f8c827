package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreasTest {
    private final Areas areas = Areas.german();

    private List<Toponym> named(String name) {
        return areas.places().stream().filter(area -> area.name().equals(name)).toList();
    }

    @Test
    void hasAdjectivesWithEachEnding() {
        assertThat(named("Schwarzes Meer"))
                .extracting(Toponym::form)
                .contains("Schwarze Meer", "Schwarzes Meer", "Schwarzen Meer", "Schwarzem Meer");
    }

    @Test
    void keepsNoMarkOfTheTable() {
        assertThat(areas.places()).noneMatch(area -> area.form().matches(".*[~!|].*"));
        assertThat(areas.places()).anyMatch(Toponym::common);
    }

    @Test
    void everyPointIsOnTheMap() {
        assertThat(areas.places())
                .allMatch(area -> Math.abs(area.lat()) <= 90 && Math.abs(area.lon()) <= 180)
                .allMatch(area -> area.country() == null || area.country().matches("[A-Z]{2}"));
    }

    @Test
    void knowsFirstWordsInTheGenitiveToo() {
        assertThat(areas.begins("Schwarzes")).isTrue();
        assertThat(areas.begins("Bayern")).isTrue();
        assertThat(areas.begins("Bayerns")).isTrue();
        assertThat(areas.begins("Bayer")).isFalse();
    }

    @Test
    void givesWhatTheTableSays() {
        assertThat(named("Hessen")).singleElement().satisfies(area -> {
            assertThat(area.form()).isEqualTo("Hessen");
            assertThat(area.kind()).isEqualTo(Toponym.Kind.STATE);
            assertThat(area.country()).isEqualTo("DE");
            assertThat(area.province()).isEqualTo("05");
            assertThat(area.source()).isEqualTo("geonames:2905330");
            assertThat(area.lat()).isEqualTo(50.55);
            assertThat(area.lon()).isEqualTo(9);
            assertThat(area.common()).isFalse();
        });
    }

    @Test
    void hasEachFormAndKnowsTheCommonOnes() {
        assertThat(named("Java"))
                .extracting(Toponym::form, Toponym::common)
                .containsExactly(tuple("Insel Java", false), tuple("Java", true));
    }

    @Test
    void whatTheTableLeavesOutIsNull() {
        assertThat(named("Koreanische Halbinsel")).hasSize(5).allSatisfy(area -> {
            assertThat(area.country()).isNull();
            assertThat(area.province()).isNull();
            assertThat(area.source()).isNull();
        });
    }

    @Test
    void beginsWithTheFirstOfSeveralWords() {
        assertThat(areas.begins("Downing")).isTrue();
        assertThat(areas.begins("Downing Street")).isFalse();
        assertThat(areas.begins("Koreanischer")).isTrue();
        assertThat(areas.begins("Koreanische~")).isFalse();
    }
}
