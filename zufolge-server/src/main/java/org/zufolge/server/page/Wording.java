package org.zufolge.server.page;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.formats.phrase.Phrases;
import org.zufolge.reading.Certainty;

/** The words of the pages in one language, from {@code words_de.properties} and its like. */
public final class Wording {
    public static final Wording GERMAN = new Wording(Locale.GERMANY, "d. MMMM yyyy", "d. MMM");
    public static final Wording ENGLISH = new Wording(Locale.UK, "d MMMM yyyy", "d MMM");

    /** Both, in the order in which they are offered. */
    public static final List<Wording> ALL = List.of(GERMAN, ENGLISH);

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    private final Phrases phrases;

    private Wording(Locale locale, String day, String shortDay) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.shortDay = DateTimeFormatter.ofPattern(shortDay, locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        this.phrases = Phrases.of(Wording.class, "words", tag());
    }

    /**
     * The language that somebody asks for.
     *
     * @param wanted a tag, such as {@code de}; null or another where nothing was chosen
     * @param accepted a header {@code Accept-Language}, the first of whose languages that there is counts
     */
    public static Wording of(@Nullable String wanted, @Nullable String accepted) {
        for (Wording wording : ALL) {
            if (wording.tag().equals(wanted)) {
                return wording;
            }
        }
        Locale locale = accepted == null ? null : best(accepted);
        return locale == null || locale.getLanguage().equals(GERMAN.tag()) ? GERMAN : ENGLISH;
    }

    private static @Nullable Locale best(String accepted) {
        try {
            return Locale.lookup(
                    Locale.LanguageRange.parse(accepted),
                    ALL.stream()
                            .map(wording -> Locale.forLanguageTag(wording.tag()))
                            .toList());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The language, ISO 639-1. */
    public String tag() {
        return locale.getLanguage();
    }

    /** All keys there are words for. */
    Set<String> keys() {
        return phrases.keys();
    }

    /**
     * The words for a key.
     *
     * @param values for {@code {0}}, {@code {1}}, …
     * @throws IllegalArgumentException if there are none, which is a mistake in a page
     */
    public String say(String key, Object... values) {
        return phrases.say(key, values);
    }

    /** A number of things: the words for {@code key.one} or {@code key.many}. */
    public String count(String key, long n) {
        return say(key + (n == 1 ? ".one" : ".many"), number(n));
    }

    public String number(long n) {
        return NumberFormat.getIntegerInstance(locale).format(n);
    }

    /** A share of 0 to 1. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    public String day(LocalDate date) {
        return date.format(day);
    }

    /** Without its year. */
    public String shortDay(LocalDate date) {
        return date.format(shortDay);
    }

    /** From one day to another. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(last) : shortDay(first) + " – " + day(last);
    }

    public String month(LocalDate date) {
        return date.format(month);
    }

    public String certainty(Certainty certainty) {
        return say("certainty." + certainty.name());
    }
}
