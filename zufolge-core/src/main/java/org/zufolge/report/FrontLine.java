package org.zufolge.report;

import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.CalendarWords;
import org.zufolge.report.FrontWords.Role;

/** A line in front of a report, read from left to right. Each method passes over what it reads, or stays where it is. */
final class FrontLine {
    private static final int MOST_PLACE_WORDS = 5;
    private static final int MOST_SERVICES = 4;
    private static final int LONGEST_MARK = 14;

    private final String line;
    private int at;

    FrontLine(String line) {
        this.line = line;
        spaces();
    }

    /** A date as far as it can be known: EDTF, or null where it has no year. */
    record Day(@Nullable String edtf) {}

    /** Where the next word begins. */
    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    boolean atEnd() {
        return at == line.length();
    }

    /** What is left of the line. */
    String rest() {
        return line.substring(at);
    }

    private char here() {
        return peek(0);
    }

    private char peek(int ahead) {
        return at + ahead < line.length() ? line.charAt(at + ahead) : 0;
    }

    void spaces() {
        while (at < line.length()
                && (Character.isWhitespace(here()) || Character.isSpaceChar(here()) || here() == '\uFEFF')) {
            at++;
        }
    }

    /** One of these chars, with the space behind it. */
    boolean mark(String marks) {
        if (atEnd() || marks.indexOf(here()) < 0) {
            return false;
        }
        at++;
        spaces();
        return true;
    }

    /** The word that begins here, without passing over it. */
    String word() {
        int end = at;
        while (end < line.length()
                && (Character.isLetter(line.charAt(end))
                        || Character.getType(line.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return line.substring(at, end);
    }

    private boolean word(Role role) {
        String word = word();
        if (word.isEmpty() || !FrontWords.is(role, word)) {
            return false;
        }
        at += word.length();
        spaces();
        return true;
    }

    /** {@code Stand:}, {@code Veröffentlicht am} */
    boolean label() {
        if (!word(Role.LABEL)) {
            return false;
        }
        if (!mark(":")) {
            word(Role.CONNECTOR);
        }
        return true;
    }

    /** {@code Von}, {@code Text:} */
    boolean byline() {
        return word(Role.BYLINE);
    }

    boolean genre() {
        return FrontWords.is(Role.GENRE, word());
    }

    /** One of these marks, or two hyphens, with space or the line's end behind it. */
    boolean dash(String marks) {
        int start = at;
        if (!atEnd() && marks.indexOf(here()) >= 0) {
            at++;
            if (here() == '-') {
                at++;
            }
            if (atEnd() || Character.isWhitespace(here()) || Character.isSpaceChar(here())) {
                spaces();
                return true;
            }
        }
        at = start;
        return false;
    }

    // --- dates -------------------------------------------------------------------------------------------------------

    /** {@code 2023-09}, {@code 04.09.2023}, {@code Montag, 4. September 2023, 14.30 Uhr}; null where there is none. */
    @Nullable
    Day date() {
        int start = at;
        String weekday = word();
        if (CalendarWords.isWeekday(weekday)) {
            at += weekday.length();
            mark(",");
            spaces();
        }
        Day day = Character.isDigit(here()) ? numeric() : month("");
        if (day == null) {
            at = start;
            return null;
        }
        clock();
        spaces();
        return day;
    }

    private @Nullable Day numeric() {
        String first = digits();
        if (first.length() == 4 && here() == '-') {
            at++;
            String month = digits();
            String day = here() == '-' && Character.isDigit(peek(1)) ? "-" + afterMark() : "";
            return valid(first, month, day.isEmpty() ? "" : day.substring(1));
        }
        if (first.length() > 2 || here() != '.') {
            return null;
        }
        at++;
        if (!Character.isDigit(here())) {
            spaces();
            return month(first);
        }
        String month = digits();
        if (here() != '.') {
            return null;
        }
        at++;
        String year = digits();
        return year.length() == 4 ? valid(year, month, first) : year.length() == 1 ? null : partial(month, first);
    }

    private String afterMark() {
        at++;
        return digits();
    }

    private @Nullable Day month(String day) {
        String name = word();
        int month = CalendarWords.month(name);
        if (month == 0) {
            return null;
        }
        at += name.length();
        mark(".");
        spaces();
        int before = at;
        String year = digits();
        if (year.length() == 4) {
            return valid(year, Integer.toString(month), day);
        }
        at = before;
        return day.isEmpty() ? null : partial(Integer.toString(month), day);
    }

    private String digits() {
        int begin = at;
        while (at < line.length() && at - begin < 4 && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return line.substring(begin, at);
    }

    private static @Nullable Day partial(String month, String day) {
        return valid("2000", month, day) == null ? null : new Day(null);
    }

    private static @Nullable Day valid(String year, String month, String day) {
        if (month.isEmpty() || month.length() > 2 || day.length() > 2) {
            return null;
        }
        int m = Integer.parseInt(month);
        int d = day.isEmpty() ? 0 : Integer.parseInt(day);
        if (m < 1 || m > 12 || !day.isEmpty() && (d < 1 || d > 31)) {
            return null;
        }
        return new Day(year + (m < 10 ? "-0" : "-") + m + (d == 0 ? "" : (d < 10 ? "-0" : "-") + d));
    }

    /** {@code , 14:30 Uhr}, {@code T14:30:00Z} */
    private void clock() {
        int start = at;
        if (here() == 'T' && Character.isDigit(peek(1))) {
            at++;
            while (!atEnd() && !Character.isWhitespace(here())) {
                at++;
            }
            return;
        }
        mark(",|");
        spaces();
        word(Role.CONNECTOR);
        String hours = digits();
        boolean minutes = (here() == ':' || here() == '.') && Character.isDigit(peek(1));
        while (minutes && (here() == ':' || here() == '.' || Character.isDigit(here()))) {
            at++;
        }
        spaces();
        boolean named = word(Role.CLOCK);
        if (hours.isEmpty() || hours.length() > 2 || !minutes && !named) {
            at = start;
        }
    }

    // --- places ------------------------------------------------------------------------------------------------------

    /** A place, or several with a slash between them, with their land in brackets; null where none can be. */
    @Nullable
    String place() {
        int begin = at;
        int end = at;
        for (int words = 0; words < MOST_PLACE_WORDS; words++) {
            String word = placeWord();
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (word.isEmpty() || !capital && (words == 0 || !FrontWords.is(Role.CONNECTOR, word))) {
                break;
            }
            at += word.length();
            if (capital) {
                end = at;
            }
            if (here() == '/') {
                at++;
            } else if (Character.isWhitespace(here()) && Character.isLetter(peek(1))) {
                at++;
            } else {
                break;
            }
        }
        at = end;
        if (end == begin) {
            return null;
        }
        String place = line.substring(begin, end);
        spaces();
        return place;
    }

    /** A word of a name: letters with hyphens, apostrophes and, behind a capital, a full stop ({@code St.}). */
    private String placeWord() {
        int end = at;
        while (end < line.length()) {
            char c = line.charAt(end);
            boolean inner = end > at && end + 1 < line.length() && Character.isLetter(line.charAt(end + 1));
            boolean stop =
                    c == '.' && end - at <= 3 && end + 1 < line.length() && (line.charAt(end + 1) == ' ' || inner);
            if (!Character.isLetter(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && !((c == '-' || c == '’' || c == '\'') && inner)
                    && !stop) {
                break;
            }
            end++;
        }
        return line.substring(at, end);
    }

    /** {@code (Deutschland)}, {@code (Saale)}: a land or river in brackets behind a place. */
    boolean land() {
        int start = at;
        if (mark("(") && place() != null && here() == ')') {
            at++;
            spaces();
            return true;
        }
        at = start;
        return false;
    }

    // --- agencies ----------------------------------------------------------------------------------------------------

    /** The mark of an agency in brackets, without its special services; null where none is. */
    @Nullable
    String bracketedAgency() {
        int start = at;
        if (mark("(")) {
            String agency = agency();
            if (agency != null && here() == ')') {
                at++;
                spaces();
                return agency;
            }
        }
        at = start;
        return null;
    }

    /** The marks of an agency and its special services, or of several agencies; null where none are. */
    @Nullable
    String agency() {
        int start = at;
        String first = null;
        for (int service = 0; service < MOST_SERVICES; service++) {
            String mark = agencyMark();
            if (mark.isEmpty()) {
                break;
            }
            if (first == null) {
                String whole = mark.split("-")[0];
                first = FrontWords.isAgency(mark) ? mark : FrontWords.isAgency(whole) ? whole : null;
                if (first == null) {
                    break;
                }
            }
            at += mark.length();
            if (!mark("/,")) {
                break;
            }
        }
        if (first == null) {
            at = start;
        }
        return first;
    }

    private String agencyMark() {
        int end = at;
        while (end < line.length()
                && end - at < LONGEST_MARK
                && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '-' && end > at)) {
            end++;
        }
        return line.substring(at, end);
    }
}
