package org.zufolge.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of a report, in every style and direction: „…“ „…” “…” "…" »…« «…» ‚…‘ ›…‹ and two single
 * marks for one double. A mark that only closes in one style may open in another (“), so what stands beside it decides. A
 * mark left open ends with the next mark, where that can only close it and stands in a later paragraph; else with its
 * own paragraph, and only where it can be nothing but an opening mark.
 */
public final class QuotationMarks {
    /** A quotation over several paragraphs has at most so many tokens. */
    private static final int LONGEST = 600;

    /** The pairs, in the order in which they open. */
    public List<Quoted> pair(List<Token> tokens, List<Sentence> sentences) {
        return new Run(tokens).pair(sentences);
    }

    private static final class Run {
        private final List<Token> tokens;
        private final List<Quoted> pairs = new ArrayList<>();
        /** Where the tokens begin that are still to be paired. */
        private int done;

        Run(List<Token> tokens) {
            this.tokens = tokens;
        }

        List<Quoted> pair(List<Sentence> sentences) {
            int from = 0;
            while (from < sentences.size()) {
                int to = from + 1;
                while (to < sentences.size()
                        && sentences.get(to).paragraph() == sentences.get(from).paragraph()
                        && sentences.get(to).role() == sentences.get(from).role()) {
                    to++;
                }
                int begin = Math.max(done, sentences.get(from).from());
                pairParagraph(begin, Math.max(begin, sentences.get(to - 1).to()));
                from = to;
            }
            pairs.sort(Comparator.comparingInt(Quoted::open));
            return List.copyOf(pairs);
        }

        private void pairParagraph(int begin, int end) {
            boolean[] owned = ownMarkAhead(begin, end);
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = begin; i < end; i++) {
                if (tokens.get(i).kind() != Token.Kind.QUOTE || isApostrophe(i, begin, end, open)) {
                    continue;
                }
                int partner = partner(open, i, end, owned[i - begin]);
                if (partner >= 0) {
                    while (open.peek() != null && open.peek() != partner) {
                        // an opening mark within that never closed
                        open.pop();
                    }
                    open.pop();
                    pairs.add(new Quoted(partner, i, open.size(), true));
                } else if (opens(i, end)) {
                    open.push(i);
                }
            }
            while (!open.isEmpty()) {
                int mark = open.pop();
                if (open.isEmpty() && onlyOpens(mark)) {
                    leftOpen(mark, end);
                }
            }
        }

        /** Ends a mark that its paragraph leaves open. */
        private void leftOpen(int mark, int end) {
            for (int i = end; i < Math.min(tokens.size(), mark + LONGEST); i++) {
                if (tokens.get(i).kind() != Token.Kind.QUOTE) {
                    continue;
                }
                if (closes(tokens.get(mark).form(), tokens.get(i).form()) && touches(i - 1)) {
                    pairs.add(new Quoted(mark, i, 0, true));
                    done = i + 1;
                    return;
                }
                break;
            }
            pairs.add(new Quoted(mark, end - 1, 0, false));
        }

        /** Whether behind each token a mark that closes „ and nothing else comes before the next „ does. */
        private boolean[] ownMarkAhead(int begin, int end) {
            boolean[] ahead = new boolean[end - begin];
            boolean next = false;
            for (int i = end - 1; i >= begin; i--) {
                ahead[i - begin] = next;
                Token token = tokens.get(i);
                if (token.is("“") || token.is("”")) {
                    next = i > begin && touches(i - 1);
                } else if (token.is("„")) {
                    next = false;
                }
            }
            return ahead;
        }

        private boolean isApostrophe(int i, int begin, int end, Deque<Integer> open) {
            Token token = tokens.get(i);
            if (!token.is("'") && !token.is("’") && !token.is("´") && !token.is("`")) {
                return false;
            }
            boolean afterWord = i > begin && touches(i - 1);
            boolean beforeWord = i + 1 < end && touches(i) && isWord(tokens.get(i + 1));
            if (afterWord && beforeWord) {
                return true;
            }
            // Hans' Haus: nothing open that it could close; 5'
            return afterWord && !hasSingle(open);
        }

        /** Whether no space stands between a token and the next. */
        private boolean touches(int i) {
            return i + 1 < tokens.size()
                    && tokens.get(i + 1).begin() == tokens.get(i).end();
        }

        private boolean hasSingle(Deque<Integer> open) {
            for (int mark : open) {
                if ("'‚‘’`".contains(tokens.get(mark).form())) {
                    return true;
                }
            }
            return false;
        }

        /** The open mark that a mark closes, or -1. */
        private int partner(Deque<Integer> open, int i, int end, boolean ownMarkAhead) {
            Token token = tokens.get(i);
            boolean afterSpace = i == 0 || !touches(i - 1);
            boolean beforeWord = i + 1 < end && touches(i) && isWord(tokens.get(i + 1));
            for (int mark : open) {
                if (closes(tokens.get(mark).form(), token.form())) {
                    boolean both = token.is("\"") || token.is("'") || token.is("''") || token.is("“") || token.is("‘");
                    if (both && afterSpace && beforeWord && !tokens.get(mark).is(token.form())) {
                        continue;
                    }
                    if (tokens.get(mark).is("„") && ownMarkAhead && (token.is("\"") || token.is("''"))) {
                        continue;
                    }
                    return mark;
                }
            }
            return -1;
        }

        private static boolean isWord(Token token) {
            return token.kind() != Token.Kind.PUNCTUATION && token.kind() != Token.Kind.STOP;
        }

        private static boolean closes(String opening, String closing) {
            return switch (opening) {
                case "„" -> closing.equals("“") || closing.equals("”") || closing.equals("\"") || closing.equals("''");
                case "“" -> closing.equals("”") || closing.equals("“") || closing.equals("\"");
                case "”" -> closing.equals("”");
                case "\"" -> closing.equals("\"") || closing.equals("“") || closing.equals("”");
                case "»" -> closing.equals("«");
                case "«" -> closing.equals("»");
                case "›" -> closing.equals("‹");
                case "‹" -> closing.equals("›");
                case "‚" -> closing.equals("‘") || closing.equals("’") || closing.equals("'");
                case "‘" -> closing.equals("’") || closing.equals("‘");
                case "'" -> closing.equals("'");
                case "''" -> closing.equals("''");
                case ",," -> closing.equals("''") || closing.equals("“") || closing.equals("\"");
                case "``" -> closing.equals("''") || closing.equals("``");
                default -> false;
            };
        }

        private boolean opens(int i, int end) {
            String form = tokens.get(i).form();
            return switch (form) {
                case "„", "»", "«", "›", "‹", "‚", ",,", "``" -> true;
                case "\"", "“", "”", "''", "'", "‘" -> i + 1 < end && isWord(tokens.get(i + 1));
                default -> false;
            };
        }

        /** Whether a mark can be nothing but an opening one where it stands. */
        private boolean onlyOpens(int i) {
            return switch (tokens.get(i).form()) {
                case "„", ",,", "``" -> true;
                case "»", "«", "\"", "“" -> touches(i) && (i == 0 || !touches(i - 1));
                default -> false;
            };
        }
    }
}
