package org.zufolge.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Place;
import org.zufolge.reading.Span;

class PlaceMapTest {
    private static Place place(String name, @Nullable Double lat, @Nullable Double lon) {
        return new Place("p1", new Span(0, 1), name, null, lat, lon, null, false);
    }

    @Test
    void isNoneWithoutAPoint() {
        assertThat(PlaceMap.of(List.of(place("Nirgends", null, null)))).isNull();
    }

    @Test
    void showsASinglePlaceWithWhatIsAroundIt() {
        PlaceMap map = Objects.requireNonNull(PlaceMap.of(List.of(place("Bonn", 50.7, 7.1), place("Bonn", 50.7, 7.1))));
        assertThat(map.dots()).hasSize(1);
        assertThat(map.width()).isEqualTo(44);
        assertThat(map.west() + map.width() / 2).isCloseTo(7.1, Offset.offset(0.01));
    }

    @Test
    void staysWithinTheWorld() {
        PlaceMap map =
                Objects.requireNonNull(PlaceMap.of(List.of(place("Suva", -18.1, 178.4), place("Apia", -13.8, -171.8))));
        assertThat(map.west()).isEqualTo(-180);
        assertThat(map.width()).isEqualTo(360);
        PlaceMap pole = Objects.requireNonNull(PlaceMap.of(List.of(place("Nordpol", 90.0, 0.0))));
        assertThat(pole.north()).isEqualTo(-90);
    }

    @Test
    void leavesANameOutWhereThereIsNoRoom() {
        List<Place> crowd = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            crowd.add(place("Neustadt am Rübenberge " + i, 50 + i / 100.0, 9.0));
        }
        PlaceMap map = Objects.requireNonNull(PlaceMap.of(crowd));
        assertThat(map.dots()).hasSize(30);
        assertThat(map.dots().stream().filter(dot -> dot.label() != null).count())
                .isBetween(0L, 6L);
        PlaceMap one = Objects.requireNonNull(PlaceMap.of(crowd.subList(0, 1)));
        assertThat(one.dots().get(0).label()).isNotNull();
    }
}
