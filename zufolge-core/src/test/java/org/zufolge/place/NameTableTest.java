package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private final NameTable table = Gazetteer.german().table();

    @Test
    void isSortedSoThatEachKeyIsFound() {
        for (int row = 0; row < table.size(); row += 997) {
            int at = row;
            assertThat(table.get(table.key(row))).contains(table.row(at));
        }
        assertThat(table.get(table.key(0))).contains(table.row(0));
        assertThat(table.get(table.key(table.size() - 1))).contains(table.row(table.size() - 1));
    }

    @Test
    void findsNothingBetweenKeys() {
        assertThat(table.get("berlinx")).isEmpty();
        assertThat(table.get("")).isEmpty();
        assertThat(table.get("zzzz zzzz")).isEmpty();
    }

    @Test
    void knowsHowNamesGoOn() {
        assertThat(table.hasFirst("bad")).isTrue();
        assertThat(table.hasFirst("bax")).isFalse();
        assertThat(table.hasPrefix("bad ")).isTrue();
        assertThat(table.hasPrefix("bad x9")).isFalse();
    }

    @Test
    void givesWhereAPlaceLies() {
        Toponym rostock = table.get("rostock").get(0);
        assertThat(rostock.country()).isEqualTo("DE");
        assertThat(rostock.lat()).isBetween(54.0, 54.2);
        assertThat(rostock.lon()).isBetween(12.0, 12.3);
        assertThat(rostock.source()).startsWith("geonames:");
    }

    @Test
    void refusesAnotherFile() {
        assertThatThrownBy(() -> NameTable.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not a gazetteer of this version");
    }
}
