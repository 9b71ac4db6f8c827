package org.zufolge.entity;

import org.zufolge.grammar.Parse;

/** Tokens as text again. */
final class Words {
    private Words() {}

    /** The text of tokens, white space folded. */
    static String join(Parse parse, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int t = from; t < to; t++) {
            if (t > from
                    && parse.tokens().get(t).begin() > parse.tokens().get(t - 1).end()) {
                text.append(' ');
            }
            text.append(parse.form(t));
        }
        return text.toString();
    }

    /** The text of tokens with the space before them; empty where there are none. */
    static String behind(Parse parse, int from, int to) {
        if (to <= from) {
            return "";
        }
        boolean space =
                parse.tokens().get(from).begin() > parse.tokens().get(from - 1).end();
        return (space ? " " : "") + join(parse, from, to);
    }
}
