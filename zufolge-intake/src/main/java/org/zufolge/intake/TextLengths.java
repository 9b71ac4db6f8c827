package org.zufolge.intake;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How long the text in each element is, counted once for a whole page; in chars, without white space. */
final class TextLengths {
    private static final class Count {
        private int all;
        private int linked;
        private int own;
    }

    private final Map<Element, Count> counts = new HashMap<>();

    private TextLengths() {}

    static TextLengths of(Element root) {
        TextLengths lengths = new TextLengths();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text && text.parentNode() instanceof Element parent) {
                            Count count = lengths.count(parent);
                            int length = length(text.getWholeText());
                            count.all += length;
                            count.own += length;
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (depth > 0
                                && node instanceof Element element
                                && element.parentNode() instanceof Element parent) {
                            lengths.addUp(element, parent);
                        }
                    }
                },
                root);
        return lengths;
    }

    private void addUp(Element element, Element parent) {
        Count count = count(element);
        if (element.normalName().equals("a")) {
            count.linked = count.all;
        }
        Count above = count(parent);
        above.all += count.all;
        above.linked += count.linked;
        if (!element.isBlock()) {
            above.own += count.own;
        }
    }

    private Count count(Element element) {
        return counts.computeIfAbsent(element, e -> new Count());
    }

    private static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return length;
    }

    /** Of all the text in it. */
    int all(Element element) {
        Count count = counts.get(element);
        return count == null ? 0 : count.all;
    }

    /** Of the text that is a link. */
    int linked(Element element) {
        Count count = counts.get(element);
        return count == null ? 0 : count.linked;
    }

    /** Of the text that is not in a block of its own within it. */
    int own(Element element) {
        Count count = counts.get(element);
        return count == null ? 0 : count.own;
    }
}
