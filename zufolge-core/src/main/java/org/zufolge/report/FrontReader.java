package org.zufolge.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads date, place and agency in front of a report: {@code Washington (dpa) - …}, {@code Genf, 4. September 2023
 * (Reuters) – …}. They stand at the head of the first lines, or behind a headline; nothing is taken that is not there.
 */
public final class FrontReader {
    private static final String FILE = "/org/zufolge/de/agencies.tsv";
    private static final int LINES = 5;
    private static final int LONGEST_FRONT = 160;

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");

    private static final String DATE =
            "(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|(?:\\d{1,2}\\. ?)?\\p{Lu}\\p{Ll}{2,8}\\.? \\d{4}|\\d{1,2}\\. ?\\p{Lu}\\p{Ll}{2,8}\\.?)";
    private static final String PLACE = "\\p{Lu}[\\p{L}’'-]{1,30}(?:[ /]\\p{L}[\\p{L}.’'-]{0,30}){0,4}";
    private static final Pattern WITH_AGENCY = Pattern.compile("\\s*(?:(?:date|[Dd]atum|[Ss]tand):? )?(?<date>" + DATE
            + ")?[,:]?\\s?(?<place>" + PLACE + ")?,?\\s?(?<day>" + DATE
            + ")?\\s?\\((?<agency>[\\p{L}-]{2,12}(?:[/,] ?[\\p{L}-]{2,12}){0,2})\\)\\s?(?:[-–—:]{1,2}\\s?)?");
    private static final Pattern PLACE_ONLY =
            Pattern.compile("\\s*(?<place>" + PLACE + ")(?:, (?<day>" + DATE + "))?\\.? [–—] (?=\\p{Lu}|[„»«\"])");
    private static final Pattern DATE_ONLY =
            Pattern.compile("\\s*(?:(?:date|[Dd]atum|[Ss]tand):? )?(?<date>" + DATE + ")\\s*(?:[-–—:]\\s|$)");

    private final Set<String> agencies = new HashSet<>();

    public FrontReader() {
        try (InputStream in = Objects.requireNonNull(FrontReader.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    agencies.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** What stands in front of a text. */
    public Front read(String text) {
        int begin = 0;
        for (int line = 0; line < LINES && begin < text.length(); line++) {
            int end = text.indexOf('\n', begin);
            if (end < 0) {
                end = text.length();
            }
            Front front = inLine(text, begin, end);
            if (front != null) {
                return front;
            }
            begin = end + 1;
        }
        return new Front(0, 0, null, null, null);
    }

    private @Nullable Front inLine(String text, int begin, int end) {
        String line = text.substring(begin, Math.min(end, begin + LONGEST_FRONT));
        Matcher agency = WITH_AGENCY.matcher(line);
        if (agency.lookingAt()) {
            String mark = agency.group("agency");
            String first = mark.split("[/,-]")[0];
            if (agencies.contains(first) || agencies.contains(mark)) {
                String date = agency.group("date") != null ? agency.group("date") : agency.group("day");
                return new Front(begin, begin + agency.end(), edtf(date), agency.group("place"), first);
            }
        }
        Matcher place = PLACE_ONLY.matcher(line);
        if (place.lookingAt()) {
            return new Front(begin, begin + place.end(), edtf(place.group("day")), place.group("place"), null);
        }
        Matcher date = DATE_ONLY.matcher(line);
        if (date.lookingAt() && edtf(date.group("date")) != null) {
            return new Front(begin, begin + date.end(), edtf(date.group("date")), null, null);
        }
        return null;
    }

    /** A written date as EDTF; null where it has no year or is no date. */
    private static @Nullable String edtf(@Nullable String date) {
        if (date == null) {
            return null;
        }
        if (date.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            return date;
        }
        String[] numbers = date.split("\\.");
        if (numbers.length == 3) {
            return String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    numbers[2],
                    Integer.parseInt(numbers[1]),
                    Integer.parseInt(numbers[0]));
        }
        Matcher words =
                Pattern.compile("(?:(\\d{1,2})\\. ?)?(\\p{L}+)\\.? (\\d{4})").matcher(date);
        if (!words.matches()) {
            return null;
        }
        String name = words.group(2).toLowerCase(Locale.GERMAN);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(name) && name.length() >= 3) {
                String day = words.group(1) == null
                        ? ""
                        : String.format(Locale.ROOT, "-%02d", Integer.parseInt(words.group(1)));
                return String.format(Locale.ROOT, "%s-%02d%s", words.group(3), month + 1, day);
            }
        }
        return null;
    }
}
