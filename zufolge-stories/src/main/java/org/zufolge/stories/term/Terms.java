package org.zufolge.stories.term;

import java.util.ArrayList;
import java.util.List;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** Finds the words of a text that tell what it is about: names, common words and numbers, without those of any text. */
public final class Terms {
    private final Tokenizer tokenizer = new Tokenizer();
    private final TermForms forms = TermForms.german();
    private final LeftOut left;

    /** What is left out. */
    private enum LeftOut {
        OF_ANY_REPORT,
        OF_ANY_TEXT,
        NOTHING
    }

    /** Leaves out what stands in any report. */
    public Terms() {
        this(LeftOut.OF_ANY_REPORT);
    }

    private Terms(LeftOut left) {
        this.left = left;
    }

    /** Leaves out less: what stands in any report may be what a statement is about, such as a weekday. */
    public static Terms ofStatements() {
        return new Terms(LeftOut.OF_ANY_TEXT);
    }

    /** Leaves out nothing, but what is too short to tell anything. */
    public static Terms ofAllWords() {
        return new Terms(LeftOut.NOTHING);
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
                    TermForm form = forms.of(token.spelling());
                    addWord(token, form, initial, naming, terms);
                    naming = form.beforeName() || !initial && form.noun();
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

    private void addWord(Token token, TermForm form, boolean initial, boolean naming, List<Term> terms) {
        if (form.numeral() != null) {
            terms.add(new Term(form.numeral(), Term.Kind.NUMBER, token.begin(), token.end()));
            return;
        }
        for (TermForm.Part part : form.parts()) {
            TermForm.Stemmed stemmed = part.stem(initial, naming);
            if (stemmed.kind() != null && !isLeftOut(part)) {
                terms.add(new Term(
                        stemmed.stem(), stemmed.kind(), token.begin() + part.begin(), token.begin() + part.end()));
            }
        }
    }

    private boolean isLeftOut(TermForm.Part part) {
        return switch (left) {
            case OF_ANY_REPORT -> part.inAnyReport();
            case OF_ANY_TEXT -> part.functionWord();
            case NOTHING -> false;
        };
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
