package org.zufolge.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zufolge.text.QuotationMarks;
import org.zufolge.text.Sentence;
import org.zufolge.text.SentenceSplitter;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** A text as grammar sees it, written so that a person can read it. */
record Parsed(Parse parse) {
    static Parsed of(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        List<Sentence> sentences = new SentenceSplitter().split(text, tokens, List.of());
        return new Parsed(
                new Grammar(Wordforms.german()).parse(tokens, sentences, new QuotationMarks().pair(tokens, sentences)));
    }

    /** What the words and numbers are, without marks: {@code Er=pronoun kommt=finite}. */
    String tags() {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < parse.tokens().size(); i++) {
            if (parse.tag(i) != Tag.PUNCTUATION && parse.tag(i) != Tag.QUOTE) {
                tags.add(parse.form(i) + "=" + parse.tag(i).name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" ", tags);
    }

    /**
     * The clauses of all sentences: kind, {@code <} and the number of the clause it depends on, {@code +} and the number
     * of the one it is coordinated with, its own words with a bar where another clause interrupts it.
     */
    String clauses() {
        List<String> clauses = new ArrayList<>();
        for (List<Clause> sentence : parse.clauses()) {
            for (Clause clause : sentence) {
                clauses.add(clause.kind().name().toLowerCase(Locale.ROOT)
                        + (clause.parent() < 0 ? "" : "<" + clause.parent())
                        + (clause.first() == clause.id() ? "" : "+" + clause.first())
                        + "[" + own(clause) + "]");
            }
        }
        return String.join(" ", clauses);
    }

    private String own(Clause clause) {
        List<String> parts = new ArrayList<>();
        for (int p = 0; p < clause.own().length; p += 2) {
            parts.add(words(clause.own()[p], clause.own()[p + 1]));
        }
        return String.join(" / ", parts);
    }

    /** The tokens of a range with spaces between. */
    String words(int from, int to) {
        return String.join(
                " ", parse.tokens().subList(from, to).stream().map(Token::form).toList());
    }

    String words(@Nullable NounPhrase phrase) {
        return phrase == null ? "-" : words(phrase.from(), phrase.to());
    }

    /** Index of the first token with this form. */
    int at(String form) {
        for (int i = 0; i < parse.tokens().size(); i++) {
            if (parse.form(i).equals(form)) {
                return i;
            }
        }
        throw new IllegalArgumentException(form);
    }

    List<Clause> sentence(int number) {
        return parse.clauses().get(number);
    }

    /** A set of possibilities: case, then gender or p for plural, such as {@code Nm Gp}. */
    static String agreement(int set) {
        List<String> possibilities = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            if ((set >> i & 1) != 0) {
                possibilities.add("NGDA".substring(i / 4, i / 4 + 1) + "mfnp".charAt(i % 4));
            }
        }
        return set == Agreement.ANY ? "any" : String.join(" ", possibilities);
    }
}
