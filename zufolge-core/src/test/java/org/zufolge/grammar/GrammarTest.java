package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

class GrammarTest {
    @Test
    void aHeadingHasTagsButNoClauses() {
        List<Token> tokens = new Tokenizer().tokenize("Rat lehnt ab. Der Rat lehnte ab.");
        List<Sentence> sentences = List.of(
                new Sentence(0, 4, 0, Sentence.Role.HEADING), new Sentence(4, tokens.size(), 1, Sentence.Role.BODY));
        Parsed parsed = new Parsed(new Grammar(Wordforms.german()).parse(tokens, sentences, List.of()));
        assertThat(parsed.tags())
                .isEqualTo("Rat=noun lehnt=finite ab=particle Der=determiner Rat=noun lehnte=finite ab=particle");
        assertThat(parsed.sentence(0)).isEmpty();
        assertThat(parsed.parse().subjects()[0]).isEmpty();
        assertThat(parsed.sentence(1)).hasSize(1);
        assertThat(parsed.words(parsed.parse().subjects()[1][0])).isEqualTo("Der Rat");
    }
}
