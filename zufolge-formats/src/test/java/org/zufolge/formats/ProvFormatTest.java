package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Reading;

class ProvFormatTest {
    private static final List<String> REFERENCES = List.of(
            "prov:wasAttributedTo",
            "prov:wasDerivedFrom",
            "prov:wasQuotedFrom",
            "prov:hadPrimarySource",
            "dcterms:isPartOf",
            "zufolge:alternativeTo",
            "zufolge:source");

    private static String prov(List<Reading> readings) throws IOException {
        StringBuilder out = new StringBuilder();
        new ProvFormat().writeAll(readings.iterator(), out);
        return out.toString();
    }

    private static Map<String, JsonNode> nodes(List<Reading> readings) throws IOException {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        for (JsonNode node : new ObjectMapper().readTree(prov(readings)).get("@graph")) {
            nodes.put(node.get("@id").textValue(), node);
        }
        return nodes;
    }

    @Test
    void isOneNodeALine() throws IOException {
        assertThat(prov(List.of(Readings.one()))).endsWith("""
                  "@graph": [
                    {"@id":"urn:zufolge","@type":["prov:Agent","prov:SoftwareAgent"],"rdfs:label":"Zufolge"},
                    {"@id":"urn:zufolge:bericht","@type":["prov:Entity","zufolge:Report"],"dcterms:identifier":"bericht",\
                "rdfs:label":"Trockener Sommer erwartet","dcterms:language":"de","dcterms:issued":"2024-06",\
                "zufolge:outlet":"Wetterblatt","zufolge:url":"https://beispiel.example/1",\
                "prov:wasAttributedTo":"urn:zufolge:bericht#e1"},
                    {"@id":"urn:zufolge:bericht#s1","@type":["prov:Entity","zufolge:Statement"],\
                "prov:value":"Der Sommer werde trocken","prov:wasQuotedFrom":"urn:zufolge:bericht",\
                "prov:wasAttributedTo":"urn:zufolge:bericht#e1","prov:wasDerivedFrom":"urn:zufolge:bericht#s1-1",\
                "prov:hadPrimarySource":"urn:zufolge:bericht#s1-1","zufolge:source":"urn:zufolge:bericht#e2",\
                "zufolge:type":"Indirect","zufolge:medium":"Speech","zufolge:channel":"statement",\
                "zufolge:certainty":"Uu","zufolge:rule":"verb-final-clause"},
                    {"@id":"urn:zufolge:bericht#s1-1","@type":["prov:Entity","zufolge:Form"],\
                "prov:wasAttributedTo":"urn:zufolge:bericht#e2","zufolge:basis":"Jule Anders"},
                    {"@id":"urn:zufolge:bericht#e2","@type":["prov:Agent","prov:Person"],"rdfs:label":"Jule Anders",\
                "dcterms:description":"Meteorologin","zufolge:named":true,"zufolge:plural":false,\
                "owl:sameAs":"http://www.wikidata.org/entity/Q43"},
                    {"@id":"urn:zufolge:bericht#e1","@type":["prov:Agent","prov:Organization"],"rdfs:label":"Wetterblatt",\
                "zufolge:named":true,"zufolge:plural":false,"owl:sameAs":"http://www.wikidata.org/entity/Q42"}
                  ]
                }
                """);
    }

    @Test
    void leadsFromThePublisherToTheOrigin() throws IOException {
        Map<String, JsonNode> nodes = nodes(List.of(Readings.bridge()));
        String report = "urn:zufolge:bruecke.txt";
        JsonNode statement = nodes.get(report + "#s2");
        assertThat(statement.get("prov:wasAttributedTo").textValue()).isEqualTo(report + "#e1");
        JsonNode paper = nodes.get(statement.get("prov:wasDerivedFrom").textValue());
        assertThat(paper.get("prov:wasAttributedTo").textValue()).isEqualTo(report + "#e2");
        JsonNode origin = nodes.get(paper.get("prov:wasDerivedFrom").textValue());
        assertThat(origin.get("prov:wasAttributedTo").textValue()).isEqualTo(report + "#e3");
        assertThat(origin.has("prov:wasDerivedFrom")).isFalse();
        assertThat(statement.get("prov:hadPrimarySource").textValue())
                .isEqualTo(origin.get("@id").textValue());
        assertThat(nodes.get(report + "#s7").get("dcterms:isPartOf").textValue())
                .isEqualTo(report + "#s6");
        assertThat(nodes.get(report + "#s10").has("prov:hadPrimarySource")).isFalse();
    }

    @Test
    void refersOnlyToWhatIsThere() throws IOException {
        Map<String, JsonNode> nodes = nodes(List.of(
                Readings.bridge(), Readings.empty(), Readings.many(), Readings.hostile(), Readings.withoutPublisher()));
        for (JsonNode node : nodes.values()) {
            assertThat(URI.create(node.get("@id").textValue()).isAbsolute()).isTrue();
            for (String reference : REFERENCES) {
                if (node.has(reference)) {
                    assertThat(nodes).containsKey(node.get(reference).textValue());
                }
            }
        }
    }

    @Test
    void isADocumentWithoutAnyReading() throws IOException {
        assertThat(nodes(List.of())).containsOnlyKeys("urn:zufolge");
    }

    @Test
    void declaresEveryPrefix() throws IOException {
        JsonNode document = new ObjectMapper().readTree(prov(Readings.all().toList()));
        for (JsonNode node : document.get("@graph")) {
            node.fieldNames()
                    .forEachRemaining(key -> assertThat(key.startsWith("@")
                                    || document.get("@context").has(key.substring(0, key.indexOf(':'))))
                            .isTrue());
        }
    }
}
