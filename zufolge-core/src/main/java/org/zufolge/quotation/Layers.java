package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Tag;

/**
 * Reporting clauses around one content make one statement, whose words went from hand to hand: laut Polizei …, wie die
 * Zeitung schrieb; …, schrieb sie nach Angaben des Portals; die Zeitung zitiert den Minister: „…“.
 */
final class Layers {
    /** Layers of one statement are found within so many of one another. */
    private static final int REACH = 6;
    /** Nobody writes more of them around one content. */
    private static final int MOST_HANDS = 8;

    private Layers() {}

    /** Joins the statements of one sentence that are layers of one, in place. */
    static void join(Scene scene, List<Attribution> found) {
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < Math.min(found.size(), i + REACH); j++) {
                Attribution joined = joined(scene, found.get(i), found.get(j));
                if (joined != null) {
                    found.set(i, joined);
                    found.remove(j);
                    j = i;
                }
            }
        }
    }

    private static @Nullable Attribution joined(Scene scene, Attribution one, Attribution other) {
        if (one.via().size() + other.via().size() > MOST_HANDS) {
            return null;
        }
        if (one.source().isEmpty() || other.source().isEmpty() || one.carries() || other.carries()) {
            return null;
        }
        Attribution cited = cited(one, other);
        if (cited != null) {
            return cited;
        }
        Attribution within = withinFrame(scene, one, other);
        if (within != null) {
            return within;
        }
        Extent content = scene.trimmed(
                one.content().or(other.content()).minus(one.frame()).minus(other.frame()));
        boolean oneOutside = isOutside(scene, one, other, content);
        boolean otherOutside = isOutside(scene, other, one, content);
        if (oneOutside && otherOutside) {
            // Laut Zeitung wurde er nach Angaben der Polizei gefasst: a clause is outside, or what comes first
            boolean clause = hasVerb(scene, one.frame());
            oneOutside = clause == hasVerb(scene, other.frame())
                    ? one.frame().from() < other.frame().from()
                    : clause;
            otherOutside = !oneOutside;
        }
        if (!oneOutside && !otherOutside) {
            return null;
        }
        Attribution inner = oneOutside ? other : one;
        Attribution outer = oneOutside ? one : other;
        return handedOn(inner, outer)
                .content(content)
                .cue(inner.cue().or(outer.cue()))
                .frame(inner.frame().or(outer.frame()));
    }

    /** Die Zeitung zitiert den Minister: the words are the minister's, and the paper hands them on. */
    private static @Nullable Attribution cited(Attribution one, Attribution other) {
        if (!one.content().equals(other.content())) {
            return null;
        }
        boolean otherIsCited = one.basis().equals(other.source());
        if (!otherIsCited && !other.basis().equals(one.source())) {
            return null;
        }
        Attribution cited = otherIsCited ? other : one;
        Attribution citing = otherIsCited ? one : other;
        List<Extent> via = new ArrayList<>(cited.via());
        via.add(citing.source());
        return (cited.cue().isEmpty() ? cited.cue(citing.cue()) : cited).via(via);
    }

    /** …, schrieb sie nach Angaben des Portals: what the portal tells is that she wrote. */
    private static @Nullable Attribution withinFrame(Scene scene, Attribution one, Attribution other) {
        if (isWithinFrame(scene, one, other)) {
            return handedOn(one, other);
        }
        return isWithinFrame(scene, other, one) ? handedOn(other, one) : null;
    }

    private static boolean isWithinFrame(Scene scene, Attribution inner, Attribution outer) {
        return !hasVerb(scene, outer.frame())
                && hasVerb(scene, inner.frame())
                && inner.frame().contains(outer.frame())
                && outer.content().contains(inner.cue())
                && !outer.content().overlaps(inner.content());
    }

    /** Whether an outer statement reports the inner one, its frame included, and they say the same. */
    private static boolean isOutside(Scene scene, Attribution outer, Attribution inner, Extent content) {
        return isAdjunct(scene, outer)
                && isAdjunct(scene, inner)
                && outer.content().contains(inner.frame())
                && !inner.frame().overlaps(outer.frame())
                && scene.trimmed(outer.content().minus(inner.frame())).equals(content)
                && scene.trimmed(inner.content().minus(outer.frame())).equals(content);
    }

    /** Whether a statement is reported beside its clause, as by laut or wie, and not by a clause that governs it. */
    private static boolean isAdjunct(Scene scene, Attribution attribution) {
        return !hasVerb(scene, attribution.frame())
                || scene.is(attribution.cue().from(), "wie")
                || scene.is(attribution.cue().from(), "so");
    }

    private static boolean hasVerb(Scene scene, Extent frame) {
        int[] bounds = frame.bounds();
        for (int p = 0; p < bounds.length; p += 2) {
            for (int i = bounds[p]; i < bounds[p + 1]; i++) {
                if (scene.tag(i) == Tag.FINITE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Attribution handedOn(Attribution inner, Attribution outer) {
        List<Extent> via = new ArrayList<>(inner.via());
        if (!outer.basis().isEmpty()) {
            via.add(outer.basis());
        }
        via.add(outer.source());
        via.addAll(outer.via());
        return inner.via(via);
    }
}
