package org.zufolge.intake;

import java.time.Clock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a feed: RSS 2.0, 0.9x and 1.0, Atom. An item whose whole text the feed does not give is marked as an
 * excerpt; one of which it gives only a headline has that for its text. What stands before a break in the XML is read.
 */
final class Feed implements Source {
    private final XmlCursor xml;
    private final String where;
    private final @Nullable String address;
    private final Clock clock;
    private @Nullable String title;
    private @Nullable String language;
    private int number;

    Feed(XmlCursor xml, String where, @Nullable String address, Clock clock) {
        this.xml = xml;
        this.where = where;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public @Nullable Arrival next() throws UnreadableException {
        for (String name = xml.next(); name != null; name = xml.next()) {
            switch (name) {
                case "" -> {}
                case "rss", "RDF", "channel", "feed" ->
                    language = language == null ? xml.attribute("xml:lang") : language;
                case "item", "entry" -> {
                    return item(xml.element());
                }
                case "title" -> {
                    String text = XmlText.text(xml.element());
                    title = title == null ? text : title;
                }
                case "language", "dc:language" -> {
                    String text = XmlText.text(xml.element());
                    language = language == null ? text : language;
                }
                default -> xml.skip();
            }
        }
        return null;
    }

    private Arrival item(Element item) {
        number++;
        Draft draft = new Draft(where + "#" + number)
                .id(text(item, "guid"))
                .id(text(item, "id"))
                .headline(markup(XmlText.child(item, "title")))
                .date(text(item, "pubDate"))
                .date(text(item, "published"))
                .date(text(item, "dc:date"))
                .date(text(item, "dcterms:issued"))
                .date(text(item, "issued"))
                .date(text(item, "updated"))
                .url(link(item))
                .outlet(text(item, "dc:publisher"))
                .outlet(XmlText.text(XmlText.at(item, "source", "title")))
                .outlet(title)
                .language(XmlText.attribute(item, "xml:lang"))
                .language(text(item, "dc:language"))
                .language(language)
                .credit(text(item, "dc:source"));
        for (Element child : item.children()) {
            switch (child.tagName()) {
                case "dc:creator" -> draft.author(XmlText.text(child));
                case "author" -> draft.author(author(child));
                default -> {}
            }
        }
        String whole = longer(markup(XmlText.child(item, "content:encoded")), markup(XmlText.child(item, "content")));
        String part = longer(markup(XmlText.child(item, "description")), markup(XmlText.child(item, "summary")));
        String text = whole == null ? part == null ? draft.headline() : part : whole;
        return draft.text(text).excerpt(whole == null).finish(clock);
    }

    private static @Nullable String longer(@Nullable String a, @Nullable String b) {
        return a == null || b != null && b.length() > a.length() ? b : a;
    }

    private static @Nullable String text(Element item, String name) {
        return XmlText.text(XmlText.child(item, name));
    }

    /** Text that holds markup of its own: as elements, or, far more often, as text. */
    private static @Nullable String markup(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        if (!element.children().isEmpty() || element.attr("type").equals("text")) {
            return XmlText.text(element);
        }
        String html = element.wholeText();
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? XmlText.text(element)
                : XmlText.text(Jsoup.parseBodyFragment(html).body());
    }

    /** {@code mara@bote.example (Mara Lind)}, or Atom's {@code <name>}. */
    private static @Nullable String author(Element author) {
        Element name = XmlText.child(author, "name");
        String text = XmlText.text(name == null ? author : name);
        int open = text == null ? -1 : text.indexOf('(');
        return text != null && open >= 0 && text.endsWith(")") ? text.substring(open + 1, text.length() - 1) : text;
    }

    private @Nullable String link(Element item) {
        for (Element link : item.children()) {
            if (link.tagName().equals("link")) {
                String rel = link.attr("rel");
                String href = link.hasAttr("href") && (rel.isEmpty() || rel.equals("alternate"))
                        ? link.attr("href")
                        : link.hasAttr("href") ? "" : link.wholeText().strip();
                if (!href.isEmpty()) {
                    return new WebAddress(address).of(href);
                }
            }
        }
        Element guid = XmlText.child(item, "guid");
        return guid == null || guid.attr("isPermaLink").equals("false")
                ? null
                : new WebAddress(null).of(guid.wholeText().strip());
    }
}
