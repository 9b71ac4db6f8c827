package org.zufolge.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Chain;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;

/**
 * Readings as provenance: W3C PROV-O (Recommendation of 30 April 2013) in JSON-LD 1.1, one document for any number of
 * readings, one node a line.
 *
 * <p>Report and statements are {@code prov:Entity}; whoever had a statement is a {@code prov:Agent}. A statement is quoted
 * from its report. Before it reached the report each hand had it in a form of its own, so each hand but the publisher has
 * an entity, {@code …#s1-1} for the origin: every form is attributed to its hand and derived from the form before it, and
 * the statement had the origin's as its primary source. What PROV has no word for (certainty, type, …) stands under the
 * prefix {@code zufolge:}, with the values of the JSON form.
 *
 * <p>Nodes are named {@code urn:zufolge:} and the report's id, percent-encoded, so readings in one document should differ
 * in their ids.
 */
public final class ProvFormat implements ReadingFormat {
    private static final String SEPARATOR = ",\n    ";
    private static final JsonFactory NODES = ((JsonFactoryBuilder) JsonFactory.builder())
            .rootValueSeparator(SEPARATOR)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    @Override
    public void begin(Appendable out) throws IOException {
        out.append("""
                {
                  "@context": {
                    "prov": "http://www.w3.org/ns/prov#",
                    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
                    "owl": "http://www.w3.org/2002/07/owl#",
                    "dcterms": "http://purl.org/dc/terms/",
                    "zufolge": "https://zufolge.org/ns#",
                    "prov:wasAttributedTo": {"@type": "@id"},
                    "prov:wasDerivedFrom": {"@type": "@id"},
                    "prov:wasQuotedFrom": {"@type": "@id"},
                    "prov:hadPrimarySource": {"@type": "@id"},
                    "dcterms:isPartOf": {"@type": "@id"},
                    "dcterms:issued": {"@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
                    "owl:sameAs": {"@type": "@id"},
                    "zufolge:alternativeTo": {"@type": "@id"},
                    "zufolge:source": {"@type": "@id"}
                  },
                  "@graph": [
                    {"@id":"urn:zufolge","@type":["prov:Agent","prov:SoftwareAgent"],"rdfs:label":"Zufolge"}""");
    }

    @Override
    public void write(Reading reading, Appendable out) throws IOException {
        out.append(SEPARATOR);
        try (JsonGenerator json = NODES.createGenerator(new AppendableWriter(out))) {
            new Graph(reading, json).write();
        }
    }

    @Override
    public void end(Appendable out) throws IOException {
        out.append("\n  ]\n}\n");
    }

    /** All but the unreserved characters of RFC 3986 as percent and two digits for each byte of UTF-8. */
    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean unreserved =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
            if (unreserved) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    /** The nodes of one reading. */
    private static final class Graph {
        private final Reading reading;
        private final JsonGenerator json;
        private final String report;

        Graph(Reading reading, JsonGenerator json) {
            this.reading = reading;
            this.json = json;
            this.report = "urn:zufolge:" + encoded(reading.id());
        }

        void write() throws IOException {
            Map<String, Entity> agents = new LinkedHashMap<>();
            Entity publisher = new ChainTree(reading).publisher();
            report(publisher);
            for (Statement statement : reading.statements()) {
                statement(statement, agents);
            }
            if (publisher != null) {
                agents.putIfAbsent(publisher.id(), publisher);
            }
            for (Entity agent : agents.values()) {
                agent(agent);
            }
        }

        private void report(@Nullable Entity publisher) throws IOException {
            Head head = reading.head();
            begin(report, "prov:Entity", "zufolge:Report");
            string("dcterms:identifier", reading.id());
            string("rdfs:label", head.headline());
            string("dcterms:language", reading.language());
            string("dcterms:issued", head.published());
            string("zufolge:outlet", head.outlet());
            string("zufolge:agency", head.agency());
            string("zufolge:dateline", head.dateline());
            string("zufolge:url", head.url());
            string("prov:wasAttributedTo", publisher == null ? null : iri(publisher.id()));
            json.writeEndObject();
        }

        private void statement(Statement statement, Map<String, Entity> agents) throws IOException {
            List<Hand> hands = hands(statement);
            hands.forEach(hand -> agents.putIfAbsent(hand.entity().id(), hand.entity()));
            Hand last = hands.isEmpty() ? null : hands.get(hands.size() - 1);
            boolean published = last != null && last.basis().isEmpty();
            List<Hand> before = published ? hands.subList(0, hands.size() - 1) : hands;
            Entity source = statement.sourceEntity();
            if (source != null) {
                agents.putIfAbsent(source.id(), source);
            }
            begin(iri(statement.id()), "prov:Entity", "zufolge:Statement");
            string("prov:value", statement.content().text());
            string("prov:wasQuotedFrom", report);
            string(
                    "prov:wasAttributedTo",
                    published && last != null ? iri(last.entity().id()) : null);
            string("prov:wasDerivedFrom", before.isEmpty() ? null : form(statement, before.size()));
            string("prov:hadPrimarySource", before.isEmpty() ? null : form(statement, 1));
            string("zufolge:source", source == null ? null : iri(source.id()));
            string("zufolge:type", statement.type().label());
            string("zufolge:medium", statement.medium().label());
            string("zufolge:channel", statement.channel().label());
            string("zufolge:certainty", statement.certainty().label());
            string("zufolge:rule", statement.rule());
            string("dcterms:isPartOf", statement.parent() == null ? null : iri(statement.parent()));
            string("zufolge:alternativeTo", statement.alternativeTo() == null ? null : iri(statement.alternativeTo()));
            json.writeEndObject();
            for (int i = 1; i <= before.size(); i++) {
                Hand hand = before.get(i - 1);
                begin(form(statement, i), "prov:Entity", "zufolge:Form");
                string("prov:wasAttributedTo", iri(hand.entity().id()));
                string("prov:wasDerivedFrom", i == 1 ? null : form(statement, i - 1));
                string(
                        "zufolge:basis",
                        hand.basis().isEmpty() ? null : hand.basis().text());
                json.writeEndObject();
            }
        }

        /** The chain, or the source alone where there is no chain. */
        private static List<Hand> hands(Statement statement) {
            Entity source = statement.sourceEntity();
            Chain chain = statement.chain();
            // The source's own words are its basis, and never empty here: without any it would look like a publisher.
            return chain.hands().isEmpty()
                            && source != null
                            && !statement.source().isEmpty()
                    ? List.of(new Hand(source, statement.source()))
                    : chain.hands();
        }

        private void agent(Entity entity) throws IOException {
            begin(iri(entity.id()), types(entity.kind()).toArray(String[]::new));
            string("rdfs:label", entity.name());
            string("dcterms:description", entity.description());
            json.writeBooleanField("zufolge:named", entity.named());
            json.writeBooleanField("zufolge:plural", entity.plural());
            string(
                    "owl:sameAs",
                    entity.wikidata() == null ? null : "http://www.wikidata.org/entity/" + entity.wikidata());
            json.writeEndObject();
        }

        private static List<String> types(EntityKind kind) {
            List<String> types = new ArrayList<>(List.of("prov:Agent"));
            switch (kind) {
                case PERSON -> types.add("prov:Person");
                case ORGANISATION, OUTLET -> types.add("prov:Organization");
                // A paper that speaks is both: it is cited like somebody, and somebody made it.
                case DOCUMENT -> types.add("prov:Entity");
                case GROUP, PLACE -> {}
            }
            return types;
        }

        private String iri(String id) {
            return report + "#" + encoded(id);
        }

        private String form(Statement statement, int hand) {
            return iri(statement.id()) + "-" + hand;
        }

        private void begin(String id, String... types) throws IOException {
            json.writeStartObject();
            string("@id", id);
            json.writeArrayFieldStart("@type");
            for (String type : types) {
                json.writeString(type);
            }
            json.writeEndArray();
        }

        private void string(String key, @Nullable String value) throws IOException {
            if (value != null) {
                json.writeFieldName(key);
                Json.string(value, json);
            }
        }
    }
}
