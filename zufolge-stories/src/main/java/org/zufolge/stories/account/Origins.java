package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.stories.Filed;

/**
 * Finds the first hands behind a claim. The same somebody in two reports is one witness; somebody unnamed is the same where
 * the description is the same and comes by the same outlet. Whoever only cites an outlet hangs on that outlet's origins; a
 * reprint adds none; outlets that cite one another in a circle have none.
 */
final class Origins {
    private final Names names;
    private final Set<String> outlets = new HashSet<>();

    /** Among the reports of a story: what published one of them, or is an outlet in one, is an outlet in all. */
    Origins(List<Filed> story) {
        List<Reading> readings = story.stream().map(Filed::reading).toList();
        names = new Names(new Bodies(readings));
        for (Reading reading : readings) {
            String publisher = reading.head().outlet();
            if (publisher != null) {
                outlets.add(names.outlet(publisher));
            }
            reading.entities().stream()
                    .filter(entity -> entity.kind() == EntityKind.OUTLET)
                    .forEach(entity -> outlets.add(names.outlet(entity.name())));
        }
    }

    private boolean isOutlet(Entity entity) {
        return entity.kind() == EntityKind.OUTLET
                || entity.kind() != EntityKind.PERSON && outlets.contains(names.outlet(entity.name()));
    }

    /** What was found. */
    record Found(List<Origin> origins, List<Reason> reasons, List<Circle> circles) {}

    private record Citation(String from, String to, Said said, Passage words) {}

    Found of(List<Said> claim, List<Voice> voices) {
        List<Witness> witnesses = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (int i = 0; i < claim.size(); i++) {
            Said said = claim.get(i);
            Voice voice = voices.get(i);
            if (voice.reprinted()) {
                reasons.add(new Reason(
                        Reason.Kind.REPRINT,
                        publisher(said) + " reprints a report that has it already",
                        said.report().key(),
                        said.statement().content().spans()));
                continue;
            }
            Hand first = firstHand(said);
            if (first == null || isNobody(first, said)) {
                reasons.add(new Reason(
                        Reason.Kind.NOT_GIVEN,
                        publisher(said) + " does not say who knows it",
                        said.report().key(),
                        said.statement().content().spans()));
            } else if (isPassedOn(first, said, claim)) {
                reasons.add(new Reason(
                        Reason.Kind.TAKEN_OVER,
                        first.entity().name() + " has it from somebody else, says " + publisher(said),
                        said.report().key(),
                        words(first, said).spans()));
            } else if (isOutlet(first.entity())) {
                citations.add(new Citation(
                        names.outlet(publisher(said)),
                        names.outlet(first.entity().name()),
                        said,
                        words(first, said)));
                reasons.add(new Reason(
                        Reason.Kind.TAKEN_OVER,
                        publisher(said) + " has it from " + first.entity().name(),
                        said.report().key(),
                        words(first, said).spans()));
            } else {
                witness(first, said, voice, witnesses, reasons);
            }
        }
        hang(citations, witnesses);
        List<Circle> circles = circles(citations);
        circles.forEach(circle -> reasons.addAll(circle.reasons()));
        return new Found(witnesses.stream().map(Witness::origin).toList(), reasons, circles);
    }

    /** Whether the same report tells elsewhere in the claim from whom the first hand has it. */
    private static boolean isPassedOn(Hand first, Said said, List<Said> claim) {
        return claim.stream()
                .filter(other -> other.report().key().equals(said.report().key()))
                .map(other -> other.statement().chain().hands())
                .anyMatch(hands -> hands.stream()
                        .skip(1)
                        .anyMatch(
                                hand -> hand.entity().id().equals(first.entity().id())));
    }

    private void witness(Hand hand, Said said, Voice voice, List<Witness> witnesses, List<Reason> reasons) {
        Passage words = words(hand, said);
        Names.Name name = name(hand, said);
        Witness witness = witnesses.stream()
                .filter(other -> other.name.isSame(name))
                .findFirst()
                .orElse(null);
        if (witness == null) {
            witness = new Witness(name);
            witnesses.add(witness);
        }
        witness.nameAs(name);
        witness.add(hand.entity(), said.report().key(), voice.against());
        witness.outlets.add(names.outlet(publisher(said)));
        reasons.add(new Reason(
                Reason.Kind.FIRST_HAND,
                hand.entity().name() + " knows it at first hand, says " + publisher(said),
                said.report().key(),
                words.spans()));
    }

    /** Whether the first hand is only a word for words: nach Angaben, Berichten zufolge. */
    private boolean isNobody(Hand hand, Said said) {
        return !isOutlet(hand.entity()) && name(hand, said).stems().isEmpty();
    }

    private Names.Name name(Hand hand, Said said) {
        return names.of(hand.entity(), words(hand, said).text(), relays(said));
    }

    /** Gives each citation to the witnesses of the outlet that it cites, through as many outlets as there are. */
    private static void hang(List<Citation> citations, List<Witness> witnesses) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Citation citation : citations) {
                for (Witness witness : witnesses) {
                    changed |= witness.outlets.contains(citation.to)
                            && witness.reports.add(citation.said.report().key())
                            && witness.outlets.add(citation.from);
                }
            }
        }
    }

    /** The first hand that is not the publisher's own. */
    private @Nullable Hand firstHand(Said said) {
        for (Hand hand : said.statement().chain().hands()) {
            if (!isPublisher(hand.entity(), said)) {
                return hand;
            }
        }
        return null;
    }

    private boolean isPublisher(Entity entity, Said said) {
        String outlet = said.report().outlet();
        String agency = said.report().agency();
        return isOutlet(entity)
                && (outlet != null && names.outlet(outlet).equals(names.outlet(entity.name()))
                        || agency != null && names.outlet(agency).equals(names.outlet(entity.name())));
    }

    /** The outlet that had it first: one that is cited, else the publisher and the agency it prints. */
    private Set<String> relays(Said said) {
        Set<String> cited = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        own.add(names.outlet(publisher(said)));
        for (Hand hand : said.statement().chain().hands()) {
            if (isOutlet(hand.entity())) {
                String outlet = names.outlet(hand.entity().name());
                if (isPublisher(hand.entity(), said)) {
                    own.add(outlet);
                } else {
                    cited.add(Names.CITED + outlet);
                }
            }
        }
        return cited.isEmpty() ? own : cited;
    }

    private static String publisher(Said said) {
        String outlet = said.report().outlet();
        return outlet == null ? said.report().key() : outlet;
    }

    private static Passage words(Hand hand, Said said) {
        if (!hand.basis().isEmpty()) {
            return hand.basis();
        }
        return said.statement().source().isEmpty()
                ? said.statement().content()
                : said.statement().source();
    }

    /** Rings of citations, each found once. */
    private static List<Circle> circles(List<Citation> citations) {
        Map<String, List<Citation>> from = new LinkedHashMap<>();
        for (Citation citation : citations) {
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
            List<Span> spans = citation.words.spans();
            outlets.add(publisher(citation.said));
            reasons.add(new Reason(
                    Reason.Kind.CIRCLE,
                    publisher(citation.said) + " cites one that cites it in turn",
                    citation.said.report().key(),
                    spans));
        }
        return new Circle(outlets, reasons);
    }

    /** Somebody who knows it at first hand, as found so far. */
    private static final class Witness {
        private Names.Name name;
        private final Set<String> reports = new LinkedHashSet<>();
        private final Set<String> outlets = new HashSet<>();
        private String words = "";
        private boolean named;
        private boolean against;

        Witness(Names.Name name) {
            this.name = name;
        }

        /** Takes the name of somebody who is named, where only the body was spoken of so far, and not by its name. */
        void nameAs(Names.Name other) {
            if (!name.isNamed() && other.isNamed()) {
                name = other;
            }
        }

        void add(Entity entity, String report, boolean denies) {
            if (entity.named() && !named
                    || entity.named() == named && entity.name().length() > words.length()) {
                words = entity.name();
            }
            named |= entity.named();
            reports.add(report);
            against |= denies;
        }

        Origin origin() {
            return new Origin(words, name.isNamed(), against, List.copyOf(reports));
        }
    }
}
