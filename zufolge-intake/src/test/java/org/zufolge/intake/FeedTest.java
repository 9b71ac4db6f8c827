package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Hohenqueller Bote</title><link>https://bote.example/</link><language>de-DE</language>
            <image><title>Logo</title><url>x.png</url></image>
            <item><title>Pegel &amp;amp; Damm</title><link>https://bote.example/1</link><guid isPermaLink="false">b-1</guid>
              <pubDate>Wed, 04 Mar 2026 07:30:00 +0100</pubDate><dc:creator>Von Mara Lind, dpa</dc:creator>
              <description>Kurz.</description>
              <c:encoded><![CDATA[<p>Der Damm hält.</p><p>Das sagte die Landrätin. (AFP)</p>]]></c:encoded></item>
            <item><title>Regen</title><guid>https://bote.example/2</guid>
              <author>timo@bote.example (Timo Quast)</author><description>Es &lt;b&gt;regnet&lt;/b&gt;&#160;stark.</description></item>
            <item><title>Nur ein Titel</title><link>/3</link><pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate></item>
            </channel></rss>""";

    @Test
    void readsRss() {
        var items = Read.of(RSS, "feed.xml").reports();

        assertThat(items).hasSize(3);
        Incoming first = items.get(0);
        assertThat(first.where()).isEqualTo("feed.xml#1");
        assertThat(first.report().text()).isEqualTo("Der Damm hält.\n\nDas sagte die Landrätin. (AFP)");
        assertThat(first.report().headline()).isEqualTo("Pegel & Damm");
        assertThat(first.report().id()).isEqualTo("b-1");
        assertThat(first.report().url()).isEqualTo("https://bote.example/1");
        assertThat(first.report().outlet()).isEqualTo("Hohenqueller Bote");
        assertThat(first.report().language()).isEqualTo("de-DE");
        assertThat(first.report().published()).isEqualTo("2026-03-04");
        assertThat(first.moment()).isEqualTo(Instant.parse("2026-03-04T06:30:00Z"));
        assertThat(first.authors()).containsExactly("Mara Lind");
        assertThat(first.credits()).containsExactly("dpa", "AFP");
        assertThat(first.excerpt()).isFalse();

        Incoming second = items.get(1);
        assertThat(second.report().text()).isEqualTo("Es regnet\u00A0stark.");
        assertThat(second.report().url()).isEqualTo("https://bote.example/2");
        assertThat(second.authors()).containsExactly("Timo Quast");
        assertThat(second.excerpt()).isTrue();

        Incoming third = items.get(2);
        assertThat(third.report().text()).isEqualTo("Nur ein Titel");
        assertThat(third.report().url()).isNull();
        assertThat(third.report().published()).isNull();
        assertThat(third.notes()).hasSize(1);
    }

    @Test
    void resolvesLinksAgainstTheAddress() {
        Read read = Read.all(Read.INTAKE.read(
                new ByteArrayInputStream(RSS.getBytes(StandardCharsets.UTF_8)),
                "feed",
                "application/rss+xml",
                "https://bote.example/feed/rss.xml"));
        assertThat(read.reports().get(2).report().url()).isEqualTo("https://bote.example/3");
    }

    @Test
    void readsRss1() {
        String rdf = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="x"><title>Bote</title><dc:language>de</dc:language><items><rdf:Seq/></items></channel>
                <item rdf:about="1"><title>Regen</title><link>https://bote.example/1</link>
                 <description>Es regnet.</description><dc:date>2026-03-04T07:30:00+01:00</dc:date></item>
                </rdf:RDF>""";
        Incoming item = Read.of(rdf, "x").report();
        assertThat(item.report().text()).isEqualTo("Es regnet.");
        assertThat(item.report().outlet()).isEqualTo("Bote");
        assertThat(item.report().published()).isEqualTo("2026-03-04");
        assertThat(item.report().language()).isEqualTo("de");
    }

    @Test
    void readsAtom() {
        String atom = """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de-AT"><a:title>Bote</a:title>
                <a:author><a:name>Redaktion</a:name></a:author>
                <a:entry><a:id>tag:1</a:id><a:title type="html">Pegel &amp;amp; Damm</a:title>
                 <a:link rel="self" href="https://bote.example/self"/><a:link href="https://bote.example/1"/>
                 <a:updated>2026-03-05T07:30:00Z</a:updated><a:published>2026-03-04T07:30:00Z</a:published>
                 <a:author><a:name>Mara Lind</a:name><a:email>m@bote.example</a:email></a:author>
                 <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins.</p><p>Zwei.</p></div></a:content></a:entry>
                <a:entry><a:title type="text">1 &lt; 2</a:title><a:summary>Drei.</a:summary></a:entry>
                </a:feed>""";
        var items = Read.of(atom, "x").reports();
        assertThat(items.get(0).report().text()).isEqualTo("Eins.\n\nZwei.");
        assertThat(items.get(0).report().headline()).isEqualTo("Pegel & Damm");
        assertThat(items.get(0).report().url()).isEqualTo("https://bote.example/1");
        assertThat(items.get(0).report().published()).isEqualTo("2026-03-04");
        assertThat(items.get(0).report().language()).isEqualTo("de-AT");
        assertThat(items.get(0).authors()).containsExactly("Mara Lind");
        assertThat(items.get(1).report().headline()).isEqualTo("1 < 2");
        assertThat(items.get(1).excerpt()).isTrue();
    }

    @Test
    void givesWhatStandsBeforeABreak() {
        Read read = Read.of(RSS.substring(0, RSS.indexOf("Es &lt;b")), "feed.xml");
        assertThat(read.arrived()).hasSize(1);
        assertThat(read.refused()).hasSize(1);
        assertThat(read.refused().get(0))
                .startsWith("feed.xml is broken in line 10")
                .endsWith("only what stands before has been read");
    }

    @Test
    void readsAWrongDeclaration() {
        byte[] latin = RSS.getBytes(Charset.forName("windows-1252"));
        assertThat(Read.of(latin, "x").reports().get(0).report().text()).startsWith("Der Damm hält.");
    }

    @Test
    void readsNoEntitiesButThoseOfHtml() {
        String feed = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY y 'yyy'>]><rss><channel><item>"
                + "<title>a&x;b&y;c&auml;d</title></item></channel></rss>";
        Read read = Read.of(feed, "x");
        assertThat(read.report().report().text()).isEqualTo("a&x;b&y;cäd");
    }

    @Test
    void expandsNoBillionLaughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        Read read = Read.of(dtd + "]><rss><channel><item><title>&a29;</title></item></channel></rss>", "x");
        assertThat(read.report().report().text()).isEqualTo("&a29;");
    }

    @Test
    void refusesDeepNesting() {
        String feed = "<rss><channel>" + "<item><title>Es regnet.</title></item>" + "<item>" + "<a>".repeat(10_000);
        Read read = Read.of(feed, "x");
        assertThat(read.arrived()).hasSize(1);
        assertThat(read.refused()).containsExactly("x has elements nested more than 200 deep");
    }

    @Test
    void refusesOtherXml() {
        assertThat(Read.of("<?xml version='1.0'?><rezept/>", "x").refused())
                .containsExactly("x is XML of a kind that is not read here; RSS, Atom, NewsML-G2 and NITF are");
    }
}
