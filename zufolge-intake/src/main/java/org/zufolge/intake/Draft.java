package org.zufolge.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.Arrival.Arrived;
import org.zufolge.intake.Arrival.Refused;
import org.zufolge.intake.DateReader.Dated;
import org.zufolge.report.Report;

/** A report in the making: whatever a format knows of it, as it is written there. The first value given counts. */
final class Draft {
    /** Clocks differ, and it is tomorrow elsewhere before it is here. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final int LONGEST_NAME = 300;

    private final String where;
    private @Nullable String id;
    private @Nullable String text;
    private @Nullable String headline;
    private @Nullable String outlet;
    private @Nullable String url;
    private @Nullable String language;
    private @Nullable Dated date;
    private @Nullable String unreadDate;
    private boolean excerpt;
    private final Set<String> authors = new LinkedHashSet<>();
    private final StringBuilder creditLines = new StringBuilder();

    Draft(String where) {
        this.where = where;
    }

    Draft id(@Nullable String value) {
        id = first(id, value);
        return this;
    }

    Draft text(@Nullable String value) {
        text = value;
        return this;
    }

    Draft headline(@Nullable String value) {
        headline = first(headline, value);
        return this;
    }

    Draft outlet(@Nullable String value) {
        outlet = first(outlet, value);
        return this;
    }

    Draft url(@Nullable String value) {
        url = first(url, value);
        return this;
    }

    /** A BCP 47 tag; the web's {@code de_DE} is taken for {@code de-DE}, and what is no tag for nothing. */
    Draft language(@Nullable String value) {
        if (value != null && language == null) {
            String tag = Locale.forLanguageTag(value.strip().replace('_', '-')).toLanguageTag();
            language = tag.equals("und") ? null : tag;
        }
        return this;
    }

    Draft date(@Nullable String value) {
        if (date == null && value != null && !value.isBlank()) {
            date = new DateReader().read(value);
            if (date == null && unreadDate == null) {
                unreadDate = value;
            }
        }
        return this;
    }

    Draft author(@Nullable String value) {
        String name = first(null, value);
        if (name != null) {
            for (String one : new Byline().read(name)) {
                if (!new CreditReader().isAgency(one)) {
                    authors.add(one);
                }
            }
            creditLines
                    .append('(')
                    .append(name.substring(name.lastIndexOf(',') + 1).strip())
                    .append(")\n");
        }
        return this;
    }

    /** A line that names sources, apart from the text: {@code dpa/AFP}. */
    Draft credit(@Nullable String value) {
        String line = first(null, value);
        if (line != null) {
            creditLines.append(line).append('\n');
        }
        return this;
    }

    Draft excerpt(boolean value) {
        excerpt = value;
        return this;
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    boolean hasDate() {
        return date != null;
    }

    boolean hasAuthors() {
        return !authors.isEmpty();
    }

    @Nullable
    String headline() {
        return headline;
    }

    @Nullable
    String outlet() {
        return outlet;
    }

    private static @Nullable String first(@Nullable String before, @Nullable String value) {
        if (before != null || value == null) {
            return before;
        }
        String clean = value.length() <= LONGEST_NAME * 4 ? oneLine(value) : "";
        return clean.isEmpty() ? null : clean;
    }

    private static String oneLine(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /**
     * The report, or that it has no text.
     *
     * @param clock tells which dates lie in the future: none is published then, so such a date is left out and noted
     */
    Arrival finish(Clock clock) {
        String body = text;
        if (body == null || body.isBlank()) {
            return new Refused(where, body == null || body.isEmpty() ? "has no text" : "has only white space");
        }
        List<String> notes = new ArrayList<>();
        Dated known = date;
        if (known != null && isFuture(known, clock)) {
            notes.add("is dated " + known.edtf() + ", which lies in the future; read without a date");
            known = null;
        } else if (known == null && unreadDate != null) {
            notes.add("has a date that is none (" + Why.line(unreadDate) + "); read without it");
        }
        Report report = new Report(id, body, headline, known == null ? null : known.edtf(), outlet, url, language);
        List<String> credits = new CreditReader().read(creditLines + body);
        return new Arrived(new Incoming(
                report, where, List.copyOf(authors), credits, known == null ? null : known.moment(), excerpt, notes));
    }

    private static boolean isFuture(Dated date, Clock clock) {
        Instant latest = clock.instant().plus(AHEAD);
        if (date.moment() != null) {
            return date.moment().isAfter(latest);
        }
        LocalDate last = LocalDate.ofInstant(latest, ZoneOffset.UTC);
        return date.edtf().compareTo(last.toString().substring(0, date.edtf().length())) > 0;
    }
}
