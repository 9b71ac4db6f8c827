package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.text.Quoted;
import org.zufolge.text.Token;

/**
 * A pair of quotation marks in its surroundings: what a construction of direct speech asks of it.
 *
 * @param scenes the sentences of the report
 * @param first number of the sentence that the opening mark stands in
 * @param last number of the sentence that the closing mark stands in
 * @param pair the marks
 * @param found what has been found in the sentence that the opening mark stands in
 */
record Quotation(List<Scene> scenes, int first, int last, Quoted pair, List<Attribution> found) {
    /** The sentence that the opening mark stands in. */
    Scene opening() {
        return scenes.get(first);
    }

    /** The sentence that the closing mark stands in. */
    Scene closing() {
        return scenes.get(last);
    }

    Parse parse() {
        return opening().parse();
    }

    /** The words with their marks. */
    Extent content() {
        return Extent.of(pair.open(), to());
    }

    /** Index after the closing mark, or after the last word where the mark is missing. */
    int to() {
        return pair.close() + 1;
    }

    /** Whether nothing, or a mark, stands before it, so that it is no part of another clause. */
    boolean opensClause() {
        int before = pair.open() - 1;
        if (opening().tag(before) == Tag.DETERMINER) {
            // Ein „großer Erfolg“, sagte sie
            before--;
        }
        return before < opening().from()
                || opening().tag(before) == Tag.PUNCTUATION
                || opening().tag(before) == Tag.QUOTE
                || opening().tag(before) == Tag.COORDINATOR;
    }

    /** Whether it is the whole of its sentence or sentences. */
    boolean standsAlone() {
        return pair.open() == opening().from() && to() >= closing().contentEnd();
    }

    /** Whether it has a finite verb and a mark that ends a sentence. */
    boolean isSentence() {
        for (int i = pair.open() + 1; i < to(); i++) {
            if (parse().tokens().get(i).kind() == Token.Kind.STOP) {
                return hasVerb();
            }
        }
        return false;
    }

    /** Whether it has a finite verb. */
    boolean hasVerb() {
        for (int i = pair.open() + 1; i < to(); i++) {
            if (parse().tag(i) == Tag.FINITE) {
                return true;
            }
        }
        return false;
    }

    /** How many words it has. */
    int words() {
        int words = 0;
        for (int i = pair.open() + 1; i < to(); i++) {
            if (parse().tokens().get(i).kind() == Token.Kind.WORD) {
                words++;
            }
        }
        return words;
    }
}
