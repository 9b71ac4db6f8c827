package org.zufolge.quotation;

import org.zufolge.text.Quoted;

/**
 * Gives a content, source, addressee or frame that holds the words between two quotation marks the marks too, and no
 * mark else: clauses end before a closing mark.
 */
final class WholeQuotations {
    private WholeQuotations() {}

    /** The content, source or addressee with the marks of every quotation that it holds the words of. */
    static Extent of(Scene scene, Extent content) {
        Extent whole = content;
        for (Quoted pair : scene.quoted()) {
            if (pair.open() >= content.to()) {
                break;
            }
            if (pair.closed() && pair.close() >= content.from() && pair.close() > pair.open() + 1) {
                Extent words = Extent.of(pair.open() + 1, pair.close());
                if (content.contains(words) || content.contains(withoutStop(scene, words))) {
                    whole = whole.or(Extent.of(pair.open(), pair.close() + 1));
                }
            }
        }
        return whole;
    }

    /** The frame with the marks of every name in it, and without one at an end that belongs to the words beside it. */
    static Extent frame(Scene scene, Extent frame) {
        Extent whole = of(scene, frame);
        for (Quoted pair : scene.quoted()) {
            if (whole.contains(pair.open()) && !whole.contains(pair.open() + 1)) {
                whole = whole.minus(Extent.of(pair.open(), pair.open() + 1));
            }
            if (whole.contains(pair.close()) && !whole.contains(pair.close() - 1)) {
                whole = whole.minus(Extent.of(pair.close(), pair.close() + 1));
            }
        }
        return whole;
    }

    private static Extent withoutStop(Scene scene, Extent words) {
        return scene.trimmed(words.from(), words.to());
    }
}
