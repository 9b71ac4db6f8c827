package org.zufolge.intake;

import java.time.Clock;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.Arrival.Refused;

/** Reads the items of NewsML-G2, alone or in a message, and NITF documents. What stands before a break is read. */
final class NewsItems implements Source {
    private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

    private final XmlCursor xml;
    private final String where;
    private final Clock clock;
    private boolean several;
    private int number;

    NewsItems(XmlCursor xml, String where, Clock clock) {
        this.xml = xml;
        this.where = where;
        this.clock = clock;
    }

    @Override
    public @Nullable Arrival next() throws UnreadableException {
        for (String name = xml.next(); name != null; name = xml.next()) {
            switch (name) {
                case "" -> {}
                case "newsMessage", "itemSet" -> several = true;
                case "newsItem" -> {
                    return newsItem(xml.element(), place());
                }
                case "nitf" -> {
                    Draft draft = new Draft(place());
                    new Nitf().read(xml.element(), draft);
                    return draft.finish(clock);
                }
                case "packageItem", "conceptItem", "knowledgeItem", "planningItem" -> {
                    xml.skip();
                    return new Refused(place(), "is a " + name + ", which has no text of its own");
                }
                default -> xml.skip();
            }
        }
        return null;
    }

    private String place() {
        number++;
        return several ? where + "#" + number : where;
    }

    private Arrival newsItem(Element item, String place) {
        Element about = XmlText.child(item, "itemMeta");
        Element content = XmlText.child(item, "contentMeta");
        String status = code(XmlText.child(about, "pubStatus"));
        if (status != null && WITHDRAWN.contains(status)) {
            return new Refused(place, "has been " + status + " by its provider");
        }
        Draft draft = new Draft(place)
                .id(XmlText.attribute(item, "guid"))
                .date(XmlText.text(XmlText.child(about, "versionCreated")))
                .date(XmlText.text(XmlText.child(content, "contentCreated")))
                .language(XmlText.attribute(XmlText.child(content, "language"), "tag"))
                .language(XmlText.attribute(item, "xml:lang"))
                .outlet(party(XmlText.child(about, "provider")));
        if (content != null) {
            for (Element child : content.children()) {
                switch (child.tagName()) {
                    case "headline" -> draft.headline(XmlText.text(child));
                    case "by" -> draft.author(XmlText.text(child));
                    case "creditline" -> draft.credit(XmlText.text(child));
                    case "infoSource" -> draft.credit(party(child));
                    default -> {}
                }
            }
            if (!draft.hasAuthors()) {
                draft.author(XmlText.text(XmlText.at(content, "creator", "name")));
            }
        }
        draft.headline(XmlText.text(XmlText.child(about, "title")));
        Element set = XmlText.child(item, "contentSet");
        if (set != null) {
            for (Element form : set.children()) {
                read(form, draft);
            }
        }
        return draft.finish(clock);
    }

    /** One of the forms in which an item gives its content; the first that has text counts. */
    private static void read(Element form, Draft draft) {
        if (draft.hasText()) {
            return;
        }
        switch (form.tagName()) {
            case "inlineXML" -> {
                Element nitf = XmlText.child(form, "nitf");
                Element html = XmlText.child(form, "html");
                if (nitf != null) {
                    new Nitf().read(nitf, draft);
                } else {
                    draft.text(XmlText.text(html == null ? form : XmlText.child(html, "body")));
                }
            }
            case "inlineData" -> draft.text(form.wholeText().strip());
            default -> {}
        }
    }

    /** The name of a party, or what its code says. */
    private static @Nullable String party(@Nullable Element party) {
        String name = XmlText.text(XmlText.child(party, "name"));
        String literal = name == null ? XmlText.attribute(party, "literal") : name;
        return literal == null ? code(party) : literal;
    }

    private static @Nullable String code(@Nullable Element element) {
        String code = XmlText.attribute(element, "qcode");
        return code == null ? null : code.substring(code.indexOf(':') + 1);
    }
}
