package org.zufolge.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Time.Resolution;

/**
 * What an expression means in its context.
 *
 * @param value the TIMEX3 value
 * @param edtf the same in EDTF, where it has such a form
 * @param resolution how it was come by
 * @param period the stretch of the calendar, where it is one
 */
record Resolved(
        String value,
        @Nullable String edtf,
        Resolution resolution,
        @Nullable Period period) {

    static Resolved exact(Period period) {
        return new Resolved(period.value(), period.edtf(), Resolution.EXACT, period);
    }

    static Resolved inferred(Period period) {
        return new Resolved(period.value(), period.edtf(), Resolution.INFERRED, period);
    }

    /** A value with places left open, since the report gives no date to fill them. */
    static Resolved open(String value, @Nullable String edtf) {
        return new Resolved(value, edtf, Resolution.AMBIGUOUS, null);
    }

    static Resolved vague(String value) {
        return new Resolved(value, null, Resolution.VAGUE, null);
    }

    /** The day of it, if it is one. */
    @Nullable
    LocalDate day() {
        return period != null && period.grain() == Grain.DAY ? period.begin() : null;
    }
}
