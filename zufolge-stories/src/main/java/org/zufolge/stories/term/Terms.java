package org.zufolge.stories.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.zufolge.grammar.Wordforms;
import org.zufolge.lexicon.Table;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** Finds the words of a text that tell what it is about: names, common words and numbers, without those of any text. */
public final class Terms {
    private static final int SHORTEST = 3;
    private static final Map<String, String> NUMERALS = new HashMap<>();

    static {
        for (List<String> row : Table.read("stories/de/numerals.tsv", 2)) {
            NUMERALS.put(row.get(0), row.get(1));
        }
    }

    private final Tokenizer tokenizer = new Tokenizer();
    private final Wordforms wordforms = Wordforms.german();
    private final StemmedForms forms = StemmedForms.german();
    private final Predicate<String> left;

    /** Leaves out what stands in any report. */
    public Terms() {
        this(StopWords::has);
    }

    private Terms(Predicate<String> left) {
        this.left = left;
    }

    /** Leaves out less: what stands in any report may be what a statement is about, such as a weekday. */
    public static Terms ofStatements() {
        return new Terms(StopWords::isFunctionWord);
    }

    /** Leaves out nothing, but what is too short to tell anything. */
    public static Terms ofAllWords() {
        return new Terms(form -> false);
    }

    /** The terms, in the order of the text, as often as they stand in it. */
    public List<Term> of(String text) {
        return of(tokenizer.tokenize(text));
    }

    /** The same, of the tokens of a text. */
    List<Term> of(List<Token> tokens) {
        List<Term> terms = new ArrayList<>();
        boolean initial = true;
        boolean naming = false;
        for (Token token : tokens) {
            naming &= token.kind() == Token.Kind.WORD;
            switch (token.kind()) {
                case WORD -> {
                    addWord(token, initial, naming, terms);
                    naming = StopWords.beforeName(token.form()) || !initial && isNoun(token.form());
                    initial = false;
                }
                case NUMBER -> {
                    terms.add(new Term(number(token.form()), Term.Kind.NUMBER, token.begin(), token.end()));
                    initial = false;
                }
                case STOP -> initial = true;
                case QUOTE -> {
                    // what stands in quotation marks may begin a sentence
                    initial = true;
                }
                case PUNCTUATION -> initial |= token.is(":");
                default -> {}
            }
        }
        return terms;
    }

    private void addWord(Token token, boolean initial, boolean naming, List<Term> terms) {
        String form = token.form();
        String numeral = NUMERALS.get(form.toLowerCase(Locale.ROOT));
        if (numeral != null) {
            terms.add(new Term(numeral, Term.Kind.NUMBER, token.begin(), token.end()));
            return;
        }
        int begin = 0;
        // Kelm-Werk: each part is a word of its own
        for (int at = form.indexOf('-'); begin <= form.length(); at = form.indexOf('-', begin)) {
            int end = at < 0 ? form.length() : at;
            addPart(
                    form.substring(begin, end),
                    initial && begin == 0,
                    naming && begin == 0,
                    token.begin() + begin,
                    terms);
            begin = end + 1;
        }
    }

    private void addPart(String form, boolean initial, boolean naming, int begin, List<Term> terms) {
        if (form.codePointCount(0, form.length()) < SHORTEST || left.test(form)) {
            return;
        }
        StemmedForms.Stemmed stemmed = forms.of(form, initial, naming);
        if (stemmed.kind() != null) {
            terms.add(new Term(stemmed.stem(), stemmed.kind(), begin, begin + form.length()));
        }
    }

    private boolean isNoun(String form) {
        return Character.isUpperCase(form.codePointAt(0))
                && wordforms.lookup(form, false).known();
    }

    /** A number without what groups its digits. */
    private static String number(String form) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isDigit(c) || c == ',' || c == ':' || c == '/') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
