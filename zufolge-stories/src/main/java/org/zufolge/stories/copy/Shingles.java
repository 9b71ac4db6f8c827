package org.zufolge.stories.copy;

import java.util.List;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/**
 * A text as its runs of four words, each a number (Broder, "On the Resemblance and Containment of Documents", 1997). Case,
 * punctuation, quotation marks and the Swiss ss for ß do not count.
 */
public final class Shingles {
    /** How many words a shingle has. */
    public static final int WIDTH = 4;

    private final Tokenizer tokenizer = new Tokenizer();

    /** A number for each run of words, in the order of the text; a shorter text is one run. */
    public int[] of(String text) {
        return of(tokenizer.tokenize(text));
    }

    /** The same, of the tokens of a text. */
    public int[] of(List<Token> tokens) {
        int[] words = new int[tokens.size()];
        int size = 0;
        for (Token token : tokens) {
            switch (token.kind()) {
                case WORD, ABBREVIATION, NUMBER, ORDINAL -> words[size++] = hash(token.form());
                default -> {}
            }
        }
        int count = size == 0 ? 0 : Math.max(1, size - WIDTH + 1);
        int[] shingles = new int[count];
        for (int i = 0; i < count; i++) {
            int hash = 0;
            for (int word = i; word < Math.min(size, i + WIDTH); word++) {
                hash = Mix.of(hash * 31 + words[word]);
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    /** That of the word in lower case, with ss for ß. */
    private static int hash(String form) {
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = Character.toLowerCase(form.charAt(i));
            hash = c == 'ß' ? (hash * 31 + 's') * 31 + 's' : hash * 31 + c;
        }
        return hash;
    }
}
