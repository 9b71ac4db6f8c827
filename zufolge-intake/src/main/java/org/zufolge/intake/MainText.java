package org.zufolge.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Table;

/**
 * Finds the text of an article on a page: what stands around it is taken away by its element or by the words in its class
 * ({@code boilerplate.tsv}); of what is left the element is taken that holds most text in paragraphs and little in links.
 * Changes the page it is given.
 */
final class MainText {
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, nav, footer, aside, "
                    + "figure, figcaption, video, audio, dialog, [hidden], [aria-hidden=true], [role=navigation], "
                    + "[role=complementary], [role=banner], [role=contentinfo], [role=dialog]";
    private static final String PARAGRAPHS = "p, blockquote, li, pre, h2, h3, h4, td, dd";
    private static final int LEAST_PARAGRAPH = 25;
    private static final int LEAST_MARKED = 140;
    private static final int LEVELS = 4;
    private static final double MOST_LINKED = 0.5;
    private static final Set<String> BOILERPLATE = new HashSet<>();

    static {
        for (List<String> row : Table.read("intake/boilerplate.tsv", 1)) {
            BOILERPLATE.add(row.get(0));
        }
    }

    /**
     * The text, paragraphs parted by blank lines; empty where there is none.
     *
     * @param headline is left out where it heads the text
     */
    String of(Document page, @Nullable String headline) {
        page.select(NEVER).remove();
        for (Element element : page.select("[class], [id], [style]")) {
            if (isBoilerplate(element)
                    && element.parent() != null
                    && !element.normalName().equals("body")) {
                element.remove();
            }
        }
        Element main = main(page);
        return main == null ? "" : text(main, headline);
    }

    private static boolean isBoilerplate(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        if (style.contains("display:none") || style.contains("visibility:hidden")) {
            return true;
        }
        if (element.is("html, main, article, [itemprop=articleBody]")) {
            return false;
        }
        return named(element.className()) || named(element.id());
    }

    /** Whether one of the words in a class or id, parted by anything but letters or by capitals, is known. */
    private static boolean named(String name) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (hump || !Character.isLetter(c)) {
                if (BOILERPLATE.contains(word.toString())) {
                    return true;
                }
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        return false;
    }

    private static @Nullable Element main(Document page) {
        TextLengths lengths = TextLengths.of(page);
        Element marked = null;
        for (Element element : page.select("[itemprop=articleBody]")) {
            if (marked == null || lengths.all(element) > lengths.all(marked)) {
                marked = element;
            }
        }
        if (marked != null && lengths.all(marked) >= LEAST_MARKED) {
            return marked;
        }
        Map<Element, Double> scores = new HashMap<>();
        Map<Element, Double> held = new HashMap<>();
        for (Element paragraph : page.body().getAllElements()) {
            double weight = weight(paragraph, lengths);
            double share = weight;
            int up = 0;
            for (Element above = paragraph.parent(); weight > 0 && above != null; above = above.parent()) {
                held.merge(above, weight, Double::sum);
                if (up++ < LEVELS) {
                    scores.merge(above, share, Double::sum);
                    share *= 0.75;
                }
            }
        }
        Element article = best(page.select("article"), held);
        if (article != null && held.getOrDefault(article, 0.0) >= held.getOrDefault(page.body(), 0.0) * 0.5) {
            return article;
        }
        Element best = best(page.body().getAllElements(), scores);
        return best == null ? page.body() : best;
    }

    /** The first with the highest score, in the order of the page. */
    private static @Nullable Element best(List<Element> elements, Map<Element, Double> scores) {
        Element best = null;
        double highest = 0;
        for (Element element : elements) {
            double score = scores.getOrDefault(element, 0.0);
            if (score > highest) {
                best = element;
                highest = score;
            }
        }
        return best;
    }

    /** How many characters of running text a paragraph has; nothing for what is none, or mostly links. */
    private static double weight(Element element, TextLengths lengths) {
        boolean paragraph = element.is(PARAGRAPHS) || element.is("div, article, section, main");
        int own = lengths.own(element);
        return !paragraph || own < LEAST_PARAGRAPH || isLinked(element, lengths) ? 0 : own;
    }

    private static boolean isLinked(Element element, TextLengths lengths) {
        return lengths.linked(element) > lengths.all(element) * MOST_LINKED;
    }

    private static String text(Element main, @Nullable String headline) {
        TextLengths lengths = TextLengths.of(main);
        for (Element block : main.select("p, ul, ol, li, div, h2, h3, h4, table")) {
            if (!block.equals(main) && isLinked(block, lengths)) {
                block.remove();
            }
        }
        for (Element heading : main.select("h1, h2")) {
            if (heading.normalName().equals("h1") || heading.text().equals(headline)) {
                heading.remove();
            }
        }
        return new Paragraphs().of(main);
    }
}
