package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zufolge.lexicon.Form;
import org.zufolge.text.Quoted;

class ParseTest {
    private static final String TEXT = "„Eins“ hieß es. Er rief: „Ich komme“ und „Zwei“. Sie schwieg.";

    private final Parsed parsed = Parsed.of(TEXT);
    private final Parse parse = parsed.parse();
    private final int end = parse.tokens().size();

    @Test
    void beyondTheTextThereIsNothing() {
        assertThat(parse.form(-1)).isEmpty();
        assertThat(parse.form(end)).isEmpty();
        assertThat(parse.form(end - 1)).isEqualTo(".");
        assertThat(parse.form(0)).isEqualTo("„");
        assertThat(parse.spelling(-1)).isSameAs(Form.NONE);
        assertThat(parse.spelling(end)).isSameAs(Form.NONE);
        assertThat(parse.spelling(0)).isNotSameAs(Form.NONE);
        assertThat(parse.spelling(end - 1)).isNotSameAs(Form.NONE);
        assertThat(parse.tag(-1)).isEqualTo(Tag.PUNCTUATION);
        assertThat(parse.tag(end)).isEqualTo(Tag.PUNCTUATION);
        assertThat(parse.tag(0)).isEqualTo(Tag.QUOTE);
    }

    @Test
    void comparesWordsWhateverTheirCase() {
        assertThat(parse.is(parsed.at("Eins"), "eins")).isTrue();
        assertThat(parse.is(parsed.at("Eins"), "ein")).isFalse();
    }

    @Test
    void findsThePairThatAMarkOpens() {
        for (Quoted pair : parse.quoted()) {
            assertThat(parse.opened(pair.open())).isSameAs(pair);
            assertThat(parse.opened(pair.close())).isNull();
            assertThat(parse.opened(pair.open() + 1)).isNull();
        }
        assertThat(parse.quoted()).hasSize(3);
        assertThat(parse.opened(-1)).isNull();
    }

    @Test
    void findsTheSentenceOfEachToken() {
        for (int s = 0; s < parse.sentences().size(); s++) {
            assertThat(parse.sentenceAt(parse.sentences().get(s).from())).isEqualTo(s);
            assertThat(parse.sentenceAt(parse.sentences().get(s).to() - 1)).isEqualTo(s);
        }
        assertThat(parse.sentences()).hasSize(3);
        assertThat(parse.sentenceAt(-1)).isEqualTo(-1);
        assertThat(parse.sentenceAt(end)).isEqualTo(-1);
    }

    @Test
    void skipsAQuotedSentenceThatIsNoPartOfAClause() {
        Quoted sentence = parse.quoted().get(1);
        int rief = parsed.at("rief");
        assertThat(parse.afterQuoted(sentence.open(), rief)).isEqualTo(sentence.close() + 1);
        // its own verb
        assertThat(parse.afterQuoted(sentence.open(), parsed.at("komme"))).isEqualTo(sentence.open());
        // no mark, no opening one, no sentence
        assertThat(parse.afterQuoted(rief, rief)).isEqualTo(rief);
        assertThat(parse.afterQuoted(sentence.close(), rief)).isEqualTo(sentence.close());
        int word = parse.quoted().get(2).open();
        assertThat(parse.afterQuoted(word, rief)).isEqualTo(word);
    }

    @Test
    void aMarkThatIsNeverClosedOpensNothingToSkip() {
        Parsed open = Parsed.of("Er rief: „Ich komme.");
        assertThat(open.parse().afterQuoted(open.at("„"), open.at("rief"))).isEqualTo(open.at("„"));
    }

    @Test
    void givesTheSubjectOfAClause() {
        Clause last = parsed.sentence(2).get(0);
        NounPhrase subject = Objects.requireNonNull(parse.subject(2, last));
        assertThat(parsed.words(subject)).isEqualTo("Sie");
    }
}
