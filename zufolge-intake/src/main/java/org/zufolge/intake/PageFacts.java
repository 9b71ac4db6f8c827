package org.zufolge.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself, best first: schema.org in JSON-LD, OpenGraph, other {@code meta} elements, {@code time}
 * elements, the first heading, the title.
 */
final class PageFacts {
    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report");
    private static final String[] OUTLETS = {"og:site_name", "application-name", "dc.publisher", "publisher"};
    private static final String[] DATES = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "dcterms.issued",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "last-modified"
    };
    private static final String[] AUTHORS = {
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author"
    };
    private static final int MOST_PLACES = 10_000;

    private final JsonFactory json;

    PageFacts(Limits limits) {
        json = JsonTree.factory(limits);
    }

    /** Tells the draft. */
    void read(Document page, Draft draft) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonTree article = article(script.data());
            if (article != null) {
                jsonLd(article, draft);
            }
        }
        draft.headline(meta(page, "og:title")).headline(meta(page, "twitter:title"));
        for (String name : OUTLETS) {
            draft.outlet(meta(page, name));
        }
        for (String name : DATES) {
            draft.date(meta(page, name));
        }
        if (!draft.hasAuthors()) {
            for (String name : AUTHORS) {
                author(meta(page, name), draft);
            }
        }
        if (!draft.hasAuthors()) {
            for (Element element : page.select("[itemprop=author] [itemprop=name], [rel=author]")) {
                author(element.text(), draft);
            }
        }
        for (Element time : page.select("time[pubdate], [itemprop=datePublished], article time, main time, time")) {
            if (!draft.hasDate()) {
                draft.date(
                        time.hasAttr("datetime")
                                ? time.attr("datetime")
                                : time.hasAttr("content") ? time.attr("content") : time.text());
            }
        }
        Element heading = page.selectFirst("article h1, main h1");
        heading = heading == null ? page.selectFirst("h1") : heading;
        draft.headline(heading == null ? null : heading.text());
        draft.headline(title(page.title(), draft.outlet()));
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            draft.url(web(canonical.absUrl("href")));
        }
        draft.url(web(meta(page, "og:url")));
        Element root = page.selectFirst("html[lang]");
        draft.language(root == null ? meta(page, "og:locale") : root.attr("lang"));
    }

    private static @Nullable String web(@Nullable String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://")) ? address : null;
    }

    /** An address is the author's page, not a name. */
    private static void author(@Nullable String name, Draft draft) {
        if (name != null && web(name.strip()) == null) {
            draft.author(name);
        }
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (key.equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return null;
    }

    /** The title without the outlet's name that pages put behind it. */
    private static String title(String title, @Nullable String outlet) {
        for (String mark : new String[] {" | ", " - ", " – ", " — ", " :: "}) {
            int at = title.lastIndexOf(mark);
            if (at > 0
                    && outlet != null
                    && title.substring(at + mark.length()).strip().equalsIgnoreCase(outlet)) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    // --- JSON-LD -----------------------------------------------------------------------------------------------------

    private @Nullable JsonTree article(String data) {
        try (JsonParser parser = json.createParser(data)) {
            if (parser.nextToken() == null) {
                return null;
            }
            return article(JsonTree.read(parser));
        } catch (IOException e) {
            // A page whose JSON-LD is broken says the same in its meta elements.
            return null;
        }
    }

    /** The first article, by breadth: beside others in a list or a graph, or within a page. */
    private static @Nullable JsonTree article(JsonTree root) {
        List<JsonTree> places = new ArrayList<>(root.items());
        for (int i = 0; i < places.size() && i < MOST_PLACES; i++) {
            JsonTree place = places.get(i);
            for (JsonTree type : place.at("@type").items()) {
                String name = type.text();
                if (name != null && ARTICLES.contains(name.substring(name.lastIndexOf('/') + 1))) {
                    return place;
                }
            }
            places.addAll(place.at("@graph").items());
            places.addAll(place.at("mainEntity").items());
        }
        return null;
    }

    private static void jsonLd(JsonTree article, Draft draft) {
        draft.headline(plain(article.text("headline"))).headline(plain(article.text("name")));
        draft.date(article.text("datePublished")).date(article.text("dateCreated"));
        draft.language(article.text("inLanguage"));
        for (JsonTree publisher : article.at("publisher").items()) {
            draft.outlet(plain(name(publisher)));
        }
        boolean first = !draft.hasAuthors();
        for (JsonTree author : first ? article.at("author").items() : List.<JsonTree>of()) {
            author(plain(name(author)), draft);
        }
        draft.credit(plain(article.text("creditText")));
        for (JsonTree provider : article.at("provider").items()) {
            draft.credit(plain(name(provider)));
        }
        String page = article.text("mainEntityOfPage");
        draft.url(web(article.text("url")))
                .url(web(page == null ? article.at("mainEntityOfPage").text("@id") : page));
    }

    private static @Nullable String name(JsonTree person) {
        return person.text() == null ? person.text("name") : person.text();
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null || text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false);
    }
}
