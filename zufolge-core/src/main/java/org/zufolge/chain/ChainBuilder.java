package org.zufolge.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.Linked;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.Extent;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.StatementType;

/**
 * The hands of each statement, origin first: what the source leans on, the source, whoever reports the source's words in
 * the same sentence or brought the source up before, and the publishers.
 */
public final class ChainBuilder {
    /** Statements of one sentence stand within so many of one another. */
    private static final int REACH = 16;

    /**
     * A hand and the words that say so.
     *
     * @param entity whose hand
     * @param basis the tokens; none for a publisher
     */
    public record Link(Entity entity, Extent basis) {}

    /**
     * The chains of a report's statements, in their order.
     *
     * @param attributions the statements
     * @param linked who is behind each
     */
    public List<List<Link>> build(List<Attribution> attributions, Linked linked) {
        List<List<Link>> chains = new ArrayList<>();
        Map<Entity, List<Link>> introducedBy = new HashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            List<Link> chain = new ArrayList<>();
            Entity source = linked.sources().get(i);
            Entity basis = linked.bases().get(i);
            if (attribution.carries() && i > 0) {
                chain.addAll(carried(attributions, chains, linked, i));
            } else {
                add(chain, basis, attribution.basis());
                add(chain, source, attribution.source());
                Entity addressee = linked.addressees().get(i);
                if (addressee != null && addressee.kind() == EntityKind.OUTLET) {
                    // sagte der Minister der «Zeitung»: the outlet had it from the source
                    add(chain, addressee, attribution.addressee());
                }
                List<@Nullable Entity> via = linked.vias().get(i);
                for (int v = 0; v < via.size(); v++) {
                    add(chain, via.get(v), attribution.via().get(v));
                }
                for (int outer : outer(attributions, i)) {
                    add(
                            chain,
                            linked.bases().get(outer),
                            attributions.get(outer).basis());
                    add(
                            chain,
                            linked.sources().get(outer),
                            attributions.get(outer).source());
                }
                if (source != null && introducedBy.containsKey(source)) {
                    for (Link link : introducedBy.get(source)) {
                        add(chain, link.entity(), link.basis());
                    }
                }
            }
            if (basis != null && source != null) {
                introducedBy.put(basis, List.of(new Link(source, attribution.source())));
            }
            for (Entity publisher : linked.publishers()) {
                add(chain, publisher, Extent.NONE);
            }
            chains.add(List.copyOf(chain));
        }
        return chains;
    }

    private static void add(List<Link> chain, @Nullable Entity entity, Extent basis) {
        if (entity == null) {
            return;
        }
        for (Link link : chain) {
            if (link.entity().equals(entity)) {
                return;
            }
        }
        chain.add(new Link(entity, basis));
    }

    /** The chain of the statement that this one carries on from: the last one with the same source. */
    private static List<Link> carried(List<Attribution> attributions, List<List<Link>> chains, Linked linked, int i) {
        Entity source = linked.sources().get(i);
        for (int j = i - 1; j >= 0; j--) {
            if (source != null
                    && source.equals(linked.sources().get(j))
                    && attributions.get(j).type() != StatementType.DIRECT) {
                return chains.get(j);
            }
        }
        return source == null
                ? List.of()
                : List.of(new Link(source, attributions.get(i).source()));
    }

    /** The statements that report this one: its words and its frame stand within their contents. */
    private static List<Integer> outer(List<Attribution> attributions, int i) {
        Attribution inner = attributions.get(i);
        List<Integer> outer = new ArrayList<>();
        int until = Math.min(attributions.size(), i + REACH);
        for (int j = Math.max(0, i - REACH); j < until; j++) {
            Attribution other = attributions.get(j);
            if (j == i
                    || other.type() == StatementType.DIRECT && inner.type() != StatementType.DIRECT
                    || other.source().isEmpty()
                    || other.source().equals(inner.source())) {
                continue;
            }
            boolean frameInside = !inner.frame().isEmpty() && other.content().contains(inner.source());
            boolean contentInside = other.content().contains(inner.content());
            if (contentInside && (frameInside || inner.frame().isEmpty())) {
                outer.add(j);
            }
        }
        outer.sort((a, b) -> Integer.compare(
                attributions.get(a).content().size(),
                attributions.get(b).content().size()));
        return outer;
    }
}
