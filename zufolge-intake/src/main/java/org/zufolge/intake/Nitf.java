package org.zufolge.intake;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a NITF document says. */
final class Nitf {
    /** Tells the draft. */
    void read(Element nitf, Draft draft) {
        Element data = XmlText.at(nitf, "head", "docdata");
        Element publication = XmlText.at(nitf, "head", "pubdata");
        Element head = XmlText.at(nitf, "body", "body.head");
        Element content = XmlText.at(nitf, "body", "body.content");
        draft.id(XmlText.attribute(XmlText.child(data, "doc-id"), "id-string"))
                .headline(XmlText.text(XmlText.at(head, "hedline", "hl1")))
                .headline(XmlText.text(XmlText.child(head, "headline")))
                .headline(XmlText.text(XmlText.at(nitf, "head", "title")))
                .date(XmlText.attribute(XmlText.child(data, "date.issue"), "norm"))
                .date(XmlText.attribute(XmlText.child(data, "date.release"), "norm"))
                .date(XmlText.attribute(publication, "date.publication"))
                .outlet(XmlText.attribute(publication, "name"))
                .outlet(XmlText.text(XmlText.child(head, "distributor")))
                .outlet(XmlText.attribute(XmlText.child(data, "doc.copyright"), "holder"))
                .language(XmlText.attribute(nitf, "xml:lang"))
                .language(XmlText.attribute(XmlText.child(nitf, "body"), "xml:lang"))
                .credit(XmlText.text(XmlText.child(head, "distributor")))
                .credit(XmlText.attribute(XmlText.child(data, "doc-id"), "regsrc"))
                .credit(XmlText.text(XmlText.at(nitf, "body", "body.end", "tagline")));
        if (head != null) {
            for (Element child : head.children()) {
                if (child.tagName().equals("byline")) {
                    authors(child, draft);
                }
            }
        }
        String text = content(content);
        if (text != null) {
            draft.text(text);
        }
    }

    private static void authors(Element byline, Draft draft) {
        boolean named = false;
        for (Element child : byline.children()) {
            if (child.tagName().equals("person") || child.tagName().equals("bytag") && !named) {
                draft.author(XmlText.text(child));
                named = true;
            }
        }
        if (!named) {
            draft.author(XmlText.text(byline));
        }
    }

    /** The text without pictures and what stands under them. */
    private static @Nullable String content(@Nullable Element content) {
        if (content != null) {
            content.select("media").remove();
        }
        return XmlText.text(content);
    }
}
