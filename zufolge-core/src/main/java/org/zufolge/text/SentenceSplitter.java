package org.zufolge.text;

import java.util.ArrayList;
import java.util.List;
import org.zufolge.text.Sentence.Role;

/**
 * Groups tokens into sentences. A sentence ends at a full stop, with the quotation mark or bracket that closes behind it,
 * unless its reporting clause follows ({@code „Ich komme!“, sagte er}); it never runs past its paragraph. A line without a
 * final stop between blank lines is a heading.
 */
public final class SentenceSplitter {
    private static final int LONGEST_HEADING = 16;

    /**
     * The sentences of a report.
     *
     * @param text the report's text
     * @param tokens its tokens
     * @param dateline index of the char at which date, place and agency begin
     * @param body index of the char at which they end and the running text begins
     */
    public List<Sentence> split(String text, List<Token> tokens, int dateline, int body) {
        List<Sentence> sentences = new ArrayList<>();
        int i = 0;
        int n = tokens.size();
        int paragraph = 0;
        while (i < n) {
            int begin = tokens.get(i).begin();
            if (begin >= dateline && begin < body) {
                int end = i;
                while (end < n && tokens.get(end).begin() < body) {
                    end++;
                }
                sentences.add(new Sentence(i, end, paragraph++, Role.DATELINE));
                i = end;
                continue;
            }
            int end = i + 1;
            while (end < n
                    && !(tokens.get(end).begin() >= dateline && tokens.get(end).begin() < body)
                    && newlines(text, tokens.get(end - 1).end(), tokens.get(end).begin()) < 2
                    && !(newlines(
                                            text,
                                            tokens.get(end - 1).end(),
                                            tokens.get(end).begin())
                                    == 1
                            && endsLine(tokens, i, end))) {
                end++;
            }
            boolean alone = end == n
                    || newlines(text, tokens.get(end - 1).end(), tokens.get(end).begin()) >= 1;
            if (alone && isHeading(tokens, i, end)) {
                sentences.add(new Sentence(i, end, paragraph, Role.HEADING));
            } else {
                sentences(tokens, i, end, paragraph, sentences);
            }
            paragraph++;
            i = end;
        }
        return sentences;
    }

    private static int newlines(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                count++;
            }
        }
        return count;
    }

    /** A single line break ends a line for good where a sentence ended before it, or a heading did. */
    private static boolean endsLine(List<Token> tokens, int begin, int end) {
        int last = end - 1;
        while (last > begin
                && (tokens.get(last).kind() == Token.Kind.QUOTE
                        || tokens.get(last).is(")"))) {
            last--;
        }
        Token.Kind kind = tokens.get(last).kind();
        if (kind == Token.Kind.STOP || tokens.get(last).is(":")) {
            return true;
        }
        return end - begin <= LONGEST_HEADING
                && end < tokens.size()
                && kind != Token.Kind.PUNCTUATION
                && startsUpper(tokens.get(end))
                && !tokens.get(last).is(",");
    }

    private static boolean startsUpper(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0)) || token.kind() == Token.Kind.QUOTE;
    }

    private static boolean isHeading(List<Token> tokens, int begin, int end) {
        if (end - begin > LONGEST_HEADING) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (tokens.get(i).kind() == Token.Kind.STOP && (i >= end - 2)) {
                return false;
            }
        }
        return !tokens.get(end - 1).is(":") && !tokens.get(end - 1).is(",") && end < tokens.size() + 1;
    }

    private static void sentences(List<Token> tokens, int begin, int end, int paragraph, List<Sentence> out) {
        int from = begin;
        int brackets = 0;
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("[")) {
                brackets++;
            } else if ((token.is(")") || token.is("]")) && brackets > 0) {
                brackets--;
            }
            if (token.kind() != Token.Kind.STOP) {
                continue;
            }
            int next = i + 1;
            while (next < end
                    && (closes(tokens, next)
                            || tokens.get(next).is(")")
                            || tokens.get(next).is("]"))) {
                if (!tokens.get(next).is("\"") && tokens.get(next).kind() != Token.Kind.QUOTE && brackets > 0) {
                    brackets--;
                }
                next++;
            }
            if (brackets > 0 && next < end || next < end && !begins(tokens, i, next)) {
                continue;
            }
            out.add(new Sentence(from, next, paragraph, Role.BODY));
            from = next;
            brackets = 0;
            i = next - 1;
        }
        if (from < end) {
            out.add(new Sentence(from, end, paragraph, Role.BODY));
        }
    }

    /** Whether a quotation mark stands right behind what it closes. */
    private static boolean closes(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.kind() == Token.Kind.QUOTE && tokens.get(i - 1).end() == token.begin();
    }

    private static boolean begins(List<Token> tokens, int stop, int next) {
        Token token = tokens.get(next);
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return "(–—-[".contains(token.form()) && !(token.is("–") || token.is("-") || token.is("—"));
        }
        if (token.kind() == Token.Kind.QUOTE) {
            return true;
        }
        int c = token.form().codePointAt(0);
        if (Character.isLowerCase(c)) {
            return false;
        }
        boolean closed = next > stop + 1 && tokens.get(next - 1).kind() == Token.Kind.QUOTE;
        return !closed || !tokens.get(stop).is("…") && Character.isLetterOrDigit(c) || Character.isUpperCase(c);
    }
}
