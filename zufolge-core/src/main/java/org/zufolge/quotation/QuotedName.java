package org.zufolge.quotation;

import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.text.Quoted;
import org.zufolge.text.Token;

/**
 * Tells quotation marks around a name or a term (der „Spiegel“, das Projekt „Neue Mitte“, ein „Störfall“) from those
 * around words of a speaker: a name has nothing but capitalised words and the little words between them, a scare
 * quotation is one adjective before its noun.
 */
final class QuotedName {
    /** Whether the words are a name or a term. */
    boolean isName(Parse parse, Quoted pair) {
        int words = 0;
        int lower = 0;
        for (int i = pair.open() + 1; i < pair.close(); i++) {
            Token token = parse.tokens().get(i);
            if (token.kind() == Token.Kind.STOP && i + 1 < pair.close() || parse.tag(i) == Tag.FINITE) {
                return false;
            }
            if (token.kind() != Token.Kind.WORD) {
                continue;
            }
            words++;
            if (Character.isLowerCase(token.form().codePointAt(0))
                    && !isLittle(parse.tag(i))
                    && parse.words()[i].known()) {
                lower++;
            }
        }
        if (lower == 0) {
            return true;
        }
        // die „sogenannten“ Freunde
        return words == 1
                && parse.tag(pair.open() - 1) == Tag.DETERMINER
                && parse.tag(pair.open() + 1) == Tag.ADJECTIVE;
    }

    private static boolean isLittle(Tag tag) {
        return switch (tag) {
            case PREPOSITION, DETERMINER, COORDINATOR, OTHER, NAME -> true;
            default -> false;
        };
    }
}
