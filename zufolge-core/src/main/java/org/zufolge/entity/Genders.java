package org.zufolge.entity;

import org.zufolge.grammar.Agreement;

/**
 * Grammatical genders and the plural as a set of four possibilities, one bit each: what a pronoun can take up, and what
 * can be taken up. A set that is empty says nothing.
 */
final class Genders {
    static final int MASCULINE = 1;
    static final int FEMININE = 2;
    static final int NEUTER = 4;
    static final int PLURAL = 8;
    static final int SINGULAR = MASCULINE | FEMININE | NEUTER;
    static final int ANY = SINGULAR | PLURAL;

    private Genders() {}

    /** Those of an {@link Agreement}, whatever the case. */
    static int ofAgreement(int agreement) {
        return (agreement | agreement >> 4 | agreement >> 8 | agreement >> 12) & ANY;
    }

    static int of(Article article) {
        return switch (article) {
            case DER -> MASCULINE;
            case DIE -> FEMININE;
            case DAS -> NEUTER;
            case PLURAL -> PLURAL;
            case NONE -> SINGULAR;
        };
    }

    static int of(Gender gender) {
        return switch (gender) {
            case MASCULINE -> MASCULINE;
            case FEMININE -> FEMININE;
            case EITHER -> MASCULINE | FEMININE;
        };
    }

    /** Those of a table's letters: {@code fp}. */
    static int of(String letters) {
        int genders = 0;
        for (int i = 0; i < letters.length(); i++) {
            genders |= switch (letters.charAt(i)) {
                case 'm' -> MASCULINE;
                case 'f' -> FEMININE;
                case 'n' -> NEUTER;
                case 'p' -> PLURAL;
                default -> throw new IllegalArgumentException("not genders: " + letters);
            };
        }
        return genders;
    }
}
