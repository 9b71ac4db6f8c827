package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.StatementType;

/**
 * Gives statements without a source of their own that of whoever spoke last: a Konjunktiv sentence, a hearsay soll, a
 * quotation that stands alone. Konjunktiv sentences that follow one another are one statement.
 */
final class CarryOn {
    /**
     * Resolves the sources of one report.
     *
     * @param scenes its sentences
     * @param found what was found in each
     * @return all of it, in the order of the text
     */
    List<Attribution> resolve(List<Scene> scenes, List<List<Attribution>> found) {
        List<Attribution> all = new ArrayList<>();
        Attribution last = null;
        int lastParagraph = -1;
        int lastSentence = -2;
        for (int s = 0; s < scenes.size(); s++) {
            int paragraph = scenes.get(s).sentence().paragraph();
            Attribution speaker = null;
            for (Attribution attribution : found.get(s)) {
                Attribution resolved = attribution;
                if (attribution.carries() && attribution.source().isEmpty()) {
                    if (attribution.type() == StatementType.FREE_INDIRECT
                            && (last == null || paragraph - lastParagraph > 1)) {
                        continue;
                    }
                    if (last != null) {
                        resolved = carried(attribution, last);
                    }
                    if (joins(all, resolved, lastSentence == s - 1)) {
                        Attribution before = all.remove(all.size() - 1);
                        resolved = before.content(before.content().or(resolved.content()));
                    }
                }
                all.add(resolved);
                if (!resolved.source().isEmpty() && !attribution.rule().equals("fragment")) {
                    // whoever carries on leaves the reporting clause where it stands
                    boolean carried = last != null && attribution.carries() && attribution.source().isEmpty();
                    speaker = prefer(speaker, carried ? last : resolved);
                }
                if (resolved.type() == StatementType.INDIRECT_FREE_INDIRECT) {
                    lastSentence = s;
                }
            }
            if (speaker != null) {
                last = speaker;
                lastParagraph = paragraph;
                if (lastSentence != s) {
                    lastSentence = -2;
                }
            }
        }
        return all;
    }

    /** The statement as that of whoever spoke last; a quotation has the same reporting clause too. */
    private static Attribution carried(Attribution attribution, Attribution last) {
        Attribution resolved = attribution.source(last.source()).medium(last.medium());
        return attribution.type() == StatementType.DIRECT
                        && attribution.frame().isEmpty()
                        && last.type() != StatementType.REPORTED
                ? resolved.cue(last.cue()).frame(last.frame()).addressee(last.addressee())
                : resolved;
    }

    private static boolean joins(List<Attribution> all, Attribution next, boolean adjacent) {
        if (!adjacent || all.isEmpty()) {
            return false;
        }
        Attribution before = all.get(all.size() - 1);
        return before.type() == next.type()
                && (next.type() == StatementType.INDIRECT_FREE_INDIRECT)
                && before.source().equals(next.source())
                && before.content().to() == next.content().from();
    }

    /** Of two speakers in a sentence the outer one: whose content holds the other's. */
    private static Attribution prefer(@Nullable Attribution one, Attribution other) {
        if (one == null || other.content().contains(one.content())) {
            return other;
        }
        return one.content().contains(other.content()) ? one : other;
    }
}
