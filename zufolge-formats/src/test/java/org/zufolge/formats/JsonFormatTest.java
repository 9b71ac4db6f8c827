package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zufolge.reading.Reading;

class JsonFormatTest {
    static String json(Reading reading) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonFormat().write(reading, out);
        return out.toString();
    }

    @Test
    void setsAReadingForTheEye() throws IOException {
        assertThat(json(Readings.one())).isEqualTo("""
                {
                  "zufolge": "1",
                  "id": "bericht",
                  "language": "de",
                  "report": {
                    "outlet": "Wetterblatt",
                    "agency": null,
                    "dateline": null,
                    "published": "2024-06",
                    "headline": "Trockener Sommer erwartet",
                    "url": "https://beispiel.example/1",
                    "headings": []
                  },
                  "text": "Der Sommer werde trocken, sagte die Meteorologin Jule Anders.",
                  "statements": [
                    {
                      "id": "s1",
                      "type": "Indirect",
                      "medium": "Speech",
                      "content": [[0, 24]],
                      "cue": [[26, 31]],
                      "frame": [[26, 60]],
                      "source": [[32, 60]],
                      "addressee": [],
                      "sourceEntity": "e2",
                      "chain": [{"entity": "e2", "basis": [[49, 60]]}, {"entity": "e1", "basis": []}],
                      "channel": "statement",
                      "certainty": "Uu",
                      "alternativeTo": null,
                      "parent": null,
                      "times": [],
                      "places": [],
                      "about": ["e2"],
                      "rule": "verb-final-clause"
                    }
                  ],
                  "entities": [
                    {
                      "id": "e1",
                      "kind": "outlet",
                      "name": "Wetterblatt",
                      "named": true,
                      "plural": false,
                      "description": null,
                      "affiliations": [],
                      "wikidata": "Q42",
                      "mentions": []
                    },
                    {
                      "id": "e2",
                      "kind": "person",
                      "name": "Jule Anders",
                      "named": true,
                      "plural": false,
                      "description": "Meteorologin",
                      "affiliations": [],
                      "wikidata": "Q43",
                      "mentions": [[49, 60]]
                    }
                  ],
                  "times": [],
                  "places": []
                }
                """);
    }

    @Test
    void writesTimesAndPlacesWithTheirUnknowns() throws IOException {
        assertThat(json(Readings.bridge()))
                .contains("""
                      "id": "t2",
                      "span": [443, 454],
                      "type": "DATE",
                      "value": "XXXX-WXX-2",
                      "edtf": null,
                      "candidates": ["2024-10-29", "2024-11-05"],
                      "resolution": "ambiguous"
                    }
                  ],
                """)
                .contains("""
                      "country": "DE",
                      "lat": 53.55,
                      "lon": 1.0E-4,
                      "source": "geonames:2950159",
                      "metonym": false
                    },
                """)
                .contains("\"dateline\": {\"place\": \"Seebrück\"},\n");
    }

    @Test
    void countsCodePoints() throws IOException {
        assertThat(json(Readings.emoji())).contains("\"content\": [[2, 5], [7, 27]]");
    }

    @Test
    void writesManyReadingsAsASequenceOfDocuments() throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonFormat().writeAll(Readings.all().iterator(), out);
        try (ReadingParser parser = new ReadingParser(new StringReader(out.toString()))) {
            for (Reading reading : Readings.all().toList()) {
                assertThat(parser.next()).isEqualTo(reading);
            }
            assertThat(parser.next()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("org.zufolge.formats.Readings#all")
    void keepsEverything(Reading reading) throws IOException {
        assertThat(ReadingParser.parse(json(reading))).isEqualTo(reading);
    }

    @ParameterizedTest
    @MethodSource("org.zufolge.formats.Readings#all")
    void fitsTheSchema(Reading reading) throws IOException {
        assertThat(ReadingSchema.errors(json(reading))).isEmpty();
    }
}
