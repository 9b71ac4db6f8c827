package org.zufolge.intake;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Marked-up text becomes plain text: a blank line between blocks, a space for any other white space. Soft hyphens and
 * zero-width spaces, which say only where a line may break, are left out; non-breaking spaces stay.
 */
final class Paragraphs {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "td",
            "th",
            "tr",
            "ul",
            // NITF
            "hl1",
            "hl2",
            "block",
            "bq",
            "byline",
            "dateline",
            "media",
            "body.content",
            "note",
            "fn");
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "head",
            "button",
            "select",
            "textarea",
            // NITF
            "media-caption",
            "media-producer",
            "media-reference",
            "media-metadata");

    /** The text of an element with all that is in it. */
    String of(Element element) {
        Writer writer = new Writer();
        NodeTraversor.traverse(writer, element);
        return writer.text();
    }

    /** The text of several elements in order. */
    String of(List<? extends Element> elements) {
        StringBuilder text = new StringBuilder();
        for (Element element : elements) {
            String part = of(element);
            if (!part.isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n\n").append(part);
            }
        }
        return text.toString();
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private boolean blockEnded;
        private int breaks;
        private boolean space;
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (SILENT.contains(name)) {
                    silent++;
                } else if (name.equals("br")) {
                    breaks++;
                    space = true;
                } else if (BLOCKS.contains(name)) {
                    blockEnded = true;
                }
            } else if (node instanceof TextNode text && silent == 0) {
                write(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (SILENT.contains(name)) {
                    silent--;
                } else if (!name.equals("br") && BLOCKS.contains(name)) {
                    blockEnded = true;
                }
            }
        }

        private void write(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
                    space = true;
                } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && (c >= ' ' && c != 0x7F)) {
                    separate();
                    out.append(c);
                }
            }
        }

        private void separate() {
            if (out.length() > 0) {
                if (blockEnded || breaks > 1) {
                    out.append("\n\n");
                } else if (breaks == 1) {
                    out.append('\n');
                } else if (space) {
                    out.append(' ');
                }
            }
            blockEnded = false;
            breaks = 0;
            space = false;
        }

        String text() {
            return out.toString();
        }
    }
}
