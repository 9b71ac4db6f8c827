package org.zufolge.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.CalendarWords;
import org.zufolge.text.Abbreviations.Ending;

/**
 * Cuts a text into tokens. Every char that is no white space is in exactly one token. A word keeps its hyphens and
 * apostrophes ({@code US-Regierung}, {@code geht's}), a number what groups its digits, an abbreviation, ordinal or initial
 * its full stop, unless that ends the sentence too.
 */
public final class Tokenizer {
    private final Spellings spellings = new Spellings();

    /** The tokens of a text, in order; offsets count chars. */
    public List<Token> tokenize(String text) {
        return new Run(text, spellings).tokens();
    }

    /** What follows a full stop. */
    private enum Next {
        /** Nothing on this line, or nothing that goes on with a sentence. */
        END,
        /** A small letter, a digit, a comma: the sentence goes on. */
        SMALL,
        /** A word with a capital. */
        CAPITAL,
        /** A word that mostly begins a sentence, with a capital. */
        STARTER
    }

    /** One text on its way to tokens. */
    private static final class Run {
        private static final String STOPS = ".!?…";
        private static final String MARKS = ",;:()[]{}–—―‒-/";
        private static final String BOUNDARY_OF_ADDRESS = "<>\"“”„»«()[]";
        private static final int LONGEST_LOCAL_PART = 64;
        private static final int LONGEST_OMISSION = 5;
        private static final int LONGEST_ROMAN = 6;

        private final String text;
        private final Spellings spellings;
        private final LineBreaks breaks;
        private final List<Token> tokens;

        Run(String text, Spellings spellings) {
            this.text = text;
            this.spellings = spellings;
            this.breaks = LineBreaks.of(text);
            this.tokens = new ArrayList<>(text.length() / 5 + 1);
        }

        List<Token> tokens() {
            int i = 0;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                if (Chars.isSpace(c)) {
                    i += Character.charCount(c);
                } else {
                    next(i, c);
                    i = tokens.get(tokens.size() - 1).end();
                }
            }
            return tokens;
        }

        private void next(int i, int c) {
            int word = i + (isWordAttached(i) ? 1 : 0);
            if (word < text.length() && Character.isLetter(text.codePointAt(word)) && (word == i || isWordBefore(i))) {
                word(i, word);
            } else if (Character.isDigit(c)) {
                number(i);
            } else if (STOPS.indexOf(c) >= 0) {
                add(i, runEnd(i, STOPS), Token.Kind.STOP);
            } else if (!special(i, c)) {
                mark(i, c);
            }
        }

        private void mark(int i, int c) {
            boolean twice = at(i + 1) == c;
            if (Chars.isQuote(c)) {
                add(i, twice && (c == '\'' || c == '`') ? i + 2 : i + Character.charCount(c), Token.Kind.QUOTE);
            } else if (c == ',' && twice) {
                add(i, i + 2, Token.Kind.QUOTE);
            } else if (MARKS.indexOf(c) >= 0) {
                add(i, c == '-' ? runEnd(i, "-") : i + 1, Token.Kind.PUNCTUATION);
            } else {
                add(i, symbolEnd(i), Token.Kind.OTHER);
            }
        }

        private void add(int begin, int end, Token.Kind kind) {
            tokens.add(new Token(begin, end, spellings.of(text, begin, end), kind));
        }

        /** The char at an index; 0 outside the text. */
        private char at(int i) {
            return i >= 0 && i < text.length() ? text.charAt(i) : 0;
        }

        private boolean isLetterAt(int i) {
            return i < text.length() && Character.isLetter(text.codePointAt(i));
        }

        private boolean isWordAt(int i) {
            return i < text.length() && Chars.isWord(text.codePointAt(i));
        }

        /** Whether nothing but a space or an opening mark is before a char. */
        private boolean isFree(int i) {
            return i == 0 || Chars.isSpace(at(i - 1)) || "(„“‚«»\"".indexOf(at(i - 1)) >= 0;
        }

        private int runEnd(int i, String chars) {
            int end = i + 1;
            while (end < text.length() && chars.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return end;
        }

        private int lettersEnd(int i) {
            int end = i;
            while (end < text.length() && Chars.isLetter(text.charAt(end))) {
                end++;
            }
            while (isLetterAt(end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        // --- words ---------------------------------------------------------------------------------------------------

        /** Whether a hyphen or apostrophe begins a word here: {@code -Zeitung} behind a closing mark, {@code ’s}. */
        private boolean isWordAttached(int i) {
            return Chars.isHyphen(at(i)) || Chars.isApostrophe(at(i));
        }

        private boolean isWordBefore(int i) {
            if (Chars.isHyphen(at(i))) {
                // „Bild“-Zeitung, (Uran-)Anreicherung; Bau und -verkauf
                return i > 0 && (Chars.isQuote(at(i - 1)) || at(i - 1) == ')')
                        || isFree(i) && Character.isLowerCase(at(i + 1));
            }
            return isFree(i) && TokenWords.isClitic(text.substring(i + 1, lettersEnd(i + 1)));
        }

        private void word(int begin, int letters) {
            int plain = begin == letters ? lettersEnd(begin) : begin;
            if (plain > begin && (at(plain) == ' ' || at(plain) == ',')) {
                // most words: nothing but letters, which no mark joins to more
                add(begin, plain, Token.Kind.WORD);
                return;
            }
            int address = addressEnd(begin);
            if (address > begin) {
                add(begin, address, Token.Kind.OTHER);
                return;
            }
            if (!abbreviation(begin)) {
                int end = wordEnd(begin, letters);
                if (at(end) == '.' && at(end + 1) != '.') {
                    if (isInitial(begin, end) && goesOn(end + 1)) {
                        add(begin, end + 1, Token.Kind.ABBREVIATION);
                        return;
                    }
                    if (isRoman(begin, end) && goesOn(end + 1)) {
                        add(begin, end + 1, Token.Kind.ORDINAL);
                        return;
                    }
                }
                add(begin, end, Token.Kind.WORD);
            }
        }

        private int wordEnd(int begin, int letters) {
            int i = letters;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                if (Chars.isWord(c)) {
                    i += Character.charCount(c);
                } else if (Chars.isHyphen(c) && !isWordAt(i + 1)) {
                    return hangs(i + 1) ? i + 1 : i;
                } else if (joins(begin, i)) {
                    i++;
                } else if ((c == '²' || c == '³') && !isWordAt(i + 1)) {
                    return i + 1;
                } else {
                    return i;
                }
            }
            return i;
        }

        /** Whether a mark within letters is part of the word. */
        private boolean joins(int begin, int i) {
            char c = at(i);
            if (!isWordAt(i + 1)) {
                return false;
            }
            int next = text.codePointAt(i + 1);
            if (Chars.isHyphen(c) || c == '&') {
                return true;
            }
            if (Chars.isApostrophe(c)) {
                return Character.isLetter(next);
            }
            return switch (c) {
                // CDU/CSU, Schüler/innen
                case '/' -> Character.isUpperCase(at(i - 1)) && Character.isUpperCase(next) || isGendered(i + 1);
                // Schüler:innen, Schüler*innen
                case ':', '*' -> isGendered(i + 1);
                // tagesschau.de, E.ON, SAT.1; but not a full stop with no space behind it
                case '.' -> Character.isLowerCase(next) || isName(begin, i);
                default -> false;
            };
        }

        private boolean isGendered(int i) {
            int end = lettersEnd(i);
            return text.startsWith("innen", i) || end == i + 2 && text.startsWith("in", i);
        }

        /** Whether a full stop at i is part of a name: capitals or a digit follow, and behind those no letter. */
        private boolean isName(int begin, int i) {
            int end = i + 1;
            while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
                end++;
            }
            if (end > i + 2) {
                return !isWordAt(end);
            }
            return Character.isDigit(at(i + 1)) && i - begin > 1 && isCapitals(begin, i);
        }

        private boolean isCapitals(int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (!Character.isUpperCase(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Nord- und Süd…, Strom-, Gas- …, Nord-/Süd…: the hyphen stands for what follows. */
        private boolean hangs(int i) {
            if (at(i) == ',' || at(i) == '/' || at(i) == ')' || Chars.isQuote(at(i))) {
                return true;
            }
            if (!Chars.isSpace(at(i))) {
                return false;
            }
            int word = i;
            while (word < text.length() && Chars.isSpace(text.charAt(word))) {
                word++;
            }
            return TokenWords.isLink(text.substring(word, lettersEnd(word)));
        }

        // --- full stops that end no sentence
        // ---------------------------------------------------------------------------

        /** Adds an abbreviation that begins here, one token for each part that stands apart. */
        private boolean abbreviation(int begin) {
            Abbreviations.Match match = Abbreviations.at(text, begin);
            if (match == null) {
                int end = dottedEnd(begin);
                if (end < 0) {
                    return false;
                }
                match = new Abbreviations.Match(end, Ending.WITHIN);
            }
            if (Chars.isHyphen(at(match.end())) && isLetterAt(match.end() + 1)) {
                // Dipl.-Ing., Dr.-Karl-Platz
                int end = wordEnd(begin, match.end());
                boolean stop = at(end) == '.' && next(end + 1) != Next.END && next(end + 1) != Next.STARTER;
                add(begin, stop ? end + 1 : end, Token.Kind.ABBREVIATION);
                return true;
            }
            boolean ends = endsSentence(match);
            int from = begin;
            for (int i = begin; i < match.end(); i++) {
                if (Chars.isSpace(text.charAt(i))) {
                    add(from, i, Token.Kind.ABBREVIATION);
                    from = i + 1;
                }
            }
            if (ends) {
                add(from, match.end() - 1, Token.Kind.WORD);
            } else {
                add(from, match.end(), Token.Kind.ABBREVIATION);
            }
            return true;
        }

        private boolean endsSentence(Abbreviations.Match match) {
            Next next = next(match.end());
            return next == Next.END
                    || switch (match.ending()) {
                        case WITHIN -> false;
                        case BEFORE_STARTER -> next == Next.STARTER;
                        case BEFORE_CAPITAL, BEFORE_SMALL -> next != Next.SMALL;
                    };
        }

        /** The end of an abbreviation of one or two letters a part, written together: {@code z.Hd.}; -1 where none is. */
        private int dottedEnd(int begin) {
            int end = -1;
            int i = begin;
            for (int parts = 1; ; parts++) {
                int letters = lettersEnd(i);
                if (letters == i || letters > i + 2 || at(letters) != '.' || at(letters + 1) == '.') {
                    return end;
                }
                i = letters + 1;
                if (parts > 1) {
                    end = i;
                }
            }
        }

        private boolean isInitial(int begin, int end) {
            return end == begin + 1;
        }

        private boolean isRoman(int begin, int end) {
            if (end - begin > LONGEST_ROMAN) {
                return false;
            }
            for (int i = begin; i < end; i++) {
                if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the sentence goes on behind the full stop of an initial or a Roman number. */
        private boolean goesOn(int i) {
            Next next = next(i);
            return next == Next.SMALL || next == Next.CAPITAL;
        }

        /** What follows a full stop that ends before i, closing marks that touch it passed over. */
        private Next next(int i) {
            int j = i;
            while (Chars.isQuote(at(j)) || at(j) == ')' || at(j) == ']') {
                j++;
            }
            boolean apart = false;
            while (j < text.length() && Chars.isSpace(text.charAt(j))) {
                if (breaks.isHard(j)) {
                    return Next.END;
                }
                apart = true;
                j++;
            }
            boolean quoted = false;
            while (apart && (Chars.isQuote(at(j)) || at(j) == '(')) {
                quoted |= at(j) != '(';
                j++;
            }
            if (j >= text.length()) {
                return Next.END;
            }
            int c = text.codePointAt(j);
            if (Character.isUpperCase(c)) {
                boolean starts = quoted || TokenWords.isStarter(text.substring(j, lettersEnd(j)));
                return starts ? Next.STARTER : Next.CAPITAL;
            }
            return Character.isLetterOrDigit(c) || ",;:/–—-&%§€".indexOf(c) >= 0 ? Next.SMALL : Next.END;
        }

        // --- numbers -------------------------------------------------------------------------------------------------

        private void number(int begin) {
            int i = begin;
            while (i < text.length()) {
                char c = text.charAt(i);
                boolean groups = ".,:/".indexOf(c) >= 0 && Character.isDigit(at(i + 1)) || partsThousands(begin, i);
                if (!Character.isDigit(c) && !groups) {
                    break;
                }
                i++;
            }
            if (isLetterAt(i) || Chars.isHyphen(at(i)) && (isLetterAt(i + 1) || hangs(i + 1))) {
                // 42-Jährige, 1990er, 18a, 20- bis 30-Jährige
                add(begin, wordEnd(begin, i), Token.Kind.WORD);
            } else if (at(i) == '.' && at(i + 1) != '.' && isOrdinal(begin, i)) {
                add(begin, i + 1, Token.Kind.ORDINAL);
            } else {
                add(begin, i, Token.Kind.NUMBER);
            }
        }

        /** Whether a narrow or non-breaking space at i parts thousands: 12 500. */
        private boolean partsThousands(int begin, int i) {
            char c = at(i);
            return (c == '\u00A0' || c == '\u202F' || c == '\u2009')
                    && (i - begin <= 3 || at(i - 4) == c)
                    && Character.isDigit(at(i + 1))
                    && Character.isDigit(at(i + 2))
                    && Character.isDigit(at(i + 3))
                    && !Character.isDigit(at(i + 4));
        }

        /** Whether a number with a full stop at i is an ordinal: 3. Mai, 10. bis 13. September, die 140. Ausgabe. */
        private boolean isOrdinal(int begin, int i) {
            Next next = next(i + 1);
            boolean day = isDay(begin, i);
            if (next == Next.END || i - begin > 3 && !day) {
                return false;
            }
            Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
            boolean first = before == null || before.kind() == Token.Kind.STOP || breaks.count(before.end(), begin) > 0;
            if (next == Next.SMALL || first && i - begin <= 2 || isMonthAt(i + 1)) {
                return true;
            }
            if (next == Next.STARTER) {
                return false;
            }
            if (before != null && before.kind() == Token.Kind.WORD && TokenWords.isDeterminer(before.form())) {
                return true;
            }
            return (i - begin <= 2 || day) && !isCounted(before);
        }

        private boolean isMonthAt(int i) {
            int word = i;
            while (Chars.isSpace(at(word))) {
                word++;
            }
            return CalendarWords.month(text.substring(word, lettersEnd(word))) > 0;
        }

        /** Whether a number is a day and a month: 23.06. */
        private boolean isDay(int begin, int end) {
            int dot = text.indexOf('.', begin);
            return dot < end && dot - begin <= 2 && end - dot <= 3 && dot > begin;
        }

        /** Whether a noun stands before a number, which then counts nothing that follows: auf Platz 2. Spanien … */
        private static boolean isCounted(@Nullable Token before) {
            return before != null
                    && before.kind() == Token.Kind.WORD
                    && Character.isUpperCase(before.form().codePointAt(0))
                    && !TokenWords.isStarter(before.form());
        }

        // --- what is neither word nor number
        // -----------------------------------------------------------------------------

        /** Adds a tag, name, smiley, omission or year without century that begins here. */
        private boolean special(int i, int c) {
            int end = i;
            Token.Kind kind = Token.Kind.OTHER;
            boolean free = isFree(i);
            if ((c == '#' || c == '@') && free && isWordAt(i + 1)) {
                end = tagEnd(i);
            } else if ((c == ':' || c == ';') && free) {
                end = smileyEnd(i);
            } else if (c == '(' || c == '[') {
                end = omissionEnd(i);
            } else if (Chars.isApostrophe(c) && free && Character.isDigit(at(i + 1)) && Character.isDigit(at(i + 2))) {
                // ’68, ’68er
                end = Character.isDigit(at(i + 3)) ? i : wordEnd(i, i + 3);
                kind = Token.Kind.WORD;
            }
            if (end > i) {
                add(i, end, kind);
            }
            return end > i;
        }

        private int tagEnd(int i) {
            int end = i + 1;
            while (isWordAt(end) || (Chars.isHyphen(at(end)) || at(end) == '.') && isWordAt(end + 1)) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        private int smileyEnd(int i) {
            int mouth = at(i + 1) == '-' ? i + 2 : i + 1;
            boolean smiley = at(mouth) == ')' || at(mouth) == '(';
            return smiley && (mouth + 1 == text.length() || !isWordAt(mouth + 1)) ? mouth + 1 : i;
        }

        /** The end of (…), [...]: something is left out. */
        private int omissionEnd(int i) {
            int end = i + 1;
            while (end - i < LONGEST_OMISSION && (at(end) == '.' || at(end) == '…')) {
                end++;
            }
            boolean dots = end - i > 2 || at(i + 1) == '…';
            return dots && at(end) == (at(i) == '(' ? ')' : ']') ? end + 1 : i;
        }

        /** The end of a web or mail address that begins here; the same index where none does. */
        private int addressEnd(int begin) {
            int i = begin;
            if (text.startsWith("http://", begin)
                    || text.startsWith("https://", begin)
                    || text.startsWith("www.", begin)) {
                while (i < text.length()
                        && !Chars.isSpace(text.charAt(i))
                        && BOUNDARY_OF_ADDRESS.indexOf(text.charAt(i)) < 0) {
                    i++;
                }
                while (i > begin && ".,;:!?".indexOf(text.charAt(i - 1)) >= 0) {
                    i--;
                }
                return i;
            }
            while (i - begin < LONGEST_LOCAL_PART && (isWordAt(i) || at(i) == '.' || at(i) == '-' || at(i) == '+')) {
                i++;
            }
            return at(i) == '@' && isWordAt(i + 1) ? tagEnd(i) : begin;
        }

        /** The end of a symbol with what is joined to it: an emoji with its skin tone, a flag, a family. */
        private int symbolEnd(int begin) {
            int first = text.codePointAt(begin);
            int i = begin + Character.charCount(first);
            boolean flag = Chars.isRegional(first);
            while (i < text.length()) {
                int c = text.codePointAt(i);
                if (Chars.changesSymbol(c)) {
                    i += Character.charCount(c);
                } else if (c == 0x200D && i + 1 < text.length()) {
                    i++;
                    i += Character.charCount(text.codePointAt(i));
                } else if (flag && Chars.isRegional(c)) {
                    i += Character.charCount(c);
                    flag = false;
                } else {
                    break;
                }
            }
            return i;
        }
    }
}
