package org.zufolge.server.page;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zufolge.formats.CodePointText;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Time;

/**
 * A point on a report's timeline.
 *
 * @param begins its first day, by which it is ordered
 * @param when the day, month or year
 * @param words what the text says; null for the day of publication
 * @param resolution how the date was come by: the key of its words, or null where the text gives it
 */
public record Moment(
        LocalDate begins,
        String when,
        @Nullable String words,
        @Nullable String resolution) {
    private static final int DAY = "2026-03-02".length();
    private static final int MONTH = "2026-03".length();
    private static final int YEAR = "2026".length();
    private static final int CLOCK = "2026-03-02T08:00".length();

    /** The dates of a report, in time. Times of which no date can be told are left out. */
    static List<Moment> of(Reading reading, Wording wording) {
        CodePointText text = new CodePointText(reading.text());
        List<Moment> moments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String published = reading.head().published();
        if (published != null) {
            add(moments, published, null, null, wording);
        }
        for (Time time : reading.times()) {
            String words = Plain.of(text.cut(time.span()));
            if (!seen.add(time.value() + " " + words)) {
                continue;
            }
            if (!time.candidates().isEmpty()) {
                candidates(moments, time, words, wording);
            } else {
                add(
                        moments,
                        time.value(),
                        words,
                        time.resolution() == Time.Resolution.EXACT
                                ? null
                                : "time." + time.resolution().name(),
                        wording);
            }
        }
        moments.sort(Comparator.comparing(Moment::begins));
        return moments;
    }

    private static void candidates(List<Moment> moments, Time time, String words, Wording wording) {
        List<LocalDate> days = time.candidates().stream()
                .map(Moment::begin)
                .filter(day -> day != null)
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            moments.add(new Moment(
                    days.get(0),
                    days.stream().map(wording::day).collect(Collectors.joining(" " + wording.say("or") + " ")),
                    words,
                    "time.AMBIGUOUS"));
        }
    }

    private static void add(
            List<Moment> moments, String value, @Nullable String words, @Nullable String resolution, Wording wording) {
        LocalDate begin = begin(value);
        if (begin != null) {
            moments.add(new Moment(begin, when(value, begin, wording), words, resolution));
        }
    }

    private static String when(String value, LocalDate begin, Wording wording) {
        if (value.length() >= YEAR + 2 && value.charAt(YEAR + 1) == 'W') {
            return wording.say(
                    "time.week", begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), begin.get(IsoFields.WEEK_BASED_YEAR));
        }
        if (value.length() >= CLOCK && value.charAt(DAY) == 'T' && Character.isDigit(value.charAt(DAY + 1))) {
            return wording.say("time.clock", wording.day(begin), value.substring(DAY + 1, CLOCK));
        }
        return value.length() >= DAY
                ? wording.day(begin)
                : value.length() >= MONTH ? wording.month(begin) : Integer.toString(begin.getYear());
    }

    /** The first day of a TIMEX3 or EDTF value; null where it names none. */
    private static @Nullable LocalDate begin(String value) {
        try {
            if (!value.matches("[0-9]{4}(-(W[0-9]{2}|[0-9]{2}(-[0-9]{2}(T.*)?)?))?")) {
                return null;
            }
            int year = Integer.parseInt(value.substring(0, YEAR));
            if (value.length() == YEAR) {
                return LocalDate.of(year, 1, 1);
            }
            if (value.charAt(YEAR + 1) == 'W') {
                return LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(YEAR + 2)))
                        .with(DayOfWeek.MONDAY);
            }
            int month = Integer.parseInt(value.substring(YEAR + 1, MONTH));
            return LocalDate.of(
                    year, month, value.length() == MONTH ? 1 : Integer.parseInt(value.substring(MONTH + 1, DAY)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
