package org.zufolge.reading;

/**
 * A stretch of a report's text, {@code [begin, end)}, counted in Unicode code points.
 *
 * @param begin the first code point
 * @param end the code point after the last
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
