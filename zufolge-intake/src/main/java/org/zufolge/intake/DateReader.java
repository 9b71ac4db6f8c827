package org.zufolge.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.CalendarWords;

/**
 * Reads the dates of feeds, pages and news formats: ISO 8601 with and without its marks ({@code 2026-03-04T07:30:00+01:00},
 * {@code 20260304T073000Z}, {@code 2026-03}), RFC 822 ({@code Wed, 04 Mar 2026 07:30:00 +0100}) and as Germans write them
 * ({@code 4. März 2026}, {@code 04.03.2026, 7.30 Uhr}).
 */
final class DateReader {
    /**
     * A date.
     *
     * @param edtf a day, a month or a year
     * @param moment the instant, where clock and zone are given
     */
    record Dated(String edtf, @Nullable Instant moment) {}

    private static final int LONGEST = 80;
    private static final String CLOCK = "(?:(\\d{1,2})[:.]?(\\d{2})(?:[:.]?(\\d{2}))?(?:[.,]\\d{1,9})?)";
    private static final String ZONE = "(?: ?(Z|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}))?";
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2})(?:[T ]" + CLOCK + ZONE + ")?)?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[A-Za-z]{2,10},? )?(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4}|\\d{2})(?: " + CLOCK + ZONE + ")?");
    private static final Pattern GERMAN =
            Pattern.compile("(?:\\p{L}{2,10},? )?(\\d{1,2})\\. ?(\\d{1,2}\\.|\\p{L}{3,9}\\.?) ?"
                    + "(\\d{4})(?:(?:,| [-–|])? (?:um )?" + CLOCK + "(?: Uhr)?)?");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, String> ZONES = Map.of(
            "z", "Z", "gmt", "Z", "ut", "Z", "utc", "Z", "cet", "+01:00", "mez", "+01:00", "cest", "+02:00", "mesz",
            "+02:00", "est", "-05:00", "edt", "-04:00");

    /** The date; null where it is none that is known here, or stands in no calendar. */
    @Nullable
    Dated read(String date) {
        String plain = date.strip().replace('\u00A0', ' ');
        if (plain.length() > LONGEST) {
            return null;
        }
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return iso(iso);
            }
            Matcher rfc = RFC_822.matcher(plain);
            if (rfc.matches()) {
                Integer month = MONTHS.get(rfc.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
                int year = Integer.parseInt(rfc.group(3));
                return month == null
                        ? null
                        : dated(LocalDate.of(year < 100 ? 2000 + year : year, month, number(rfc.group(1))), rfc, 4);
            }
            Matcher german = GERMAN.matcher(plain);
            if (german.matches()) {
                String name = german.group(2).replace(".", "");
                int month = Character.isDigit(name.charAt(0)) ? number(name) : CalendarWords.month(name);
                return new Dated(
                        LocalDate.of(number(german.group(3)), month, number(german.group(1)))
                                .toString(),
                        null);
            }
            return null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Dated iso(Matcher iso) {
        int year = number(iso.group(1));
        if (iso.group(2) == null) {
            return new Dated(iso.group(1), null);
        }
        if (iso.group(3) == null) {
            return new Dated(YearMonth.of(year, number(iso.group(2))).toString(), null);
        }
        return dated(LocalDate.of(year, number(iso.group(2)), number(iso.group(3))), iso, 4);
    }

    private static Dated dated(LocalDate day, Matcher match, int clock) {
        String zone = match.group(clock + 3);
        if (match.group(clock) == null || zone == null) {
            return new Dated(day.toString(), null);
        }
        String offset = ZONES.getOrDefault(zone.toLowerCase(Locale.ROOT), zone);
        if (Character.isLetter(offset.charAt(0)) && !offset.equals("Z")) {
            return new Dated(day.toString(), null);
        }
        String seconds = match.group(clock + 2);
        LocalDateTime time = day.atTime(
                number(match.group(clock)), number(match.group(clock + 1)), seconds == null ? 0 : number(seconds));
        return new Dated(day.toString(), time.toInstant(ZoneOffset.of(offset)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
