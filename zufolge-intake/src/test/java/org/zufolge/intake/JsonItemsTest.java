package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonItemsTest {
    private static final String NINJS_3 = """
            {
              "uri": "https://bote.example/1",
              "standard": {"name": "ninjs", "version": "3.0"},
              "type": "text", "pubStatus": "usable", "versionCreated": "2026-03-04T07:30:00+01:00",
              "language": "de", "copyrightHolder": "Bote", "by": "Von Mara Lind und Timo Quast, dpa",
              "infoSources": [{"name": "AFP", "role": "source"}],
              "headlines": [{"role": "sub", "value": "Unten"}, {"role": "main", "value": "Pegel steigen"}],
              "bodies": [
                {"contentType": "text/plain", "value": "Der Damm hält. »Gut so«, hieß es."},
                {"contentType": "text/html", "value": "<p>Der Damm hält.</p><p>»Gut so«, hieß es.</p>"}],
              "associations": [{"name": "bild", "type": "picture", "headlines": []}]
            }
            """;

    @Test
    void readsNinjs3() {
        Incoming item = Read.of(NINJS_3, "a.json").report();
        assertThat(item.report().text()).isEqualTo("Der Damm hält.\n\n»Gut so«, hieß es.");
        assertThat(item.report().headline()).isEqualTo("Pegel steigen");
        assertThat(item.report().id()).isEqualTo("https://bote.example/1");
        assertThat(item.report().url()).isEqualTo("https://bote.example/1");
        assertThat(item.report().outlet()).isEqualTo("Bote");
        assertThat(item.report().published()).isEqualTo("2026-03-04");
        assertThat(item.moment()).isEqualTo(Instant.parse("2026-03-04T06:30:00Z"));
        assertThat(item.authors()).containsExactly("Mara Lind", "Timo Quast");
        assertThat(item.credits()).containsExactlyInAnyOrder("dpa", "AFP");
    }

    @Test
    void readsNinjs2And1InOneLineEach() {
        String two = "{\"uri\": \"urn:1\", \"versioncreated\": \"2026-03-04\", \"bodies\": [{\"contenttype\": "
                + "\"text/plain\", \"value\": \"Es regnet.\"}], \"headlines\": [{\"value\": \"Regen\"}]}";
        String one = "{\"uri\": \"urn:2\", \"body_xhtml\": \"<p>Es schneit.</p>\", \"headline\": \"Schnee\"}";
        var items = Read.of(two + "\n" + one + "\n", "a.ninjs").reports();
        assertThat(items.get(0).report().headline()).isEqualTo("Regen");
        assertThat(items.get(0).report().url()).isNull();
        assertThat(items.get(0).report().published()).isEqualTo("2026-03-04");
        assertThat(items.get(1).report().text()).isEqualTo("Es schneit.");
    }

    @Test
    void readsAListAndNamesWhatIsNoReport() {
        String list = "[\n" + NINJS_3 + ", 7, {\"uri\": \"x\", \"type\": \"picture\"}, "
                + NINJS_3.replace("usable", "withheld") + ", {\"text\": \"Es regnet.\"}";
        Read read = Read.of(list, "a.json");
        assertThat(read.arrived()).extracting(Incoming::where).containsExactly("a.json#1", "a.json#5");
        assertThat(read.refused()).hasSize(4);
        assertThat(read.refused().subList(0, 3))
                .containsExactly(
                        "a.json#2 is no JSON object",
                        "a.json#3 is of type picture, not text",
                        "a.json#4 has been withheld by its provider");
        assertThat(read.refused().get(3)).startsWith("a.json is no valid JSON (");
        assertThat(Read.of(list + "]", "a.json").refused()).hasSize(3);
    }

    @Test
    void refusesDeepNesting() {
        assertThat(Read.of("[".repeat(100_000), "a.json").refused()).hasSize(1);
        assertThat(Read.of("{\n\"a\":" + "{\"a\":".repeat(100_000), "a.json").refused())
                .hasSize(1);
    }
}
