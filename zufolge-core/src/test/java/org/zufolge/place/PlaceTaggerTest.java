package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.reading.Place;
import org.zufolge.report.Report;

class PlaceTaggerTest {
    private static List<Place> places(String text) {
        return Zufolge.reader().read(Report.of(text)).places();
    }

    @Test
    void spansCountCodePointsAndIdsCountPlaces() {
        List<Place> places = places("🚂🚂 Der Zug fährt von Rostock nach Lübeck.");
        assertThat(places).extracting(Place::id).containsExactly("p1", "p2");
        assertThat(places.get(0).span().begin()).isEqualTo(21);
        assertThat(places.get(0).span().end()).isEqualTo(28);
    }

    @Test
    void anAdjectiveIsCalledByItsPlace() {
        Place place = places("Die Rostocker Polizei sperrte die Straße.").get(0);
        assertThat(place.name()).isEqualTo("Rostock");
        assertThat(place.lat()).isNotNull();
        assertThat(place.source()).startsWith("geonames:");
    }

    @Test
    void findsNothingWhereThereIsNone() {
        assertThat(places("Es regnete die ganze Nacht.")).isEmpty();
    }

    @Test
    void aPartIsCalledAsItStands() {
        Place place = places("In Nordsyrien regnete es.").get(0);
        assertThat(place.name()).isEqualTo("Nordsyrien");
        assertThat(place.country()).isEqualTo("SY");
    }

    @Test
    void aPointHasFourDecimals() {
        Place place = places("Er flog nach Rostock.").get(0);
        assertThat(place.lat()).isBetween(54.0, 54.2);
        assertThat(place.lon()).isBetween(12.0, 12.2);
        assertThat(place.lat() * 10_000 % 1).isCloseTo(0, within(1e-6));
        assertThat(place.metonym()).isFalse();
    }

    @Test
    void saysWhereACapitalStandsForItsGovernment() {
        assertThat(places("Peking lehnte das ab. In Peking regnete es."))
                .extracting(Place::metonym)
                .containsExactly(true, false);
    }
}
