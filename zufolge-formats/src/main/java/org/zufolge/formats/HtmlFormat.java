package org.zufolge.formats;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.zufolge.formats.ChainTree.Node;
import org.zufolge.formats.terminal.Printable;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;

/**
 * Readings as one page that needs nothing else: the text as a newspaper sets it, every statement underlined by its
 * certainty, and beside it the tree of who says what. Pointing at a statement, or stepping to it by keyboard, shows its
 * chain; following it leads to its place in the tree, and from there back.
 *
 * <p>There is no script, and the page forbids itself to load or run anything. All text of the report is escaped; controls
 * and direction controls in it are shown as pictures or left out.
 *
 * <p>What the page says itself is in English or in German ({@code html_en.properties}, {@code html_de.properties}).
 */
public final class HtmlFormat implements ReadingFormat {
    private static final String STYLE = "reading.css";

    private final PageWords words;

    /** In English. */
    public HtmlFormat() {
        this(Locale.ENGLISH);
    }

    /**
     * In a language.
     *
     * @throws IllegalArgumentException if it is neither German nor English
     */
    public HtmlFormat(Locale language) {
        words = new PageWords(language);
    }

    @Override
    public void begin(Appendable out) throws IOException {
        out.append("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="generator" content="Zufolge">
                <title>%s</title>
                <style>
                """.formatted(words.language(), words.say("title")));
        out.append(style());
        out.append("""
                </style>
                </head>
                <body>
                <main>
                """);
    }

    @Override
    public void write(Reading reading, Appendable out) throws IOException {
        new Page(reading, out, words).write();
    }

    @Override
    public void end(Appendable out) throws IOException {
        out.append("""
                </main>
                </body>
                </html>
                """);
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlFormat.class.getResourceAsStream(STYLE)) {
            return new String(Objects.requireNonNull(in, STYLE).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Foreign text made safe for element content and for attribute values in double quotation marks. */
    private static String escaped(String text) {
        String printable = Printable.of(text);
        StringBuilder out = new StringBuilder(printable.length() + 16);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String styleClass(Certainty certainty) {
        return certainty.word().replace(' ', '-');
    }

    /** A name for anchors: the id's own letters and digits, and its hash, since several ids can share these. */
    private static String slug(String id) {
        StringBuilder slug = new StringBuilder("r");
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            slug.append(plain ? c : '-');
        }
        return slug.append('-').append(Integer.toHexString(id.hashCode())).toString();
    }

    /** One reading's part of the page. */
    private static final class Page {
        private final Reading reading;
        private final Appendable out;
        private final ChainTree tree;
        private final String anchor;
        private final PageWords words;
        private final Set<String> linked = new HashSet<>();

        Page(Reading reading, Appendable out, PageWords words) {
            this.reading = reading;
            this.out = out;
            this.words = words;
            this.tree = new ChainTree(reading);
            this.anchor = slug(reading.id());
        }

        void write() throws IOException {
            out.append("<article>\n");
            head();
            out.append("<div class=\"columns\">\n<section class=\"text\" dir=\"auto\" lang=\"")
                    .append(escaped(reading.language()))
                    .append("\">\n");
            text();
            out.append("</section>\n<section class=\"say\">\n<h2>")
                    .append(words.say("heading"))
                    .append("</h2>\n");
            if (reading.statements().isEmpty()) {
                out.append("<p>").append(words.say("nobody")).append("</p>\n");
            } else {
                tree();
            }
            out.append("</section>\n</div>\n</article>\n");
        }

        private void head() throws IOException {
            Head head = reading.head();
            String headline = head.headline();
            out.append("<header>\n<h1 dir=\"auto\">")
                    .append(escaped(headline == null ? reading.id() : headline))
                    .append("</h1>\n");
            String about = Stream.of(TextView.publisher(head), head.dateline(), head.published(), head.url())
                    .filter(part -> part != null && !part.isBlank())
                    .map(HtmlFormat::escaped)
                    .collect(joining(" · "));
            if (!about.isEmpty()) {
                out.append("<p>").append(about).append("</p>\n");
            }
            List<Certainty> certainties = reading.statements().stream()
                    .map(Statement::certainty)
                    .distinct()
                    .sorted()
                    .toList();
            if (!certainties.isEmpty()) {
                out.append("<p class=\"legend\">");
                for (Certainty certainty : certainties) {
                    out.append("<span class=\"").append(styleClass(certainty)).append("\">");
                    out.append(words.of(certainty)).append("</span> ");
                }
                out.append("</p>\n");
            }
            out.append("</header>\n");
        }

        private void text() throws IOException {
            for (SetText.Block block : SetText.of(reading)) {
                out.append(block.heading() ? "<h2>" : "<p>");
                for (SetText.Run run : block.runs()) {
                    run(run);
                }
                out.append(block.heading() ? "</h2>\n" : "</p>\n");
            }
        }

        /** Words that belong to the innermost of their statements; the others only get their anchors here. */
        private void run(SetText.Run run) throws IOException {
            if (run.marks().isEmpty()) {
                out.append(escaped(run.words()));
                return;
            }
            Statement innermost = run.marks().get(0).statement();
            boolean first = linked.add(innermost.id());
            for (SetText.Mark mark : run.marks()) {
                if (linked.add(mark.statement().id())) {
                    out.append("<span id=\"").append(anchor(mark.statement())).append("-text\"></span>");
                }
            }
            String id = anchor(innermost);
            out.append("<a class=\"s ")
                    .append(styleClass(innermost.certainty()))
                    .append('"');
            if (first) {
                out.append(" id=\"").append(id).append("-text\"");
            }
            out.append(" href=\"#").append(id).append("\" data-who=\"");
            out.append(escaped(words.of(innermost.certainty()) + ": " + chain(innermost)));
            out.append("\">").append(escaped(run.words())).append("</a>");
        }

        /** From the publisher to the origin, as in the tree. */
        private String chain(Statement statement) {
            Entity publisher = tree.publisher();
            List<Entity> hands = tree.handsBelowPublisher(statement);
            String line = Stream.concat(Stream.ofNullable(publisher), hands.stream())
                    .map(entity -> entity.named() ? entity.name() : words.say("unnamed") + ": " + entity.name())
                    .collect(joining(" ← "));
            if (!hands.isEmpty() || statement.sourceEntity() != null) {
                return line;
            }
            String source = statement.source().isEmpty()
                    ? words.say("source.none")
                    : words.say("source.unknown") + ": " + statement.source().text();
            return line.isEmpty() ? source : line + " ← " + source;
        }

        private void tree() throws IOException {
            Entity publisher = tree.publisher();
            out.append("<ul>\n<li><span class=\"who root\">")
                    .append(publisher == null ? words.say("report") : name(publisher))
                    .append("</span>\n");
            below(tree.root());
            out.append("</li>\n</ul>\n");
        }

        private void below(Node node) throws IOException {
            out.append("<ul>\n");
            for (Statement statement : node.statements()) {
                statement(statement, List.of());
            }
            for (Node child : node.children()) {
                out.append("<li><span class=\"who\">").append(label(child)).append("</span>\n");
                below(child);
                out.append("</li>\n");
            }
            out.append("</ul>\n");
        }

        private String label(Node node) {
            Entity entity = node.entity();
            if (entity != null) {
                return name(entity);
            }
            return node.words().isBlank()
                    ? "<span class=\"unnamed\">" + words.say("source.none") + "</span>"
                    : "<span class=\"unnamed\">" + words.say("source.unknown") + "</span> <bdi>" + escaped(node.words())
                            + "</bdi>";
        }

        private String name(Entity entity) {
            StringBuilder name = new StringBuilder();
            if (!entity.named()) {
                name.append("<span class=\"unnamed\">")
                        .append(words.say(entity.plural() ? "unnamed.many" : "unnamed"))
                        .append("</span> ");
            }
            name.append("<bdi>").append(escaped(entity.name())).append("</bdi>");
            String description = entity.description();
            if (description != null && !description.isBlank() && !entity.name().contains(description)) {
                name.append("<span class=\"role\">, <bdi>")
                        .append(escaped(description))
                        .append("</bdi></span>");
            }
            return name.toString();
        }

        private void statement(Statement statement, List<Entity> hands) throws IOException {
            String id = anchor(statement);
            out.append("<li id=\"").append(id).append("\">");
            for (Entity hand : hands) {
                out.append("<span class=\"who\">").append(name(hand)).append("</span> ");
            }
            out.append("<a class=\"line\" href=\"#").append(id);
            out.append("-text\"><q class=\"")
                    .append(styleClass(statement.certainty()))
                    .append("\"><bdi>");
            out.append(escaped(statement.content().text())).append("</bdi></q></a> <span class=\"meta\"><b>");
            out.append(words.of(statement.certainty())).append("</b>, ");
            out.append(words.of(statement.type()));
            if (statement.alternativeTo() != null) {
                out.append(", ")
                        .append(words.say("alternative"))
                        .append(" <a href=\"#")
                        .append(anchor + '-' + escaped(statement.alternativeTo()));
                out.append("\">").append(escaped(statement.alternativeTo())).append("</a>");
            }
            out.append(" <small>").append(escaped(statement.id())).append("</small></span>\n");
            List<Statement> parts = tree.parts(statement);
            if (!parts.isEmpty()) {
                out.append("<ul>\n");
                for (Statement part : parts) {
                    statement(part, tree.handsBeyond(statement, part));
                }
                out.append("</ul>\n");
            }
            out.append("</li>\n");
        }

        private String anchor(Statement statement) {
            return anchor + '-' + escaped(statement.id());
        }
    }
}
