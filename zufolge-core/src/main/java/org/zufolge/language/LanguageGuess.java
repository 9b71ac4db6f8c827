package org.zufolge.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Wordforms;
import org.zufolge.lexicon.Form;
import org.zufolge.text.Quoted;
import org.zufolge.text.Token;

/**
 * Guesses the language of a text. Its script decides, then its function words: every third to second word of a sentence
 * is one, and few languages share them. Where German has too few, as in a headline, its dictionary is asked whether it
 * knows the other words.
 *
 * <p>A German report may quote at length in another language, so what stands in quotation marks is looked at only where
 * the rest shows nothing. German needs only half of the function words that another language has: a German text with
 * foreign parts is still to be read. At most {@value #SAMPLES} samples of {@value #SAMPLE} tokens, spread evenly, are
 * looked at.
 */
public final class LanguageGuess {
    private static final String GERMAN = "de";
    private static final int SAMPLES = 10;
    private static final int SAMPLE = 40;
    private static final int LONGEST_WORD = 64;

    /** Every letter before this one is Latin. */
    private static final int FIRST_NOT_LATIN = '\u0250';

    /** Fewer function words than this may be chance. */
    private static final int LEAST = 2;

    /** One in so many other words must be German where its function words are another language's too, */
    private static final int SHARED = 6;
    /** or where there are none, or more of another language. */
    private static final int UNSHARED = 4;

    private final LanguageLexicon lexicon = LanguageLexicon.shipped();
    private final Wordforms wordforms;

    /**
     * A guesser.
     *
     * @param wordforms the words of German
     */
    public LanguageGuess(Wordforms wordforms) {
        this.wordforms = wordforms;
    }

    /** The language that a text is most likely in; null where none that is known can be seen. */
    public @Nullable Language of(List<Token> tokens, List<Quoted> quoted) {
        List<Form> outside = new ArrayList<>();
        List<Form> all = new ArrayList<>();
        int pair = 0;
        int quotedUntil = -1;
        int step = Math.max(SAMPLE, (tokens.size() + SAMPLES - 1) / SAMPLES);
        for (int i = 0; i < tokens.size(); i++) {
            while (pair < quoted.size() && quoted.get(pair).open() <= i) {
                quotedUntil = Math.max(quotedUntil, quoted.get(pair).close());
                pair++;
            }
            Token token = tokens.get(i);
            if (i % step < SAMPLE
                    && token.kind() == Token.Kind.WORD
                    && token.form().length() <= LONGEST_WORD) {
                all.add(token.spelling());
                if (i > quotedUntil) {
                    outside.add(token.spelling());
                }
            }
        }
        Language language = guess(outside);
        return language != null || all.size() == outside.size() ? language : guess(all);
    }

    private @Nullable Language guess(List<Form> words) {
        UnicodeScript script = script(words);
        int[] hits = hits(words);
        int german = lexicon.index(GERMAN);
        int best = -1;
        for (int i = 0; i < hits.length; i++) {
            if (i != german && lexicon.script(i) == script && (best < 0 || hits[i] > hits[best])) {
                best = i;
            }
        }
        if (best < 0) {
            return null;
        }
        Language other = lexicon.language(best);
        if (script != lexicon.script(german) || hits[best] >= LEAST && hits[best] > 2 * hits[german]) {
            return other;
        }
        boolean shared = hits[german] > 0 && hits[german] == hits[best];
        if (hits[german] > hits[best] || isGerman(words, shared ? SHARED : UNSHARED)) {
            return lexicon.language(german);
        }
        return hits[best] >= LEAST ? other : null;
    }

    /** The script of most letters. */
    private static UnicodeScript script(List<Form> words) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (Form form : words) {
            String word = form.text();
            for (int i = 0; i < word.length(); ) {
                int c = word.codePointAt(i);
                i += Character.charCount(c);
                if (c >= 'a' && c <= 'z') {
                    latin++;
                } else if (c < FIRST_NOT_LATIN) {
                    latin += Character.isLetter(c) ? 1 : 0;
                } else if (Character.isLetter(c)) {
                    letters.merge(script(c), 1, Integer::sum);
                }
            }
        }
        letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        // Japanese is written in Han too, but not in Han alone.
        letters.computeIfPresent(UnicodeScript.HIRAGANA, (kana, n) -> n + letters.getOrDefault(UnicodeScript.HAN, 0));
        UnicodeScript most = UnicodeScript.UNKNOWN;
        int n = 0;
        for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
            if (entry.getValue() > n) {
                most = entry.getKey();
                n = entry.getValue();
            }
        }
        return most;
    }

    private static UnicodeScript script(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    /** How many of the words are function words of each language. */
    private int[] hits(List<Form> words) {
        int[] hits = new int[lexicon.size()];
        for (Form word : words) {
            for (long owners : lexicon.owners(word)) {
                for (long left = owners; left != 0; left &= left - 1) {
                    hits[Long.numberOfTrailingZeros(left)]++;
                }
            }
        }
        return hits;
    }

    /** Whether German knows at least one in so many of the words, other than its function words. */
    private boolean isGerman(List<Form> words, int oneIn) {
        int german = lexicon.index(GERMAN);
        int known = 0;
        int n = 0;
        for (Form word : words) {
            if (!lexicon.isFunctionWord(word, german)) {
                n++;
                known += wordforms.has(word.text()) ? 1 : 0;
            }
        }
        return known > 0 && oneIn * known >= n;
    }
}
