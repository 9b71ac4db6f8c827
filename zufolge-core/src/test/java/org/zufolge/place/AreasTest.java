package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;

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
}
