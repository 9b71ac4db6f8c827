package org.zufolge.formats;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zufolge.formats.ChainTree.Node;
import org.zufolge.formats.terminal.Ink;
import org.zufolge.formats.terminal.Printable;
import org.zufolge.formats.terminal.Sheet;
import org.zufolge.formats.terminal.Word;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Head;
import org.zufolge.reading.Medium;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.reading.StatementType;

/**
 * A reading as people read it: the report's head, then a tree of who says what, its root the publisher and each branch
 * whom the one above has it from, with the statements under the last hand; then a line that counts. An empty line stands
 * between two readings.
 *
 * <p>Lines are set to the width in columns of a terminal, wide letters counting two. Nothing in the report can act on the
 * terminal: controls are shown as pictures or left out. Without colours there is no escape sequence at all, and colours
 * say nothing that words do not.
 */
public final class TextView implements ReadingFormat {
    private static final int NARROWEST = 40;
    /** With fewer columns than this for the words, certainty loses its own column. */
    private static final int ENOUGH_FOR_COLUMNS = 34;

    private static final int RULE_COLUMNS = 3;
    private static final String GUTTER = "  ";
    private static final String TEE = "├─ ";
    private static final String ELBOW = "└─ ";
    private static final String BAR = "│  ";
    private static final String GAP = "   ";
    private static final Word FROM = new Word("← ", Ink.FAINT);

    private final int width;
    private final boolean colours;
    private final boolean explain;

    /**
     * A view.
     *
     * @param width the columns of a line; fewer than 40 are taken as 40
     * @param colours whether to use them
     * @param explain whether to show what found each statement, and where: rule, medium, channel, offsets in code
     *     points, cue, frame, source and addressee
     */
    public TextView(int width, boolean colours, boolean explain) {
        this.width = Math.max(NARROWEST, width);
        this.colours = colours;
        this.explain = explain;
    }

    @Override
    public void write(Reading reading, Appendable out) throws IOException {
        Sheet sheet = new Sheet(out, width, colours);
        head(reading, sheet);
        sheet.line();
        if (reading.statements().isEmpty()) {
            sheet.paragraph("", "", List.of(), Word.of("Nobody is reported to say anything here.", Ink.PLAIN));
            return;
        }
        ChainTree tree = new ChainTree(reading);
        new Drawing(reading, tree, sheet).draw();
        sheet.line();
        sheet.paragraph("", "", List.of(), Word.of(summary(reading, tree), Ink.STRONG));
    }

    @Override
    public void between(Appendable out) throws IOException {
        out.append("\n\n");
    }

    private void head(Reading reading, Sheet sheet) throws IOException {
        Head head = reading.head();
        String headline = head.headline();
        sheet.paragraph("", "", List.of(), Word.of(headline == null ? reading.id() : headline, Ink.STRONG));
        String about = Stream.of(
                        publisher(head), head.dateline(), head.published(), headline == null ? null : reading.id())
                .filter(part -> part != null && !part.isBlank())
                .collect(joining(" · "));
        if (!about.isEmpty()) {
            sheet.paragraph("", "", List.of(), Word.of(about, Ink.FAINT));
        }
        if (explain && head.url() != null) {
            sheet.paragraph("", "", List.of(), Word.of(head.url(), Ink.FAINT));
        }
    }

    /** The outlet with the agency it has the report from, as far as the head gives them. */
    static @Nullable String publisher(Head head) {
        if (head.outlet() == null || head.agency() == null || head.outlet().equalsIgnoreCase(head.agency())) {
            return head.outlet() == null ? head.agency() : head.outlet();
        }
        return head.outlet() + " (" + head.agency() + ")";
    }

    private static String summary(Reading reading, ChainTree tree) {
        StringBuilder summary = new StringBuilder(counted(reading.statements().size(), "statement"));
        if (tree.withoutSource() > 0) {
            summary.append(" (").append(tree.withoutSource()).append(" without source)");
        }
        summary.append(", ").append(counted(tree.sources(), "source"));
        if (tree.unnamedSources() > 0) {
            summary.append(" (").append(tree.unnamedSources()).append(" unnamed");
            if (tree.restingOnUnnamed() > 0) {
                summary.append(", behind ").append(counted(tree.restingOnUnnamed(), "statement"));
            }
            summary.append(')');
        }
        return summary.toString();
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static Ink ink(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> Ink.SURE;
            case PROBABLE, POSSIBLE, POSSIBLY_NOT -> Ink.OPEN;
            case CERTAINLY_NOT, PROBABLY_NOT -> Ink.DENIED;
            case UNCOMMITTED -> Ink.FAINT;
        };
    }

    private static String word(StatementType type) {
        return switch (type) {
            case DIRECT -> "direct";
            case INDIRECT -> "indirect";
            case REPORTED -> "reported";
            case FREE_INDIRECT -> "free indirect";
            case INDIRECT_FREE_INDIRECT -> "indirect, carried on";
        };
    }

    private static String word(Medium medium) {
        return switch (medium) {
            case SPEECH, WRITING, THOUGHT -> medium.label().toLowerCase(Locale.ROOT);
            case SPEECH_OR_THOUGHT -> "speech or thought";
            case SPEECH_OR_WRITING -> "speech or writing";
            case THOUGHT_OR_WRITING -> "thought or writing";
        };
    }

    /** The words that name an entity: one that is not named says so. */
    private static List<Word> name(Entity entity) {
        List<Word> words = new ArrayList<>();
        if (!entity.named()) {
            words.add(new Word(entity.plural() ? "unnamed, several:" : "unnamed:", Ink.UNNAMED));
        }
        words.addAll(Word.of(entity.name(), Ink.STRONG));
        return words;
    }

    /** The drawing of one tree. */
    private final class Drawing {
        private final ChainTree tree;
        private final Sheet sheet;
        private final int idColumns;
        private final int certaintyColumns;
        private final boolean inColumns;

        Drawing(Reading reading, ChainTree tree, Sheet sheet) {
            this.tree = tree;
            this.sheet = sheet;
            this.idColumns = reading.statements().stream()
                    .mapToInt(statement -> id(statement).columns())
                    .max()
                    .orElse(0);
            this.certaintyColumns = reading.statements().stream()
                    .mapToInt(statement -> statement.certainty().word().length())
                    .max()
                    .orElse(0);
            int beside = tree.root().depth() * RULE_COLUMNS
                    + idColumns
                    + GUTTER.length()
                    + certaintyColumns
                    + GUTTER.length();
            this.inColumns = width - beside >= ENOUGH_FOR_COLUMNS;
        }

        void draw() throws IOException {
            Entity publisher = tree.publisher();
            sheet.paragraph(
                    "", "", List.of(), publisher == null ? Word.of("this report", Ink.STRONG) : described(publisher));
            below(tree.root(), "");
        }

        private void below(Node node, String rules) throws IOException {
            // One column less than a rule: so the ids stand under the name, which an arrow stands before.
            String beside = rules + (node.children().isEmpty() ? "  " : "│ ");
            boolean spaced = false;
            for (Statement statement : node.statements()) {
                if (spaced && explain) {
                    sheet.line(beside);
                }
                statement(statement, List.of(), beside, beside);
                spaced = true;
            }
            for (Iterator<Node> children = node.children().iterator(); children.hasNext(); ) {
                Node child = children.next();
                boolean last = !children.hasNext();
                if (spaced) {
                    sheet.line(rules + BAR);
                }
                String next = rules + (last ? GAP : BAR);
                sheet.paragraph(rules + (last ? ELBOW : TEE), next, List.of(FROM), label(child));
                below(child, next);
                spaced = true;
            }
        }

        private List<Word> label(Node node) {
            Entity entity = node.entity();
            if (entity != null) {
                return described(entity);
            }
            return node.words().isBlank()
                    ? List.of(new Word("source not given", Ink.UNNAMED))
                    : Stream.concat(
                                    Stream.of(new Word("not identified:", Ink.UNNAMED)),
                                    Word.of(node.words(), Ink.STRONG).stream())
                            .toList();
        }

        private List<Word> described(Entity entity) {
            List<Word> words = name(entity);
            String description = entity.description();
            if (description != null && !description.isBlank() && !entity.name().contains(description)) {
                int last = words.size() - 1;
                words.set(
                        last,
                        new Word(words.get(last).text() + ",", words.get(last).ink()));
                words.addAll(Word.of(description, Ink.FAINT));
            }
            return words;
        }

        /**
         * A statement with all its parts.
         *
         * @param hands the words for its hands, where the tree does not show them
         * @param first the rules before its first line
         * @param next the rules before its other lines
         */
        private void statement(Statement statement, List<Word> hands, String first, String next) throws IOException {
            List<Word> label = new ArrayList<>();
            label.add(id(statement).padded(idColumns + GUTTER.length()));
            List<Word> words = new ArrayList<>();
            Ink ink = ink(statement.certainty());
            String certainty = statement.certainty().word();
            boolean alternative = statement.alternativeTo() != null;
            if (inColumns) {
                label.add(new Word(certainty, ink).padded(certaintyColumns + GUTTER.length()));
            } else {
                words.addAll(Word.of(certainty + (alternative ? "," : ":"), ink));
            }
            if (alternative) {
                words.add(new Word("or:", Ink.STRONG));
            }
            words.addAll(hands);
            words.addAll(Word.of(statement.content().text(), Ink.PLAIN));
            words.addAll(Word.of(remark(statement), Ink.FAINT));
            sheet.paragraph(first, next, label, words);
            if (explain) {
                explanation(statement, next + " ".repeat(columns(label)));
            }
            String rules = next + " ".repeat(columns(label.subList(0, 1)));
            for (Iterator<Statement> parts = tree.parts(statement).iterator(); parts.hasNext(); ) {
                Statement part = parts.next();
                boolean last = !parts.hasNext();
                statement(part, otherHands(part, statement), rules + (last ? ELBOW : TEE), rules + (last ? GAP : BAR));
            }
        }

        private List<Word> otherHands(Statement part, Statement whole) {
            List<Word> words = new ArrayList<>();
            for (Entity hand : tree.handsBeyond(whole, part)) {
                words.add(new Word("←", Ink.FAINT));
                words.addAll(name(hand));
            }
            if (!words.isEmpty()) {
                Word last = words.remove(words.size() - 1);
                words.add(new Word(last.text() + ":", last.ink()));
            }
            return words;
        }

        private void explanation(Statement statement, String rules) throws IOException {
            String offsets = statement.content().spans().stream()
                    .map(span -> span.begin() + "–" + span.end())
                    .collect(joining(", "));
            explained(
                    "rule",
                    Stream.of(
                                    statement.rule(),
                                    word(statement.medium()),
                                    statement.channel().label(),
                                    offsets)
                            .collect(joining(" · ")),
                    rules);
            explained("cue", statement.cue().text(), rules);
            explained("frame", withoutCommas(statement.frame().text()), rules);
            explained("source", statement.source().text(), rules);
            explained("to", statement.addressee().text(), rules);
        }

        /** A clause without the commas that set it apart from its neighbours. */
        private static String withoutCommas(String clause) {
            int begin = 0;
            int end = clause.length();
            while (begin < end && isCommaOrBlank(clause.charAt(begin))) {
                begin++;
            }
            while (end > begin && isCommaOrBlank(clause.charAt(end - 1))) {
                end--;
            }
            return clause.substring(begin, end);
        }

        private static boolean isCommaOrBlank(char c) {
            return c == ',' || Character.isWhitespace(c);
        }

        private void explained(String what, String words, String rules) throws IOException {
            if (!words.isBlank()) {
                sheet.paragraph(
                        rules,
                        rules,
                        List.of(new Word(what, Ink.FAINT).padded("source".length() + GUTTER.length())),
                        Word.of(words, Ink.FAINT));
            }
        }

        private static int columns(List<Word> words) {
            return words.stream().mapToInt(Word::columns).sum();
        }

        private String remark(Statement statement) {
            return statement.alternativeTo() == null
                    ? "(" + word(statement.type()) + ")"
                    : "(" + word(statement.type()) + ", alternative to " + statement.alternativeTo() + ")";
        }

        private Word id(Statement statement) {
            return new Word(Printable.of(statement.id()), Ink.FAINT);
        }
    }
}
