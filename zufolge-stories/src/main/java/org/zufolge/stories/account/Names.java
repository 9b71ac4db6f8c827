package org.zufolge.stories.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Reading;
import org.zufolge.stories.account.ClaimWords.Use;
import org.zufolge.stories.term.Stem;
import org.zufolge.stories.term.Term;
import org.zufolge.stories.term.Terms;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** Tells by what a hand is known to be the same in another report. */
final class Names {
    private static final int SHORTEST_OFFICE = 6;

    private final Terms terms = new Terms();
    private final Tokenizer tokenizer = new Tokenizer();
    private final Stem stem = new Stem();

    /**
     * By what somebody is known.
     *
     * @param kind p for a person, b for a body, u for somebody unnamed
     * @param stems of a person the surname, of a body its name, of somebody unnamed the description
     * @param via the outlets that somebody unnamed is known from
     * @param bodies stems that name the bodies a person belongs to
     */
    record Name(char kind, Set<String> stems, Set<String> via, Set<String> bodies) {
        Name(char kind, Set<String> stems, Set<String> via) {
            this(kind, stems, via, Set.of());
        }

        /** Whether it is the same witness: a body may be named more or less fully, or by whoever leads it. */
        boolean isSame(Name other) {
            if (kind != other.kind) {
                return belongsTo(other) || other.belongsTo(this);
            }
            boolean body = kind == 'b' && !stems.isEmpty() && !other.stems.isEmpty();
            boolean known = via.equals(other.via) || via.stream().anyMatch(other.via::contains);
            return known
                    && (stems.equals(other.stems)
                            || body && (stems.containsAll(other.stems) || other.stems.containsAll(stems)));
        }

        private boolean belongsTo(Name body) {
            for (String part : bodies) {
                for (String stem : body.stems) {
                    // Amtsleiterin: Landesamt; Verkehrsminister: Verkehrsministerium
                    if (stem.endsWith(part) || part.length() >= SHORTEST_OFFICE && stem.startsWith(part)) {
                        return true;
                    }
                }
            }
            return false;
        }

        boolean isNamed() {
            return kind != 'u';
        }
    }

    /** What an outlet is known by: its words without articles, in any case. */
    String outlet(String name) {
        StringBuilder known = new StringBuilder();
        for (Token token : tokenizer.tokenize(name)) {
            if (token.kind() == Token.Kind.WORD
                            && Character.isUpperCase(token.form().codePointAt(0))
                    || token.kind() == Token.Kind.WORD && token.form().length() > 3) {
                String part = stem.of(token.form());
                known.append(part).append(' ');
            }
        }
        return known.length() == 0
                ? name.toLowerCase(Locale.ROOT)
                : known.toString().strip();
    }

    /**
     * What a first hand is known by.
     *
     * @param words the words that name it where it speaks
     * @param via the outlets that have it from there
     * @param company the body that the story is about, for which "the company" stands
     */
    Name of(Entity entity, String words, Set<String> via, @Nullable Name company) {
        if (entity.kind() == EntityKind.PERSON) {
            Name body = spokenFor(entity, words, company);
            if (body != null) {
                return body;
            }
            if (entity.named()) {
                List<String> parts = List.of(entity.name().strip().split("\\s+"));
                return new Name('p', Set.of(stem.of(parts.get(parts.size() - 1))), Set.of(), bodies(entity));
            }
            return new Name('u', description(entity.name()), via);
        }
        Set<String> stems = description(entity.name());
        if (stems.size() == 1 && ClaimWords.isStem(Use.COMPANY, stems.iterator().next()) && company != null) {
            return company;
        }
        if (entity.named()) {
            return new Name('b', stems, Set.of());
        }
        return new Name('u', stems, via);
    }

    /** The body that a spokesperson speaks for; null where somebody is none, or it is not known. */
    private @Nullable Name spokenFor(Entity entity, String words, @Nullable Name company) {
        String described = entity.description() == null ? "" : entity.description();
        Set<String> spokesperson = new TreeSet<>();
        for (Token token : tokenizer.tokenize(entity.name() + " . " + described + " . " + words)) {
            String part = stem.of(token.form());
            if (ClaimWords.isStem(Use.SPOKESPERSON, part)) {
                spokesperson.add("");
            } else {
                String body = ClaimWords.before(Use.SPOKESPERSON, part);
                if (body != null) {
                    spokesperson.add(body);
                }
            }
        }
        if (spokesperson.isEmpty()) {
            return null;
        }
        Set<String> body = new TreeSet<>();
        for (String affiliation : entity.affiliations()) {
            body.addAll(description(affiliation));
        }
        if (body.isEmpty()) {
            spokesperson.forEach(part -> body.addAll(description(part)));
        }
        if (body.isEmpty()) {
            body.addAll(description(entity.named() ? described : entity.name()));
            body.addAll(description(entity.named() ? words.replace(entity.name(), "") : words));
            body.removeIf(part -> ClaimWords.isStem(Use.SPOKESPERSON, part));
        }
        if (body.stream().anyMatch(part -> ClaimWords.isStem(Use.COMPANY, part)) && company != null) {
            return company;
        }
        return body.isEmpty() ? null : new Name('b', body, Set.of());
    }

    /** What names the bodies that a person belongs to, as far as the report tells. */
    private Set<String> bodies(Entity person) {
        Set<String> bodies = new TreeSet<>();
        person.affiliations().forEach(affiliation -> bodies.addAll(description(affiliation)));
        String office = person.description();
        if (office != null) {
            for (String part : description(office)) {
                String before = ClaimWords.before(Use.HEAD, part);
                if (before != null) {
                    bodies.add(before.endsWith("s") ? before.substring(0, before.length() - 1) : before);
                } else if (!ClaimWords.isStem(Use.HEAD, part)) {
                    bodies.add(part);
                }
            }
        }
        return bodies;
    }

    private Set<String> description(String words) {
        Set<String> stems = new TreeSet<>();
        for (Term term : terms.of(words)) {
            stems.add(term.stem());
        }
        return stems;
    }

    /** The body with a name of its own that is spoken of most. */
    @Nullable
    Name company(List<Reading> readings) {
        Map<Set<String>, Integer> counts = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (Entity entity : reading.entities()) {
                if (entity.kind() == EntityKind.ORGANISATION && entity.named() && hasOwnName(entity.name())) {
                    counts.merge(description(entity.name()), entity.mentions().size(), Integer::sum);
                }
            }
        }
        Name company = null;
        int most = 0;
        for (Map.Entry<Set<String>, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                company = new Name('b', entry.getKey(), Set.of());
            }
        }
        return company;
    }

    private boolean hasOwnName(String name) {
        return terms.of(name).stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    }
}
