package org.zufolge.intake;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what an element holds; names are compared as they are, case and prefix included. */
final class XmlText {
    private XmlText() {}

    /** The first child of this name. */
    static @Nullable Element child(@Nullable Element parent, String name) {
        if (parent != null) {
            for (Element child : parent.children()) {
                if (child.tagName().equals(name)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** The element at the end of a way of children. */
    static @Nullable Element at(@Nullable Element parent, String... names) {
        Element at = parent;
        for (String name : names) {
            at = child(at, name);
        }
        return at;
    }

    /** The text of an element; null where there is no element or no text. */
    static @Nullable String text(@Nullable Element element) {
        String text = element == null ? "" : new Paragraphs().of(element).strip();
        return text.isEmpty() ? null : text;
    }

    static @Nullable String attribute(@Nullable Element element, String name) {
        return element == null || element.attr(name).isBlank() ? null : element.attr(name);
    }
}
