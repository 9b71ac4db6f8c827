import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws what a program writes on a terminal: text with colours on standard input, a picture (SVG 1.1) on standard output.
 *
 * <pre>
 *   COLUMNS=92 ./zufolge read --color always examples/diplomatie.txt |
 *       java docs/images/TerminalPicture.java './zufolge read examples/diplomatie.txt' > docs/images/read.svg
 * </pre>
 *
 * Knows bold, dim and the eight colours of ECMA-48's "select graphic rendition"; each run of letters is set to the width
 * of its columns, so that the lines meet in whatever font the reader has.
 */
final class TerminalPicture {
    private static final double COLUMN = 8.4;
    private static final int ROW = 19;
    private static final int MARGIN = 18;
    private static final int BAR = 34;
    private static final Pattern RENDITION = Pattern.compile("\u001B\\[([0-9;]*)m");
    private static final String[] COLOURS = {
        "#6b7280", "#f87171", "#4ade80", "#fbbf24", "#60a5fa", "#e879f9", "#22d3ee", "#e5e7eb"
    };

    private String colour = "";
    private boolean bold;
    private boolean dim;

    private TerminalPicture() {}

    public static void main(String[] arguments) throws IOException {
        String title = arguments.length == 0 ? "" : arguments[0];
        List<String> lines = new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        System.out.write(new TerminalPicture().draw(title, lines).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private String draw(String title, List<String> lines) {
        List<String> all = new ArrayList<>();
        all.add("\u001B[2m$\u001B[0m \u001B[1m" + title + "\u001B[0m");
        all.addAll(lines);
        int columns = all.stream()
                .mapToInt(line -> columns(RENDITION.matcher(line).replaceAll("")))
                .max()
                .orElse(0);
        int width = (int) Math.ceil(columns * COLUMN) + 2 * MARGIN;
        int height = BAR + all.size() * ROW + MARGIN;
        StringBuilder svg = new StringBuilder(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\""
                        + " role=\"img\" aria-label=\"%3$s\"%n"
                        + "     font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"14\""
                        + " fill=\"#e5e7eb\" xml:space=\"preserve\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" rx=\"10\" fill=\"#111827\"/>%n"
                        + "<g fill=\"#374151\"><circle cx=\"22\" cy=\"18\" r=\"6\"/><circle cx=\"42\" cy=\"18\" r=\"6\"/>"
                        + "<circle cx=\"62\" cy=\"18\" r=\"6\"/></g>%n",
                width, height, escape(title)));
        for (int row = 0; row < all.size(); row++) {
            line(svg, all.get(row), BAR + (row + 1) * ROW - 4);
        }
        return svg.append("</svg>\n").toString();
    }

    private void line(StringBuilder svg, String line, int y) {
        Matcher rendition = RENDITION.matcher(line);
        int from = 0;
        int column = 0;
        while (from <= line.length()) {
            boolean found = rendition.find(from);
            String run = line.substring(from, found ? rendition.start() : line.length());
            column = run(svg, run, column, y);
            if (!found) {
                return;
            }
            for (String code : rendition.group(1).split(";")) {
                render(code.isEmpty() ? 0 : Integer.parseInt(code));
            }
            from = rendition.end();
        }
    }

    private void render(int code) {
        if (code == 0) {
            colour = "";
            bold = false;
            dim = false;
        } else if (code == 1) {
            bold = true;
        } else if (code == 2) {
            dim = true;
        } else if (code >= 30 && code <= 37) {
            colour = COLOURS[code - 30];
        } else if (code == 39) {
            colour = "";
        }
    }

    private int run(StringBuilder svg, String run, int column, int y) {
        int wide = columns(run);
        if (!run.isBlank()) {
            int indent = run.length() - run.stripLeading().length();
            String text = run.strip();
            svg.append(String.format(
                    java.util.Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\"%s%s%s>%s</text>%n",
                    MARGIN + (column + indent) * COLUMN,
                    y,
                    columns(text) * COLUMN,
                    colour.isEmpty() ? "" : " fill=\"" + colour + "\"",
                    bold ? " font-weight=\"bold\"" : "",
                    dim ? " opacity=\"0.6\"" : "",
                    escape(text)));
        }
        return column + wide;
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
