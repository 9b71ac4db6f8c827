package org.zufolge.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zufolge.formats.CodePointText;
import org.zufolge.formats.terminal.Ink;
import org.zufolge.formats.terminal.Word;
import org.zufolge.reading.Span;

/** Marks what one side has and the other lacks, as wdiff does: {@code [-only in gold-]}, {@code {+only found+}}. */
enum Marks {
    GOLD("[-", "-]", Ink.DENIED),
    FOUND("{+", "+}", Ink.OPEN);

    private static final Word GAP = new Word("…", Ink.FAINT);

    private final String before;
    private final String after;
    private final Ink ink;

    Marks(String before, String after, Ink ink) {
        this.before = before;
        this.after = after;
        this.ink = ink;
    }

    /** A name, marked if the other side has another. */
    List<Word> name(String name, boolean same) {
        return same ? Word.of(name, Ink.PLAIN) : marked(name);
    }

    /**
     * The words of some units of a text.
     *
     * @param units where each unit, such as a token, stands
     * @param own the units to show
     * @param others the units of the other side; those of {@code own} that are not among them are marked
     */
    List<Word> words(CodePointText text, List<Span> units, BitSet own, BitSet others) {
        List<Word> words = new ArrayList<>();
        int from = own.nextSetBit(0);
        while (from >= 0) {
            boolean shared = others.get(from);
            int last = from;
            while (own.get(last + 1) && others.get(last + 1) == shared) {
                last++;
            }
            String run =
                    text.cut(new Span(units.get(from).begin(), units.get(last).end()));
            words.addAll(shared ? Word.of(run, Ink.PLAIN) : marked(run));
            from = own.nextSetBit(last + 1);
            if (from > last + 1) {
                words.add(GAP);
            }
        }
        return words.isEmpty() ? Comparison.NOTHING : words;
    }

    private List<Word> marked(String run) {
        List<Word> words = new ArrayList<>(Word.of(run, ink));
        if (!words.isEmpty()) {
            int last = words.size() - 1;
            words.set(0, new Word(before + words.get(0).text(), ink));
            words.set(last, new Word(words.get(last).text() + after, ink));
        }
        return words;
    }
}
