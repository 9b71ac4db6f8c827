package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zufolge.place.Toponym.Kind;

class ToponymTest {
    private static Toponym at(double lat, double lon) {
        return new Toponym("X", "X", Kind.TOWN, null, null, null, lat, lon, 0, false);
    }

    @Test
    void measuresAlongTheSurface() {
        assertThat(at(0, 0).distance(at(0, 90))).isCloseTo(10007.5, within(1.0));
        assertThat(at(50, 10).distance(at(51, 10))).isCloseTo(111.2, within(0.1));
        assertThat(at(0, 179.5).distance(at(0, -179.5))).isCloseTo(111.2, within(0.1));
        assertThat(at(90, 0).distance(at(-90, 70))).isCloseTo(20015.1, within(1.0));
        assertThat(at(48, 11).distance(at(48, 11))).isZero();
        assertThat(at(52.52, 13.41).distance(at(48.14, 11.58))).isCloseTo(504, within(2.0));
        assertThat(at(60, 10).distance(at(60, 11))).isCloseTo(55.6, within(0.1));
    }

    @Test
    void tellsWhereOneLivesFromWhatGoverns() {
        assertThat(Kind.DISTRICT.isTown()).isTrue();
        assertThat(Kind.CAPITAL.isTown()).isTrue();
        assertThat(Kind.TOWN.isTown()).isTrue();
        assertThat(Kind.STATE.isTown()).isFalse();
        assertThat(Kind.STATE.isState()).isTrue();
        assertThat(Kind.TOWN.isState()).isFalse();
        assertThat(Kind.PROVINCE.isState()).isTrue();
        assertThat(Kind.REGION.isState()).isFalse();
    }
}
