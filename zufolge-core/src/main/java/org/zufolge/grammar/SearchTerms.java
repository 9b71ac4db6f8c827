package org.zufolge.grammar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.zufolge.lexicon.Memo;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/**
 * The terms by which words are found: lemmas in small letters, {@code ä ö ü ß} as {@code ae oe ue ss}, other letters
 * without their marks. A term is made of {@code a-z} and {@code 0-9} alone, so that every index keeps it as it is. A word
 * that could be several has a term for each; one with a hyphen has its parts in a row.
 *
 * <p>A text says by its capitals which of a form's lemmas it means, whoever searches often does not: {@link #ofText} gives
 * fewer terms for a form than {@link #ofQuery}, and always some of the same.
 */
public final class SearchTerms {
    /** The logarithm of how many forms are remembered that are no token's. */
    private static final int REMEMBERED = 8;

    private static final int MOST_LEMMAS = 3;
    private static final int LONGEST_TERM = 60;
    private static final int SHORTEST_COMPOUND = 8;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_GENITIVE = 5;

    private final Wordforms wordforms;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Memo<List<Set<String>>> within = Memo.of(REMEMBERED, form -> parts(form, false, false));
    private final Memo<List<Set<String>>> atBeginning = Memo.of(REMEMBERED, form -> parts(form, true, false));

    /** How a form is written, which says what it can be. */
    private enum Case {
        SMALL,
        CAPITAL,
        /** At the beginning of a sentence, where a capital says nothing. */
        INITIAL,
        /** In a query, where nothing is certain. */
        ANY
    }

    private SearchTerms(Wordforms wordforms) {
        this.wordforms = wordforms;
    }

    private static final class German {
        static final SearchTerms INSTANCE = new SearchTerms(Wordforms.german());
    }

    /** The terms of German words. */
    public static SearchTerms german() {
        return German.INSTANCE;
    }

    /** The terms of a text, a set for each word, in the order of the words; marks have none. */
    public List<Set<String>> ofText(String text) {
        List<Set<String>> terms = new ArrayList<>();
        ofTokens(tokenizer.tokenize(text)).forEach(terms::addAll);
        return terms;
    }

    /** The same by token: of each its words' sets. */
    public List<List<Set<String>>> ofTokens(List<Token> tokens) {
        List<List<Set<String>>> terms = new ArrayList<>(tokens.size());
        boolean initial = true;
        for (Token token : tokens) {
            switch (token.kind()) {
                case STOP, QUOTE -> {
                    initial = true;
                    terms.add(List.of());
                }
                case PUNCTUATION -> {
                    initial |= token.is(":");
                    terms.add(List.of());
                }
                default -> {
                    terms.add((initial ? atBeginning : within).get(token.spelling()));
                    initial = false;
                }
            }
        }
        return terms;
    }

    /** The terms of words that somebody searches for: of each word, those of which a text may have any. */
    public List<Set<String>> ofQuery(String words) {
        List<Set<String>> terms = new ArrayList<>();
        for (Token token : tokenizer.tokenize(words)) {
            terms.addAll(parts(token.form(), true, true));
        }
        return terms;
    }

    /** The terms of a form: in a row, where it has several parts. */
    private List<Set<String>> parts(String form, boolean initial, boolean query) {
        List<Set<String>> terms = new ArrayList<>();
        int begin = 0;
        boolean first = initial;
        while (begin < form.length()) {
            int end = begin;
            while (end < form.length() && isWord(form.codePointAt(end))) {
                end += Character.charCount(form.codePointAt(end));
            }
            if (end > begin) {
                String part = form.substring(begin, end);
                boolean capital = Character.isUpperCase(part.codePointAt(0));
                Case written = query ? Case.ANY : !capital ? Case.SMALL : first ? Case.INITIAL : Case.CAPITAL;
                Set<String> found = find(part, written);
                if (!found.isEmpty()) {
                    // in an order that is the same in each run, as that of Set.copyOf is not
                    terms.add(Collections.unmodifiableSet(found));
                }
                first = false;
                begin = end;
            } else {
                begin += Character.charCount(form.codePointAt(begin));
            }
        }
        return List.copyOf(terms);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private Set<String> find(String part, Case written) {
        Set<String> lemmas = new TreeSet<>();
        if (part.length() <= LONGEST_TERM) {
            addLemmas(part, written, lemmas);
            if (lemmas.isEmpty()) {
                addLemmas(withUmlauts(part), written, lemmas);
            }
        }
        if (lemmas.isEmpty()) {
            return folded(withoutGenitive(fold(part)));
        }
        Set<String> terms = new TreeSet<>();
        for (String lemma : lemmas) {
            terms.addAll(folded(fold(lemma)));
            if (terms.size() == MOST_LEMMAS && written != Case.ANY) {
                break;
            }
        }
        return terms;
    }

    private void addLemmas(String part, Case written, Set<String> lemmas) {
        lemmas.addAll(wordforms.lemmas(part, false));
        if (written == Case.SMALL) {
            return;
        }
        String small = part.toLowerCase(Locale.ROOT);
        String capital = Character.toUpperCase(small.charAt(0)) + small.substring(1);
        if (lemmas.isEmpty() || written == Case.ANY) {
            lemmas.addAll(wordforms.lemmas(capital, false));
        }
        if (lemmas.isEmpty() || written == Case.ANY || written == Case.INITIAL) {
            lemmas.addAll(wordforms.lemmas(small, false));
        }
        if (lemmas.isEmpty() && capital.length() >= SHORTEST_COMPOUND) {
            addCompound(capital, lemmas);
        }
    }

    /** Haeuser, Maedchen: typed where there are no umlauts. */
    private static String withUmlauts(String part) {
        return part.replace("ae", "ä")
                .replace("oe", "ö")
                .replace("ue", "ü")
                .replace("Ae", "Ä")
                .replace("Oe", "Ö")
                .replace("Ue", "Ü");
    }

    /** A compound that the dictionary lacks: as it stands, with the lemma of the longest last part that it has. */
    private void addCompound(String form, Set<String> lemmas) {
        for (int i = SHORTEST_PART; i <= form.length() - SHORTEST_PART; i++) {
            if (Character.isLowSurrogate(form.charAt(i))) {
                continue;
            }
            String last = form.substring(i);
            List<String> nouns = wordforms.lemmas(Character.toUpperCase(last.charAt(0)) + last.substring(1), true);
            if (!nouns.isEmpty()) {
                for (String noun : nouns) {
                    lemmas.add(form.substring(0, i) + noun);
                }
                return;
            }
        }
    }

    private static String withoutGenitive(String term) {
        return term.length() >= SHORTEST_GENITIVE && term.endsWith("s") && !term.endsWith("ss")
                ? term.substring(0, term.length() - 1)
                : term;
    }

    private static Set<String> folded(String term) {
        return term.isEmpty() ? Set.of() : Set.of(term);
    }

    /** Letters and digits of ASCII only; a letter of another script becomes {@code u} and its number. */
    private static String fold(String word) {
        StringBuilder umlauts = new StringBuilder(word.length() + 4);
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < composed.length(); i++) {
            switch (composed.charAt(i)) {
                case 'ä', 'æ' -> umlauts.append("ae");
                case 'ö', 'œ' -> umlauts.append("oe");
                case 'ü' -> umlauts.append("ue");
                case 'ß' -> umlauts.append("ss");
                case 'ø' -> umlauts.append('o');
                case 'ł' -> umlauts.append('l');
                case 'đ' -> umlauts.append('d');
                case 'ı' -> umlauts.append('i');
                default -> umlauts.append(composed.charAt(i));
            }
        }
        String apart = Normalizer.normalize(umlauts, Normalizer.Form.NFKD);
        StringBuilder term = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length() && term.length() < LONGEST_TERM; ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                term.append((char) c);
            } else if (Character.isLetterOrDigit(c)) {
                term.append('u').append(Integer.toHexString(c));
            }
        }
        return term.length() > LONGEST_TERM ? term.substring(0, LONGEST_TERM) : term.toString();
    }
}
