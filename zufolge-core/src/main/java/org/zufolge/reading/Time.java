package org.zufolge.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression with its value as in TIMEX3 (ISO-TimeML, ISO 24617-1).
 *
 * @param id local to the reading: {@code t1}, {@code t2}, …
 * @param span where it stands
 * @param type what kind of time it is
 * @param value the TIMEX3 value, such as {@code 2023-09-10}, {@code P3D}, {@code PAST_REF}
 * @param edtf the same in the Extended Date/Time Format (ISO 8601-2), or null where it has none
 * @param candidates the days it may be, where the report does not fix one
 * @param resolution how the value was come by
 */
public record Time(
        String id,
        Span span,
        Type type,
        String value,
        @Nullable String edtf,
        List<String> candidates,
        Resolution resolution) {
    public Time {
        candidates = List.copyOf(candidates);
    }

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** How a value was come by. */
    public enum Resolution {
        /** The text itself gives it. */
        EXACT("exact"),
        /** It follows from the report's date or another expression. */
        INFERRED("inferred"),
        /** One of several candidates. */
        AMBIGUOUS("ambiguous"),
        /** The words give no date ({@code kürzlich}). */
        VAGUE("vague");

        private final String label;

        Resolution(String label) {
            this.label = label;
        }

        /** The name used in JSON. */
        public String label() {
            return label;
        }
    }
}
