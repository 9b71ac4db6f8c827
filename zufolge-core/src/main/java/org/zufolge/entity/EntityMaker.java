package org.zufolge.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zufolge.grammar.Parse;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Span;
import org.zufolge.text.CodePoints;

/** Makes entities of referents, in the order of their first mentions. */
final class EntityMaker {
    /**
     * The entities of a report: whoever is named in it, and whom anything is attributed to.
     *
     * @param speaking whom anything is attributed to, and who published it
     */
    Map<Referent, Entity> make(Parse parse, List<Referent> referents, Set<Referent> speaking, CodePoints points) {
        List<Referent> ordered = new ArrayList<>();
        for (Referent referent : referents) {
            if (speaking.contains(referent) || !referent.common && !referent.mentions.isEmpty()) {
                ordered.add(referent);
            }
        }
        for (Referent referent : ordered) {
            referent.mentions.sort(
                    Comparator.<int[]>comparingInt(mention -> mention[0]).thenComparingInt(mention -> mention[1]));
        }
        ordered.sort(Comparator.comparingInt(EntityMaker::first));
        Map<Referent, Entity> made = new LinkedHashMap<>();
        for (Referent referent : ordered) {
            made.put(referent, entity(parse, referent, "e" + (made.size() + 1), points));
        }
        return made;
    }

    private static int first(Referent referent) {
        return referent.mentions.isEmpty() ? -1 : referent.mentions.get(0)[0];
    }

    private static Entity entity(Parse parse, Referent referent, String id, CodePoints points) {
        List<Span> mentions = new ArrayList<>();
        for (int[] mention : referent.mentions) {
            Span span = points.span(
                    parse.tokens().get(mention[0]).begin(),
                    parse.tokens().get(mention[1] - 1).end());
            if (mentions.isEmpty() || !mentions.get(mentions.size() - 1).equals(span)) {
                mentions.add(span);
            }
        }
        return new Entity(
                id,
                referent.kind,
                referent.name,
                referent.named,
                referent.plural,
                referent.description,
                List.copyOf(referent.affiliations),
                referent.wikidata,
                mentions);
    }
}
