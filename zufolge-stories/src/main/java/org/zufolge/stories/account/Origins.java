package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Reading;
import org.zufolge.stories.Filed;

/**
 * Finds the first hands behind a claim. The same somebody in two reports is one witness; somebody unnamed is the same where
 * the description is the same and comes by the same outlet. Whoever only cites an outlet hangs on that outlet's origins; a
 * reprint adds none; outlets that cite one another in a circle have none.
 */
final class Origins {
    /** Statements that have so much of each other's words are one utterance. */
    private static final double MOST_WORDS = 0.6;

    private final Names names;
    private final Set<String> outlets = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();

    /** Among the reports of a story: what published one of them, or is an outlet in one, is an outlet in all. */
    Origins(List<Filed> story) {
        List<Reading> readings = story.stream().map(Filed::reading).toList();
        names = new Names(new Bodies(readings));
        Map<String, String> items = new HashMap<>();
        for (Reading reading : readings) {
            for (Entity entity : reading.entities()) {
                if (entity.kind() == EntityKind.OUTLET && entity.wikidata() != null) {
                    String known = names.outlet(entity.name());
                    String first = items.putIfAbsent(entity.wikidata(), known);
                    aliases.put(known, first == null ? known : first);
                }
            }
        }
        abbreviations(readings);
        for (Reading reading : readings) {
            String publisher = reading.head().outlet();
            if (publisher != null) {
                outlets.add(outlet(publisher));
            }
            reading.entities().stream()
                    .filter(entity -> entity.kind() == EntityKind.OUTLET)
                    .forEach(entity -> outlets.add(outlet(entity.name())));
        }
    }

    /** Takes what is the initials of another outlet for the same: dpa, Deutsche Presse-Agentur. */
    private void abbreviations(List<Reading> readings) {
        Map<String, String> initials = new TreeMap<>();
        Set<String> all = new TreeSet<>();
        for (Reading reading : readings) {
            for (Entity entity : reading.entities()) {
                if (entity.kind() == EntityKind.OUTLET) {
                    all.add(entity.name());
                    StringBuilder letters = new StringBuilder();
                    for (String part : entity.name().split("[ -]+")) {
                        letters.append(part, 0, Math.min(1, part.length()));
                    }
                    if (letters.length() > 2) {
                        initials.putIfAbsent(letters.toString().toLowerCase(Locale.ROOT), entity.name());
                    }
                }
            }
        }
        for (String name : all) {
            String whole = initials.get(name.toLowerCase(Locale.ROOT));
            if (whole != null) {
                aliases.put(names.outlet(name), outlet(whole));
            }
        }
    }

    /** What an outlet is known by, the same for all its names: dpa, Deutsche Presse-Agentur. */
    private String outlet(String name) {
        String known = names.outlet(name);
        return aliases.getOrDefault(known, known);
    }

    private boolean isOutlet(Entity entity) {
        return entity.kind() == EntityKind.OUTLET
                || entity.kind() != EntityKind.PERSON && outlets.contains(outlet(entity.name()));
    }

    /** What was found. */
    record Found(List<Origin> origins, List<Reason> reasons, List<Circle> circles) {}

    Found of(List<Said> claim, List<Voice> voices) {
        List<Reason> reasons = new ArrayList<>();
        List<Witness> witnesses = new ArrayList<>();
        Citations citations = new Citations();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < claim.size(); i++) {
            Said said = claim.get(i);
            Hand first = firstHand(said);
            if (voices.get(i).reprinted()) {
                reasons.add(reason(
                        Reason.Kind.REPRINT,
                        publisher(said) + " reprints a report that has it already",
                        said,
                        said.statement().content()));
            } else if (first == null || said.open() || isNobody(first, said)) {
                reasons.add(reason(
                        Reason.Kind.NOT_GIVEN,
                        publisher(said) + " does not say who knows it",
                        said,
                        said.statement().content()));
            } else if (isPassedOn(first, said, claim)) {
                reasons.add(reason(
                        Reason.Kind.TAKEN_OVER,
                        first.entity().name() + " has it from somebody else, says " + publisher(said),
                        said,
                        words(first, said)));
            } else if (isOutlet(first.entity())) {
                cite(first, said, citations, reasons);
            } else {
                told.add(new Told(first, said, voices.get(i).against()));
            }
        }
        List<Told> knowing = new ArrayList<>();
        for (Told one : told) {
            String why = aside(one, told);
            if (why == null) {
                knowing.add(one);
            } else {
                reasons.add(reason(
                        Reason.Kind.TAKEN_OVER,
                        one.hand().entity().name() + why + publisher(one.said()),
                        one.said(),
                        words(one.hand(), one.said())));
            }
        }
        for (Told one : knowing) {
            Hand cited = cited(one, knowing);
            if (cited == null) {
                witness(one, witnesses, reasons);
            } else {
                cite(cited, one.said(), citations, reasons);
            }
        }
        citations.hang(witnesses);
        List<Circle> circles = citations.circles();
        circles.forEach(circle -> reasons.addAll(circle.reasons()));
        return new Found(witnesses.stream().map(Witness::origin).toList(), reasons, circles);
    }

    private static Reason reason(Reason.Kind kind, String words, Said said, Passage shown) {
        return new Reason(kind, words, said.report().key(), shown.spans());
    }

    /** A statement whose first hand may know it. */
    private record Told(Hand hand, Said said, boolean against) {}

    private void cite(Hand hand, Said said, Citations citations, List<Reason> reasons) {
        Passage words = words(hand, said);
        citations.add(
                outlet(publisher(said)),
                outlet(hand.entity().name()),
                publisher(said),
                said.report().key(),
                words);
        reasons.add(reason(
                Reason.Kind.TAKEN_OVER,
                publisher(said) + " has it from " + hand.entity().name(),
                said,
                words));
    }

    /** Why a first hand is no witness of this claim; null where it is. */
    private @Nullable String aside(Told told, List<Told> all) {
        boolean demands = isDemand(told);
        for (Told other : all) {
            if (demands && !isDemand(other)) {
                return " tells what should be, not what is, says ";
            }
            if (other.equals(told) || !told.said().isOfSameReport(other.said())) {
                continue;
            }
            if (isWithin(told, other) && other.said().denial() && !told.said().denial() && isSame(told, other)) {
                return " only names what is denied, says ";
            }
            if (isSameWords(told, other) && isLessKnown(told, other, all)) {
                return " says it in the same words as " + other.hand().entity().name() + " in ";
            }
        }
        return null;
    }

    private static boolean isDemand(Told told) {
        return ClaimWords.isVerbOf(
                ClaimWords.Use.DEMAND, told.said().statement().rule());
    }

    private static boolean isSame(Told one, Told other) {
        return one.hand().entity().id().equals(other.hand().entity().id());
    }

    private static boolean isWithin(Told one, Told other) {
        return Overlap.of(
                        one.said().statement().content(),
                        other.said().statement().content())
                >= MOST_WORDS;
    }

    /** Whether two statements are one utterance that was found twice, and given to two hands. */
    private static boolean isSameWords(Told one, Told other) {
        return !isSame(one, other)
                && one.said().denial() == other.said().denial()
                && (isWithin(one, other) || isWithin(other, one));
    }

    /** Of two hands for the same words the one that is named counts, and a person before a body; then the first. */
    private static boolean isLessKnown(Told one, Told other, List<Told> all) {
        int here = rank(one.hand().entity());
        int there = rank(other.hand().entity());
        return here < there || here == there && all.indexOf(one) > all.indexOf(other);
    }

    private static int rank(Entity entity) {
        return (entity.named() ? 2 : 0) + (entity.kind() == EntityKind.PERSON && entity.named() ? 1 : 0);
    }

    /**
     * The outlet that a report has its first hand from, where that outlet's own report in the claim tells who it is: its
     * word counts, however others call them. A person who is named is themselves.
     */
    private @Nullable Hand cited(Told told, List<Told> all) {
        Entity first = told.hand().entity();
        if (first.named() && first.kind() == EntityKind.PERSON) {
            return null;
        }
        for (Hand hand : handsBehind(told.hand(), told.said())) {
            if (!isOutlet(hand.entity()) || isPublisher(hand.entity(), told.said())) {
                continue;
            }
            String outlet = outlet(hand.entity().name());
            for (Told own : all) {
                boolean known = !own.equals(told)
                        && own.against() == told.against()
                        && outlet(publisher(own.said())).equals(outlet)
                        && !outlet(publisher(told.said())).equals(outlet)
                        && (!first.named() || own.hand().entity().kind() == EntityKind.DOCUMENT);
                if (known && relays(own.said()).contains(outlet)) {
                    return hand;
                }
            }
        }
        return null;
    }

    /** Whether the same report tells elsewhere in the claim from whom the first hand has it, if it does not deny it. */
    private boolean isPassedOn(Hand first, Said said, List<Said> claim) {
        return !said.denial()
                && claim.stream()
                        .filter(said::isOfSameReport)
                        .anyMatch(other -> handsBehind(firstHand(other), other).stream()
                                .anyMatch(hand ->
                                        hand.entity().id().equals(first.entity().id())));
    }

    /** The hands that have it from the first one. */
    private static List<Hand> handsBehind(@Nullable Hand first, Said said) {
        List<Hand> hands = said.statement().chain().hands();
        return first == null ? List.of() : hands.subList(hands.indexOf(first) + 1, hands.size());
    }

    private void witness(Told told, List<Witness> witnesses, List<Reason> reasons) {
        Hand hand = told.hand();
        Said said = told.said();
        Names.Name name = name(hand, said);
        Witness witness = witnesses.stream()
                .filter(other -> other.isSame(name))
                .findFirst()
                .orElse(null);
        if (witness == null) {
            witness = new Witness(name);
            witnesses.add(witness);
        }
        witness.add(name, hand.entity(), said.report().key(), outlet(publisher(said)), told.against());
        reasons.add(reason(
                Reason.Kind.FIRST_HAND,
                hand.entity().name() + " knows it at first hand, says " + publisher(said),
                said,
                words(hand, said)));
    }

    /** Whether the first hand is only a word for words: nach Angaben, Berichten zufolge. */
    private boolean isNobody(Hand hand, Said said) {
        return !isOutlet(hand.entity()) && name(hand, said).stems().isEmpty();
    }

    private Names.Name name(Hand hand, Said said) {
        return names.of(hand.entity(), words(hand, said).text(), relays(said));
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
                && (outlet != null && outlet(outlet).equals(outlet(entity.name()))
                        || agency != null && outlet(agency).equals(outlet(entity.name())));
    }

    /** The outlet that had it first: one that is cited, else the publisher and the agency it prints. */
    private Set<String> relays(Said said) {
        Set<String> cited = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        own.add(outlet(publisher(said)));
        for (Hand hand : said.statement().chain().hands()) {
            if (isOutlet(hand.entity())) {
                String outlet = outlet(hand.entity().name());
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
}
