package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveOptionTest {
    private final ArchiveOption option = new ArchiveOption();

    @Test
    void liesAmongAPersonsData() {
        assertThat(option.place(Map.of("HOME", "/home/a"))).isEqualTo("/home/a/.local/share/zufolge/archive.db");
        assertThat(option.place(Map.of("HOME", "/home/a", "XDG_DATA_HOME", "/data")))
                .isEqualTo("/data/zufolge/archive.db");
    }

    @Test
    void isWhereItIsSaidToBe() {
        assertThat(option.place(Map.of("HOME", "/home/a", "ZUFOLGE_ARCHIVE", "/news.db")))
                .isEqualTo("/news.db");
        option.location = "jdbc:postgresql://localhost/news";
        assertThat(option.place(Map.of("ZUFOLGE_ARCHIVE", "/news.db"))).isEqualTo("jdbc:postgresql://localhost/news");
    }
}
