package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;

class ReportKeyTest {
    private static String key(@Nullable String url, @Nullable String outlet, @Nullable String published, String text) {
        Head head = new Head(outlet, null, null, published, null, url, List.of());
        return ReportKey.of(new Reading("any", "de", head, text, List.of(), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "https://example.org/a, http://www.Example.org:80/a/#kommentare",
        "https://example.org/a, https://leser@example.org:443/a?utm_source=x&fbclid=1",
        "https://example.org/a?x=1&y=2, https://example.org/a?y=2&x=1",
        "https://example.org, HTTPS://EXAMPLE.ORG/",
        "https://example.org/a?, https://example.org/a"
    })
    void anAddressIsTheReportHoweverItIsWritten(String one, String other) {
        assertThat(key(one, "Hafenbote", "2026-03-02", "Es regnet."))
                .isEqualTo(key(other, null, "2026-03-03", "Es regnet nicht."))
                .matches("[0-9a-f]{32}");
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "https://example.org/a, https://example.org/b",
        "https://example.org/a, https://example.org/A",
        "https://example.org/a, https://example.org:8080/a",
        "https://example.org/a?id=1, https://example.org/a?id=2",
        "https://example.org/a%2Fb, https://example.org/a/b"
    })
    void otherAddressesAreOtherReports(String one, String other) {
        assertThat(key(one, null, null, "Es regnet.")).isNotEqualTo(key(other, null, null, "Es regnet."));
    }

    @Test
    void tellsTheKeyOfAnAddressAlone() {
        assertThat(ReportKey.ofAddress(" https://www.example.org/a/ "))
                .contains(key("https://example.org/a", null, null, "Text."));
        assertThat(ReportKey.ofAddress("mailto:a@example.org")).isEmpty();
        assertThat(ReportKey.ofAddress("https://bote example/")).isEmpty();
    }

    @Test
    void withoutAnAddressOutletDayAndTextAre() {
        String key = key(null, "Hafenbote", "2026-03-02", "Es ist schön.");

        assertThat(key(null, "HAFENBOTE ", "2026-03-02", " Es\n\u00A0ist scho\u0308n. "))
                .isEqualTo(key);
        assertThat(key("kein/Netz", "Hafenbote", "2026-03-02", "Es ist schön.")).isEqualTo(key);
        assertThat(key("https://", "Hafenbote", "2026-03-02", "Es ist schön.")).isEqualTo(key);
        assertThat(key(null, "Küstenblatt", "2026-03-02", "Es ist schön.")).isNotEqualTo(key);
        assertThat(key(null, "Hafenbote", "2026-03-03", "Es ist schön.")).isNotEqualTo(key);
        assertThat(key(null, "Hafenbote", "2026-03-02", "Es ist schon.")).isNotEqualTo(key);
        assertThat(key(null, "Hafenbote2026-03-02", null, "Es ist schön.")).isNotEqualTo(key);
    }
}
