package org.zufolge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zufolge.report.Front.Part;
import org.zufolge.report.FrontLine.Day;

/**
 * Reads date, place, agency and authors in front of a report: {@code Washington (dpa) - …}, {@code Genf, 4. September 2023
 * (Reuters) – …}, {@code Von Maria Muster, Berlin}. They stand in lines of their own or at the head of the first sentence,
 * before or behind a headline; an agency may stand at the very end instead. Nothing is taken that is not there.
 */
public final class FrontReader {
    private static final int MOST_LINES = 8;
    private static final int LONGEST_FRONT = 160;
    private static final int LONGEST_CREDIT = 60;
    private static final int MOST_CREDIT_WORDS = 6;
    private static final int MOST_BYLINE_WORDS = 9;
    private static final int LEAST_BODY = 40;

    /** What stands in front of a text, and at its end. */
    public Front read(String text) {
        Found found = new Found();
        int begin = 0;
        int lines = 0;
        boolean done = false;
        while (begin < text.length() && lines < MOST_LINES && !done) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            String line = text.substring(begin, Math.min(end, begin + LONGEST_FRONT));
            if (!line.isBlank()) {
                lines++;
                int length = found.line(line, end - begin);
                if (length > 0) {
                    found.parts.add(new Part(begin, begin + length));
                }
                done = length > 0 && !text.substring(begin + length, end).isBlank();
            }
            begin = end + 1;
        }
        credit(text, found);
        return new Front(List.copyOf(found.parts), found.published, found.place, found.agency);
    }

    /** The agency at the end: in brackets behind the last sentence, or in a line of its own. */
    private static void credit(String text, Found found) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int line = text.lastIndexOf('\n', end - 1) + 1;
        int from = found.parts.isEmpty()
                ? 0
                : found.parts.get(found.parts.size() - 1).end();
        if (end - line <= LONGEST_CREDIT && line > from) {
            FrontLine credit = new FrontLine(text.substring(line, end));
            credit.mark("©(");
            String agency = credit.agency();
            if (agency != null
                    && credit.rest().split("[\\s,]+").length <= MOST_CREDIT_WORDS
                    && !isSentence(credit.rest())) {
                found.credit(new Part(line, end), agency);
                return;
            }
        }
        int bracket = text.lastIndexOf('(', end - 1);
        if (end > 0 && text.charAt(end - 1) == ')' && bracket > from && end - bracket <= LONGEST_CREDIT) {
            FrontLine credit = new FrontLine(text.substring(bracket, end));
            String agency = credit.bracketedAgency();
            if (agency != null && credit.atEnd()) {
                found.credit(new Part(bracket, end), agency);
            }
        }
    }

    private static boolean isSentence(String rest) {
        return rest.endsWith(".") || rest.endsWith("!") || rest.endsWith("?");
    }

    /** What was found so far. */
    private static final class Found {
        private final List<Part> parts = new ArrayList<>();
        private @Nullable String published;
        private @Nullable String place;
        private @Nullable String agency;

        void credit(Part part, String mark) {
            parts.add(part);
            if (agency == null) {
                agency = mark;
            }
        }

        /** How many chars of a line are front; 0 where it is none. */
        int line(String text, int length) {
            FrontLine line = new FrontLine(text);
            if (isByline(new FrontLine(text))) {
                return text.length();
            }
            boolean labelled = line.label();
            Day date = line.date();
            if (date != null) {
                line.mark(",:|");
            }
            if (date != null && line.atEnd()) {
                note(date);
                return text.length();
            }
            if (labelled && date == null) {
                return 0;
            }
            return behindDate(line, date, length);
        }

        private int behindDate(FrontLine line, @Nullable Day date, int length) {
            boolean genre = line.genre();
            String where = line.place();
            String who = line.bracketedAgency();
            boolean land = who == null && where != null && line.land();
            line.mark(",");
            Day day = line.date();
            line.mark(",");
            if (who == null) {
                who = behindSecondPlace(line);
            }
            if (day == null) {
                line.mark(",");
                day = line.date();
            }
            boolean dated = date != null || where != null && (day != null || land);
            boolean found = who != null;
            if (found) {
                line.dash("-–—―:.");
            } else if (!genre) {
                found = dated ? line.dash("-–—―") : where != null && parts(line, where, length);
            }
            if (!found) {
                return 0;
            }
            note(date);
            note(day);
            place = where;
            agency = who == null ? agency : who;
            return line.position();
        }

        /** The agency here, or behind another place: {@code Genf, Bern (sda)}. */
        private static @Nullable String behindSecondPlace(FrontLine line) {
            int start = line.position();
            line.place();
            String agency = line.bracketedAgency();
            if (agency == null) {
                line.back(start);
            }
            return agency;
        }

        /** Whether a dash parts a place from a long text behind it: HAMBURG. Die …, Hamburg – Die …, Hamburg - Die …  */
        private static boolean parts(FrontLine line, String where, int length) {
            int start = line.position();
            boolean capitals = where.length() > 2 && where.equals(where.toUpperCase(Locale.ROOT));
            if (line.dash(capitals ? "-–—―." : "-–—―")
                    && length - line.position() >= LEAST_BODY
                    && isBody(line.rest())) {
                return true;
            }
            line.back(start);
            return false;
        }

        /** Whether a sentence begins here that has no second dash: Peter Muster – Chef des Amts – … is none. */
        private static boolean isBody(String rest) {
            int dash = Math.max(rest.indexOf(" – "), Math.max(rest.indexOf(" — "), rest.indexOf(" - ")));
            int stop = rest.indexOf(". ");
            boolean parenthesis = dash >= 0 && (stop < 0 || dash < stop);
            return !rest.isEmpty()
                    && !parenthesis
                    && (Character.isUpperCase(rest.codePointAt(0)) || "„»«“\"".indexOf(rest.charAt(0)) >= 0);
        }

        private void note(@Nullable Day date) {
            if (date != null && published == null) {
                published = date.edtf();
            }
        }

        /** Whether a line is nothing but the names of its authors, with their place or agency behind a comma. */
        private boolean isByline(FrontLine line) {
            if (!line.byline()) {
                return false;
            }
            boolean labelled = line.mark(":");
            String names = line.rest().strip();
            String[] words = names.split("[ ,]+");
            if (words.length > MOST_BYLINE_WORDS || !labelled && words.length < 2) {
                return false;
            }
            for (String word : words) {
                if (!isName(word)) {
                    return false;
                }
            }
            int comma = names.indexOf(',');
            if (comma > 0) {
                FrontLine behind = new FrontLine(names.substring(comma + 1));
                String mark = behind.agency();
                agency = mark == null ? agency : mark;
                String where = mark == null && !labelled ? behind.place() : null;
                place = where != null && behind.atEnd() ? where : place;
            }
            return true;
        }

        private static boolean isName(String word) {
            if (word.isEmpty()) {
                // Autor: and nobody behind it
                return false;
            }
            int last = word.codePointBefore(word.length());
            return (Character.isUpperCase(word.codePointAt(0)) || FrontWords.is(FrontWords.Role.PARTICLE, word))
                            && (Character.isLetter(last) || word.length() <= 3)
                    || FrontWords.isAgency(word);
        }
    }
}
