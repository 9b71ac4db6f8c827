package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.stories.term.Term;
import org.zufolge.stories.term.Terms;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

class TermIndexTest {
    private static final String TEXT = "Die Brücke ist gesperrt, der Tunnel hält.";

    private final List<Token> tokens = new Tokenizer().tokenize(TEXT);
    private final List<Term> terms = Terms.ofStatements().of(TEXT);
    private final TermIndex index = new TermIndex(tokens, terms);

    @Test
    void partsTheTermsAsTheTokensAreParted() {
        for (int cut = 0; cut <= tokens.size(); cut++) {
            assertThat(index.of(0, cut)).hasSizeLessThanOrEqualTo(cut);
            assertThat(index.of(0, cut).size() + index.of(cut, tokens.size()).size())
                    .isEqualTo(terms.size());
        }
        assertThat(index.of(0, tokens.size())).isEqualTo(terms);
    }

    @Test
    void findsTheTermsOfAClause() {
        assertThat(index.of(5, tokens.size())).isNotEmpty().allMatch(term -> term.begin() > TEXT.indexOf(','));
    }

    @Test
    void hasNoneWhereThereIsNoToken() {
        assertThat(new TermIndex(List.of(), List.of()).of(0, 0)).isEmpty();
    }
}
