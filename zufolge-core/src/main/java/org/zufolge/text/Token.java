package org.zufolge.text;

import org.zufolge.lexicon.Form;

/**
 * A word, number or mark of the text.
 *
 * @param begin its first char in the text (UTF-16, as in {@link String})
 * @param end the char after its last
 * @param spelling its form, the text between them; see {@link Form}
 * @param kind what it is made of
 */
public record Token(int begin, int end, Form spelling, Kind kind) {
    /** What a token is made of. */
    public enum Kind {
        /** Letters, with inner hyphens, apostrophes and digits: {@code U-Boote}, {@code USA}, {@code geht's}. */
        WORD,
        /** An abbreviation with its full stops: {@code u.a.}, {@code Dr.}, {@code J.} */
        ABBREVIATION,
        /** Digits with what groups them: {@code 1.000}, {@code 3,5}, {@code 20:15}. */
        NUMBER,
        /** A number with its full stop: {@code 10.}, {@code XX.} */
        ORDINAL,
        /** An opening or closing quotation mark. */
        QUOTE,
        /** Ends a sentence: {@code . ! ? …} */
        STOP,
        /** A comma, colon, semicolon, dash or bracket. */
        PUNCTUATION,
        /** Anything else: {@code %}, {@code €}, an emoji, a web address. */
        OTHER
    }

    /** A token of a form that need not be known from elsewhere. */
    public Token(int begin, int end, String form, Kind kind) {
        this(begin, end, new Form(form), kind);
    }

    /** The text of its form. */
    public String form() {
        return spelling.text();
    }

    /** Whether the form is exactly this. */
    public boolean is(String other) {
        return form().equals(other);
    }
}
