package org.zufolge.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;

/** Words that a speaker quotes, with the clause that says whose they are: „Sie rief: ‚Halt!‘“, sagte der Zeuge. */
final class NestedQuotation {
    /** The name that {@code --explain} prints. */
    static final String NAME = "nested-quotation";

    /** Nobody quotes more in one sentence. */
    private static final int MOST = 32;

    private final Inquit inquit;

    NestedQuotation(CueLexicon lexicon) {
        this.inquit = new Inquit(lexicon);
    }

    /**
     * Adds what is quoted within the direct speech of one sentence.
     *
     * @param scenes the sentences of the report
     * @param number which of them
     * @param found what has been found in it; receives what is found
     */
    void find(List<Scene> scenes, int number, List<Attribution> found) {
        Scene scene = scenes.get(number);
        int left = MOST;
        for (Quoted pair : scene.quoted()) {
            boolean inner = pair.depth() == 1 && pair.closed() && pair.open() >= scene.from();
            if (!inner || left == 0 || pair.close() >= scene.to() || pair.close() <= pair.open() + 1) {
                continue;
            }
            left--;
            Quotation quotation = new Quotation(scenes, number, number, pair, found);
            Attribution outer = outer(found, quotation.content());
            if (outer == null) {
                continue;
            }
            Attribution nested = inquit.attribute(quotation);
            if (nested != null && outer.content().contains(nested.cue())) {
                found.add(nested.frame(nested.frame().and(outer.content())).rule(NAME));
            }
        }
    }

    private static @Nullable Attribution outer(List<Attribution> found, Extent content) {
        for (Attribution other : found) {
            if (other.type() == StatementType.DIRECT
                    && other.content().contains(content)
                    && !other.content().equals(content)) {
                return other;
            }
        }
        return null;
    }
}
