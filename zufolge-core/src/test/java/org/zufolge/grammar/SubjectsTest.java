package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.text.QuotationMarks;
import org.zufolge.text.Sentence;
import org.zufolge.text.SentenceSplitter;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

class SubjectsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Minister sprach am Montag mit der Presse. | Der Minister",
                "Am Montag sprach der Minister mit der Presse. | der Minister",
                "Den Minister sah die Frau am Montag. | die Frau",
                "Das teilte die Firma am Abend mit. | die Firma",
                "Gestern wurde nicht getanzt. | -"
            })
    void findsTheSubjectOfAMainClause(String text, String expected) {
        Parse parse = parse(text);
        assertThat(words(parse, parse.subject(0, parse.clauses().get(0).get(0))))
                .isEqualTo(expected);
    }

    @Test
    void findsThatOfEachClause() {
        Parse parse = parse("Der Rat tagte. Die Firma sagt, dass ihr Chef geht.");
        List<Clause> clauses = parse.clauses().get(1);
        assertThat(clauses).hasSize(2);
        assertThat(words(parse, parse.subject(0, parse.clauses().get(0).get(0))))
                .isEqualTo("Der Rat");
        assertThat(words(parse, parse.subject(1, clauses.get(0)))).isEqualTo("Die Firma");
        assertThat(words(parse, parse.subject(1, clauses.get(1)))).isEqualTo("ihr Chef");
    }

    private static String words(Parse parse, @Nullable NounPhrase phrase) {
        if (phrase == null) {
            return "-";
        }
        StringBuilder words = new StringBuilder();
        for (int t = phrase.from(); t < phrase.to(); t++) {
            words.append(words.isEmpty() ? "" : " ").append(parse.form(t));
        }
        return words.toString();
    }

    private static Parse parse(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        List<Sentence> sentences = new SentenceSplitter().split(text, tokens, List.of());
        return new Grammar(Wordforms.german()).parse(tokens, sentences, new QuotationMarks().pair(tokens, sentences));
    }
}
