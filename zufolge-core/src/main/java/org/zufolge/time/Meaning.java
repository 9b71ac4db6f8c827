package org.zufolge.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Time.Resolution;

/** What the words of a time expression say, before it is known when they were written. */
sealed interface Meaning {

    /** More units than these lead out of the calendar. */
    int MOST_UNITS = 1000;

    /** The end of a day, as TIMEX3 writes it. */
    String MIDNIGHT = "24:00";

    /** What it means in this context. */
    Resolved resolve(Context context);

    /** A stretch of the calendar given with its year. */
    record Exact(Period period) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            return Resolved.exact(period);
        }
    }

    /** A value that needs no context. */
    record Literal(String value, @Nullable String edtf) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            boolean vague = value.startsWith("P") && value.contains("X");
            return new Resolved(value, edtf, vague ? Resolution.VAGUE : Resolution.EXACT, null);
        }
    }

    /** Two years or seasons written as one ({@code 1998/99}): TIMEX3 has the first, EDTF both. */
    record Spread(Period first, Period last) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            return new Resolved(first.value(), first.edtf() + "/" + last.edtf(), Resolution.EXACT, first);
        }
    }

    /** A month, day, season or feast without its year. */
    record OfSomeYear(Yearly what, Pick pick) implements Meaning {
        /** In the present the next one is meant, unless the last is nearer by this factor. */
        private static final double PATIENCE = 3;

        /** The same without any verb. */
        private static final double PATIENCE_WITHOUT_VERB = 1.5;

        @Override
        public Resolved resolve(Context context) {
            LocalDate today = context.today();
            Period last = context.last();
            if (last != null && goesOn(context, last)) {
                return Resolved.inferred(what.in(last.begin().getYear()));
            }
            return today == null
                    ? Resolved.open(what.openValue(), what.openEdtf())
                    : Resolved.inferred(choose(today, context.tense()));
        }

        /** {@code Im März 1992 kam er. Am 5. März …}: the month just spoken of with its year. */
        private boolean goesOn(Context context, Period last) {
            boolean month = (last.grain() == Grain.MONTH || last.grain() == Grain.DAY)
                    && last.begin().getMonthValue() == what.monthKey();
            boolean past = context.tense() == TenseOf.Tense.PAST || context.today() == null;
            return month && context.told() && past && pick == Pick.BY_TENSE;
        }

        private Period choose(LocalDate today, TenseOf.Tense tense) {
            Period now = what.in(today.getYear());
            Period latest = now.begin().isAfter(today) ? what.in(today.getYear() - 1) : now;
            Period next = now.end().isBefore(today) ? what.in(today.getYear() + 1) : now;
            return switch (pick) {
                case THIS -> now;
                case LAST -> now.end().isBefore(today) ? now : what.in(today.getYear() - 1);
                case NEXT -> now.begin().isAfter(today) ? now : what.in(today.getYear() + 1);
                case LATEST -> latest;
                case COMING -> next;
                case BY_TENSE ->
                    switch (tense) {
                        case PAST -> latest;
                        case FUTURE -> next;
                        case PRESENT -> nearer(today, latest, next, PATIENCE);
                        case NONE -> nearer(today, latest, next, PATIENCE_WITHOUT_VERB);
                    };
            };
        }

        private static Period nearer(LocalDate today, Period latest, Period next, double patience) {
            return next.distance(today) <= patience * latest.distance(today) ? next : latest;
        }
    }

    /** The first one after the time last spoken of: {@code im darauffolgenden Mai}. */
    record AfterLast(Yearly what) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Period last = context.last();
            if (last == null) {
                return new OfSomeYear(what, Pick.BY_TENSE).resolve(context);
            }
            Period same = what.in(last.begin().getYear());
            return Resolved.inferred(
                    same.begin().isAfter(last.begin())
                            ? same
                            : what.in(last.begin().getYear() + 1));
        }
    }

    /** A day without its year, but with its weekday, which tells the year: {@code Donnerstag, 25. Februar}. */
    record OnWeekday(int weekday, OfSomeYear day) implements Meaning {
        /** How many years around the report's are tried. */
        private static final int YEARS = 5;

        @Override
        public Resolved resolve(Context context) {
            Resolved guess = day.resolve(context);
            if (context.today() == null || guess.period() == null || fits(guess.period())) {
                return guess;
            }
            int year = guess.period().begin().getYear();
            for (int n = 1; n <= YEARS; n++) {
                for (int other : new int[] {year - n, year + n}) {
                    Period period = day.what().in(other);
                    if (fits(period)) {
                        return Resolved.inferred(period);
                    }
                }
            }
            return guess;
        }

        private boolean fits(Period period) {
            return period.begin().getDayOfWeek().getValue() == weekday;
        }
    }

    /** The same of a year that is given relatively ({@code Mai vergangenen Jahres}). */
    record InYear(Yearly what, Meaning year) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved of = year.resolve(context);
            if (of.period() == null) {
                return Resolved.open(what.openValue(), what.openEdtf());
            }
            Period period = what.in(of.period().begin().getYear());
            return new Resolved(period.value(), period.edtf(), of.resolution(), period);
        }
    }

    /** A weekday; {@code day} 1 is Monday. */
    record Weekday(int day, Pick pick) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            LocalDate today = context.today();
            if (today == null) {
                return Resolved.open("XXXX-WXX-" + day, null);
            }
            DayOfWeek weekday = DayOfWeek.of(day);
            LocalDate date = switch (pick) {
                case THIS -> ofThisWeek(today, context.tense());
                case LAST -> today.with(TemporalAdjusters.previous(weekday));
                case NEXT -> today.with(TemporalAdjusters.next(weekday));
                case LATEST -> today.with(TemporalAdjusters.previousOrSame(weekday));
                case COMING -> today.with(TemporalAdjusters.nextOrSame(weekday));
                case BY_TENSE ->
                    switch (context.tense()) {
                        case PAST, NONE -> today.with(TemporalAdjusters.previousOrSame(weekday));
                        case PRESENT, FUTURE -> today.with(TemporalAdjusters.nextOrSame(weekday));
                    };
            };
            return Resolved.inferred(Period.day(date));
        }

        private LocalDate ofThisWeek(LocalDate today, TenseOf.Tense tense) {
            LocalDate date = Period.around(Grain.WEEK, today).begin().plusDays(day - 1L);
            return tense == TenseOf.Tense.PAST && date.isAfter(today) ? date.minusWeeks(1) : date;
        }
    }

    /** A weekday of a week ({@code Dienstag kommender Woche}). */
    record WeekdayOf(int day, Meaning week) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Period of = week.resolve(context).period();
            return of == null
                    ? Resolved.open("XXXX-WXX-" + day, null)
                    : Resolved.inferred(Period.day(of.begin().plusDays(day - 1L)));
        }
    }

    /** So many weeks before or after: {@code Freitag vor einer Woche}. */
    record WeeksAway(Meaning of, int weeks) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved day = of.resolve(context);
            return day.period() == null
                    ? day
                    : Resolved.inferred(Period.day(day.period().begin().plusWeeks(weeks)));
        }
    }

    /** {@code im neuen Jahr}: the one that begins or has begun; {@code im alten Jahr}: the one before it. */
    record AtTheTurn(boolean old) implements Meaning {
        private static final int JULY = 7;

        @Override
        public Resolved resolve(Context context) {
            LocalDate today = context.today();
            if (today == null) {
                return Resolved.open(open(Grain.YEAR), null);
            }
            int begun = today.getMonthValue() < JULY ? today.getYear() : today.getYear() + 1;
            return Resolved.inferred(Period.year(old ? begun - 1 : begun));
        }
    }

    /** The weekend, last or next as the tense has it. */
    record Weekend(Pick pick) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            LocalDate today = context.today();
            if (today == null) {
                return Resolved.open("XXXX-WXX-WE", null);
            }
            Period now = Period.around(Grain.WEEKEND, today);
            boolean past = pick == Pick.LAST
                    || pick == Pick.LATEST
                    || pick == Pick.BY_TENSE
                            && context.tense() != TenseOf.Tense.PRESENT
                            && context.tense() != TenseOf.Tense.FUTURE;
            boolean begun = !now.begin().isAfter(today);
            if (past) {
                return Resolved.inferred(begun && pick != Pick.LAST ? now : now.plus(-1));
            }
            return Resolved.inferred(pick == Pick.NEXT && begun ? now.plus(1) : now);
        }
    }

    /** A stretch counted from the day of the report: {@code nächste Woche}, {@code gestern}. */
    record FromToday(Grain grain, int shift) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            LocalDate today = context.today();
            return today == null
                    ? Resolved.open(open(grain), null)
                    : Resolved.inferred(Period.around(grain, today).plus(shift));
        }
    }

    /** A stretch counted from the one last spoken of: {@code am Tag darauf}; with shift 0, {@code im selben Jahr}. */
    record FromLast(Grain grain, int shift) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            LocalDate from = grain == Grain.DAY ? context.lastDay() : begin(context.last());
            return from == null
                    ? Resolved.vague(open(grain))
                    : Resolved.inferred(Period.around(grain, from).plus(shift));
        }

        private static @Nullable LocalDate begin(@Nullable Period period) {
            return period == null ? null : period.begin();
        }
    }

    /** {@code heute}: the day of the report, or the present age. */
    record Today(boolean until) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            boolean day = context.daily() || !until && context.tense() == TenseOf.Tense.PAST;
            return day ? new FromToday(Grain.DAY, 0).resolve(context) : Resolved.vague("PRESENT_REF");
        }
    }

    /** A part of a day, or a time of the clock, of a day that the same words give: {@code gestern Abend}. */
    record At(Meaning of, String time) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved day = of.resolve(context);
            return timed(day.value(), time, day.period(), day.resolution());
        }
    }

    /** The night before a day: {@code Nacht zum Sonntag} is Saturday's. */
    record NightBefore(Meaning of) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved day = of.resolve(context);
            if (day.period() == null) {
                return timed(day.value(), "NI", null, day.resolution());
            }
            Period before = day.period().plus(-1);
            return timed(before.value(), "NI", before, day.resolution());
        }
    }

    /** The same of whatever day is spoken of. */
    record OnTheDay(String time) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            LocalDate day = context.day();
            return day == null
                    ? timed("XXXX-XX-XX", time, null, Resolution.AMBIGUOUS)
                    : timed(day.toString(), time, Period.day(day), Resolution.INFERRED);
        }
    }

    /**
     * A length of time.
     *
     * @param value its TIMEX3 value
     * @param count how many units, 0 if it is not given or broken
     * @param grain the unit, null if of the clock
     * @param direction -1 after {@code vor}, 1 after {@code in}, 0 for the length itself
     */
    record Length(String value, int count, @Nullable Grain grain, int direction) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolution resolution = value.contains("X") ? Resolution.VAGUE : Resolution.EXACT;
            return new Resolved(value, point(context), resolution, null);
        }

        /** The point that {@code vor} and {@code in} lead to, about as exact as their unit is. */
        private @Nullable String point(Context context) {
            LocalDate today = context.today();
            if (today == null || grain == null || count == 0 || direction == 0 || count > 9000) {
                return null;
            }
            if (direction > 0 && context.tense() == TenseOf.Tense.PAST) {
                return null;
            }
            int n = direction * count;
            return switch (grain) {
                case DAY -> today.plusDays(n).toString();
                case WEEK -> today.plusWeeks(n) + "~";
                case MONTH -> Period.around(Grain.MONTH, today).plus(n).edtf() + "~";
                case YEAR ->
                    count > today.getYear()
                            ? null
                            : Period.year(today.getYear() + n).edtf() + "~";
                default -> null;
            };
        }
    }

    /**
     * A length from the time last spoken of: {@code zwei Jahre später}. EDTF has the time that it leads to.
     *
     * @param value its TIMEX3 value
     * @param shift how many units later, 0 if it is not given
     * @param grain the unit, null if of the clock
     */
    record LengthFromLast(String value, int shift, @Nullable Grain grain) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolution resolution = value.contains("X") ? Resolution.VAGUE : Resolution.EXACT;
            boolean known = shift != 0 && Math.abs(shift) < MOST_UNITS;
            Resolved then = grain == null || !known ? null : new FromLast(grain, shift).resolve(context);
            return new Resolved(value, then == null ? null : then.edtf(), resolution, null);
        }
    }

    /** {@code kürzlich}: PAST_REF, PRESENT_REF or FUTURE_REF. */
    record Vague(String reference) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            return Resolved.vague(reference);
        }
    }

    /** {@code damals}: TIMEX3 has it as a vague past; where a past time was spoken of, EDTF has that time. */
    record Then() implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Period then = context.past();
            if (then == null) {
                return Resolved.vague("PAST_REF");
            }
            return new Resolved("PAST_REF", then.edtf(), Resolution.INFERRED, then);
        }
    }

    /** {@code spätestens dann}: the time last spoken of, if it is to come. */
    record ThenAhead() implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Period then = context.last();
            LocalDate today = context.today();
            return then != null && today != null && then.end().isAfter(today)
                    ? Resolved.inferred(then)
                    : Resolved.vague("FUTURE_REF");
        }
    }

    /** The n-th week of what began on the day last spoken of. */
    record NthWeek(int n) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            LocalDate from = context.lastDay();
            return from == null
                    ? Resolved.vague("XXXX-WXX")
                    : Resolved.inferred(Period.around(Grain.WEEK, from).plus(n - 1));
        }
    }

    private static Resolved timed(String day, String time, @Nullable Period period, Resolution resolution) {
        String edtf = null;
        if (period != null) {
            // ISO 8601 has no 24:00 any more: it is the beginning of the next day.
            edtf = time.equals(MIDNIGHT)
                    ? period.begin().plusDays(1) + "T00:00:00"
                    : period.begin() + (Character.isDigit(time.charAt(0)) ? "T" + time + ":00" : "");
        }
        return new Resolved(day + "T" + time, edtf, resolution, period);
    }

    /** The value of a stretch of which nothing but the grain is known. */
    private static String open(Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case SEASON, QUARTER, HALF_YEAR -> "XXXX-XX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
        };
    }
}
