package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewsItemsTest {
    private static final String NEWSML = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:bote.example:1" version="1" xml:lang="de">
             <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:Bote"><name>Hohenqueller Bote</name></provider>
              <versionCreated>2026-03-04T07:30:00+01:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
             <contentMeta><by>Von Mara Lind</by><creditline>dpa/AFP</creditline><language tag="de-AT"/>
              <headline>Pegel steigen</headline></contentMeta>
             <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
              <head><title>x</title></head><body><p>Der Damm hält.</p><p>»Gut so«, hieß es.</p></body></html></inlineXML>
             </contentSet></newsItem>""";
    private static final String NITF = """
            <?xml version="1.0"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
            <nitf><head><title>Titel</title><docdata><doc-id id-string="n-1" regsrc="AFP"/>
             <date.issue norm="20260304T073000+0100"/></docdata><pubdata name="Bote"/></head>
             <body xml:lang="de"><body.head><hedline><hl1>Pegel steigen</hl1><hl2>Unterzeile</hl2></hedline>
              <byline>Von <person>Mara Lind</person></byline><dateline><location>Bonn</location></dateline></body.head>
             <body.content><media><media-caption>Bildtext</media-caption></media><p>Der <em>Damm</em> hält.</p>
              <hl2>Warnung</hl2><block><p>Baden bleibt verboten.</p></block></body.content>
             <body.end><tagline>dpa</tagline></body.end></body></nitf>""";

    @Test
    void readsNewsMl() {
        Incoming item = Read.of(NEWSML, "a.xml").report();
        assertThat(item.report().text()).isEqualTo("Der Damm hält.\n\n»Gut so«, hieß es.");
        assertThat(item.report().id()).isEqualTo("urn:newsml:bote.example:1");
        assertThat(item.report().headline()).isEqualTo("Pegel steigen");
        assertThat(item.report().outlet()).isEqualTo("Hohenqueller Bote");
        assertThat(item.report().published()).isEqualTo("2026-03-04");
        assertThat(item.report().language()).isEqualTo("de-AT");
        assertThat(item.moment()).isEqualTo(Instant.parse("2026-03-04T06:30:00Z"));
        assertThat(item.authors()).containsExactly("Mara Lind");
        assertThat(item.credits()).containsExactly("dpa", "AFP");
    }

    @Test
    void readsAMessageOfItems() {
        String message =
                "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>x</sent></header><itemSet>"
                        + NEWSML
                        + NEWSML.replace("stat:usable", "stat:canceled")
                        + "<packageItem guid='p'><itemMeta/></packageItem>"
                        + NEWSML.replaceAll("(?s)<inlineXML.*</inlineXML>", "<inlineData>Es regnet.</inlineData>")
                        + "</itemSet></newsMessage>";
        Read read = Read.of(message, "m.xml");
        assertThat(read.arrived()).extracting(Incoming::where).containsExactly("m.xml#1", "m.xml#4");
        assertThat(read.arrived().get(1).report().text()).isEqualTo("Es regnet.");
        assertThat(read.refused())
                .containsExactly(
                        "m.xml#2 has been canceled by its provider",
                        "m.xml#3 is a packageItem, which has no text of its own");
    }

    @Test
    void readsNitfAloneAndWithinNewsMl() {
        String within = NEWSML.replaceAll("(?s)<html.*</html>", NITF.substring(NITF.indexOf("<nitf")));
        for (String document : new String[] {NITF, within}) {
            Incoming item = Read.of(document, "a").report();
            assertThat(item.report().text()).isEqualTo("Der Damm hält.\n\nWarnung\n\nBaden bleibt verboten.");
            assertThat(item.report().headline()).isEqualTo("Pegel steigen");
            assertThat(item.report().published()).isEqualTo("2026-03-04");
            assertThat(item.authors()).containsExactly("Mara Lind");
            assertThat(item.credits()).contains("AFP", "dpa");
        }
        assertThat(Read.of(NITF, "a").report().report().outlet()).isEqualTo("Bote");
        assertThat(Read.of(NITF, "a").report().report().id()).isEqualTo("n-1");
    }

    @Test
    void refusesWhatIsBrokenOrHasNoText() {
        assertThat(Read.of(NITF.substring(0, 500), "a").refused()).hasSize(1);
        assertThat(Read.of("<nitf><body/></nitf>", "a").refused()).containsExactly("a has no text");
        assertThat(Read.of("<newsItem>" + "<x>".repeat(5000), "a").refused())
                .containsExactly("a has elements nested more than 200 deep");
    }
}
