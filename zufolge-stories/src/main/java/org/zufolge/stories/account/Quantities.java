package org.zufolge.stories.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zufolge.stories.account.ClaimWords.Use;
import org.zufolge.stories.term.Term;
import org.zufolge.text.Token;

/** Reads the numbers in a statement, with what they count and whether they are the most there are. */
final class Quantities {
    private static final int REACH = 3;
    private static final String PERCENT = "prozent";

    private Quantities() {}

    /**
     * The numbers.
     *
     * @param tokens the words of the statement
     * @param terms its terms
     */
    static Set<Quantity> of(List<Token> tokens, List<Term> terms) {
        Set<Quantity> numbers = new LinkedHashSet<>();
        int at = 0;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.kind() != Term.Kind.NUMBER) {
                continue;
            }
            at = tokenAt(tokens, at, term.begin());
            Term next = i + 1 < terms.size() ? terms.get(i + 1) : null;
            if (next != null
                    && next.kind() == Term.Kind.NUMBER
                    && isShare(tokens, at, tokenAt(tokens, at, next.begin()))) {
                numbers.add(share(term.stem(), next.stem()));
                i++;
            } else {
                numbers.add(new Quantity(term.stem(), next == null ? "" : next.stem(), isMost(tokens, at)));
            }
        }
        int counted = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (isOnlyOne(tokens, i)) {
                int end = tokens.get(i + 1).end();
                while (counted < terms.size()
                        && (terms.get(counted).begin() < end
                                || terms.get(counted).kind() == Term.Kind.NUMBER)) {
                    counted++;
                }
                if (counted < terms.size()) {
                    numbers.add(new Quantity("1", terms.get(counted).stem(), true));
                }
            }
        }
        return numbers;
    }

    /** Whether a negation only says that a number is not passed: Mehr als 1500 habe es nicht gegeben. */
    static boolean isLimit(List<Token> tokens, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (is(tokens, i, "mehr")
                    && is(tokens, i + 1, "als")
                    && tokens.get(i + 2).kind() == Token.Kind.NUMBER
                    && isNegated(tokens, i + 3, to)) {
                return true;
            }
        }
        return false;
    }

    /** höchstens 1500; nicht mehr als 1500; mehr als 1500 nicht. */
    private static boolean isMost(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (ClaimWords.isForm(Use.LIMIT, tokens.get(i).form())) {
                return true;
            }
        }
        boolean more = is(tokens, at - 1, "als") && is(tokens, at - 2, "mehr");
        return more && (isNegated(tokens, at - REACH, at - 2) || isNegated(tokens, at + 1, tokens.size()));
    }

    private static boolean isNegated(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < to && tokens.get(i).kind() != Token.Kind.STOP && !is(tokens, i, ","); i++) {
            if (ClaimWords.isForm(Use.NEGATION, tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** nur eine, eine einzige. */
    private static boolean isOnlyOne(List<Token> tokens, int at) {
        boolean one = ClaimWords.isForm(Use.INDEFINITE, tokens.get(at + 1).form())
                && tokens.get(at + 1).form().toLowerCase(Locale.ROOT).startsWith("ein");
        return one && ClaimWords.isForm(Use.LIMIT, tokens.get(at).form())
                || ClaimWords.isForm(Use.INDEFINITE, tokens.get(at).form())
                        && tokens.get(at + 1).form().startsWith("einzig");
    }

    /** neun von zehn. */
    private static boolean isShare(List<Token> tokens, int at, int next) {
        return next == at + 2 && is(tokens, at + 1, "von");
    }

    private static Quantity share(String part, String whole) {
        try {
            return new Quantity(
                    Long.toString(Math.round(100.0 * Long.parseLong(part) / Long.parseLong(whole))), PERCENT);
        } catch (NumberFormatException e) {
            return new Quantity(part, whole);
        }
    }

    /** The first token, from one of them on, that ends behind a char. */
    private static int tokenAt(List<Token> tokens, int from, int begin) {
        int at = from;
        while (at + 1 < tokens.size() && tokens.get(at).end() <= begin) {
            at++;
        }
        return at;
    }

    private static boolean is(List<Token> tokens, int at, String form) {
        return at >= 0 && at < tokens.size() && tokens.get(at).form().equalsIgnoreCase(form);
    }
}
