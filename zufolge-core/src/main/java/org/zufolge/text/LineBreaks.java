package org.zufolge.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the line ends that part a text from those that are only there because the line was full, as in text that was
 * wrapped at a width. A line is full where the first word of the next would not have fitted; a text is wrapped where most
 * of its lines that another follows are full.
 */
final class LineBreaks {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final int LEAST_LINES = 3;

    private final String text;
    private final BitSet soft;

    private LineBreaks(String text, BitSet soft) {
        this.text = text;
        this.soft = soft;
    }

    /** The line ends of a text. */
    static LineBreaks of(String text) {
        List<int[]> lines = lines(text);
        int width = 0;
        for (int[] line : lines) {
            // A single long word, such as a web address, is no measure.
            if (firstWord(text, line) < line[1] - line[0]) {
                width = Math.max(width, line[1] - line[0]);
            }
        }
        BitSet soft = new BitSet();
        int followed = 0;
        for (int l = 0; l + 1 < lines.size() && width >= NARROWEST && width <= WIDEST; l++) {
            int[] line = lines.get(l);
            int[] next = lines.get(l + 1);
            if (line[1] > line[0] && next[1] > next[0]) {
                followed++;
                if (line[1] - line[0] + 1 + firstWord(text, next) > width) {
                    soft.set(next[0] - 1);
                }
            }
        }
        boolean wrapped = followed >= LEAST_LINES && 3 * soft.cardinality() >= 2 * followed;
        return new LineBreaks(text, wrapped ? soft : new BitSet());
    }

    /** Begin and end of each line, without the space at its end. */
    private static List<int[]> lines(String text) {
        List<int[]> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Chars.isLineEnd(text.charAt(i))) {
                int end = i;
                while (end > begin && Chars.isSpace(text.charAt(end - 1))) {
                    end--;
                }
                lines.add(new int[] {begin, end});
                begin = i + 1;
            }
        }
        return lines;
    }

    private static int firstWord(String text, int[] line) {
        int end = line[0];
        while (end < line[1] && !Chars.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line[0];
    }

    /** Whether a char ends a line for good. */
    boolean isHard(int i) {
        return Chars.isLineEnd(text.charAt(i)) && !soft.get(i);
    }

    /** How many line ends between two chars part the text. */
    int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isHard(i)) {
                count++;
            }
        }
        return count;
    }
}
