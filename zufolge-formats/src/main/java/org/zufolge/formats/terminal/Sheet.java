package org.zufolge.formats.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of a terminal: sets paragraphs to its width, without a blank at the end of any line. */
public final class Sheet {
    /** Where so little is left beside the rules, lines grow beyond the width rather than fall apart. */
    private static final int NARROWEST = 16;

    /** Columns between two columns of words. */
    private static final int BETWEEN = 3;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Word BLANK = new Word(" ", Ink.PLAIN);

    private final Appendable out;
    private final int width;
    private final boolean colours;

    /**
     * An empty page.
     *
     * @param out takes what is written
     * @param width the columns of a line
     * @param colours whether to write them
     */
    public Sheet(Appendable out, int width, boolean colours) {
        this.out = out;
        this.width = width;
        this.colours = colours;
    }

    /** An empty line. */
    public void line() throws IOException {
        out.append('\n');
    }

    /** A line of nothing but rules. */
    public void line(String rules) throws IOException {
        write(List.of(new Word(rules, Ink.FAINT)));
    }

    /**
     * A paragraph.
     *
     * @param first rules before its first line
     * @param next rules before its other lines, as wide as {@code first}
     * @param label what stands before the first line's words; the other lines are indented by as much
     * @param words the words, wrapped
     */
    public void paragraph(String first, String next, List<Word> label, List<Word> words) throws IOException {
        int labelColumns = label.stream().mapToInt(Word::columns).sum();
        int room = Math.max(NARROWEST, width - DisplayWidth.of(first) - labelColumns);
        boolean isFirst = true;
        for (List<Word> wrapped : wrap(words, room)) {
            List<Word> line = new ArrayList<>();
            line.add(new Word(isFirst ? first : next, Ink.FAINT));
            if (isFirst) {
                line.addAll(label);
            } else {
                line.add(new Word(" ".repeat(labelColumns), Ink.FAINT));
            }
            line.addAll(wrapped);
            write(line);
            isFirst = false;
        }
    }

    /**
     * Columns side by side.
     *
     * @param label what stands before the first line; the other lines are indented by as much
     * @param columns the words of each column, wrapped; the columns share what is left of the width
     */
    public void beside(List<Word> label, List<List<Word>> columns) throws IOException {
        int labelColumns = label.stream().mapToInt(Word::columns).sum();
        int room = Math.max(
                NARROWEST, (width - labelColumns - BETWEEN * (columns.size() - 1)) / Math.max(1, columns.size()));
        List<List<List<Word>>> wrapped =
                columns.stream().map(words -> wrap(words, room)).toList();
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < lines; i++) {
            List<Word> line = new ArrayList<>(i == 0 ? label : List.of(blanks(labelColumns)));
            for (List<List<Word>> column : wrapped) {
                List<Word> words = i < column.size() ? column.get(i) : List.of();
                line.addAll(words);
                line.add(blanks(
                        room + BETWEEN - words.stream().mapToInt(Word::columns).sum()));
            }
            write(line);
        }
    }

    private static Word blanks(int columns) {
        return new Word(" ".repeat(Math.max(0, columns)), Ink.PLAIN);
    }

    /** At least one line, each with blanks between its words. */
    private static List<List<Word>> wrap(List<Word> words, int room) {
        List<List<Word>> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        int used = 0;
        for (Word word : words) {
            for (Word piece : pieces(word, room)) {
                int columns = piece.columns();
                if (used > 0 && used + 1 + columns > room) {
                    lines.add(line);
                    line = new ArrayList<>();
                    used = 0;
                }
                if (used > 0) {
                    Word last = line.get(line.size() - 1);
                    line.add(last.ink() == piece.ink() ? new Word(" ", piece.ink()) : BLANK);
                    used++;
                }
                line.add(piece);
                used += columns;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The word, cut between graphemes if it is wider than a line. */
    private static List<Word> pieces(Word word, int room) {
        if (word.columns() <= room) {
            return List.of(word);
        }
        List<Word> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int used = 0;
        for (Matcher grapheme = GRAPHEME.matcher(word.text()); grapheme.find(); ) {
            int columns = DisplayWidth.of(grapheme.group());
            if (used > 0 && used + columns > room) {
                pieces.add(new Word(piece.toString(), word.ink()));
                piece.setLength(0);
                used = 0;
            }
            piece.append(grapheme.group());
            used += columns;
        }
        pieces.add(new Word(piece.toString(), word.ink()));
        return pieces;
    }

    private void write(List<Word> line) throws IOException {
        int last = line.size() - 1;
        while (last >= 0 && line.get(last).text().isBlank()) {
            last--;
        }
        Ink ink = Ink.PLAIN;
        for (int i = 0; i <= last; i++) {
            Word word = line.get(i);
            if (word.text().isEmpty()) {
                continue;
            }
            if (colours && word.ink() != ink) {
                if (ink != Ink.PLAIN) {
                    out.append(Ink.RESET);
                }
                if (word.ink() != Ink.PLAIN) {
                    out.append(word.ink().begin());
                }
                ink = word.ink();
            }
            out.append(i == last ? word.text().stripTrailing() : word.text());
        }
        if (ink != Ink.PLAIN) {
            out.append(Ink.RESET);
        }
        out.append('\n');
    }
}
