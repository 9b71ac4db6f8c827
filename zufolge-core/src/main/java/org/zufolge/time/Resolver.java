package org.zufolge.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Time;
import org.zufolge.reading.Time.Resolution;

/**
 * Gives the expressions of a report their values. A report of which only the month or the year is known is resolved once
 * for every day it may have been published on: what comes out the same is certain, the rest are candidates.
 */
final class Resolver {
    private static final Pattern NOT_DATE = Pattern.compile("T.*|[~?%]");

    /** So many sentences back a day is still the one that a time of the clock belongs to. */
    private static final int REACH = 3;

    /** So many expressions before and after are looked at for it, so that time stays linear. */
    private static final int WINDOW = 50;

    /** Some days are no more than these. */
    private static final int SOME_DAYS = 10;

    /** A day is spelt out in candidates and EDTF sets only where it is one of so many at most. */
    private static final int MOST_CANDIDATES = 31;

    /**
     * An expression at its place.
     *
     * @param meaning what it says
     * @param type its TIMEX3 type
     * @param sentence index of its sentence
     * @param paragraph number of its paragraph
     * @param tense of its clause
     * @param endsRange whether it is the other end of the range that the one before it begins
     */
    record Placed(
            Meaning meaning, Time.Type type, int sentence, int paragraph, TenseOf.Tense tense, boolean endsRange) {}

    /**
     * What came out.
     *
     * @param resolved the value and what goes with it
     * @param candidates the values it may have, where it is not certain
     */
    record Outcome(Resolved resolved, List<String> candidates) {}

    /**
     * Resolves the expressions of a report.
     *
     * @param expressions in the order of the text
     * @param published EDTF date of the report, {@code 2023-09-04}, {@code 2023-09} or {@code 2023}; or null
     * @param daily whether the report speaks from one day to the next
     */
    List<Outcome> resolve(List<Placed> expressions, @Nullable String published, boolean daily) {
        List<LocalDate> days = days(published);
        if (days.size() < 2) {
            return resolve(expressions, days.isEmpty() ? null : days.get(0), daily).stream()
                    .map(resolved -> new Outcome(resolved, List.of()))
                    .toList();
        }
        List<List<Resolved>> all = new ArrayList<>();
        for (LocalDate day : days) {
            all.add(resolve(expressions, day, daily));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int e = 0; e < expressions.size(); e++) {
            List<Resolved> results = new ArrayList<>();
            for (List<Resolved> one : all) {
                results.add(one.get(e));
            }
            outcomes.add(merge(results));
        }
        return outcomes;
    }

    private static List<LocalDate> days(@Nullable String published) {
        if (published == null) {
            return List.of();
        }
        String date = NOT_DATE.matcher(published).replaceAll("");
        try {
            if (date.length() == 4) {
                LocalDate first = LocalDate.of(Integer.parseInt(date), 1, 1);
                return first.datesUntil(first.plusYears(1)).toList();
            }
            if (date.length() == 7) {
                LocalDate first = YearMonth.parse(date).atDay(1);
                return first.datesUntil(first.plusMonths(1)).toList();
            }
            return List.of(LocalDate.parse(date));
        } catch (DateTimeException | NumberFormatException unknown) {
            return List.of();
        }
    }

    private static List<Resolved> resolve(List<Placed> expressions, @Nullable LocalDate today, boolean daily) {
        Resolved[] results = new Resolved[expressions.size()];
        Period last = null;
        Period past = null;
        LocalDate lastDay = null;
        boolean exact = false;
        for (int e = 0; e < results.length; e++) {
            Placed placed = expressions.get(e);
            if (placed.meaning() instanceof Meaning.OnTheDay) {
                continue;
            }
            TenseOf.Tense tense = announced(expressions, e) ? TenseOf.Tense.PRESENT : placed.tense();
            Resolved resolved =
                    placed.meaning().resolve(new Context(today, tense, last, past, lastDay, null, exact, daily));
            if (e > 0 && placed.endsRange() && backwards(results[e - 1], resolved)) {
                if (placed.tense() == TenseOf.Tense.PAST) {
                    results[e - 1] = turned(expressions.get(e - 1), results[e - 1], -1);
                } else {
                    resolved = turned(placed, resolved, 1);
                }
            }
            results[e] = resolved;
            Period period = resolved.period();
            if (period == null || placed.meaning() instanceof Meaning.Then) {
                continue;
            }
            last = period;
            boolean told = placed.tense() == TenseOf.Tense.PAST || resolved.resolution() == Resolution.EXACT;
            past = told && (today == null || period.end().isBefore(today)) ? period : past;
            lastDay = period.grain() == Grain.DAY ? period.begin() : lastDay;
            exact = resolved.resolution() == Resolution.EXACT
                    || exact && placed.meaning() instanceof Meaning.OfSomeYear;
        }
        for (int e = 0; e < results.length; e++) {
            if (results[e] == null) {
                LocalDate day = dayAround(expressions, results, e, today);
                Context context = new Context(today, expressions.get(e).tense(), null, null, null, day, false, daily);
                Resolved resolved = expressions.get(e).meaning().resolve(context);
                String month = day == null ? monthAround(expressions, e, today) : null;
                results[e] = month == null
                        ? resolved
                        : new Resolved(resolved.value().replace("XXXX-XX", month), null, Resolution.AMBIGUOUS, null);
            }
        }
        return List.of(results);
    }

    /** Whether it has no verb but a time of the clock: {@code Freitag, 20 Uhr, Stadtsaal} announces something. */
    private static boolean announced(List<Placed> expressions, int e) {
        Placed placed = expressions.get(e);
        return placed.tense() == TenseOf.Tense.NONE
                && e + 1 < expressions.size()
                && expressions.get(e + 1).sentence() == placed.sentence()
                && isClock(expressions.get(e + 1));
    }

    private static boolean isClock(Placed placed) {
        return placed.meaning() instanceof Meaning.OnTheDay on
                && Character.isDigit(on.time().charAt(0));
    }

    /**
     * Whether the expressions from one to another lead away from today and to no day: after {@code vor einigen Tagen} and
     * {@code im Mai}, {@code am Abend} is of a day that is not known.
     */
    private static boolean tellsOfOtherDays(
            List<Placed> expressions, Resolved[] results, int from, int to, @Nullable LocalDate today) {
        for (int e = from; e < to; e++) {
            Period period = results[e] == null ? null : results[e].period();
            boolean past = expressions.get(e).tense() == TenseOf.Tense.PAST;
            if (past && period != null && today != null && period.end().isBefore(today)) {
                return true;
            }
            if (expressions.get(e).meaning() instanceof Meaning.Length length && length.direction() < 0) {
                return length.grain() != null;
            }
        }
        return false;
    }

    /** Vor einigen Tagen wurde in den Morgenstunden …: the month in which those days are, if they can be in no other. */
    private static @Nullable String monthAround(List<Placed> expressions, int e, @Nullable LocalDate today) {
        Placed before = e == 0 ? null : expressions.get(e - 1);
        boolean daysAgo = before != null
                && before.sentence() == expressions.get(e).sentence()
                && before.meaning() instanceof Meaning.Length length
                && length.grain() == Grain.DAY
                && length.direction() < 0
                && length.count() == 0;
        return daysAgo && today != null && today.getDayOfMonth() > SOME_DAYS
                ? YearMonth.from(today).toString()
                : null;
    }

    /** Whether a range would end before it begins. */
    private static boolean backwards(@Nullable Resolved begin, Resolved end) {
        Period first = begin == null ? null : begin.period();
        Period last = end.period();
        return first != null && last != null && last.begin().isBefore(first.begin());
    }

    /** The weekday a week, or what every year has a year, before or after. */
    private static Resolved turned(Placed placed, Resolved resolved, int n) {
        Period period = resolved.period();
        if (period != null && placed.meaning() instanceof Meaning.Weekday) {
            return Resolved.inferred(Period.day(period.begin().plusWeeks(n)));
        }
        return period != null && placed.meaning() instanceof Meaning.OfSomeYear some
                ? Resolved.inferred(some.what().in(period.begin().getYear() + n))
                : resolved;
    }

    /** The day a time of the clock belongs to: one of its sentence, or of those just before, or the report's. */
    private static @Nullable LocalDate dayAround(
            List<Placed> expressions, Resolved[] results, int e, @Nullable LocalDate today) {
        Placed at = expressions.get(e);
        int first = Math.max(0, e - WINDOW);
        int end = Math.min(results.length, e + WINDOW);
        int before = e - 1;
        for (; before >= first && expressions.get(before).sentence() == at.sentence(); before--) {
            if (results[before] != null && results[before].day() != null) {
                return results[before].day();
            }
        }
        for (int after = e + 1; after < end; after++) {
            if (expressions.get(after).sentence() != at.sentence()) {
                break;
            }
            boolean timed = expressions.get(after).meaning() instanceof Meaning.OnTheDay;
            if (!timed && results[after] != null && results[after].day() != null) {
                return results[after].day();
            }
        }
        if (before + 1 < e
                && at.tense() == TenseOf.Tense.PAST
                && tellsOfOtherDays(expressions, results, before + 1, e, today)) {
            return null;
        }
        // A list of events ("Theatersaal, 20 Uhr") has no verb: each stands for itself.
        boolean clock = isClock(at);
        if (at.tense() == TenseOf.Tense.NONE || clock && at.tense() != TenseOf.Tense.PAST) {
            return today;
        }
        for (; before >= first; before--) {
            Placed other = expressions.get(before);
            if (at.sentence() - other.sentence() > REACH || other.paragraph() != at.paragraph()) {
                break;
            }
            if (results[before] != null && results[before].day() != null) {
                return results[before].day();
            }
        }
        return today;
    }

    private static Outcome merge(List<Resolved> results) {
        Resolved first = results.get(0);
        TreeSet<String> values = new TreeSet<>();
        TreeSet<String> edtf = new TreeSet<>();
        TreeMap<LocalDate, Period> periods = new TreeMap<>();
        for (Resolved result : results) {
            values.add(result.value());
            edtf.add(String.valueOf(result.edtf()));
            if (result.period() != null) {
                periods.put(result.period().begin(), result.period());
            }
        }
        if (values.size() == 1 && (edtf.size() == 1 || periods.size() < 2)) {
            String same = edtf.size() == 1 ? first.edtf() : null;
            return new Outcome(new Resolved(first.value(), same, first.resolution(), first.period()), List.of());
        }
        List<String> candidates = periods.size() > MOST_CANDIDATES
                ? List.of()
                : periods.values().stream().map(Period::value).toList();
        String value = values.size() == 1 ? first.value() : common(values, List.copyOf(periods.keySet()));
        String set = candidates.isEmpty() ? null : oneOf(List.copyOf(periods.values()));
        return new Outcome(new Resolved(value, set, Resolution.AMBIGUOUS, null), candidates);
    }

    /** EDTF's "one of a set", ISO 8601-2 level 2. */
    private static @Nullable String oneOf(List<Period> periods) {
        Period first = periods.get(0);
        Period last = periods.get(periods.size() - 1);
        if (first.edtf().contains("/")) {
            return null;
        }
        boolean row = first.grain() == Grain.DAY
                && last.begin().toEpochDay() - first.begin().toEpochDay() == periods.size() - 1;
        return row
                ? "[" + first.edtf() + ".." + last.edtf() + "]"
                : periods.stream().map(Period::edtf).collect(Collectors.joining(",", "[", "]"));
    }

    /** What values have in common, with X for the rest; days on one weekday keep that: {@code 2023-WXX-3}. */
    private static String common(TreeSet<String> values, List<LocalDate> days) {
        String low = values.first();
        String time = low.indexOf('T') == 10 ? low.substring(10) : "";
        boolean weekday = low.matches("\\d{4}-\\d\\d-\\d\\d.*")
                && days.stream().map(LocalDate::getDayOfWeek).distinct().count() == 1;
        if (weekday) {
            boolean sameYear = low.startsWith(values.last().substring(0, 4));
            String year = sameYear ? low.substring(0, 4) : "XXXX";
            return year + "-WXX-" + days.get(0).getDayOfWeek().getValue() + time;
        }
        String[] common = low.substring(0, low.length() - time.length()).split("-");
        for (String value : values) {
            String[] fields = value.split("[-T]");
            for (int f = 0; f < common.length; f++) {
                boolean same = f < fields.length && common[f].equals(fields[f]);
                common[f] = same ? common[f] : common[f].replaceAll("[0-9]", "X");
            }
        }
        return String.join("-", common) + time;
    }
}
