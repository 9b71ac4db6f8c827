package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Reading;
import org.zufolge.stories.account.ClaimWords.Use;
import org.zufolge.stories.term.Term;
import org.zufolge.stories.term.Terms;

/**
 * The bodies that a story speaks of, so that one is known again in another report where it is only called by what it is:
 * <i>die Vereinigung</i> for the Pilotenvereinigung Kurs, <i>das Ministerium</i> for the only ministry, <i>das Unternehmen</i>
 * for the company that the story is about.
 */
final class Bodies {
    private static final int SHORTEST_HEAD = 5;

    private final Terms terms = new Terms();
    private final Map<Set<String>, Set<String>> described = new LinkedHashMap<>();
    private final Map<String, Entity> people = new LinkedHashMap<>();
    private final @Nullable Set<String> company;

    Bodies(List<Reading> readings) {
        Map<Set<String>, Integer> counts = new LinkedHashMap<>();
        Set<String> outlets = new HashSet<>();
        for (Reading reading : readings) {
            reading.entities().stream()
                    .filter(entity -> entity.kind() == EntityKind.OUTLET)
                    .forEach(entity -> outlets.add(entity.name()));
        }
        for (Reading reading : readings) {
            for (Entity entity : reading.entities()) {
                // those whom somebody belongs to
                entity.affiliations().forEach(body -> describe(stems(body), null));
                if (entity.named() && entity.kind() == EntityKind.PERSON) {
                    people.merge(surname(entity), withoutOutlets(entity, outlets), Bodies::both);
                }
                if (entity.kind() == EntityKind.ORGANISATION && entity.named()) {
                    Set<String> name = stems(entity.name());
                    describe(name, entity.description());
                    if ((hasOwnName(entity.name()) || isFirm(entity)) && !isPublic(name)) {
                        counts.merge(name, entity.mentions().size(), Integer::sum);
                    }
                }
            }
        }
        company = most(counts);
    }

    private void describe(Set<String> name, @Nullable String description) {
        Set<String> all = described.computeIfAbsent(name, stems -> new TreeSet<>(stems));
        if (description != null) {
            all.addAll(stems(description));
        }
    }

    /** Whom somebody talks to is no body of theirs: sagte Velten der Deutschen Presse-Agentur. */
    private static Entity withoutOutlets(Entity person, Set<String> outlets) {
        return new Entity(
                person.id(),
                person.kind(),
                person.name(),
                person.named(),
                person.plural(),
                person.description(),
                person.affiliations().stream()
                        .filter(body -> !outlets.contains(body))
                        .toList(),
                person.wikidata(),
                person.mentions());
    }

    /** Somebody with all that two reports tell of what they are. */
    private static Entity both(Entity one, Entity other) {
        Set<String> affiliations = new LinkedHashSet<>(one.affiliations());
        affiliations.addAll(other.affiliations());
        String description = one.description();
        if (description == null) {
            description = other.description();
        } else if (other.description() != null && !description.contains(other.description())) {
            description = description + ", " + other.description();
        }
        return new Entity(
                one.id(),
                one.kind(),
                one.name(),
                one.named(),
                one.plural(),
                description,
                List.copyOf(affiliations),
                one.wikidata(),
                one.mentions());
    }

    /**
     * Somebody with all that the reports tell of what they are, for one may give the name alone, or the office alone:
     * <i>die Ministerin</i> where the story has one. Who is not known otherwise is given back as is.
     *
     * @param definite whether the words mean somebody in particular
     */
    Entity known(Entity person, boolean definite) {
        if (person.named()) {
            Entity known = people.get(surname(person));
            return known != null && !isFirstName(person, known) ? known : byFirstName(person);
        }
        Set<String> office = stems(person.name());
        if (!definite || person.plural() || office.size() != 1) {
            return person;
        }
        String head = office.iterator().next();
        List<Entity> meant = people.values().stream()
                .filter(known -> known.description() != null
                        && stems(known.description()).stream().anyMatch(stem -> isHead(head, stem)))
                .toList();
        return meant.size() == 1 ? meant.get(0) : person;
    }

    private static boolean isFirstName(Entity person, Entity known) {
        return !person.name().strip().contains(" ") && known.name().equals(person.name());
    }

    /** Who is called by the first name alone, if the story has one of that name. */
    private Entity byFirstName(Entity person) {
        List<Entity> meant = people.values().stream()
                .filter(known -> known.name().startsWith(person.name() + " "))
                .toList();
        return meant.size() == 1 ? meant.get(0) : people.getOrDefault(surname(person), person);
    }

    private static String surname(Entity person) {
        String name = person.name().strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The stems of the name of the body that is meant by a name or description; null where it is not known. */
    @Nullable
    Set<String> known(Set<String> stems) {
        if (company != null
                && stems.stream().anyMatch(Bodies::isCompany)
                && stems.stream().allMatch(stem -> isCompany(stem) || !isNamed(stem))) {
            return company;
        }
        Set<String> same = described.containsKey(stems) ? stems : null;
        if (stems.size() != 1) {
            return same;
        }
        String head = stems.iterator().next();
        List<Set<String>> meant = new ArrayList<>();
        described.forEach((name, all) -> {
            if (!name.equals(stems) && all.stream().anyMatch(stem -> isHead(head, stem))) {
                meant.add(name);
            }
        });
        return meant.size() == 1 ? meant.get(0) : same;
    }

    /** The stems of the name of the company that the story is about; none where it is about none. */
    Set<String> company() {
        return company == null ? Set.of() : company;
    }

    /** die Firma Kleinsaat: a company by what it is called, though its name could be a common word. */
    private boolean isFirm(Entity entity) {
        return entity.description() != null
                && stems(entity.description()).stream()
                        .anyMatch(stem -> isCompany(stem) || ClaimWords.before(Use.COMPANY, stem) != null);
    }

    /** Landesamt, Hafengewerkschaft: no company, and nothing that die Firma could mean. */
    private static boolean isPublic(Set<String> name) {
        return name.stream()
                .anyMatch(stem -> ClaimWords.isStem(Use.PUBLIC, stem) || ClaimWords.before(Use.PUBLIC, stem) != null);
    }

    private static boolean isCompany(String stem) {
        return ClaimWords.isStem(Use.COMPANY, stem);
    }

    /** Whether a stem is part of a name: that of die Firma Kelm tells which. */
    private boolean isNamed(String stem) {
        return described.keySet().stream().anyMatch(name -> name.contains(stem));
    }

    private static boolean isHead(String head, String stem) {
        return stem.equals(head) || head.length() >= SHORTEST_HEAD && stem.endsWith(head);
    }

    private Set<String> stems(String words) {
        Set<String> stems = new TreeSet<>();
        for (Term term : terms.of(words)) {
            stems.add(term.stem());
        }
        return stems;
    }

    private boolean hasOwnName(String name) {
        return terms.of(name).stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    }

    private static @Nullable Set<String> most(Map<Set<String>, Integer> counts) {
        Set<String> company = null;
        int most = 0;
        for (Map.Entry<Set<String>, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                company = entry.getKey();
            }
        }
        return company;
    }
}
