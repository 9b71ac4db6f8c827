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
import org.zufolge.reading.StatementType;

/**
 * The hands of each statement, origin first: what the source leans on, the source, whom it told or who hands it on, whoever
 * reports the source's words in the same sentence, and the publishers. A statement that carries on another has its hands;
 * an unnamed source has those that brought it up.
 */
final class ChainBuilder {
    /** Statements of one sentence stand within so many of one another. */
    private static final int REACH = 16;

    /**
     * A hand and the words that say so.
     *
     * @param entity whose hand
     * @param basis the tokens; none for a publisher
     */
    record Link(Entity entity, Extent basis) {}

    /**
     * What a statement passed through.
     *
     * @param links its hands
     * @param like the number of the statement that it came the same way as, where that is how its way is known; else -1
     */
    record Way(List<Link> links, int like) {}

    /** Whose hands an unnamed source came through when it first spoke, and the number of that statement. */
    private record Introduction(List<Link> rest, int number) {}

    /**
     * The ways of a report's statements, in their order.
     *
     * @param attributions the statements
     * @param linked who is behind each
     * @param told the outlet that had each from its source; null for most
     */
    List<Way> build(List<Attribution> attributions, Linked linked, List<@Nullable Link> told) {
        List<Way> ways = new ArrayList<>();
        List<List<Link>> own = new ArrayList<>();
        Map<String, Introduction> introductions = new HashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            int antecedent = attributions.get(i).antecedent();
            own.add(antecedent >= 0 ? ways.get(antecedent).links() : own(attributions.get(i), linked, told.get(i), i));
            if (antecedent >= 0) {
                ways.add(new Way(own.get(i), antecedent));
                continue;
            }
            List<Link> links = new ArrayList<>(own.get(i));
            for (int outer : outer(attributions, i)) {
                List<Link> hands = outer < i ? own.get(outer) : ahead(attributions, linked, told, ways, outer);
                hands.forEach(link -> add(links, link));
            }
            int like = -1;
            Link last = links.isEmpty() ? null : links.get(links.size() - 1);
            Introduction introduction =
                    last == null ? null : introductions.get(last.entity().id());
            if (introduction != null && !introduction.rest().isEmpty()) {
                introduction.rest().forEach(link -> add(links, link));
                like = introduction.number();
            }
            Link printed = attributions.get(i).addressee().isEmpty() ? told.get(i) : null;
            introduce(links, printed, i, introductions);
            ways.add(new Way(List.copyOf(links), like));
        }
        for (int i = 0; i < ways.size(); i++) {
            List<Link> links = new ArrayList<>(ways.get(i).links());
            for (Entity publisher : linked.publishers()) {
                add(links, new Link(publisher, Extent.NONE));
            }
            ways.set(i, new Way(List.copyOf(links), ways.get(i).like()));
        }
        return ways;
    }

    /** The hands of a statement further on in the same sentence. */
    private static List<Link> ahead(
            List<Attribution> attributions, Linked linked, List<@Nullable Link> told, List<Way> ways, int i) {
        int antecedent = attributions.get(i).antecedent();
        return antecedent >= 0 && antecedent < ways.size()
                ? ways.get(antecedent).links()
                : own(attributions.get(i), linked, told.get(i), i);
    }

    /** The hands that a statement's own reporting clause names. */
    private static List<Link> own(Attribution attribution, Linked linked, @Nullable Link told, int i) {
        List<Link> links = new ArrayList<>();
        add(links, linked.bases().get(i), attribution.basis());
        add(links, linked.sources().get(i), attribution.source());
        if (told != null) {
            add(links, told);
        }
        List<@Nullable Entity> via = linked.vias().get(i);
        for (int v = 0; v < via.size(); v++) {
            add(links, via.get(v), attribution.via().get(v));
        }
        return links;
    }

    /**
     * Remembers through whose hands each unnamed source came when it first spoke; not through the outlet that printed its
     * words for all to read.
     */
    private static void introduce(
            List<Link> links, @Nullable Link printed, int number, Map<String, Introduction> introductions) {
        for (int i = 0; i < links.size(); i++) {
            Entity entity = links.get(i).entity();
            if (!entity.named()) {
                List<Link> rest = new ArrayList<>(links.subList(i + 1, links.size()));
                rest.remove(printed);
                introductions.putIfAbsent(entity.id(), new Introduction(List.copyOf(rest), number));
            }
        }
    }

    private static void add(List<Link> links, @Nullable Entity entity, Extent basis) {
        if (entity != null) {
            add(links, new Link(entity, basis));
        }
    }

    private static void add(List<Link> links, Link added) {
        for (Link link : links) {
            if (link.entity().id().equals(added.entity().id())) {
                return;
            }
        }
        links.add(added);
    }

    /** The statements that report this one, the nearest around it first: its words and its frame stand within theirs. */
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
