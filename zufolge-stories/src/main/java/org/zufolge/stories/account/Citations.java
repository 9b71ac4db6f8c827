package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Passage;

/** Which outlets have a claim from which others. */
final class Citations {
    private record Citation(String from, String to, String publisher, String report, Passage words) {}

    private final List<Citation> all = new ArrayList<>();

    /**
     * Notes that one outlet cites another.
     *
     * @param from what the citing outlet is known by
     * @param to what the cited one is known by
     * @param publisher the name of the citing one
     * @param report the key of its report
     * @param words by which it cites
     */
    void add(String from, String to, String publisher, String report, Passage words) {
        all.add(new Citation(from, to, publisher, report, words));
    }

    /** Gives each citation to the witnesses of the outlet that it cites, through as many outlets as there are. */
    void hang(List<Witness> witnesses) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Citation citation : all) {
                for (Witness witness : witnesses) {
                    changed |= witness.hang(citation.report, citation.from, citation.to);
                }
            }
        }
    }

    /** Rings of citations, each found once. */
    List<Circle> circles() {
        Map<String, List<Citation>> from = new LinkedHashMap<>();
        for (Citation citation : all) {
            from.computeIfAbsent(citation.from, none -> new ArrayList<>()).add(citation);
        }
        List<Circle> circles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String start : from.keySet()) {
            List<Citation> ring = done.contains(start) ? null : ring(start, from);
            if (ring != null) {
                ring.forEach(citation -> done.add(citation.from));
                circles.add(circle(ring));
            }
        }
        return circles;
    }

    /** The shortest way along citations back to where it began, breadth first; null where there is none. */
    private static @Nullable List<Citation> ring(String start, Map<String, List<Citation>> from) {
        Map<String, Citation> reached = new LinkedHashMap<>();
        List<String> queue = new ArrayList<>(List.of(start));
        for (int at = 0; at < queue.size(); at++) {
            for (Citation citation : from.getOrDefault(queue.get(at), List.of())) {
                if (reached.putIfAbsent(citation.to, citation) == null) {
                    queue.add(citation.to);
                }
            }
        }
        if (!reached.containsKey(start)) {
            return null;
        }
        List<Citation> ring = new ArrayList<>();
        String end = start;
        do {
            Citation citation = reached.get(end);
            if (citation == null) {
                return null;
            }
            ring.add(0, citation);
            end = citation.from;
        } while (!end.equals(start));
        return ring;
    }

    private static Circle circle(List<Citation> ring) {
        List<String> outlets = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Citation citation : ring) {
            outlets.add(citation.publisher);
            reasons.add(new Reason(
                    Reason.Kind.CIRCLE,
                    citation.publisher + " cites one that cites it in turn",
                    citation.report,
                    citation.words.spans()));
        }
        return new Circle(outlets, reasons);
    }
}
