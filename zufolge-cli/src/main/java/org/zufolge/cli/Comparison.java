package org.zufolge.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zufolge.formats.terminal.Ink;
import org.zufolge.formats.terminal.Sheet;
import org.zufolge.formats.terminal.Word;

/** A page on which gold stands on the left and found on the right; on a narrow one, gold above found. */
final class Comparison {
    private static final int LABEL = 15;
    private static final int ENOUGH_FOR_TWO = 72;

    /** What stands where there is nothing. */
    static final List<Word> NOTHING = List.of(new Word("–", Ink.FAINT));

    /** What stands under found where it is as in gold. */
    static final List<Word> SAME = List.of(new Word("=", Ink.FAINT));

    private final Sheet sheet;
    private final boolean sideBySide;

    Comparison(Appendable out, int width, boolean colours) {
        this.sheet = new Sheet(out, width, colours);
        this.sideBySide = width >= ENOUGH_FOR_TWO;
    }

    void line() throws IOException {
        sheet.line();
    }

    /** A heading over the whole width. */
    void heading(String words, Ink ink) throws IOException {
        sheet.paragraph("", "", List.of(), Word.of(words, ink));
    }

    /** What the columns are called, where there are two. */
    void columns() throws IOException {
        if (sideBySide) {
            row(new Word("", Ink.PLAIN), Word.of("gold", Ink.FAINT), Word.of("found", Ink.FAINT));
        }
    }

    /** Words under both columns. */
    void below(List<Word> words) throws IOException {
        sheet.paragraph("", "", List.of(label(new Word("", Ink.PLAIN))), words);
    }

    /** A row. */
    void row(Word label, List<Word> gold, List<Word> found) throws IOException {
        if (sideBySide) {
            sheet.beside(List.of(label(label)), List.of(gold, found));
        } else if (found.equals(SAME)) {
            sheet.paragraph("", "", List.of(label(label)), gold);
        } else {
            sheet.paragraph("", "", List.of(label(label)), labelled("gold:", gold));
            below(labelled("found:", found));
        }
    }

    private static Word label(Word label) {
        return label.padded(LABEL);
    }

    private static List<Word> labelled(String label, List<Word> words) {
        List<Word> labelled = new ArrayList<>();
        labelled.add(new Word(label, Ink.FAINT));
        labelled.addAll(words);
        return labelled;
    }
}
