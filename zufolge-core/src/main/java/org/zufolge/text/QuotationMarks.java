package org.zufolge.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of a report, in every style and direction: „…“ „…” “…” "…" »…« «…» ‚…‘ ›…‹ and two single
 * marks for one double. A mark that only closes in one style may open in another (“), so what stands beside it decides. A
 * mark left open ends with its paragraph.
 */
public final class QuotationMarks {
    /** The pairs, in the order in which they open. */
    public List<Quoted> pair(List<Token> tokens, List<Sentence> sentences) {
        List<Quoted> pairs = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            int to = from + 1;
            while (to < sentences.size()
                    && sentences.get(to).paragraph() == sentences.get(from).paragraph()
                    && sentences.get(to).role() == sentences.get(from).role()) {
                to++;
            }
            pairParagraph(
                    tokens, sentences.get(from).from(), sentences.get(to - 1).to(), pairs);
            from = to;
        }
        pairs.sort(Comparator.comparingInt(Quoted::open));
        return List.copyOf(pairs);
    }

    private static void pairParagraph(List<Token> tokens, int begin, int end, List<Quoted> pairs) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.QUOTE || isApostrophe(tokens, i, begin, end, open)) {
                continue;
            }
            int partner = partner(tokens, open, i, end);
            if (partner >= 0) {
                while (open.peek() != null && open.peek() != partner) {
                    // an opening mark within that never closed
                    open.pop();
                }
                open.pop();
                pairs.add(new Quoted(partner, i, open.size(), true));
            } else if (opens(tokens, i, end)) {
                open.push(i);
            }
        }
        while (!open.isEmpty()) {
            int mark = open.pop();
            if (open.isEmpty()) {
                pairs.add(new Quoted(mark, end - 1, 0, false));
            }
        }
    }

    private static boolean isApostrophe(List<Token> tokens, int i, int begin, int end, Deque<Integer> open) {
        Token token = tokens.get(i);
        if (!token.is("'") && !token.is("’") && !token.is("´") && !token.is("`")) {
            return false;
        }
        boolean afterWord = i > begin && tokens.get(i - 1).end() == token.begin();
        boolean beforeWord = i + 1 < end && tokens.get(i + 1).begin() == token.end();
        if (afterWord && beforeWord) {
            return true;
        }
        // Hans' Haus: nothing open that it could close; 5'
        return afterWord && !hasSingle(tokens, open);
    }

    private static boolean hasSingle(List<Token> tokens, Deque<Integer> open) {
        for (int mark : open) {
            if ("'‚‘’`".contains(tokens.get(mark).form())) {
                return true;
            }
        }
        return false;
    }

    /** The open mark that a mark closes, or -1. */
    private static int partner(List<Token> tokens, Deque<Integer> open, int i, int end) {
        Token token = tokens.get(i);
        boolean afterSpace = i == 0 || tokens.get(i - 1).end() < token.begin();
        boolean beforeWord = i + 1 < end && tokens.get(i + 1).begin() == token.end() && isWord(tokens.get(i + 1));
        for (int mark : open) {
            if (closes(tokens.get(mark).form(), token.form())) {
                boolean both = token.is("\"") || token.is("'") || token.is("''") || token.is("“") || token.is("‘");
                if (both && afterSpace && beforeWord && !tokens.get(mark).is(token.form())) {
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

    private static boolean opens(List<Token> tokens, int i, int end) {
        String form = tokens.get(i).form();
        return switch (form) {
            case "„", "»", "«", "›", "‹", "‚", ",,", "``" -> true;
            case "\"", "“", "”", "''", "'", "‘" -> i + 1 < end && isWord(tokens.get(i + 1));
            default -> false;
        };
    }
}
