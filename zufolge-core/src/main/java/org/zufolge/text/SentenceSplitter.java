package org.zufolge.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.zufolge.report.Front;
import org.zufolge.text.Sentence.Role;

/**
 * Groups tokens into sentences. A sentence ends at a full stop, with the quotation mark or bracket that closes behind it,
 * unless its reporting clause follows ({@code „Ich komme!“, sagte er}); it never runs past its paragraph. A line without a
 * final stop between blank lines is a heading, unless the text has nothing else. A sentence of more than a thousand tokens
 * is cut at a comma or another mark.
 */
public final class SentenceSplitter {
    private static final int LONGEST_HEADING = 16;
    /** What goes on for more tokens is a list or no sentence at all; clauses are compared with one another, so it is cut. */
    private static final int LONGEST = 1_000;

    /**
     * The sentences of a report.
     *
     * @param text the report's text
     * @param tokens its tokens
     * @param front what stands in front of it and at its end, in order
     */
    public List<Sentence> split(String text, List<Token> tokens, List<Front.Part> front) {
        Run run = new Run(text, tokens, front, true);
        List<Sentence> sentences = run.split();
        for (Sentence sentence : sentences) {
            if (sentence.role() == Role.BODY) {
                return sentences;
            }
        }
        // Lines alone, and no stop behind them: they are all there is to read.
        return new Run(text, tokens, front, false).split();
    }

    /** One report on its way to sentences. */
    private static final class Run {
        private final LineBreaks breaks;
        private final List<Token> tokens;
        private final List<Front.Part> front;
        private final List<Sentence> sentences = new ArrayList<>();
        private final boolean headings;
        private int paragraph;

        Run(String text, List<Token> tokens, List<Front.Part> front, boolean headings) {
            this.breaks = LineBreaks.of(text);
            this.tokens = tokens;
            this.front = front;
            this.headings = headings;
        }

        // --- paragraphs, headings, and what is in front
        // ------------------------------------------------------------------

        List<Sentence> split() {
            int part = 0;
            for (int i = 0; i < tokens.size(); paragraph++) {
                while (part < front.size()
                        && front.get(part).end() <= tokens.get(i).begin()) {
                    part++;
                }
                boolean inPart = part < front.size()
                        && front.get(part).begin() <= tokens.get(i).begin();
                int limit = part == front.size()
                        ? Integer.MAX_VALUE
                        : inPart ? front.get(part).end() : front.get(part).begin();
                int end = i + 1;
                while (end < tokens.size() && tokens.get(end).begin() < limit && (inPart || !parts(i, end))) {
                    end++;
                }
                if (inPart) {
                    sentences.add(new Sentence(i, end, paragraph, Role.DATELINE));
                } else if (headings ? isHeading(i, end) : !hasWord(i, end)) {
                    sentences.add(new Sentence(i, end, paragraph, Role.HEADING));
                } else {
                    sentences(i, end);
                }
                i = end;
            }
            return sentences;
        }

        private int lineEnds(int before) {
            return breaks.count(tokens.get(before - 1).end(), tokens.get(before).begin());
        }

        /** Whether a paragraph that begins at a token ends before another. */
        private boolean parts(int begin, int end) {
            int lineEnds = lineEnds(end);
            return lineEnds > 1 || lineEnds == 1 && endsLine(begin, end);
        }

        /** A single line end is one for good where a sentence or heading ended before it, or an item of a list follows. */
        private boolean endsLine(int begin, int end) {
            int last = end - 1;
            while (last > begin
                    && (tokens.get(last).kind() == Token.Kind.QUOTE
                            || tokens.get(last).is(")"))) {
                last--;
            }
            Token.Kind kind = tokens.get(last).kind();
            if (kind == Token.Kind.STOP || tokens.get(last).is(":") || isBullet(end)) {
                return true;
            }
            return end - begin <= LONGEST_HEADING && kind != Token.Kind.PUNCTUATION && startsUpper(tokens.get(end));
        }

        private static boolean startsUpper(Token token) {
            return token.spelling().isCapital() || token.kind() == Token.Kind.QUOTE;
        }

        /** Whether a mark begins an item of a list. */
        private boolean isBullet(int i) {
            return i + 1 < tokens.size()
                    && tokens.get(i).form().length() == 1
                    && "-–—•*·▪◦‣".indexOf(tokens.get(i).form().charAt(0)) >= 0
                    && tokens.get(i + 1).begin() > tokens.get(i).end()
                    && lineEnds(i + 1) == 0;
        }

        private boolean hasWord(int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (tokens.get(i).kind() == Token.Kind.WORD) {
                    return true;
                }
            }
            return false;
        }

        private boolean isHeading(int begin, int end) {
            if (end - begin > LONGEST_HEADING || isBullet(begin) || end < tokens.size() && lineEnds(end) == 0) {
                return false;
            }
            for (int i = Math.max(begin, end - 2); i < end; i++) {
                if (tokens.get(i).kind() == Token.Kind.STOP) {
                    return false;
                }
            }
            return !tokens.get(end - 1).is(":") && !tokens.get(end - 1).is(",");
        }

        // --- sentences -----------------------------------------------------------------------------------------------

        private void sentences(int begin, int end) {
            int[] brackets = brackets(begin, end);
            int from = begin;
            for (int i = begin; i < end; i++) {
                if (tokens.get(i).kind() != Token.Kind.STOP) {
                    continue;
                }
                int next = i + 1;
                while (next < end && closes(next)) {
                    next++;
                }
                if (next == end || brackets[next - 1 - begin] == 0 && begins(i, next)) {
                    add(from, next);
                    from = next;
                }
                i = next - 1;
            }
            if (from < end) {
                add(from, end);
            }
        }

        /** Adds a sentence; one that is longer than any, in pieces. */
        private void add(int from, int end) {
            int begin = from;
            while (end - begin > LONGEST) {
                int cut = begin + LONGEST;
                while (cut > begin + LONGEST / 2 && tokens.get(cut - 1).kind() != Token.Kind.PUNCTUATION) {
                    cut--;
                }
                sentences.add(new Sentence(begin, cut, paragraph, Role.BODY));
                begin = cut;
            }
            sentences.add(new Sentence(begin, end, paragraph, Role.BODY));
        }

        /** For each token how many brackets are open behind it; one that is never closed does not count. */
        private int[] brackets(int begin, int end) {
            int[] depth = new int[end - begin];
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = begin; i < end; i++) {
                Token token = tokens.get(i);
                if (token.kind() == Token.Kind.WORD) {
                    continue;
                }
                if (token.is("(") || token.is("[")) {
                    open.push(i);
                } else if (!open.isEmpty() && (token.is(")") || token.is("]"))) {
                    depth[open.pop() - begin]++;
                    depth[i - begin]--;
                }
            }
            for (int i = 1; i < depth.length; i++) {
                depth[i] += depth[i - 1];
            }
            return depth;
        }

        /** Whether a quotation mark stands right behind what it closes, or a bracket closes. */
        private boolean closes(int i) {
            Token token = tokens.get(i);
            return token.is(")")
                    || token.is("]")
                    || token.kind() == Token.Kind.QUOTE && tokens.get(i - 1).end() == token.begin();
        }

        /** Whether a sentence begins at a token behind a stop. */
        private boolean begins(int stop, int next) {
            Token token = tokens.get(next);
            if (token.kind() == Token.Kind.STOP) {
                return false;
            }
            if (token.kind() == Token.Kind.PUNCTUATION) {
                return token.is("(") || token.is("[");
            }
            if (token.kind() == Token.Kind.QUOTE) {
                return true;
            }
            int c = token.form().codePointAt(0);
            if (Character.isLowerCase(c)) {
                return false;
            }
            boolean ellipsis = tokens.get(stop).is("…") || tokens.get(stop).is("...");
            boolean closed = next > stop + 1 && tokens.get(next - 1).kind() == Token.Kind.QUOTE;
            if (ellipsis && !closed && isFree(stop)) {
                // Er habe … Muster getroffen: something is left out
                return TokenWords.isStarter(token.form());
            }
            return !closed || !ellipsis && Character.isLetterOrDigit(c) || Character.isUpperCase(c);
        }

        private boolean isFree(int i) {
            return i > 0 && tokens.get(i - 1).end() < tokens.get(i).begin();
        }
    }
}
