package org.zufolge.stories.account;

import java.util.List;
import org.zufolge.stories.term.Term;
import org.zufolge.text.Token;

/** The terms of a text by its tokens, so that those of a clause are found without a look at all. */
final class TermIndex {
    private final List<Term> terms;
    /** For each token how many terms begin before it, and behind the last how many there are. */
    private final int[] before;

    /**
     * Of one text.
     *
     * @param tokens its tokens
     * @param terms its terms, in order
     */
    TermIndex(List<Token> tokens, List<Term> terms) {
        this.terms = terms;
        before = new int[tokens.size() + 1];
        int term = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (term < terms.size()
                    && terms.get(term).begin() < tokens.get(i).begin()) {
                term++;
            }
            before[i] = term;
        }
        before[tokens.size()] = terms.size();
    }

    /** The terms that begin in the tokens {@code [from, to)}. */
    List<Term> of(int from, int to) {
        return terms.subList(before[from], before[to]);
    }
}
