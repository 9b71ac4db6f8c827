package org.zufolge.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Form;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/**
 * A report's text as grammar sees it. Every index counts the tokens of the whole report.
 *
 * @param tokens the tokens
 * @param words what each can be
 * @param tags what each is
 * @param sentences the sentences and headings
 * @param clauses the clauses of each sentence, by the sentence's number, in the order in which they begin
 * @param quoted the pairs of quotation marks, in the order in which they open
 * @param subjects for each sentence the subjects of its clauses, by the clause's number; null where one has none
 */
public record Parse(
        List<Token> tokens,
        Word[] words,
        Tag[] tags,
        List<Sentence> sentences,
        List<List<Clause>> clauses,
        List<Quoted> quoted,
        @Nullable NounPhrase[][] subjects) {

    /** The form of a token; the empty string beyond the text. */
    public String form(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).form();
    }

    /** The same with what is known of it. */
    public Form spelling(int token) {
        return token < 0 || token >= tokens.size()
                ? Form.NONE
                : tokens.get(token).spelling();
    }

    /**
     * Index after a sentence in quotation marks that opens at a token and is no part of the clause of a verb: mit den
     * Worten [„Ich habe nichts gesehen“]. The token itself where none opens there.
     *
     * @param finite the finite verb of the clause
     */
    public int afterQuoted(int token, int finite) {
        Quoted pair = tag(token) == Tag.QUOTE ? opened(token) : null;
        if (pair == null || !pair.closed() || finite > pair.open() && finite < pair.close()) {
            return token;
        }
        for (int i = pair.open() + 1; i < pair.close(); i++) {
            if (tag(i) == Tag.FINITE) {
                return pair.close() + 1;
            }
        }
        return token;
    }

    /** Whether a token is this word, whatever its case. */
    public boolean is(int token, String lower) {
        return form(token).equalsIgnoreCase(lower);
    }

    /** The pair of quotation marks that a token opens, or null. */
    public @Nullable Quoted opened(int token) {
        int low = 0;
        int high = quoted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int open = quoted.get(middle).open();
            if (open == token) {
                return quoted.get(middle);
            }
            if (open < token) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** The number of the sentence that a token stands in; -1 where it is in none. */
    public int sentenceAt(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (token < sentence.from()) {
                high = middle - 1;
            } else if (token >= sentence.to()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** The subject of a clause of a sentence, or null where it has none of its own. */
    public @Nullable NounPhrase subject(int sentence, Clause clause) {
        return subjects[sentence][clause.id()];
    }

    /** What a token is; {@link Tag#PUNCTUATION} beyond the text. */
    public Tag tag(int token) {
        return token < 0 || token >= tags.length ? Tag.PUNCTUATION : tags[token];
    }
}
