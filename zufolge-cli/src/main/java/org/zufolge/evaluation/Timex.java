package org.zufolge.evaluation;

import org.zufolge.reading.Span;
import org.zufolge.reading.Time;

/**
 * A time expression, as a gold standard or a reading has it.
 *
 * @param span where it stands, in code points
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value
 */
public record Timex(Span span, String type, String value) {
    /** A time of a reading as an expression. */
    public static Timex of(Time time) {
        return new Timex(time.span(), time.type().name(), time.value());
    }
}
