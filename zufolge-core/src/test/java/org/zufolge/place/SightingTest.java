package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightingTest {
    @Test
    void keepsItsPlacesWhateverBecomesOfTheList() {
        List<Toponym> places = new ArrayList<>(Areas.german().places().subList(0, 2));
        Sighting sighting = new Sighting(3, 4, places, Sighting.Use.NAME);
        places.clear();
        assertThat(sighting.places()).hasSize(2);
    }
}
