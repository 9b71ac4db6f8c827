package org.zufolge.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. Every char that is no white space is in exactly one token. A word keeps its hyphens and
 * apostrophes ({@code US-Regierung}, {@code geht's}), a number what groups its digits, an abbreviation, ordinal or initial
 * its full stop.
 */
public final class Tokenizer {
    /** The tokens of a text, in order; offsets count chars. */
    public List<Token> tokenize(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        int i = 0;
        int n = text.length();
        while (i < n) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                i += Character.charCount(c);
                continue;
            }
            Token token = next(text, i, c);
            tokens.add(token);
            i = token.end();
        }
        return tokens;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static Token next(String text, int i, int c) {
        if (Character.isLetter(c)) {
            return word(text, i);
        }
        if (Character.isDigit(c)) {
            return number(text, i);
        }
        if (isQuote(c)) {
            int end = i + Character.charCount(c);
            char twin = c == '\'' || c == ',' || c == '`' ? (char) c : 0;
            if (twin != 0 && end < text.length() && text.charAt(end) == twin) {
                end++;
            }
            return token(text, i, end, Token.Kind.QUOTE);
        }
        if (c == ',' && i + 1 < text.length() && text.charAt(i + 1) == ',') {
            return token(text, i, i + 2, Token.Kind.QUOTE);
        }
        if (c == '.' || c == '!' || c == '?' || c == '…') {
            int end = i + 1;
            while (end < text.length() && ".!?…".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return token(text, i, end, Token.Kind.STOP);
        }
        if (",;:()[]{}–—-/".indexOf(c) >= 0) {
            int end = i + 1;
            while (c == '-' && end < text.length() && text.charAt(end) == '-') {
                end++;
            }
            return token(text, i, end, Token.Kind.PUNCTUATION);
        }
        return token(text, i, cluster(text, i), Token.Kind.OTHER);
    }

    private static Token token(String text, int begin, int end, Token.Kind kind) {
        return new Token(begin, end, text.substring(begin, end), kind);
    }

    /** The end of a symbol with what is joined to it: an emoji with its skin tone, a flag, a family. */
    private static int cluster(String text, int begin) {
        int i = begin + Character.charCount(text.codePointAt(begin));
        boolean flag = isRegional(text.codePointAt(begin));
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.MODIFIER_SYMBOL && c > 0xFFFF
                    || c >= 0xFE00 && c <= 0xFE0F) {
                i += Character.charCount(c);
            } else if (c == 0x200D && i + 1 < text.length()) {
                i++;
                i += Character.charCount(text.codePointAt(i));
            } else if (flag && isRegional(c)) {
                i += Character.charCount(c);
                flag = false;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    static boolean isQuote(int c) {
        return switch (c) {
            case '"', '„', '“', '”', '»', '«', '›', '‹', '‚', '‘', '’', '`', '´', '\'', '‟', '‛', '＂' -> true;
            default -> false;
        };
    }

    private static boolean isWordChar(int c) {
        if (Character.isLetterOrDigit(c) || c == '\u00AD' || c == '_') {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Token word(String text, int begin) {
        int url = address(text, begin);
        if (url > begin) {
            return token(text, begin, url, Token.Kind.OTHER);
        }
        int i = begin;
        int n = text.length();
        while (i < n) {
            int c = text.codePointAt(i);
            if (isWordChar(c)) {
                i += Character.charCount(c);
            } else if ((c == '-' || c == '‑' || c == '&' || c == '/')
                    && i > begin
                    && i + 1 < n
                    && isWordChar(text.codePointAt(i + 1))) {
                if (c == '/'
                        && !(Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1)))) {
                    break;
                }
                i++;
            } else if (c == '-' && i + 1 < n && isSpace(text.charAt(i + 1)) && hangs(text, i + 1)) {
                i++;
                break;
            } else if ((c == '\'' || c == '’') && i + 1 < n && Character.isLetter(text.codePointAt(i + 1))) {
                i++;
            } else if ((c == ':' || c == '*') && genders(text, i)) {
                i++;
            } else {
                break;
            }
        }
        if (i < n && text.charAt(i) == '.' && !(i + 1 < n && text.charAt(i + 1) == '.')) {
            String form = text.substring(begin, i + 1);
            int dotted = dotted(text, begin, i);
            if (dotted > i) {
                return token(text, begin, dotted, Token.Kind.ABBREVIATION);
            }
            boolean initial = i - begin == 1 && Character.isUpperCase(text.charAt(begin));
            if (initial && continues(text, i + 1)
                    || Abbreviations.contains(form) && (!Abbreviations.mayEnd(form) || continuesLower(text, i + 1))) {
                if (continues(text, i + 1)) {
                    return token(text, begin, i + 1, Token.Kind.ABBREVIATION);
                }
            }
            if (isRoman(text, begin, i) && continues(text, i + 1)) {
                return token(text, begin, i + 1, Token.Kind.ORDINAL);
            }
        }
        return token(text, begin, i, Token.Kind.WORD);
    }

    /** Nord- und Süd…: the hyphen stands for what follows und. */
    private static boolean hangs(String text, int space) {
        int i = space;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return text.startsWith("und ", i)
                || text.startsWith("oder ", i)
                || text.startsWith("bis ", i)
                || text.startsWith("sowie ", i)
                || text.startsWith("bzw", i);
    }

    /** Lehrer:innen, Lehrer*innen. */
    private static boolean genders(String text, int mark) {
        return text.startsWith("innen", mark + 1) || text.startsWith("in ", mark + 1);
    }

    /** The end of an abbreviation with stops inside: z.B., u.a., d.h. */
    private static int dotted(String text, int begin, int firstStop) {
        int i = firstStop;
        int parts = 0;
        while (i < text.length() && text.charAt(i) == '.') {
            parts++;
            int j = i + 1;
            int letters = 0;
            while (j < text.length() && Character.isLetter(text.charAt(j)) && letters < 3) {
                j++;
                letters++;
            }
            if (letters == 0 || letters > 2 || j >= text.length() || text.charAt(j) != '.') {
                return parts > 1 ? i + 1 : -1;
            }
            if (firstStop - begin > 2) {
                return -1;
            }
            i = j;
        }
        return -1;
    }

    /** Whether the sentence goes on behind a full stop: anything follows on the same line. */
    private static boolean continues(String text, int i) {
        int j = i;
        while (j < text.length() && isSpace(text.charAt(j))) {
            if (text.charAt(j) == '\n') {
                return false;
            }
            j++;
        }
        return j < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(j))
                        || isQuote(text.codePointAt(j))
                        || text.charAt(j) == '('
                        || text.charAt(j) == ','
                        || text.charAt(j) == ')'
                        || text.charAt(j) == '-');
    }

    private static boolean continuesLower(String text, int i) {
        int j = i;
        while (j < text.length() && isSpace(text.charAt(j))) {
            j++;
        }
        return j < text.length() && !Character.isUpperCase(text.codePointAt(j));
    }

    private static boolean isRoman(String text, int begin, int end) {
        if (end - begin > 6) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end - begin > 1 || text.charAt(begin) != 'C' && text.charAt(begin) != 'L';
    }

    /** The end of a web address, mail address or tag that begins here; the same index where none does. */
    private static int address(String text, int begin) {
        if (!(text.startsWith("http://", begin)
                || text.startsWith("https://", begin)
                || text.startsWith("www.", begin))) {
            return begin;
        }
        int i = begin;
        while (i < text.length() && !isSpace(text.charAt(i)) && "<>\"“”„»«()[]".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > begin && ".,;:!?".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static Token number(String text, int begin) {
        int i = begin;
        int n = text.length();
        while (i < n) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                i++;
            } else if (".,:/".indexOf(c) >= 0 && i + 1 < n && Character.isDigit(text.charAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        if (i < n
                && (Character.isLetter(text.codePointAt(i))
                        || text.charAt(i) == '-' && i + 1 < n && Character.isLetter(text.codePointAt(i + 1)))) {
            // 42-Jährige, 1990er, 18a
            int j = i;
            while (j < n
                    && (isWordChar(text.codePointAt(j))
                            || text.charAt(j) == '-' && j + 1 < n && isWordChar(text.codePointAt(j + 1)))) {
                j += Character.charCount(text.codePointAt(j));
            }
            return token(text, begin, j, Token.Kind.WORD);
        }
        if (i < n && text.charAt(i) == '-' && i + 1 < n && isSpace(text.charAt(i + 1)) && hangs(text, i + 1)) {
            return token(text, begin, i + 1, Token.Kind.WORD);
        }
        if (i < n
                && text.charAt(i) == '.'
                && !(i + 1 < n && text.charAt(i + 1) == '.')
                && i - begin <= 2
                && ordinalFollows(text, i + 1)) {
            return token(text, begin, i + 1, Token.Kind.ORDINAL);
        }
        return token(text, begin, i, Token.Kind.NUMBER);
    }

    /** Whether a number with a full stop is an ordinal: 3. Mai, 10. bis 13. September, der 2. im Land. */
    private static boolean ordinalFollows(String text, int i) {
        int j = i;
        while (j < text.length() && isSpace(text.charAt(j))) {
            if (text.charAt(j) == '\n') {
                return false;
            }
            j++;
        }
        if (j >= text.length()) {
            return false;
        }
        int c = text.codePointAt(j);
        if (Character.isLowerCase(c) || Character.isDigit(c) || ",/–-".indexOf(c) >= 0) {
            return true;
        }
        if (isQuote(c) || c == '(') {
            return false;
        }
        int end = j;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        String word = text.substring(j, end);
        return !STARTERS.contains(word);
    }

    /** Words that most often begin a sentence, so that a number before them ended the last. */
    private static final java.util.Set<String> STARTERS = java.util.Set.of(
            "Der",
            "Die",
            "Das",
            "Dem",
            "Den",
            "Des",
            "Ein",
            "Eine",
            "Er",
            "Sie",
            "Es",
            "Wir",
            "Ich",
            "In",
            "Im",
            "Am",
            "An",
            "Auf",
            "Bei",
            "Beim",
            "Mit",
            "Nach",
            "Vor",
            "Von",
            "Vom",
            "Zu",
            "Zum",
            "Zur",
            "Seit",
            "Für",
            "Aus",
            "Um",
            "Unter",
            "Über",
            "Auch",
            "Aber",
            "Und",
            "Doch",
            "Dabei",
            "Damit",
            "Dann",
            "Danach",
            "Darauf",
            "Daraufhin",
            "Dazu",
            "Dies",
            "Diese",
            "Dieser",
            "Dieses",
            "Allerdings",
            "Als",
            "Wie",
            "Wenn",
            "Weil",
            "Während",
            "Laut",
            "Insgesamt",
            "Bereits",
            "Bisher",
            "Nun",
            "Jetzt",
            "Heute",
            "Zuvor",
            "Außerdem",
            "Zudem",
            "Jedoch",
            "So",
            "Somit",
            "Trotz",
            "Durch",
            "Gegen",
            "Ob",
            "Dort",
            "Hier",
            "Seine",
            "Ihr",
            "Ihre",
            "Sein",
            "Man",
            "Nur",
            "Noch",
            "Schon",
            "Weitere",
            "Viele",
            "Einige",
            "Alle",
            "Beide",
            "Mehr",
            "Nachdem",
            "Obwohl",
            "Ebenso",
            "Ebenfalls");
}
