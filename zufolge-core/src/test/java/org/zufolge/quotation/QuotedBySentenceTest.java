package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.grammar.Grammar;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Wordforms;
import org.zufolge.text.QuotationMarks;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;
import org.zufolge.text.SentenceSplitter;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

class QuotedBySentenceTest {
    @Test
    void aQuotationIsInEverySentenceThatItHasWordsIn() {
        assertThat(QuotedBySentence.of(parse("Sie sagte: „Es regnet. Wir bleiben.“ Dann ging der „Chef“.")))
                .extracting(List::size)
                .containsExactly(1, 1, 1);
    }

    @Test
    void quotationsWithinQuotationsComeAfterThem() {
        assertThat(QuotedBySentence.of(parse("Er las „Der ‚Kurier‘ lügt“ vor.")).get(0))
                .extracting(Quoted::depth)
                .containsExactly(0, 1);
    }

    @Test
    void aSentenceWithoutMarksHasNone() {
        assertThat(QuotedBySentence.of(parse("Es regnet. Wir bleiben."))).containsExactly(List.of(), List.of());
    }

    private static Parse parse(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        List<Sentence> sentences = new SentenceSplitter().split(text, tokens, List.of());
        List<Quoted> quoted = new QuotationMarks().pair(tokens, sentences);
        return new Grammar(Wordforms.german()).parse(tokens, sentences, quoted);
    }
}
