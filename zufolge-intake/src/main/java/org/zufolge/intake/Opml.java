package org.zufolge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads lists of feeds in OPML 2.0, as feed readers export them. */
public final class Opml {
    private static final int LARGEST = 5_000_000;

    private Opml() {}

    /**
     * A feed.
     *
     * @param title what the list calls it; the address where it has no name there
     * @param url its address
     */
    public record Feed(String title, String url) {}

    /**
     * The feeds of a list, in order, each address once; none where it has no outline with an {@code xmlUrl}.
     *
     * @throws IOException if the stream cannot be read, or is larger than 5 MB
     */
    public static List<Feed> feeds(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("is larger than 5 MB; a list of feeds is not");
        }
        // jsoup's reader of XML knows no document types and no entities beyond those of HTML, and takes what is broken.
        Element list = Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        List<Feed> feeds = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Element outline : list.getElementsByAttribute("xmlUrl")) {
            String url = outline.attr("xmlUrl").strip();
            if (!url.isEmpty() && seen.add(url)) {
                String title = outline.hasAttr("title") ? outline.attr("title") : outline.attr("text");
                feeds.add(new Feed(title.isBlank() ? url : title.strip(), url));
            }
        }
        return feeds;
    }
}
